import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, daysBetween, weekday } from './days.ts'
import {
  addWorkingDays,
  countWorkingDays,
  type NonWorking,
  type WorkingCalendars,
  workingDates,
} from './working-days.ts'

const weekend: NonWorking = day => ([0, 6].includes(weekday(day)) ? 'weekend' : undefined)
const leavingOut = (...days: readonly Day[]): NonWorking => {
  const holidays = new Set(days)
  return day => weekend(day) ?? (holidays.has(day) ? 'holiday' : undefined)
}
const always = (nonWorking: NonWorking): WorkingCalendars => ({
  conservative: nonWorking,
  statutory: nonWorking,
  arguable: nonWorking,
  closed: nonWorking,
  doubtful: nonWorking,
})
const on = (day: Day) => ({ from: day, to: day })

describe('a count', () => {
  it('starts after the trigger and skips what does not count', () => {
    expect(countWorkingDays('2026-11-19', 3, leavingOut('2026-11-20'))).toEqual([
      { day: '2026-11-20', reason: 'holiday' },
      { day: '2026-11-21', reason: 'weekend' },
      { day: '2026-11-22', reason: 'weekend' },
      { day: '2026-11-23', number: 1 },
      { day: '2026-11-24', number: 2 },
      { day: '2026-11-25', number: 3 },
    ])
    expect(addWorkingDays('2026-11-19', 3, leavingOut('2026-11-20'))).toBe('2026-11-25')
  })

  it.each([0, -1, 1.5, Number.NaN])('refuses %s days', length => {
    expect(() => addWorkingDays('2026-11-19', length, weekend)).toThrow(RangeError)
    expect(() => countWorkingDays('2026-11-19', length, weekend)).toThrow(RangeError)
    expect(() => addWorkingDays('2026-11-19', length, weekend)).toThrow(`not a number of working days: ${length}`)
  })
})

describe('working dates', () => {
  const calendars: WorkingCalendars = {
    conservative: weekend,
    statutory: leavingOut('2026-03-12'),
    arguable: leavingOut('2026-03-12', '2026-03-16', '2026-03-17'),
    closed: leavingOut('2026-03-16'),
    doubtful: leavingOut('2026-03-09', '2026-03-10', '2026-03-12', '2026-03-13', '2026-03-16', '2026-03-17'),
  }

  it('steps the plan back, runs the last days on, and shows the count', () => {
    // Tuesday 10 March; 12 March is off by statute; the office is shut on Monday 16, and 17 is only argued.
    expect(workingDates(on('2026-03-10'), 3, calendars)).toEqual({
      plan: '2026-03-11',
      statutory: on('2026-03-17'),
      arguable: on('2026-03-18'),
      count: [
        { day: '2026-03-11', number: 1 },
        { day: '2026-03-12', reason: 'holiday' },
        { day: '2026-03-13', number: 2 },
        { day: '2026-03-14', reason: 'weekend' },
        { day: '2026-03-15', reason: 'weekend' },
        { day: '2026-03-16', number: 3, reason: 'holiday' },
        { day: '2026-03-17' },
      ],
      actToday: false,
    })
  })

  it('never plans for the trigger or before it', () => {
    const dates = workingDates(on('2026-03-11'), 2, calendars, { targetCalendarDays: 2 })
    const next = '2026-03-13'
    expect(dates).toMatchObject({ plan: next, target: next, actToday: true, statutory: on('2026-03-17') })
  })

  it('plans from the first trigger and argues from the last', () => {
    const dates = workingDates({ from: '2026-03-02', to: '2026-03-10' }, 3, calendars, { targetCalendarDays: 10 })
    expect(dates.plan).toBe('2026-03-05')
    expect(dates.target).toBe('2026-03-11')
    expect(dates.statutory).toEqual({ from: '2026-03-05', to: '2026-03-17' })
    expect(dates.arguable).toEqual({ from: '2026-03-05', to: '2026-03-18' })
    expect(dates.count.at(-1)).toEqual({ day: '2026-03-05', number: 3 })
  })

  it('refuses a reversed range', () => {
    expect(() => workingDates({ from: '2026-03-10', to: '2026-03-02' }, 3, calendars)).toThrow('reversed range: 2026-03-10 to 2026-03-02')
  })
})

