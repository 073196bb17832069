import { describe, expect, it } from 'vitest'
import { isFaded, isStale, isStrong, sixMonthsAfter, standingOn, type Confidence, type Source } from './source.ts'

const rule: Source = {
  cite: '1 Code 2(a)',
  title: 'Code',
  lang: 'en',
  kind: 'regulation',
  rules: ['X-01'],
  says: 'A rule.',
  confidence: 'verified-primary',
  checkedOn: '2026-01-01',
  reviewBy: '2027-01-15',
  standing: [
    { state: 'in-force', from: '2023-05-11', by: 'Gazette' },
    { state: 'vacated', from: '2023-07-25', by: 'Court' },
    { state: 'in-force', from: '2023-08-03', by: 'Higher court' },
  ],
}

const habit: Source = {
  ...rule,
  kind: 'practice',
  practice: { place: 'Tijuana', asOf: '2025-02-01' },
}

describe('standing on a day', () => {
  it.each([
    ['2023-05-10', undefined],
    ['2023-05-11', 'in-force'],
    ['2023-07-24', 'in-force'],
    ['2023-07-25', 'vacated'],
    ['2023-08-03', 'in-force'],
    ['2030-01-01', 'in-force'],
  ])('%s: %s', (day, state) => {
    expect(standingOn(rule, day)?.state).toBe(state)
  })
})

it('is stale only past its review date', () => {
  expect(isStale(rule, '2027-01-15')).toBe(false)
  expect(isStale(rule, '2027-01-16')).toBe(true)
})

describe('fading', () => {
  it('practice fades strictly six months after it was seen', () => {
    expect(isFaded(habit, '2025-08-01')).toBe(false)
    expect(isFaded(habit, '2025-08-02')).toBe(true)
  })

  it('law does not fade', () => {
    expect(isFaded(rule, '2099-01-01')).toBe(false)
  })

  it.each([
    ['2025-08-31', '2026-02-28'],
    ['2027-08-31', '2028-02-29'],
    ['2025-12-07', '2026-06-07'],
    ['2025-06-30', '2025-12-30'],
    ['2025-07-15', '2026-01-15'],
  ])('six months after %s is %s', (day, later) => {
    expect(sixMonthsAfter(day)).toBe(later)
  })

  it('says what is no day', () => {
    expect(() => sixMonthsAfter('2025-13-40')).toThrow('not a date: 2025-13-40')
  })
})

it.each<[Confidence, boolean]>([
  ['verified-primary', true],
  ['verified-secondary', true],
  ['digest', true],
  ['source-doc', true],
  ['verified-secondary*', false],
  ['inference', false],
  ['memory', false],
])('%s may stand alone: %s', (confidence, strong) => {
  expect(isStrong(confidence)).toBe(strong)
})
