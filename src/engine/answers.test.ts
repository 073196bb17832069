import { describe, expect, test } from 'vitest'
import { branchesOf, branchOf, daysOfInstant, readDate, readInstant } from './answers.ts'
import { all, any, before, has, is, not, onOrBefore, when, weights } from './weights.ts'

const at = (text: string) => Date.parse(text)

describe('a date answer', () => {
  test.each([
    ['2026-10-09', { from: '2026-10-09', to: '2026-10-09' }],
    ['2024-02', { from: '2024-02-01', to: '2024-02-29' }],
    ['2026-10-20/2026-11-05', { from: '2026-10-20', to: '2026-11-05' }],
    ['2025-12/2026-01', { from: '2025-12-01', to: '2026-01-31' }],
  ])('%s is a range of days', (text, range) => expect(readDate(text)).toEqual(range))

  test.each(['', '2026-13', '2026-02-30', '2026-11-05/2026-10-20', '2026', '9/10/2026', '2026-10-09/2026-10-10/2026-10-11', 'unknown'])(
    '%s is none',
    (text) => expect(readDate(text)).toBeUndefined(),
  )
})

describe('an instant answer', () => {
  test('with hour and zone is one minute', () => {
    expect(readInstant('2023-05-11T20:59[America/Los_Angeles]')).toEqual({ from: at('2023-05-11T23:59:00-04:00'), to: at('2023-05-11T23:59:00-04:00') })
    expect(readInstant('2023-05-11T23:00[America/Chicago]')).toEqual({ from: at('2023-05-12T00:00:00-04:00'), to: at('2023-05-12T00:00:00-04:00') })
  })

  test('without a zone stretches from Brownsville to San Diego', () => {
    expect(readInstant('2023-05-11T22:00')).toEqual({ from: at('2023-05-11T22:00:00-05:00'), to: at('2023-05-11T22:00:00-07:00') })
  })

  test('without an hour stretches over the whole day of every zone', () => {
    expect(readInstant('2023-05-11')).toEqual({ from: at('2023-05-11T00:00:00-05:00'), to: at('2023-05-11T23:59:00-07:00') })
    expect(readInstant('2023-05')?.to).toBe(at('2023-05-31T23:59:00-07:00'))
  })

  test('keeps Arizona without daylight saving, and Texas with it', () => {
    expect(readInstant('2024-07-01T12:00[America/Phoenix]')?.from).toBe(at('2024-07-01T12:00:00-07:00'))
    expect(readInstant('2024-01-10T12:00[America/Phoenix]')?.from).toBe(at('2024-01-10T12:00:00-07:00'))
    expect(readInstant('2024-07-01T12:00[America/Denver]')?.from).toBe(at('2024-07-01T12:00:00-06:00'))
    expect(readInstant('2024-01-10T12:00[America/Denver]')?.from).toBe(at('2024-01-10T12:00:00-07:00'))
  })

  test('in the hour that comes twice is both of them', () => {
    expect(readInstant('2023-11-05T01:30[America/Chicago]')).toEqual({ from: at('2023-11-05T01:30:00-05:00'), to: at('2023-11-05T01:30:00-06:00') })
  })

  test.each(['2023-05-11T24:00', '2023-05-11T20:60', '2023-05-11T20:59[Europe/Madrid]', '2023-02-30T10:00', 'T10:00', 'x2023-05-11T10:00', '2023-05-11T10:00x'])('%s is none', (text) =>
    expect(readInstant(text)).toBeUndefined(),
  )
})

test('the days of an instant are those of its clock, and of a date its own', () => {
  expect(daysOfInstant('2023-05-11T23:00[America/Los_Angeles]')).toEqual({ from: '2023-05-11', to: '2023-05-11' })
  expect(daysOfInstant('2023-05')).toEqual({ from: '2023-05-01', to: '2023-05-31' })
  expect(daysOfInstant('2023-02-30T10:00')).toBeUndefined()
})

describe('branches', () => {
  test('name every value of a choice, or that it was answered, and the three silences', () => {
    expect(branchesOf({ kind: 'yes-no' })).toEqual(['yes', 'no', 'unknown', 'declined', 'later'])
    expect(branchesOf({ kind: 'choice', values: ['a', 'b'] })).toEqual(['a', 'b', 'unknown', 'declined', 'later'])
    expect(branchesOf({ kind: 'date' })).toEqual(['answered', 'unknown', 'declined', 'later'])
    expect(branchOf({ kind: 'yes-no' }, 'yes')).toBe('yes')
    expect(branchOf({ kind: 'choice', values: ['a', 'b'] }, 'b')).toBe('b')
    expect(branchOf({ kind: 'count', min: 0, max: 9 }, 0)).toBe('answered')
    expect(branchOf({ kind: 'several', values: ['a'] }, ['a'])).toBe('answered')
    expect(branchOf({ kind: 'date' }, 'declined')).toBe('declined')
  })
})

describe('weighing', () => {
  test('silence is unclear, never "no"', () => {
    expect(is(undefined, 'yes')).toBe('unclear')
    expect(has(undefined, 'a')).toBe('unclear')
    expect(when(undefined)).toBe('unclear')
    expect(before(undefined, '2023-05-12T00:00:00-04:00')).toBe('unclear')
  })

  test('follows Kleene', () => {
    for (const weight of weights) {
      expect(all('met', weight)).toBe(weight)
      expect(all('not-met', weight)).toBe('not-met')
      expect(any('not-met', weight)).toBe(weight)
      expect(any('met', weight)).toBe('met')
      expect(not(not(weight))).toBe(weight)
      expect(all('unclear', weight)).toBe(weight === 'not-met' ? 'not-met' : 'unclear')
      expect(any('unclear', weight)).toBe(weight === 'met' ? 'met' : 'unclear')
    }
  })

  test('a range that straddles the moment is unclear', () => {
    const midnight = '2023-05-12T00:00:00-04:00'
    expect(before(readInstant('2023-05-11T20:59[America/Los_Angeles]'), midnight)).toBe('met')
    expect(before(readInstant('2023-05-11T21:00[America/Los_Angeles]'), midnight)).toBe('not-met')
    expect(before(readInstant('2023-05-11T22:30'), midnight)).toBe('unclear')
    expect(onOrBefore({ from: '2026-01-01', to: '2026-01-31' }, '2026-01-15')).toBe('unclear')
    expect(onOrBefore({ from: '2026-01-01', to: '2026-01-15' }, '2026-01-15')).toBe('met')
    expect(onOrBefore({ from: '2026-01-15', to: '2026-01-31' }, '2026-01-15')).toBe('unclear')
    expect(onOrBefore({ from: '2026-01-16', to: '2026-01-31' }, '2026-01-15')).toBe('not-met')
    expect(onOrBefore(undefined, '2026-01-15')).toBe('unclear')
  })
})
