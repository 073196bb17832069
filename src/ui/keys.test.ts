/** Every text that a screen, a page or the command says exists, and every such text is said somewhere. Texts of the law are held to its tables elsewhere. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Tree = { readonly [key: string]: string | Tree }

const topics = ['ui', 'keep', 'people', 'handing', 'handoff', 'formats', 'review', 'totals', 'blank', 'sheet', 'cli']

const keysOf = (tree: Tree, path = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) => (key === '_review' ? [] : typeof value === 'string' ? [`${path}${key}`] : keysOf(value, `${path}${key}.`)))

const written = topics.flatMap((topic) => keysOf(JSON.parse(readFileSync(`locales/en/${topic}.json`, 'utf8')) as Tree))

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
  .map((name) => readFileSync(`src/${name}`, 'utf8'))
const found = (pattern: RegExp) => sources.flatMap((source) => [...source.matchAll(pattern)].map(([, key = '']) => key))

/** Said by their whole key, or by a beginning that a value completes. */
const whole = new Set(found(/['`]((?:ui|keep|people|handing|handoff|formats|review|totals|blank|sheet|cli)\.[\w.-]*\w)['`]/g))
const beginnings = found(/`((?:ui|keep|people|handing|handoff|formats|review|totals|blank|sheet|cli)\.[\w.-]*)\$\{/g)

test('every key that is said is written', () => {
  // Some parts are given the name of a branch, and say what is under it.
  expect([...whole].filter((key) => !written.some((each) => each === key || each.startsWith(`${key}.`)))).toEqual([])
  expect(beginnings.filter((beginning) => !written.some((key) => key.startsWith(beginning)))).toEqual([])
})

test('every key that is written is said', () => {
  // Problems of answers are named in `draft.ts` by the last part of their key alone.
  const problems = new Set(found(/'([a-z]+(?:-[a-z]+)+)'/g).map((problem) => `ui.errors.${problem}`))
  const said = (key: string) =>
    whole.has(key) || problems.has(key) || beginnings.some((beginning) => beginning !== 'ui.errors.' && key.startsWith(beginning))
  expect(written.filter((key) => !said(key))).toEqual([])
})
