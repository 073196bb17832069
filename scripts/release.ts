/**
 * Makes a build whole without a network: writes `news.json` (which law, what changed), and `sw.js`, which lists every file
 * of the build with its hash. It takes what lies in the folder, and knows no file by name but those that no page asks for.
 */
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, type Plugin } from 'vite'
import { changes } from '../rules/changes.ts'
import type { News } from '../src/offline/contract.ts'

const worker = 'sw.js'
const languages = ['es', 'en', 'ht']

/** For the host, for developers or for auditors: no page asks for it. */
const isAside = (path: string): boolean => path === worker || /(^|\/)[._]|^CNAME$|\.(map|gz|br|txt)$|^(sbom|licen[cs]es)\b/i.test(path)

/** Every file of a build with its address and its hash, as the browser checks it. */
export function filesOf(folder: string): readonly (readonly [path: string, integrity: string])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(resolve(folder).length + 1).replaceAll('\\', '/'))
    .filter((path) => !isAside(path))
    .sort()
    .map((path) => {
      const hash = createHash('sha256').update(readFileSync(join(folder, path))).digest('base64')
      return [`/${path.replace(/(^|\/)index\.html$/, '$1')}`, `sha256-${hash}`] as const
    })
}

/** Writes the list of files into the worker of a build, in place of any that stands there. To be done again after any change. */
export function listInWorker(folder: string): void {
  const path = join(folder, worker)
  const [first = '', ...rest] = readFileSync(path, 'utf8').split('\n')
  const code = first.startsWith('self.release=') ? rest.join('\n') : [first, ...rest].join('\n')
  const files = filesOf(folder)
  const id = createHash('sha256').update(JSON.stringify(files)).update(code).digest('hex').slice(0, 16)
  writeFileSync(path, `self.release=${JSON.stringify({ build: id, files })};\n${code}`)
}

/** What a build tells of its law, in every language. */
function newsOf(): News {
  const texts = new Map(languages.map((language) => [language, reviewTexts(language)]))
  return {
    law: changes.at(-1)?.version ?? '',
    changes: changes.map(({ version, on, says }) => ({
      version,
      on,
      texts: Object.fromEntries([...texts].map(([language, each]) => [language, each[says] ?? ''])),
    })),
  }
}

function reviewTexts(language: string): Readonly<Record<string, string>> {
  const path = new URL(`../locales/${language}/review.json`, import.meta.url)
  const { review } = JSON.parse(readFileSync(path, 'utf8')) as { readonly review: { readonly law: Readonly<Record<string, string>> } }
  return review.law
}

/** The last step of a build. */
export function release(): Plugin {
  let folder = ''
  let target: string | string[] | false | undefined
  return {
    name: 'umbral-release',
    // What draws the pages while the app is built is no build of its own.
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    enforce: 'post',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir)
      target = config.build.target
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'news.json', source: `${JSON.stringify(newsOf())}\n` })
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        await build({
          configFile: false,
          logLevel: 'warn',
          publicDir: false,
          build: {
            outDir: folder,
            emptyOutDir: false,
            ...(target === undefined ? {} : { target }),
            lib: { entry: 'src/offline/worker.ts', formats: ['iife'], name: 'umbralWorker', fileName: () => worker },
          },
        })
        listInWorker(folder)
      },
    },
  }
}
