/**
 * Builds what is measured: Umbral as it is, Umbral's app with the ten questions in the place of the law, and the same
 * ten questions in SurveyJS. The first two are built by the project's own settings; one small plugin swaps the law.
 */
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { root } from '../ensure.mjs'
import { isOfLaw, texts } from './ours/texts.ts'

const here = join(root, 'scripts', 'bench')

/** A file of texts of one language, as `scripts/text-parts.ts` makes it. */
const textFile = /\/locales\/[a-z]{2}\/index\.ts\?part=([\w-]+)$/
const asModule = (tree: unknown) => `export default JSON.parse(${JSON.stringify(JSON.stringify(tree))})`

/** The same file with the texts of the ten questions in the place of those of the law. All else stays. */
function withOtherTexts(part: string, code: string): string {
  const json = /^export default JSON\.parse\((.*)\)$/s.exec(code)?.[1]
  if (json === undefined) throw new Error(`The texts of the part ${part} are not written as expected`)
  const tree: Readonly<Record<string, unknown>> = JSON.parse(JSON.parse(json))
  // What is cut in several files is given with the first of them.
  const isFurther = /-\d+$/.test(part) && !part.endsWith('-1')
  return asModule(Object.fromEntries(Object.entries(tree).map(([branch, own]) => [branch, isOfLaw(branch) ? (isFurther ? {} : texts[branch]) : own])))
}

/** Puts the ten questions where the law and its texts stand, and changes nothing else. */
function anotherLaw(): Plugin & { readonly swapped: Set<string> } {
  const swapped = new Set<string>()
  return {
    name: 'another-law',
    swapped,
    enforce: 'pre',
    load(id) {
      if (id !== join(root, 'rules', 'law.ts')) return null
      swapped.add('law')
      return `export { law } from ${JSON.stringify(join(here, 'ours', 'law.ts'))}`
    },
    transform(code, id) {
      const part = textFile.exec(id)?.[1]
      if (part === undefined) return null
      swapped.add(part)
      return { code: withOtherTexts(part, code), map: null }
    },
  }
}

export interface Built {
  readonly umbral: string
  readonly ours: string
  readonly survey: string
}

/** Builds all three into folders below this one. */
export async function buildAll(into: string): Promise<Built> {
  const built = { umbral: join(into, 'umbral'), ours: join(into, 'ours'), survey: join(into, 'survey') }
  const quiet = { logLevel: 'error', mode: 'production' } as const
  const own = { ...quiet, root, configFile: join(root, 'vite.config.ts') }
  await build({ ...own, build: { outDir: built.umbral, emptyOutDir: true } })
  const swap = anotherLaw()
  await build({ ...own, plugins: [swap], build: { outDir: built.ours, emptyOutDir: true } })
  for (const part of ['law', 'facts', 'questions'])
    if (!swap.swapped.has(part)) throw new Error(`The app is built in another way now: the ${part} of the ten questions did not find its place`)
  await build({ ...quiet, root: join(here, 'peers'), configFile: false, build: { outDir: built.survey, emptyOutDir: true, chunkSizeWarningLimit: 5000 } })
  return built
}
