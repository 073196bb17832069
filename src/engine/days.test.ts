import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addYears, daysBetween, eachDay, isDay, maxDay, minDay, weekday } from './days.ts'

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))

describe('isDay', () => {
  it.each(['2026-11-21', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('accepts %s', day => {
    expect(isDay(day)).toBe(true)
  })
  it.each([
    '2025-02-29', '1900-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-1-1', '2026-06-31', '2026-09-31', '2026-11-31', '2026-0:-10', '2026-0/-10',
    '2026-11-21T00:00:00Z', ' 2026-11-21', '2026-11-21\n', '2026/11/21', '21-11-2026', '20261121', '+002026-11-21', '',
  ])('refuses %j', text => {
    expect(isDay(text)).toBe(false)
  })
})

describe('arithmetic', () => {
  it('crosses months, years and leap days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2025-03-01', -1)).toBe('2025-02-28')
    expect(addDays('2026-10-09', 30)).toBe('2026-11-08')
    expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366)
    expect(daysBetween('2026-11-21', '2026-11-20')).toBe(-1)
  })

  it('knows the days of the week', () => {
    expect(['2026-11-21', '2026-11-22', '2026-11-23', '1970-01-01', '1900-01-01'].map(weekday)).toEqual([6, 0, 1, 4, 1])
  })

  it('gives both ends of a range, and nothing for a reversed one', () => {
    expect(eachDay({ from: '2024-02-28', to: '2024-03-01' })).toEqual(['2024-02-28', '2024-02-29', '2024-03-01'])
    expect(eachDay({ from: '2024-02-28', to: '2024-02-27' })).toEqual([])
  })

  it('picks the earliest and the latest', () => {
    expect(minDay('2026-11-21', '2025-12-31', '2026-01-01')).toBe('2025-12-31')
    expect(maxDay('2026-11-21', '2026-12-31', '2026-01-01')).toBe('2026-12-31')
  })

  it('reaches both ends of the calendar, writes years of three digits, and says what it refuses', () => {
    expect(addDays('9999-12-30', 1)).toBe('9999-12-31')
    expect(addDays('0000-01-02', -1)).toBe('0000-01-01')
    expect(addDays('0500-01-01', 1)).toBe('0500-01-02')
    expect(() => addDays('0000-01-01', -1)).toThrow('outside the calendar: 0000-01-01 and -1 days')
    expect(() => addDays('2025-02-28', 0.5)).toThrow('not a whole number of days: 0.5')
    expect(() => addDays('2025-02-30', 1)).toThrow('not a date: 2025-02-30')
    expect(addYears('0001-05-05', -1).day).toBe('0000-05-05')
    expect(addYears('0100-05-05', 1).day).toBe('0101-05-05')
    expect(addYears('9998-05-05', 1).day).toBe('9999-05-05')
    expect(() => addYears('0001-05-05', -2)).toThrow('outside the calendar: 0001-05-05 and -2 years')
  })

  it('throws on what is not a date, not whole, or outside the calendar', () => {
    expect(() => addDays('2025-02-29', 1)).toThrow(RangeError)
    expect(() => addDays('2025-02-28', 0.5)).toThrow(RangeError)
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError)
    expect(() => weekday('today')).toThrow(RangeError)
    expect(() => daysBetween('2025-01-01', '')).toThrow(RangeError)
    expect(() => addYears('2025-02-29', 1)).toThrow(RangeError)
    expect(() => addYears('2025-02-28', 0.5)).toThrow(RangeError)
    expect(() => addYears('2025-02-28', 9000)).toThrow(RangeError)
  })

  it('keeps its own inverse, and moves the weekday with it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (day, count) => {
        const later = addDays(day, count)
        expect(isDay(later)).toBe(true)
        expect(daysBetween(day, later)).toBe(count)
        expect(addDays(later, -count)).toBe(day)
        expect((((weekday(later) - weekday(day) - count) % 7) + 7) % 7).toBe(0)
        expect(later > day).toBe(count > 0)
      }),
    )
  })
})

describe('addYears', () => {
  it('keeps the date', () => {
    expect(addYears('2026-11-21', 10)).toEqual({ day: '2036-11-21', shifted29February: false })
    expect(addYears('2024-02-29', 4)).toEqual({ day: '2028-02-29', shifted29February: false })
  })

  it('ends a period that began on 29 February on 1 March, and says so', () => {
    expect(addYears('2024-02-29', 5)).toEqual({ day: '2029-03-01', shifted29February: true })
    expect(addYears('2096-02-29', 4)).toEqual({ day: '2100-03-01', shifted29February: true })
  })

  it('is never earlier for a later day', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(3000), fc.nat(20), (day, wait, years) => {
        expect(addYears(addDays(day, wait), years).day >= addYears(day, years).day).toBe(true)
      }),
    )
  })
})

it('agrees with the calendar of the platform on every day of 1900 to 2100, and refuses what it refuses', () => {
  for (let time = Date.UTC(1900, 0, 1); time < Date.UTC(2101, 0, 1); time += 86_400_000) {
    const day = new Date(time).toISOString().slice(0, 10)
    if (addDays('1970-01-01', time / 86_400_000) !== day || daysBetween('1970-01-01', day) !== time / 86_400_000) throw new Error(day)
  }
  for (const text of ['1900-02-29', '2100-02-29', '2026-04-31', '2026-00-10', '2026-01-00', '2026-1-10', '2026-01-1x', '20/4-01-01', '20x4-01-01', 'abcd-01-01', '2026/01-01', '2026-01/01', ' 2026-01-1', '+2026-01-1']) expect(isDay(text)).toBe(false)
  expect(isDay('2000-02-29')).toBe(true)
})