describe('for every calendar', () => {
  const start = '2026-01-01'
  const someDay = fc.nat(200).map(offset => addDays(start, offset))
  const someLength = fc.integer({ min: 1, max: 45 })
  const someDays = fc.uniqueArray(someDay, { maxLength: 60 })
  /** Nested as the calendars promise: conservative < statutory < arguable, closed < arguable < doubtful. */
  const someCalendars = fc.tuple(someDays, someDays, someDays, someDays, someDays).map(
    ([certain, written, shut, argued, soft]): WorkingCalendars => ({
      conservative: leavingOut(...certain),
      statutory: leavingOut(...certain, ...written),
      closed: leavingOut(...certain, ...shut),
      arguable: leavingOut(...certain, ...written, ...shut, ...argued),
      doubtful: leavingOut(...certain, ...written, ...shut, ...argued, ...soft),
    }),
  )

  it('agrees with a slow count over a list of all days', () => {
    fc.assert(
      fc.property(someDay, someLength, someDays, (trigger, length, holidays) => {
        const milliseconds = Date.parse(trigger)
        const slow = Array.from({ length: 400 }, (_, index) => new Date(milliseconds + (index + 1) * 86_400_000))
          .filter(date => date.getUTCDay() % 6 !== 0)
          .map(date => date.toISOString().slice(0, 10))
          .filter(day => !holidays.includes(day))
        expect(addWorkingDays(trigger, length, leavingOut(...holidays))).toBe(slow[length - 1])
      }),
    )
  })

  it('lists each day once, numbered 1 to n, each other day with its reason', () => {
    fc.assert(
      fc.property(someDay, someLength, someCalendars, (trigger, length, calendars) => {
        const { count, statutory } = workingDates(on(trigger), length, calendars)
        const shut: NonWorking = day => calendars.statutory(day) ?? calendars.closed(day)
        expect(count.flatMap(({ number }) => number ?? [])).toEqual(Array.from({ length }, (_, index) => index + 1))
        count.forEach(({ day }, index) => expect(daysBetween(trigger, day)).toBe(index + 1))
        expect(count.at(-1)?.day).toBe(statutory.from)
        const last = count.findIndex(({ number }) => number === length)
        for (const { day, number, reason } of count.slice(0, last)) {
          expect(reason).toBe(calendars.statutory(day))
          expect(number === undefined).toBe(reason !== undefined)
        }
        for (const { day, reason } of count.slice(last)) expect(reason).toBe(shut(day))
        expect(count.at(-1)?.reason).toBe(undefined)
        for (const { reason } of count.slice(last, -1)) expect(reason).not.toBe(undefined)
      }),
    )
  })

  it('plans after the trigger and never after the statutory last day, which is never after the arguable one', () => {
    fc.assert(
      fc.property(someDay, fc.nat(40), someLength, someCalendars, (from, wait, length, calendars) => {
        const trigger = { from, to: addDays(from, wait) }
        const { plan, statutory, arguable, actToday } = workingDates(trigger, length, calendars)
        expect(plan > from).toBe(true)
        expect(plan <= statutory.from).toBe(true)
        expect(statutory.from <= statutory.to && statutory.from <= arguable.from).toBe(true)
        expect(statutory.to <= arguable.to && arguable.from <= arguable.to).toBe(true)
        for (const day of [plan, statutory.from, statutory.to, arguable.from, arguable.to]) {
          expect(calendars.statutory(day) ?? calendars.closed(day)).toBe(undefined)
        }
        if (!actToday) expect(calendars.doubtful(plan)).toBe(undefined)
      }),
    )
  })

  it('gives no earlier date for a later trigger or a longer term', () => {
    fc.assert(
      fc.property(someDay, fc.nat(30), someLength, fc.nat(9), someCalendars, (trigger, wait, length, more, days) => {
        const target = { targetCalendarDays: 10 }
        const now = workingDates(on(trigger), length, days, target)
        const later = workingDates(on(addDays(trigger, wait)), length, days, target)
        const longer = workingDates(on(trigger), length + more, days, target)
        for (const other of [later, longer]) {
          expect(other.plan >= now.plan).toBe(true)
          expect(String(other.target) >= String(now.target)).toBe(true)
          expect(other.statutory.from >= now.statutory.from).toBe(true)
          expect(other.arguable.from >= now.arguable.from).toBe(true)
        }
      }),
    )
  })

  it('gives the same three dates when all readings agree and the office opens whenever a day counts', () => {
    fc.assert(
      fc.property(someDay, someLength, someDays, (trigger, length, holidays) => {
        const last = addWorkingDays(trigger, length, leavingOut(...holidays))
        const dates = workingDates(on(trigger), length, always(leavingOut(...holidays)))
        expect(dates).toMatchObject({ plan: last, statutory: on(last), arguable: on(last), actToday: false })
      }),
    )
  })
})
