/**
 * What people read: every text the law needs exists in every language, none stands there unused, placeholders agree,
 * and no text says a word that no result may say.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { nonWorkingReasons } from '../rules/calendars/mexico.ts'
import { law } from '../rules/law.ts'
import { addLanguage, createI18n, languages, sayIn, type Language } from '../src/i18n/index.ts'
import { blank } from '../src/sheet/words.ts'
import { forbidden } from './forbidden.ts'

type Tree = { readonly [key: string]: string | Tree }

const files = readdirSync('locales/en').filter((name) => name.endsWith('.json'))
const read = (language: Language, file: string) => JSON.parse(readFileSync(`locales/${language}/${file}`, 'utf8')) as Tree

function flat(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : flat(value, `${path}${key}.`)))
}
const textsIn = (language: Language, file: string) => new Map(flat(read(language, file)).filter(([key]) => !key.startsWith('_review.')))
const allTexts = (language: Language) => new Map(files.flatMap((file) => [...textsIn(language, file)]))
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

/** The texts that the law asks for, from its own tables. */
function neededByLaw(): Set<string> {
  const needed = new Set<string>()
  const need = (key: string, ...parts: string[]) => parts.forEach((part) => needed.add(`${key}.${part}`))
  for (const { id } of law.pathways) need(`pathways.${id}`, 'title', 'about')
  for (const [id, fact] of Object.entries(law.facts)) {
    need(`facts.${id}`, 'label', 'question', 'why', 'find')
    if (fact.kind === 'choice' || fact.kind === 'several') need(`facts.${id}.options`, ...fact.values)
    need(`facts.${id}.looks`, ...Object.keys(law.drawings?.[id] ?? {}))
    if (fact.kind === 'countries' || fact.kind === 'country') need('law.countries', ...fact.values)
  }
  const weighed = law.pathways.flatMap(({ opens, nodes }) => [
    ...(opens ? [opens] : []),
    ...Object.values(nodes).flatMap((node) => ('weigh' in node ? [node.weigh] : [])),
  ])
  for (const id of weighed) needed.add(`elements.${id}`)
  for (const [id, finding] of Object.entries(law.findings)) {
    need(`findings.${id}`, 'title', 'text')
    if (finding.readings) need(`findings.${id}.readings`, ...finding.readings)
    // The text itself stays Spanish, and stands once for all languages; what it says is told in each.
    if (finding.fillIn) need(`findings.${id}`, 'gloss')
  }
  for (const id of Object.keys(law.deadlines)) need(`deadlines.${id}`, 'title', 'note')
  for (const id of Object.keys(law.patterns ?? {})) need(`totals.patterns.${id}`, 'title', 'exactly')
  for (const reason of nonWorkingReasons) needed.add(`law.reasons.${reason}`)
  return needed
}

/** Parts of a law text that may be there, and need not. */
const optional = /^(facts\.[^.]+\.help|findings\.[^.]+\.(next|you))$/

describe.each(languages)('%s', (language) => {
  const texts = allTexts(language)

  test('has every text the law needs', () => {
    expect([...neededByLaw()].filter((key) => !texts.has(key))).toEqual([])
  })

  test('has no text of a fact, element, finding, deadline or pattern that the law does not know', () => {
    const needed = neededByLaw()
    const unknown = [...texts.keys()].filter((key) => /^(facts|elements|findings|deadlines|pathways|totals\.patterns)\./.test(key) && !needed.has(key) && !optional.test(key))
    expect(unknown).toEqual([])
  })

  test('says no text twice over in two files', () => {
    const keys = files.flatMap((file) => [...textsIn(language, file).keys()])
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
  })

  test('has no empty text and no text left in brackets', () => {
    expect([...texts].filter(([, text]) => text.trim() === '' || /^\[.*\]$/.test(text)).map(([key]) => key)).toEqual([])
  })

  test('tells its review status in every file', () => {
    for (const file of files) expect(read(language, file)['_review'], file).toMatchObject({ status: expect.stringMatching(/^(not-reviewed|reviewed)$/) as string })
  })
})

describe.each(files)('%s', (file) => {
  const english = textsIn('en', file)

  test.each(['es', 'ht'] as const)('has the same keys in %s, no more and no less', (language) => {
    expect([...textsIn(language, file).keys()].sort()).toEqual([...english.keys()].sort())
  })

  test.each(['es', 'ht'] as const)('has the same placeholders in %s', (language) => {
    const other = textsIn(language, file)
    const differ = [...english].filter(([key, text]) => String(placeholders(other.get(key) ?? '')) !== String(placeholders(text))).map(([key]) => key)
    expect(differ).toEqual([])
  })
})

describe('a text to fill in and hand to an authority', () => {
  const asFiled = JSON.parse(readFileSync('locales/as-filed.json', 'utf8')) as Tree
  const filed = new Map(flat(asFiled).filter(([key]) => !key.startsWith('_review.')))

  test('exists once, outside the languages, for each finding that has one and for no other', () => {
    const asked = Object.entries(law.findings).flatMap(([id, { fillIn }]) => (fillIn ? [`findings.${id}.fillIn`] : []))
    expect([...filed.keys()].sort()).toEqual(asked.sort())
    for (const language of languages) expect([...allTexts(language).keys()].filter((key) => key.endsWith('.fillIn'))).toEqual([])
    expect(asFiled['_review']).toMatchObject({ status: expect.stringMatching(/^(not-reviewed|reviewed)$/) as string })
  })

  test.each([...filed])('%s has blanks, names nobody, and says no word that no text says', (_, text) => {
    expect(text).toContain(blank)
    expect(text).not.toMatch(/\{\w+\}|_{5,}|(?<!_)_{1,3}(?!_)/)
    expect(text).not.toMatch(forbidden.es)
  })

  test.each(languages)('is the same in the texts of %s', async (language) => {
    const i18n = createI18n()
    await addLanguage(i18n, language)
    for (const [key, text] of filed) expect(sayIn(i18n, language)(key)).toBe(text)
  })
})

describe('no text says', () => {
  test.each(languages)('a forbidden word (%s)', (language) => {
    const said = files.flatMap((file) => [...textsIn(language, file)].filter(([, text]) => forbidden[language].test(text)).map(([key, text]) => `${key}: ${text}`))
    expect(said).toEqual([])
  })
})

/** The official 1979 spelling: no French accents, no apostrophe in short forms. Spanish names keep theirs. */
test('Kreyòl keeps its own spelling', () => {
  const spanishNames = /«[^»]*»|\([^)]*\)|\b[A-Z][\p{L}]*[áéíóúñ][\p{L}]*|\b(oficio de salida|prevención|recurso de revisión|constancia|desistimiento|estación)\b/gu
  const wrong = [...allTexts('ht')].filter(([, text]) => /[éâêçîôû]|\b(m|l|w|n|k|t)['’]/.test(text.replace(spanishNames, ''))).map(([key, text]) => `${key}: ${text}`)
  expect(wrong).toEqual([])
})
