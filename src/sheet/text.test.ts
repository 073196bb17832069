import { beforeAll, describe, expect, test } from 'vitest'
import { casesByPathway } from '../../rules/cases.ts'
import { law } from '../../rules/law.ts'
import type { Case } from '../engine/law.ts'
import { casesOf, type NamedCase } from '../engine/named-case.ts'
import { addLanguage, createI18n, reviewsIn, sayIn } from '../i18n/index.ts'
import { screen } from '../screening/screen.ts'
import { sheetOf } from './model.ts'
import { groupsOf, shortCite } from './sources.ts'
import { textOf } from './text.ts'
import { inOneRun } from './words.ts'

const i18n = createI18n()
beforeAll(() => addLanguage(i18n, 'en'))

function textFor(told: Case, today: string): string {
  const sheet = sheetOf(law, screen(law, told, today), told)
  return textOf(sheet, sayIn(i18n, 'en'), 'en', law, reviewsIn(i18n, 'en'))
}

const filing = (entry: string): Case => ({
  person: { 'safety-now': ['none'], 'where-now': 'mexico', nationalities: ['VE'], age: 34, 'travelling-with': ['alone'], 'mx-entry': entry, 'comar-contact': 'none', 'us-contact': 'no' },
  encounters: [],
})

describe('the summary as text', () => {
  test('names what it is before all else, and again at its end', () => {
    const text = textFor(filing('2026-11-02'), '2026-11-21')
    const lines = text.trimEnd().split('\n')
    expect(lines.slice(0, 8).join(' ')).toContain('This is information. It is not legal advice. It is not a permit.')
    expect(lines.slice(0, 8).join(' ')).toContain('Draft: not reviewed by a lawyer')
    expect(text).toContain(`Law version: ${law.version}`)
    expect(text).toContain('not reviewed yet')
    expect(lines.at(-1)).toBe('Information, not advice, not a permit. Not reviewed by a lawyer.')
  })

  test('puts its parts in order', () => {
    const text = textFor(filing('2026-10-09'), '2026-11-21')
    const headings = ['FIRST: WHAT CANNOT WAIT', 'DATES', 'IN MEXICO', 'STILL TO FIND OUT', 'RIGHTS TO REMEMBER', 'THE JOURNEY AS TOLD', 'SOURCES']
    const places = headings.map((heading) => text.indexOf(`\n${heading}\n`))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  test('gives the plan while there is one to make', () => {
    const text = textFor(filing('2026-10-09'), '2026-11-02')
    expect(text).toContain('Plan to act by: Thursday, November 19, 2026')
    expect(text).toContain('By law the last day is probably: November 23, 2026')
    expect(text).toContain('A later day can be argued, up to: November 24, 2026')
    expect(text).toContain('Late does not mean lost.')
  })

  test('plans for no day that has passed', () => {
    const text = textFor(filing('2026-10-09'), '2026-11-21')
    expect(text).not.toContain('Plan to act by')
    expect(text).not.toContain('Better still, act by')
    expect(text).toContain('Act on the next day the office is open.')
    expect(text).toContain('The safe day to act was: Thursday, November 19, 2026')
  })

  test('gives ranges for a start that is known only as a range', () => {
    const text = textFor(filing('2026-11-02/2026-11-06'), '2026-11-21')
    expect(text).toMatch(/By law the last day is probably: between .+ and .+/)
    expect(text).toContain('The start is known only as a range.')
  })

  test('gives a text to fill in whole, in Spanish, with what it says', () => {
    const text = textFor({ person: { 'safety-now': ['in-custody'], 'custody-holder': 'inm', 'where-now': 'mexico', nationalities: ['MX'] }, encounters: [] }, '2026-11-21')
    const [before, filed, after] = text.split(`\n  ${'-'.repeat(78)}\n`)
    expect(before).toContain('What the Spanish text says')
    const whole = sayIn(i18n, 'en')('findings.custody-amparo-text.fillIn')
    expect(filed?.split(/\s+/).filter(Boolean)).toEqual(whole.split(/\s+/).filter(Boolean))
    expect(after).toContain('Because')
    expect(text.split(`${'-'.repeat(78)}`)).toHaveLength(3)
  })

  test('has no line that a terminal would break, but for what cannot be broken', () => {
    for (const line of textFor(filing('2026-10-09'), '2026-11-21').split('\n')) expect(line.length <= 80 || !line.trim().includes(' ')).toBe(true)
  })

  // Not test.each: it prints every whole case while it makes up the titles, which takes minutes.
  for (const one of Object.values(casesByPathway).flat() as NamedCase[]) test(`says everything of "${one.id}" that is its own to say`, () => {
    const [plain] = casesOf(law.facts, one)
    const missing = textFor(plain!.told, plain!.today).match(/\[(?:sheet|law|date|number|title|rule|state|version|place|when)\b[^\]]*\]/g)
    expect(missing ?? []).toEqual([])
  })
})

describe('words', () => {
  test('of several phrases run on, each ended once', () => {
    expect(inOneRun(['law', 'checked twice.', 'Is it so?'])).toBe('Law. Checked twice. Is it so?')
  })

  test('of a citation do not repeat its title', () => {
    const source = Object.values(law.sources).find(({ cite, title }) => cite.startsWith(`${title}, art`))!
    expect(shortCite(source)).toMatch(/^art/)
    expect(shortCite({ ...source, cite: source.title })).toBe(source.title)
  })

  test('of sources are shared only where all that is said of them is the same', () => {
    const [source] = Object.values(law.sources)
    const cited = { id: 'a', number: 1, source: source!, standing: undefined, stale: false, faded: false, wayOnly: false }
    expect(groupsOf([cited, { ...cited, id: 'b', number: 2 }])).toHaveLength(1)
    expect(groupsOf([cited, { ...cited, id: 'b', number: 2, source: { ...source!, confidence: source!.confidence === 'memory' ? 'inference' : 'memory' } }])).toHaveLength(2)
  })
})
