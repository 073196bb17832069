/**
 * Draws the pages of the built app: `index.html`, where the language is chosen, and `es/`, `en/`, `ht/` with the notice in
 * each. The screens are rendered from their real tree, so that a page is read before its scripts have come, and is then
 * taken over as it stands. Knows the frame in `index.html`; no screen and no text.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin, type Rolldown } from 'vite'

/** A page as `src/app/prerender.tsx` draws it. */
interface Drawn {
  readonly language: string
  readonly description: string
  readonly html: string
}
type Pages = Readonly<Record<string, Drawn>>
type Bundle = Readonly<Record<string, Rolldown.OutputChunk | Rolldown.OutputAsset>>

/** Builds what draws with the same settings as the app, runs it once, and forgets it. */
async function draw(root: string): Promise<Pages> {
  const folder = mkdtempSync(join(tmpdir(), 'umbral-pages-'))
  try {
    await build({
      root,
      logLevel: 'warn',
      mode: 'production',
      ssr: { noExternal: true },
      build: { ssr: 'src/app/prerender.tsx', outDir: folder, emptyOutDir: true, copyPublicDir: false, manifest: false, rolldownOptions: { output: { codeSplitting: false } } },
    })
    const { drawAll } = (await import(pathToFileURL(join(folder, 'prerender.js')).href)) as { drawAll: () => Promise<Pages> }
    return await drawAll()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The frame with a page in it, what it needs at once, and what is fetched meanwhile. Throws when the frame has no place for it. */
export function pageIn(frame: string, { language, description, html }: Drawn, chosen: boolean, now: readonly string[], later: readonly string[]): string {
  const replace = (text: string, from: string, to: string) => {
    if (!text.includes(from)) throw new Error(`index.html has no ${from}`)
    return text.replace(from, () => to)
  }
  const root = chosen ? `<div id="root" data-speak="${language}">${html}</div>` : `<div id="root">${html}</div>`
  const link = (file: string, more = '') => `<link rel="modulepreload" crossorigin${more} href="/${file}">`
  const links = [...now.map((file) => link(file)), ...later.map((file) => link(file, ' fetchpriority="low"'))].join('\n    ')
  return [
    ['<html lang="es"', `<html lang="${language}"`],
    ['<meta name="description" content="" />', `<meta name="description" content="${description}" />`],
    ['<div id="root"></div>', root],
    ['</head>', `  ${links}\n  </head>`],
  ].reduce((text, [from = '', to = '']) => replace(text, from, to), frame)
}

/** The file with the first texts of a language. */
function startOf(bundle: Bundle, language: string): string {
  const found = Object.values(bundle).find((file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(`/locales/${language}/index.ts?part=start`))
  if (!found) throw new Error(`The build made no file with the first texts of ${language}`)
  return found.fileName
}

/** What the first question needs besides the first screens. */
const ahead = [/\/src\/session\/machine\.ts$/, /\/src\/ui\/interview\.tsx$/, /\/rules\/law\.ts$/]

/** The files that these need, each once, without those that the frame asks for itself. */
function filesAhead(bundle: Bundle, frame: string): readonly string[] {
  const files = new Set<string>()
  const add = (name: string): void => {
    const file = bundle[name]
    if (file?.type !== 'chunk' || files.has(name)) return
    files.add(name)
    file.imports.forEach(add)
  }
  for (const beginning of ahead) {
    const found = Object.values(bundle).find((file) => file.type === 'chunk' && file.moduleIds.some((id) => beginning.test(id)))
    if (!found) throw new Error(`The build made no file for ${String(beginning)}`)
    add(found.fileName)
  }
  return [...files].filter((file) => !frame.includes(file))
}

const styleLink = /\s*<link rel="stylesheet"[^>]*>/g

/** The frame with its style before its scripts: what is painted first waits for it alone. Throws unless there is one style. */
export function styleFirst(frame: string): string {
  const [link, ...others] = frame.match(styleLink) ?? []
  if (link === undefined || others.length > 0) throw new Error('The first screens have one style, in one file')
  return frame.replace(styleLink, '').replace(/\s*<script type="module"/, (script) => `${link}${script}`)
}

/** Writes the pages at the end of a build of the app. */
export function staticPages(): Plugin {
  let root = ''
  return {
    name: 'umbral-static-pages',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    enforce: 'post',
    configResolved: (config) => {
      root = config.root
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const frame = bundle['index.html']
        if (frame?.type !== 'asset') throw new Error('The build made no index.html')
        // What is explained there is for us.
        const text = styleFirst(String(frame.source).replace(/\n\s*<!--[\s\S]*?-->/g, ''))
        const later = filesAhead(bundle, text)
        for (const [folder, page] of Object.entries(await draw(root))) {
          const source = pageIn(text, page, folder !== '', [startOf(bundle, page.language)], later)
          if (folder === '') frame.source = source
          else this.emitFile({ type: 'asset', fileName: `${folder}/index.html`, source })
        }
      },
    },
  }
}
