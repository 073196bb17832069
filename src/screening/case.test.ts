import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { readDate, readInstant } from '../engine/answers.ts'
import type { Fact, Law } from '../engine/law.ts'
import { answerProblems } from './answer-problems.ts'
import { answerSchema, caseSchema } from './answer-schema.ts'
import { caseFormat, readCase, type Problem } from './case.ts'

const plain = { sensitivity: 'plain' } as const
const countries = ['MX', 'HT', 'VE'] as const
const facts = {
  nationalities: { ...plain, about: 'person', kind: 'countries', values: countries },
  'birth-country': { ...plain, about: 'person', kind: 'country', values: countries },
  age: { ...plain, about: 'person', kind: 'count', min: 0, max: 199 },
  'mx-entry': { ...plain, about: 'person', kind: 'date' },
  'family-here': { ...plain, about: 'person', kind: 'several', values: ['alone', 'partner', 'child'], none: 'alone' },
  'us-entry-when': { ...plain, about: 'encounter', kind: 'instant' },
  'us-how': { ...plain, about: 'encounter', kind: 'choice', values: ['by-sea', 'by-air'] },
  'fear-asked': { ...plain, about: 'encounter', kind: 'yes-no' },
} as const satisfies Record<string, Fact>

const law: Law = {
  version: 'specimen',
  facts,
  elements: {},
  findings: {},
  deadlines: {},
  sources: {},
  regimes: [],
  contradictions: {},
  pathways: [],
}

const problemsOf = (told: unknown): readonly Problem[] => {
  const read = readCase(law, told)
  return read.ok ? [] : read.problems
}
const brief = (told: unknown): string[] => problemsOf(told).map(({ place, problem }) => `${place}: ${problem}`)
const told = (person: object, ...encounters: object[]) => ({ format: caseFormat, person, encounters })

const good = told(
  { nationalities: ['HT', 'VE'], 'birth-country': 'HT', age: 34, 'mx-entry': '2026-10/2026-11', 'family-here': ['alone'] },
  { 'us-entry-when': '2023-05-11T20:30[America/Los_Angeles]', 'us-how': 'by-sea', 'fear-asked': 'unknown' },
  { 'us-entry-when': '2024-06', 'us-how': 'declined', 'fear-asked': 'later' },
)

describe('a good case', () => {
  test('is read as it was told', () => {
    const { format: _, ...expected } = good
    expect(readCase(law, good)).toEqual({ ok: true, case: expected })
  })

  test('may be empty', () => {
    expect(readCase(law, { format: caseFormat })).toEqual({ ok: true, case: { person: {}, encounters: [] } })
  })

  test('cannot be changed from outside afterwards', () => {
    const nationalities = ['HT']
    const read = readCase(law, told({ nationalities }))
    nationalities.push('MX')
    expect(read.ok && read.case.person['nationalities']).toEqual(['HT'])
  })
})

