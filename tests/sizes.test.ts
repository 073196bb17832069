/** The check of sizes can fail: each budget, a file that is missing, a font, a stranger, and files that need each other. */
import { expect, test } from 'vitest'
import { budgets, circles, strangers } from '../scripts/sizes.mjs'

const languages = ['es', 'en', 'ht']
const parts = ['start', 'facts', 'questions', 'findings-1', 'pages']
const textFile = (language: string, part: string) => `assets/${language}-${part}-AbCd_123.js`
const pathway = 'assets/pathways-us-a-h-AbCd_123.js'

const manifest = {
  'index.html': { file: 'assets/index.js', css: ['assets/index.css'], imports: ['_shared.js'] },
  '_shared.js': { file: 'assets/shared.js' },
  '_session.js': { file: 'assets/machine.js', name: 'session', imports: ['_shared.js'] },
  '_interview.js': { file: 'assets/interview.js', name: 'interview', imports: ['_shared.js', 'index.html'] },
  'rules/law.ts': { file: 'assets/law.js', imports: ['_pathway.js'] },
  '_pathway.js': { file: pathway },
  ...Object.fromEntries(languages.flatMap((language) => parts.map((part) => [`locales/${language}/index.ts?part=${part}`, { file: textFile(language, part) }]))),
}
const sizes: Record<string, number> = {
  'index.html': 1000,
  'assets/index.js': 70_000,
  'assets/index.css': 2000,
  'assets/shared.js': 5000,
  'assets/machine.js': 10_000,
  'assets/interview.js': 20_000,
  'assets/law.js': 3000,
  [pathway]: 4000,
  ...Object.fromEntries(languages.flatMap((language) => parts.map((part) => [textFile(language, part), 3000]))),
}
const over = (changed: Record<string, number>) => budgets(manifest, { ...sizes, ...changed }).flatMap((row) => (row.over ? [row.name] : []))
const kB = (name: string) => budgets(manifest, sizes).find((row) => row.name.startsWith(name))?.kB

test('a build within its budgets passes, with every file counted once', () => {
  expect(over({})).toEqual([])
  expect(kB('landing')).toBe(1 + 70 + 2 + 5 + 3)
  expect(kB('first load')).toBe(81 + 10 + 20)
  expect(kB('to the first question')).toBe(111 + 3 + 4 + 3 + 3)
  expect(kB('whole offline')).toBe(1 + 70 + 2 + 5 + 10 + 20 + 3 + 4 + 45)
})

test.each([
  ['landing', 'assets/index.js', 95_000],
  ['landing', textFile('ht', 'start'), 13_000],
  ['first load', 'assets/interview.js', 30_000],
  ['to the first question', 'assets/law.js', 150_000],
  ['pathway', pathway, 15_001],
  ['texts', textFile('ht', 'findings-1'), 25_001],
  ['whole offline', 'neutral.js', 1_100_000],
])('too much in the %s is told', (name, file, size) => {
  expect(over({ [file]: size }).some((each) => each.startsWith(name))).toBe(true)
})

test('what cannot be weighed is an error, not nothing', () => {
  const { 'assets/shared.js': _, ...without } = sizes
  expect(() => budgets(manifest, without)).toThrow('assets/shared.js')
  const { 'rules/law.ts': __, ...lawless } = manifest
  expect(() => budgets(lawless, sizes)).toThrow('rules/law.ts')
  expect(() => budgets(manifest, Object.fromEntries(Object.entries(sizes).filter(([file]) => file !== pathway)))).toThrow()
})

test('fonts and addresses of others are found', () => {
  expect(strangers({ 'a.html': '<script src="/a.js"></script>', 'a.css': '.a { color: red }' }, ['a.js'])).toEqual([])
  expect(strangers({ 'a.html': '<script src="https://x.example/a.js"></script>' }, [])).toHaveLength(1)
  expect(strangers({ 'a.css': '.a { background: url(//x.example/a.png) } @font-face { src: local(a) }' }, ['b.woff2'])).toHaveLength(3)
})

test('files that need each other are found', () => {
  expect(circles(manifest)).toEqual([])
  expect(circles({ a: { file: 'a.js', imports: ['b'] }, b: { file: 'b.js', imports: ['a'] } })).not.toEqual([])
})
