/**
 * The texts of a language in files of their own, by what they are for. `locales/<language>/index.ts` stays the one list of
 * topics: this cuts the tree that it gathers. `index.ts?parts` loads the files; `index.ts?part=facts` is one of them.
 * Knows the branches of the tree; no text, no rule by name.
 */
import { runnerImport, type Plugin } from 'vite'
import type { TextTree, Texts } from '../src/i18n/texts.ts'

/**
 * What the first screens say, and what can lie over them: the branches of `start`, by the beginnings of their keys.
 * `src/ui/start-texts.test.ts` reads the screens and sees that nothing is missing.
 */
export const startKeys = [
  'reviews',
  ...['page', 'skip', 'tools', 'back', 'language', 'notice', 'opening', 'paused', 'ending', 'broken'].map((branch) => `ui.${branch}`),
  ...['caseWords', 'before', 'stopped'].map((branch) => `people.${branch}`),
  ...['open', 'ending'].map((branch) => `keep.${branch}`),
]

/** What questions say, besides the facts. */
const questionBranches = ['law', 'pathways', 'ui', 'people', 'keep']

/** Characters of JSON in one file of findings: about 20 kB once it is compressed. */
const longest = 76_000

type Tree = Readonly<Record<string, string | TextTree>>

/** The files of one language by name. Together they hold every text once, but those of the command line. */
export function partsOf(texts: Texts): Readonly<Record<string, TextTree>> {
  const { cli: _, facts = {}, findings = {}, ...others } = texts
  const [start, rest] = split(others)
  const wordsOfQuestions = Object.entries(rest).filter(([name]) => questionBranches.includes(name))
  const wordsOfPages = Object.entries(rest).filter(([name]) => !questionBranches.includes(name))
  return {
    start,
    facts: { facts },
    questions: Object.fromEntries(wordsOfQuestions),
    ...Object.fromEntries(cut(findings as Tree).map((part, i) => [`findings-${i + 1}`, { findings: part }])),
    pages: Object.fromEntries(wordsOfPages),
  }
}

/** Which files a depth of `src/i18n/parts.ts` adds. */
const depthOf = (part: string) => (part === 'start' ? 'start' : part === 'facts' || part === 'questions' ? 'questions' : 'all')

/** The start, and all that is left. */
function split(tree: TextTree, path = ''): [TextTree, TextTree] {
  const start: Record<string, string | TextTree> = {}
  const rest: Record<string, string | TextTree> = {}
  for (const [name, branch] of Object.entries(tree)) {
    const key = path + name
    if (startKeys.includes(key)) start[name] = branch
    else if (typeof branch === 'string' || !startKeys.some((each) => each.startsWith(`${key}.`))) rest[name] = branch
    else [start[name], rest[name]] = split(branch, `${key}.`)
  }
  return [start, rest]
}

/** Pieces of a branch in its order, none longer than `longest`. */
function cut(tree: Tree): Tree[] {
  const pieces: Record<string, string | TextTree>[] = [{}]
  let length = 0
  for (const [name, branch] of Object.entries(tree)) {
    const more = JSON.stringify(branch).length
    if (length > 0 && length + more > longest) {
      pieces.push({})
      length = 0
    }
    length += more
    Object.assign(pieces.at(-1) ?? {}, { [name]: branch })
  }
  return pieces
}

const module = /^(.*\/locales\/\w+\/index\.ts)\?(parts|part=([\w-]+))$/

/** Each language is read once. */
const read = new Map<string, Promise<Readonly<Record<string, TextTree>>>>()
function readParts(path: string) {
  const parts = runnerImport<{ default: Texts }>(path, { configFile: false, logLevel: 'error' }).then(({ module: { default: texts } }) => partsOf(texts))
  read.set(path, parts)
  return parts
}

/** Makes the modules `index.ts?parts` and `index.ts?part=...`. */
export const textParts = (): Plugin => ({
  name: 'umbral-text-parts',
  enforce: 'pre',
  async load(id) {
    const [, path, , name] = module.exec(id) ?? []
    if (path === undefined) return undefined
    const parts = await (read.get(path) ?? readParts(path))
    if (name !== undefined) return `export default JSON.parse(${JSON.stringify(JSON.stringify(parts[name]))})`
    const loaders = (depth: string) =>
      Object.keys(parts).filter((part) => depthOf(part) === depth).map((part) => `() => import(${JSON.stringify(`${path}?part=${part}`)})`)
    return `export default {${['start', 'questions', 'all'].map((depth) => `${depth}: [${loaders(depth).join(', ')}]`).join(', ')}}`
  },
})