describe('every problem is reported at once, with its place', () => {
  test('in one case with many', () => {
    const many = {
      format: 'umbral-case/1',
      persons: {},
      person: { 'mx-entri': '2026-10-09', age: 'thirty', 'us-how': 'by-sea', nationalities: ['HT', 'ZZ', 'HT'] },
      encounters: [{ 'fear-asked': 'yes' }, { 'us-how': 'by-train', 'us-entry-when': '2026-02-30', age: 12 }],
    }
    expect(brief(many)).toEqual([
      ': part-unknown',
      'person.mx-entri: fact-unknown-nearest',
      'person.age: count-expected',
      'person.us-how: fact-of-encounter',
      'person.nationalities[1]: answer-not-allowed',
      'person.nationalities[2]: list-repeats',
      'encounters[1].us-how: answer-not-allowed',
      'encounters[1].us-entry-when: date-day',
      'encounters[1].age: fact-of-person',
    ])
  })

  test.each<[string, unknown, string[]]>([
    ['no object', 7, [': object-expected']],
    ['a list', [], [': object-expected']],
    ['null', null, [': object-expected']],
    ['no format', { person: {} }, ['format: format-missing']],
    ['a newer format', { format: 'umbral-case/2', person: { new: 1 } }, ['format: format-newer']],
    ['another format', { format: 'umbral-case/one' }, ['format: format-wrong']],
    ['a format that is no text', { format: 1 }, ['format: format-wrong']],
    ['a person that is null', { format: caseFormat, person: null }, ['person: object-expected']],
    ['encounters that are no list', { format: caseFormat, encounters: {} }, ['encounters: encounters-expected']],
    ['an encounter that is a text', { format: caseFormat, encounters: ['x'] }, ['encounters[0]: object-expected']],
    ['51 encounters', told({}, ...Array.from({ length: 51 }, () => ({}))), ['encounters: encounters-too-many']],
    [
      'thousands of answers',
      told(Object.fromEntries(Array.from({ length: 6000 }, (_, i) => [`f${i}`, 1]))),
      [': answers-too-many'],
    ],
    ['an unknown fact', told({ 'favourite-colour': 'blue' }), ['person.favourite-colour: fact-unknown']],
    ['a name of the language', JSON.parse('{"format":"umbral-case/1","__proto__":{},"person":{"__proto__":1,"constructor":1}}'), [
      ': name-reserved',
      'person.__proto__: name-reserved',
      'person.constructor: name-reserved',
    ]],
    ['an inherited name', told({ toString: 'x' }), ['person.toString: fact-unknown']],
    ['an empty list', told({ nationalities: [] }), ['person.nationalities: list-empty']],
    ['no list', told({ nationalities: 'HT' }), ['person.nationalities: list-expected']],
    ['"none" with others', told({ 'family-here': ['alone', 'child'] }), ['person.family-here: list-none']],
    ['"none" twice', told({ 'family-here': ['alone', 'alone'] }), ['person.family-here[1]: list-repeats']],
    ['a non-answer in a list', told({ 'family-here': ['unknown'] }), ['person.family-here[0]: list-non-answer']],
    ['an endless list', told({ nationalities: Array.from({ length: 9999 }, () => 'HT') }), ['person.nationalities: list-too-long']],
    ['a list deep within', told({ age: [[[[[]]]]] }), ['person.age: count-expected']],
    ['a fraction', told({ age: 3.5 }), ['person.age: count-expected']],
    ['an empty text for a number', told({ age: '' }), ['person.age: count-expected']],
    ['true for yes', told({}, { 'fear-asked': true }), ['encounters[0].fear-asked: answer-not-allowed']],
    ['null for an answer', told({}, { 'fear-asked': null }), ['encounters[0].fear-asked: answer-not-allowed']],
  ])('%s', (_, bad, expected) => {
    expect(brief(bad)).toEqual(expected)
  })

  test.each([
    ['9 October', 'date-form'],
    ['', 'date-form'],
    ['2026', 'date-form'],
    ['09/10/2026', 'date-form'],
    ['2026-10/2026-11/2026-12', 'date-form'],
    ['2026-13-01', 'date-month'],
    ['2026-00', 'date-month'],
    ['2025-02-29', 'date-day'],
    ['2026-11/2026-10', 'date-reversed'],
    ['2026-10-09/2026-10-08', 'date-reversed'],
    ['0206-10-09', 'date-year'],
    ['9999-12', 'date-year'],
    ['2026-10-09T10:00', 'date-no-hour'],
  ])('the date %s: %s', (date, problem) => {
    expect(brief(told({ 'mx-entry': date }))).toEqual([`person.mx-entry: ${problem}`])
  })

  test.each([
    ['2023-05-11T24:00', ['date-hour']],
    ['2023-05-11T20:30[Europe/Paris]', ['date-zone']],
    ['2023-02-30T20:60[Mars]', ['date-day', 'date-hour', 'date-zone']],
    ['2023-05-11T20:30Z', ['date-form']],
    ['2023-05T20:30', ['date-form']],
  ])('the instant %s: %j', (instant, problems) => {
    expect(problemsOf(told({}, { 'us-entry-when': instant })).map(({ problem }) => problem)).toEqual(problems)
  })

  test('names the fact that was probably meant, or what is allowed', () => {
    expect(problemsOf(told({ mx_entry: '2026-10-09' }))[0]?.values).toEqual({ fact: 'mx_entry', nearest: 'mx-entry' })
    expect(problemsOf(told({}, { 'us-how': 'swim' }))[0]?.values).toEqual({
      answer: '"swim"',
      allowed: 'by-sea, by-air, unknown, declined, later',
    })
  })

  test('says nothing that could trick a terminal, and nothing endless', () => {
    const values = JSON.stringify(problemsOf(told({ ['\u001B[31m\u202E'.repeat(100)]: 1, 'mx-entry': '\u001B[2J'.repeat(1000) })))
    expect(values).not.toMatch(/\\u001b|\u202E/iu)
    expect(values.length).toBeLessThan(900)
  })
})

