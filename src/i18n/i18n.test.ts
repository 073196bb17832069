import { describe, expect, test } from 'vitest'
import {
  addLanguage,
  addTexts,
  answerText,
  contradictionText,
  countriesByName,
  createI18n,
  deviceLanguage,
  languages,
  loadTexts,
  reviewsIn,
  sayIfAny,
  sayIn,
} from './index.ts'
import { gather } from './texts.ts'

const review = { status: 'not-reviewed', by: '', on: '' }

const texts = gather({
  one: {
    _review: review,
    ui: { next: 'Next', empty: '', 'next_one': 'never', of: 'Question {n} of {total}' },
    facts: {
      way: { label: 'The way', options: { 'by-sea': 'By sea', 'by-air': 'By air' } },
    },
    pathways: { 'us/clp': { title: 'A rule' } },
    law: {
      nonAnswers: { unknown: 'Does not know' },
      yesNo: { yes: 'Yes' },
      countries: { XX: 'No nationality', ET: 'Etiopía', SV: 'El Salvador', EC: 'Ecuador' },
      contradictions: { future: '{fact}: after today', other: 'These disagree' },
    },
  },
  two: { _review: { ...review, status: 'reviewed' }, ui: { back: 'Back' } },
})

const i18n = createI18n()
addTexts(i18n, 'en', texts)
const say = sayIn(i18n, 'en')

describe('texts', () => {
  test('of several files are one tree, with the reviews apart', () => {
    expect(texts['ui']).toMatchObject({ next: 'Next', back: 'Back' })
    expect(texts.reviews).toEqual({ one: review, two: { ...review, status: 'reviewed' } })
    expect(reviewsIn(i18n, 'en')['two']?.status).toBe('reviewed')
    expect(reviewsIn(i18n, 'ht')).toEqual({})
  })

  test('written twice are an error', () => {
    const file = (next: string) => ({ _review: review, ui: { next } })
    expect(() => gather({ one: file('Next'), two: file('Go on') })).toThrow('"ui.next"')
  })

  test.each(languages)('of %s load, with a review for every file', async (language) => {
    const fresh = createI18n()
    await addLanguage(fresh, language)
    expect(Object.keys(reviewsIn(fresh, language))).toEqual(Object.keys((await loadTexts('en')).reviews))
    expect(sayIn(fresh, language)('reviews.law.status')).not.toContain('[')
  })
})

describe('saying', () => {
  test('fills placeholders, with numbers as the language writes them', () => {
    expect(say('ui.of', { n: 3, total: 1234 })).toBe('Question 3 of 1,234')
  })

  test('reads keys with a slash', () => {
    expect(say('pathways.us/clp.title')).toBe('A rule')
  })

  test.each(['ui.missing', 'ui.empty', 'ui', 'nothing: at all', ''])('shows the key "%s", which has no text, in brackets', (key) => {
    expect(say(key)).toBe(`[${key}]`)
  })

  test('shows a placeholder without a value in brackets', () => {
    expect(say('ui.of', { n: 1 })).toBe('Question 1 of [total]')
  })

  test('says nothing where a text is not needed and not there', () => {
    expect(sayIfAny(say, 'ui.hint')).toBeUndefined()
    expect(sayIfAny(say, 'ui.next')).toBe('Next')
  })

  test('never falls back to another language', () => {
    expect(sayIn(i18n, 'ht')('ui.next')).toBe('[ui.next]')
  })

  test('has no plural forms', () => {
    expect(say('ui.next', { count: 1 })).toBe('Next')
  })

  test('takes values as they are, not as templates', () => {
    expect(say('ui.of', { n: '{total} $t(ui.next) $&', total: '<b>' })).toBe('Question {total} $t(ui.next) $& of <b>')
  })
})

describe('the language of the device', () => {
  test.each([
    [['es-MX', 'en'], 'es'],
    [['fr-HT', 'ht-HT', 'en'], 'ht'],
    [['EN-us'], 'en'],
    [['fr', 'de'], undefined],
    [[], undefined],
    [['estonian'], undefined],
  ] as const)('%j is %s', (list, language) => {
    expect(deviceLanguage(list)).toBe(language)
  })
})

describe('an answer', () => {
  const plain = { about: 'person', sensitivity: 'plain' } as const

  test('is said in the words in which it was offered', () => {
    const choice = { ...plain, kind: 'choice', values: ['by-sea', 'by-air'] } as const
    const several = { ...plain, kind: 'several', values: ['by-sea', 'by-air'] } as const
    expect(answerText(say, 'en', choice, 'way', 'by-sea')).toBe('By sea')
    expect(answerText(say, 'en', several, 'way', ['by-sea', 'by-air'])).toBe('By sea; By air')
    expect(answerText(say, 'en', choice, 'way', 'unknown')).toBe('Does not know')
    expect(answerText(say, 'en', { ...plain, kind: 'yes-no' }, 'any', 'yes')).toBe('Yes')
    expect(answerText(say, 'en', { ...plain, kind: 'count', min: 0, max: 9999 }, 'any', 1200)).toBe('1,200')
    expect(answerText(say, 'en', { ...plain, kind: 'date' }, 'any', '2026-10')).toBe('October 2026')
    expect(answerText(say, 'en', { ...plain, kind: 'countries', values: ['EC', 'SV'] }, 'any', ['SV', 'EC'])).toBe('El Salvador, Ecuador')
  })

  test('names countries in the order of the alphabet, and what is no country last', () => {
    expect(countriesByName(say, ['XX', 'ET', 'SV', 'EC']).map(({ code }) => code)).toEqual(['EC', 'SV', 'ET', 'XX'])
  })
})

describe('a contradiction', () => {
  test('in the future names its fact', () => {
    expect(contradictionText(say, 'future.way')).toBe('The way: after today')
  })

  test('of another kind has its own sentence', () => {
    expect(contradictionText(say, 'other')).toBe('These disagree')
  })
})
