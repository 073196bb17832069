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

/** The frame with a page in it. Throws when the frame has no place for it. */
export function pageIn(frame: string, { language, description, html }: Drawn, chosen: boolean, preload: readonly string[]): string {
  const replace = (text: string, from: string, to: string) => {
    if (!text.includes(from)) throw new Error(`index.html has no ${from}`)
    return text.replace(from, () => to)
  }
  const root = chosen ? `<div id="root" data-speak="${language}">${html}</div>` : `<div id="root">${html}</div>`
  const links = preload.map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`).join('\n    ')
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

const styleLink = /\s*<link rel="stylesheet"[^>]*href="\/([^"]+\.css)"[^>]*>/g

/** The styles that the frame asks for, one after another. */
const stylesOf = (bundle: Bundle, frame: string): string =>
  [...frame.matchAll(styleLink)]
    .map(([, file = '']) => bundle[file])
    .map((file) => (file?.type === 'asset' ? String(file.source) : ''))
    .join('')

/** The frame with this style instead of its own, before its script. */
export const withStyle = (frame: string, file: string): string =>
  frame.replace(styleLink, '').replace(/(\s*)<script type="module"/, (script, space: string) => `${space}<link rel="stylesheet" crossorigin href="/${file}">${script}`)

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
        // What is explained there is for us. One style, asked for before any script: what is painted first waits for it alone.
        const bare = String(frame.source).replace(/\n\s*<!--[\s\S]*?-->/g, '')
        const style = this.emitFile({ type: 'asset', name: 'page.css', source: stylesOf(bundle, bare) })
        const text = withStyle(bare, this.getFileName(style))
        for (const [folder, page] of Object.entries(await draw(root))) {
          const source = pageIn(text, page, folder !== '', [startOf(bundle, page.language)])
          if (folder === '') frame.source = source
          else this.emitFile({ type: 'asset', fileName: `${folder}/index.html`, source })
        }
      },
    },
  }
}