// ---------------------------------------------------------------- the schemas

const anyDate = fc.oneof(
  fc.tuple(fc.integer({ min: 1890, max: 2110 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 })).map(
    ([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
  ),
  fc.tuple(fc.integer({ min: 1890, max: 2110 }), fc.integer({ min: 0, max: 13 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
)
const anyInstant = fc
  .tuple(anyDate, fc.integer({ min: 0, max: 25 }), fc.integer({ min: 0, max: 61 }), fc.constantFrom('', '[America/Phoenix]', '[Nowhere]'))
  .map(([day, h, m, zone]) => `${day}T${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}${zone}`)
const word = fc.constantFrom('yes', 'no', 'unknown', 'declined', 'later', 'by-sea', 'alone', 'partner', 'child', 'HT', 'MX', 'ZZ', '')
const anyAnswer = fc.oneof(
  word,
  fc.array(word, { maxLength: 4 }),
  fc.integer({ min: -5, max: 250 }),
  fc.double(),
  anyDate,
  fc.tuple(anyDate, anyDate).map((both) => both.join('/')),
  anyInstant,
  fc.string(),
  fc.jsonValue(),
)

describe('the schemas', () => {
  for (const [id, fact] of Object.entries(facts)) {
    const schema = answerSchema(fact)
    property.prop([anyAnswer])(`accept for "${id}" exactly what the reader accepts`, (answer) => {
      expect(z.safeParse(schema, answer).success).toBe(answerProblems(fact, answer).length === 0)
    })
  }

  property.prop([fc.oneof(anyDate, anyInstant, fc.tuple(anyDate, anyDate).map((both) => both.join('/')))])(
    'accept no date that the engine cannot read',
    (date) => {
      if (answerProblems(facts['mx-entry'], date).length === 0) expect(readDate(date)).toBeDefined()
      if (answerProblems(facts['us-entry-when'], date).length === 0) expect(readInstant(date)).toBeDefined()
    },
  )

  property.prop([fc.record({ person: fc.dictionary(fc.constantFrom(...Object.keys(facts)), anyAnswer), encounters: fc.array(fc.dictionary(fc.constantFrom(...Object.keys(facts)), anyAnswer)) })])(
    'accept a case exactly when it is read',
    (answers) => {
      const one = { format: caseFormat, ...answers }
      expect(z.safeParse(caseSchema(law), one).success).toBe(readCase(law, one).ok)
    },
  )

  test('refuse with the key of the problem', () => {
    const messages = (fact: Fact, answer: unknown) => z.safeParse(answerSchema(fact), answer).error?.issues.map(({ message }) => message)
    expect(messages(facts['mx-entry'], '2026-02-30')).toEqual(['date-day'])
    expect(messages(facts['mx-entry'], 'soon')).toEqual(['date-form'])
    expect(messages(facts['us-how'], 'swim')).toEqual(['answer-not-allowed'])
    expect(messages(facts['family-here'], ['alone', 'child'])).toEqual(['list-none'])
    expect(messages(facts.age, 999)).toEqual(['count-expected'])
  })

  test('accept the good case', () => {
    expect(z.safeParse(caseSchema(law), good).success).toBe(true)
  })
})
