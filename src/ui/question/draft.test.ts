import { describe, expect, test } from 'vitest'
import type { Answer, Kind } from '../../engine/answers.ts'
import type { Regime } from '../../engine/law.ts'
import { answerOf, draftOf, emptyDraft, hourReason, type Draft } from './draft.ts'

const write = (kind: Kind['kind'], fields: Partial<Draft>, withHour = false) => answerOf(kind, { ...emptyDraft, ...fields }, withHour)
const day = { fromDay: '9', fromMonth: '10', fromYear: '2026' }

describe('an answer shown in fields and written again', () => {
  test.each<[Kind['kind'], Answer]>([
    ['yes-no', 'no'],
    ['choice', 'mexico'],
    ['several', ['alone', 'partner']],
    ['countries', ['HT']],
    ['count', 0],
    ['count', 34],
    ['date', '2026-10-09'],
    ['date', '2026-10'],
    ['date', '2026-10-01/2026-11-15'],
    ['date', '2025-11/2026-02'],
    ['date', '2025-11/2026-02-09'],
    ['instant', '2023-05-11'],
    ['instant', '2023-05-11T20:05'],
    ['instant', '2023-05-11T00:00[America/Los_Angeles]'],
  ])('%s %j stays the same', (kind, answer) => {
    expect(answerOf(kind, draftOf(kind, answer), true)).toEqual({ answer })
  })

  test.each(['unknown', 'declined', 'later', undefined] as const)('%s leaves the fields empty', (answer) => {
    expect(draftOf('date', answer)).toEqual(emptyDraft)
  })
})

describe('an empty field is never a value', () => {
  test.each<[Kind['kind'], Partial<Draft>, string, string]>([
    ['yes-no', {}, 'choice', 'choose-one'],
    ['several', {}, 'several', 'choose-some'],
    ['count', {}, 'count', 'count-missing'],
    ['count', { count: '   ' }, 'count', 'count-missing'],
    ['date', {}, 'fromDay', 'date-missing'],
    ['date', { ...day, fromDay: '' }, 'fromDay', 'day-missing'],
    ['date', { ...day, fromMonth: '' }, 'fromMonth', 'month-missing'],
    ['date', { ...day, fromYear: '' }, 'fromYear', 'year-missing'],
    ['date', { precision: 'month' }, 'fromMonth', 'month-and-year-missing'],
    ['date', { precision: 'month', fromDay: '9' }, 'fromMonth', 'month-and-year-missing'],
    ['date', { ...day, precision: 'between' }, 'toMonth', 'month-and-year-missing'],
  ])('%s %j', (kind, fields, field, problem) => {
    expect(write(kind, fields)).toEqual({ field, problem })
  })
})

describe('what cannot be', () => {
  test.each<[Kind['kind'], Partial<Draft>, string, string]>([
    ['count', { count: '12a' }, 'count', 'count-wrong'],
    ['count', { count: '-3' }, 'count', 'count-wrong'],
    ['count', { count: '3.5' }, 'count', 'count-wrong'],
    ['date', { ...day, fromDay: '31', fromMonth: '09' }, 'fromDay', 'date-not-real'],
    ['date', { ...day, fromDay: '29', fromMonth: '02', fromYear: '2025' }, 'fromDay', 'date-not-real'],
    ['date', { ...day, fromDay: 'x' }, 'fromDay', 'day-wrong'],
    ['date', { ...day, fromYear: '26' }, 'fromYear', 'year-wrong'],
    ['date', { ...day, precision: 'between', toMonth: '09', toYear: '2026' }, 'toYear', 'between-order'],
    ['instant', { ...day, hour: '24', minute: '0' }, 'hour', 'hour-wrong'],
    ['instant', { ...day, hour: '8' }, 'minute', 'minute-missing'],
    ['instant', { ...day, hour: '8', minute: '60' }, 'minute', 'minute-wrong'],
    ['instant', { ...day, minute: '30' }, 'hour', 'hour-missing'],
    ['instant', { ...day, zone: 'America/Chicago' }, 'hour', 'hour-missing'],
  ])('%s %j', (kind, fields, field, problem) => {
    expect(write(kind, fields, true)).toEqual({ field, problem })
  })
})

describe('a range', () => {
  test('from a day to the month it lies in is in order', () => {
    expect(write('date', { ...day, precision: 'between', toMonth: '10', toYear: '2026' })).toEqual({ answer: '2026-10-09/2026-10' })
  })

  test('with both ends the same is that day', () => {
    expect(write('date', { ...day, precision: 'between', toDay: '9', toMonth: '10', toYear: '2026' })).toEqual({ answer: '2026-10-09' })
  })
})

describe('the hour', () => {
  const regimes: readonly Regime[] = [{ id: 'rule', from: '2023-05-12T00:00:00-04:00', because: ['book'] }]

  test.each([
    ['2023-05-10', undefined],
    ['2023-05-11', 'rule-changed'],
    ['2023-05-13', 'rule-changed'],
    ['2023-05-14', undefined],
    ['2026-11-18', undefined],
    ['2026-11-19', 'recent'],
    ['2026-11-21', 'recent'],
    ['2026-11-22', undefined],
  ])('on %s: %s', (day, reason) => {
    expect(hourReason(day, regimes, '2026-11-21')).toBe(reason)
  })

  test('is left out where it is not asked, and needs no zone', () => {
    expect(write('instant', { ...day, hour: '8', minute: '5' }, false)).toEqual({ answer: '2026-10-09' })
    expect(write('instant', { ...day, hour: '8', minute: '5' }, true)).toEqual({ answer: '2026-10-09T08:05' })
    expect(write('instant', { ...day, precision: 'month', hour: '8', minute: '5' }, true)).toEqual({ answer: '2026-10' })
  })
})
