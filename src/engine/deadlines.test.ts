/** The dates of one deadline. Calendars and their counts are tested beside them. */
import { describe, expect, test } from 'vitest'
import { datesOf } from './deadlines.ts'
import type { Deadline, Facts, View } from './law.ts'
import type { WorkingCalendars } from './working-days.ts'
import { weekday } from './days.ts'

const weekends = (day: string) => (weekday(day) % 6 === 0 ? 'weekend' : undefined)
const calendars: WorkingCalendars = { conservative: weekends, statutory: weekends, arguable: weekends, closed: weekends, doubtful: weekends }
const on = (today: string): View<Facts> => ({ today, here: undefined, encounters: [], get: () => undefined })
const start = (from: string, to = from) => ({ reads: [], at: () => ({ from, to }) })
const because = ['statute.1'] as const

describe('working days', () => {
  const ten: Deadline = { counting: 'working-days', length: 10, calendars, start: start('2026-11-02'), because }

  test('give plan, statutory and arguable day, with the count', () => {
    expect(datesOf(ten, on('2026-11-05'))).toMatchObject({ plan: '2026-11-16', statutory: { from: '2026-11-16', to: '2026-11-16' }, state: 'ahead' })
    expect(datesOf(ten, on('2026-11-05'))?.count?.filter(({ number }) => number !== undefined)).toHaveLength(10)
  })

  test('may be planned for a shorter term than the law gives', () => {
    expect(datesOf({ ...ten, planLength: 2 }, on('2026-11-05'))).toMatchObject({ plan: '2026-11-04', statutory: { to: '2026-11-16' }, state: 'at-risk' })
  })

  test('of a later start can be argued, and only argued', () => {
    const dates = datesOf({ ...ten, arguableStart: start('2026-11-30') }, on('2026-11-18'))
    expect(dates).toMatchObject({ plan: '2026-11-16', statutory: { to: '2026-11-16' }, arguable: { from: '2026-11-16', to: '2026-12-14' }, state: 'at-risk' })
  })

  test('give an earlier day against staff who count otherwise, where the law has one', () => {
    expect(datesOf({ ...ten, targetCalendarDays: 10 }, on('2026-11-05'))?.target).toBe('2026-11-12')
    expect(datesOf(ten, on('2026-11-05'))).not.toHaveProperty('target')
  })

  test('run ahead, today, at risk, past', () => {
    const states = ['2026-11-15', '2026-11-16', '2026-11-17'].map((today) => datesOf(ten, on(today))?.state)
    expect(states).toEqual(['ahead', 'today', 'past'])
  })

  test('from a range give a plan from its first day and an argument from its last', () => {
    const dates = datesOf({ ...ten, start: start('2026-11-02', '2026-11-06') }, on('2026-11-05'))
    expect(dates).toMatchObject({ plan: '2026-11-16', statutory: { from: '2026-11-16', to: '2026-11-20' } })
  })
})

test("an authority's own time shows only its last day", () => {
  const dates = datesOf({ counting: 'authority-working-days', length: 10, calendars, start: start('2026-11-02'), because }, on('2026-11-17'))
  expect(dates).toEqual({ start: { from: '2026-11-02', to: '2026-11-02' }, until: { from: '2026-11-16', to: '2026-11-16' }, state: 'past' })
  const calendar = datesOf({ counting: 'authority-calendar-days', length: 30, start: start('2026-11-02'), because }, on('2026-11-17'))
  expect(calendar).toMatchObject({ until: { to: '2026-12-02' }, state: 'ahead' })
})

test('calendar days count every day', () => {
  const seven: Deadline = { counting: 'calendar-days', length: 7, start: start('2026-11-18'), because }
  expect(datesOf(seven, on('2026-11-25'))).toMatchObject({ plan: '2026-11-25', state: 'today' })
  expect(datesOf(seven, on('2026-11-26'))?.state).toBe('past')
})

test('calendar days from a range are at risk from the day after the first, and past after the last', () => {
  const seven: Deadline = { counting: 'calendar-days', length: 7, start: start('2026-11-18', '2026-11-20'), because }
  const states = ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28'].map((today) => datesOf(seven, on(today))?.state)
  expect(states).toEqual(['ahead', 'today', 'at-risk', 'at-risk', 'past'])
})

test("an authority's own time is not past on its last day", () => {
  const thirty: Deadline = { counting: 'authority-calendar-days', length: 30, start: start('2026-11-02'), because }
  expect([datesOf(thirty, on('2026-12-02'))?.state, datesOf(thirty, on('2026-12-03'))?.state]).toEqual(['ahead', 'past'])
})

test('a named day is its own last day', () => {
  expect(datesOf({ counting: 'named-day', start: start('2026-11-20'), because }, on('2026-11-20'))).toMatchObject({ plan: '2026-11-20', statutory: { from: '2026-11-20', to: '2026-11-20' }, state: 'today' })
})

test('a leap day is told where either end of the range is one, and only there', () => {
  const five = (from: string, to: string) => datesOf({ counting: 'years', length: 5, start: start(from, to), because }, on('2026-01-01'))
  expect(five('2024-02-28', '2024-02-29')?.leapDay).toBe(true)
  expect(five('2024-02-29', '2024-03-05')?.leapDay).toBe(true)
  expect(five('2024-03-01', '2024-03-05')).not.toHaveProperty('leapDay')
})

test('years end on 1 March where there is no 29 February', () => {
  const five: Deadline = { counting: 'years', length: 5, start: start('2024-02-29'), because }
  expect(datesOf(five, on('2026-01-01'))).toMatchObject({ until: { to: '2029-03-01' }, leapDay: true, state: 'ahead' })
})

test('an unknown start gives no date', () => {
  expect(datesOf({ counting: 'years', length: 5, start: { reads: [], at: () => undefined }, because }, on('2026-01-01'))).toBeUndefined()
})
