/**
 * Builds what is measured: Umbral as it is, Umbral's app with the ten questions in the place of the law, and the same
 * ten questions in SurveyJS. The first two are built by the project's own settings; one small plugin swaps the law.
 */
import { basename, dirname, join } from 'node:path'
import { build, type Plugin } from 'vite'
import { root } from '../ensure.mjs'
import { texts } from './ours/texts.ts'

const here = join(root, 'scripts', 'bench')

/** The parts of a file of texts that belong to a law; a specimen has its own. */
const ofLaw = ['pathways', 'facts', 'findings', 'elements', 'deadlines']
/** The file of texts that holds those of the specimen: that of the first pathway, which every start needs. */
const home = 'safety.json'

/** Puts the ten questions where the law and its texts stand, and changes nothing else. */
function anotherLaw(): Plugin {
  return {
    name: 'another-law',
    enforce: 'pre',
    load(id) {
      if (id === join(root, 'rules', 'law.ts')) return `export { law } from ${JSON.stringify(join(here, 'ours', 'law.ts'))}`
      return null
    },
    transform(code, id) {
      if (!/^[a-z]{2}$/.test(basename(dirname(id))) || dirname(dirname(id)) !== join(root, 'locales') || !id.endsWith('.json')) return null
      const file: Readonly<Record<string, unknown>> = JSON.parse(code)
      const rest = Object.fromEntries(Object.entries(file).filter(([key]) => !ofLaw.includes(key)))
      return { code: JSON.stringify(basename(id) === home ? { ...texts, ...rest } : rest), map: null }
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
  await build({ ...own, plugins: [anotherLaw()], build: { outDir: built.ours, emptyOutDir: true } })
  await build({ ...quiet, root: join(here, 'peers'), configFile: false, build: { outDir: built.survey, emptyOutDir: true, chunkSizeWarningLimit: 5000 } })
  return built
}
