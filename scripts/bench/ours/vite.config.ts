/**
 * The app as the project builds it, with the ten questions in the place of the law: its own settings, and one small plugin
 * that swaps the law and its texts. Run from the root of the project.
 */
import { join } from 'node:path'
import { mergeConfig, type Plugin } from 'vite'
import own from '../../../vite.config.ts'
import { isOfLaw, texts } from './texts.ts'

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
function anotherLaw(): Plugin {
  const swapped = new Set<string>()
  return {
    name: 'another-law',
    enforce: 'pre',
    load(id) {
      if (id !== join(process.cwd(), 'rules', 'law.ts')) return null
      swapped.add('law')
      return `export { law } from ${JSON.stringify(join(process.cwd(), 'scripts', 'bench', 'ours', 'law.ts'))}`
    },
    transform(code, id) {
      const part = textFile.exec(id)?.[1]
      if (part === undefined) return null
      swapped.add(part)
      return { code: withOtherTexts(part, code), map: null }
    },
    generateBundle() {
      for (const part of ['law', 'facts', 'questions'])
        if (!swapped.has(part)) throw new Error(`The app is built in another way now: the ${part} of the ten questions did not find its place`)
    },
  }
}

export default mergeConfig(own, { plugins: [anotherLaw()] })
