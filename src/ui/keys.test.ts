/** Every text that a screen says exists, and every text of the screens is said somewhere. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Tree = { readonly [key: string]: string | Tree }

const keysOf = (tree: Tree, path: string): string[] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [`${path}.${key}`] : keysOf(value, `${path}.${key}`)))

const file = JSON.parse(readFileSync('locales/en/ui.json', 'utf8')) as { readonly ui: Tree }
const written = keysOf(file.ui, 'ui')

const sources = ['src/ui', 'src/app'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(`${room}/${name}`, 'utf8')),
)
const found = (pattern: RegExp) => sources.flatMap((source) => [...source.matchAll(pattern)].map(([, key = '']) => key))

/** Said by their whole key, or by a beginning that a value completes. */
const whole = new Set(found(/'(ui\.[\w.-]*\w)'/g))
const beginnings = found(/`(ui\.[\w.-]*)\$\{/g)

test('every key that is said is written', () => {
  expect([...whole].filter((key) => !written.includes(key))).toEqual([])
  expect(beginnings.filter((beginning) => !written.some((key) => key.startsWith(beginning)))).toEqual([])
})

test('every key that is written is said', () => {
  // Problems of answers are named in `draft.ts` by the last part of their key alone.
  const problems = new Set(found(/'([a-z]+(?:-[a-z]+)+)'/g).map((problem) => `ui.errors.${problem}`))
  const said = (key: string) =>
    whole.has(key) || problems.has(key) || beginnings.some((beginning) => beginning !== 'ui.errors.' && key.startsWith(beginning))
  expect(written.filter((key) => !said(key))).toEqual([])
})
