import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { addTexts, createI18n, formatDateAnswer, formatDay, formatMonth, formatNumber, formatTime, languages, sayIn } from './index.ts'

const i18n = createI18n()
for (const language of languages)
  addTexts(i18n, language, {
    reviews: {},
    law: {
      dates: { betweenDays: '{from} -> {to}', betweenMonths: '{from} => {to}', at: '{day} @ {time}', atIn: '{day} @ {time}, {zone}' },
      zones: { 'America/Los_Angeles': 'Pacific' },
    },
  })

describe('a day', () => {
  test.each([
    ['en', '2026-11-21', 'November 21, 2026', 'Saturday, November 21, 2026', 'Nov 21, 2026'],
    ['es', '2026-11-21', '21 de noviembre de 2026', 'sábado, 21 de noviembre de 2026', '21/11/2026'],
    ['ht', '2026-11-21', '21 novanm 2026', 'samdi 21 novanm 2026', '21/11/2026'],
    ['en', '2026-12-01', 'December 1, 2026', 'Tuesday, December 1, 2026', 'Dec 1, 2026'],
    ['es', '2026-12-01', '1 de diciembre de 2026', 'martes, 1 de diciembre de 2026', '01/12/2026'],
    ['ht', '2026-12-01', 'premye desanm 2026', 'madi premye desanm 2026', '01/12/2026'],
    ['ht', '2024-02-29', '29 fevriye 2024', 'jedi 29 fevriye 2024', '29/02/2024'],
    ['es', '2023-05-11', '11 de mayo de 2023', 'jueves, 11 de mayo de 2023', '11/05/2023'],
  ] as const)('%s %s', (language, day, long, full, short) => {
    expect(formatDay(language, day, 'long')).toBe(long)
    expect(formatDay(language, day, 'full')).toBe(full)
    expect(formatDay(language, day, 'short')).toBe(short)
  })

  test('that does not exist is an error, not another day', () => {
    expect(() => formatDay('en', '2025-02-29', 'long')).toThrow(RangeError)
    expect(() => formatMonth('en', '2025-13')).toThrow(RangeError)
  })

  test('has twelve months and seven weekdays of its own in each language', () => {
    for (const language of languages) {
      const months = Array.from({ length: 12 }, (_, i) => formatMonth(language, `2026-${String(i + 1).padStart(2, '0')}`))
      const weekdays = Array.from({ length: 7 }, (_, i) => formatDay(language, `2026-11-0${i + 1}`, 'full').split(/[ ,]/)[0])
      expect(new Set(months).size).toBe(12)
      expect(new Set(weekdays).size).toBe(7)
    }
  })
})

describe('a date answer', () => {
  test.each([
    ['en', '2026-10-09', 'October 9, 2026'],
    ['en', '2026-10', 'October 2026'],
    ['es', '2026-10', 'octubre de 2026'],
    ['ht', '2026-10', 'oktòb 2026'],
    ['en', '2026-03/2026-04', 'March 2026 => April 2026'],
    ['en', '2026-03/2026-03', 'March 2026'],
    ['es', '2026-10-01/2026-11-15', '1 de octubre de 2026 -> 15 de noviembre de 2026'],
    ['ht', '2026-10-01/2026-11-15', 'premye oktòb 2026 -> 15 novanm 2026'],
    ['en', '2026-10-05/2026-11', 'October 5, 2026 -> November 30, 2026'],
    ['en', '2026-10-05/2026-10-05', 'October 5, 2026'],
    ['en', '2023-05-11T20:30', 'May 11, 2023 @ 8:30 p.m.'],
    ['es', '2023-05-11T20:30[America/Los_Angeles]', '11 de mayo de 2023 @ 20:30 h, Pacific'],
    ['ht', '2023-05-11T00:01[America/Los_Angeles]', '11 me 2023 @ 0:01, Pacific'],
  ] as const)('%s %s', (language, answer, text) => {
    expect(formatDateAnswer(sayIn(i18n, language), language, answer)).toBe(text)
  })

  test.each(['soon', '2026-02-30', '2026-11/2026-10', '2023-05-11T25:00', '2023-05-11T20:30[Europe/Paris]'])(
    'that is none is shown in brackets: %s',
    (answer) => {
      expect(formatDateAnswer(sayIn(i18n, 'en'), 'en', answer)).toBe(`[${answer}]`)
    },
  )
})

test.each([
  ['00:05', '12:05 a.m.', '0:05 h', '0:05'],
  ['09:30', '9:30 a.m.', '9:30 h', '9:30'],
  ['12:00', '12:00 p.m.', '12:00 h', '12:00'],
  ['23:59', '11:59 p.m.', '23:59 h', '23:59'],
])('the hour %s', (time, en, es, ht) => {
  expect([formatTime('en', time), formatTime('es', time), formatTime('ht', time)]).toEqual([en, es, ht])
})

test.each([
  [1234.5, '1,234.5', '1 234,5'],
  [0, '0', '0'],
  [-1234567, '-1,234,567', '-1 234 567'],
  [999, '999', '999'],
  [100000, '100,000', '100 000'],
  [0.25, '0.25', '0,25'],
  [1e21, '1,000,000,000,000,000,000,000', '1 000 000 000 000 000 000 000'],
])('the number %d', (value, comma, thin) => {
  expect(formatNumber('es', value)).toBe(comma)
  expect(formatNumber('en', value)).toBe(comma)
  expect(formatNumber('ht', value)).toBe(thin.replaceAll(' ', '\u202F'))
})

test('what is no number is an error', () => {
  expect(() => formatNumber('en', Number.NaN)).toThrow(RangeError)
})

describe('without Intl', () => {
  const forbidden = () => {
    throw new Error('Intl was asked')
  }
  beforeEach(() => {
    for (const name of ['DateTimeFormat', 'NumberFormat', 'PluralRules', 'ListFormat', 'Collator', 'DisplayNames'] as const)
      vi.spyOn(Intl, name).mockImplementation(forbidden as never)
    for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const)
      vi.spyOn(Date.prototype, name).mockImplementation(forbidden)
    vi.spyOn(Number.prototype, 'toLocaleString').mockImplementation(forbidden)
  })
  afterEach(() => vi.restoreAllMocks())

  test('days, numbers and texts are written in all languages', () => {
    for (const language of languages) {
      const say = sayIn(createI18n(), language)
      expect(formatDay(language, '2026-11-21', 'full')).toContain('2026')
      expect(formatNumber(language, 1234)).toMatch(/^1.234$/)
      expect(formatDateAnswer(sayIn(i18n, language), language, '2026-10/2026-11')).toContain('=>')
      expect(say('law.none', { count: 2 })).toBe('[law.none]')
    }
  })
})
