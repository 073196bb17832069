/**
 * Dates of one deadline, from when its clock started. Where the start is known only as a range, so are the dates;
 * where it is not known, there are none.
 *
 * Must not know any rule, any language, or the clock of the device: `today` is an argument.
 */
import { addDays, addYears, maxDay, type Day, type DayRange } from './days.ts'
import type { Deadline, Facts, View } from './law.ts'
import { workingDates, type CountedDay } from './working-days.ts'

/** Where `today` stands against the dates. `past` never means lost: the finding says what can still be done. */
export type DeadlineState = 'ahead' | 'today' | 'at-risk' | 'past'

export interface Dates {
  readonly start: DayRange
  /** The day to act by. Only for the person's own deadlines. */
  readonly plan?: Day
  /** Earlier, in calendar days, against offices that count otherwise. */
  readonly target?: Day
  readonly statutory?: DayRange
  readonly arguable?: DayRange
  /** The day-by-day count to the statutory date. */
  readonly count?: readonly CountedDay[]
  /** Last day of a bar, or of an authority's own time. */
  readonly until?: DayRange
  /** 29 February has no anniversary in that year: the period ends on 1 March. */
  readonly leapDay?: true
  readonly state: DeadlineState
}

/** The dates of a deadline, or undefined when its start is not known. Throws RangeError on a malformed date. */
export function datesOf(deadline: Deadline, view: View<Facts>): Dates | undefined {
  const start = deadline.start.at(view)
  if (!start) return undefined
  const { today } = view
  switch (deadline.counting) {
    case 'working-days': {
      const { length, planLength, calendars, targetCalendarDays } = deadline
      const dates = workingDates(start, length, calendars, targetCalendarDays === undefined ? {} : { targetCalendarDays })
      const latest = maxDay(start.to, deadline.arguableStart?.at(view)?.to ?? start.to)
      const arguable = { from: dates.arguable.from, to: workingDates({ from: start.from, to: latest }, length, calendars).arguable.to }
      const { target, statutory, count } = dates
      const { plan, actToday } = planLength === undefined ? dates : workingDates(start, planLength, calendars)
      const state = today > arguable.to ? 'past' : today > plan ? 'at-risk' : today === plan || actToday ? 'today' : 'ahead'
      return { start, plan, ...(target && { target }), statutory, arguable, count, state }
    }
    case 'authority-working-days': {
      const { arguable } = workingDates(start, deadline.length, deadline.calendars)
      return until(start, arguable, today)
    }
    case 'authority-calendar-days':
      return until(start, shift(start, deadline.length), today)
    case 'named-day':
    case 'calendar-days': {
      const statutory = deadline.counting === 'named-day' ? start : shift(start, deadline.length)
      const state = today > statutory.to ? 'past' : today > statutory.from ? 'at-risk' : today === statutory.from ? 'today' : 'ahead'
      return { start, plan: statutory.from, statutory, state }
    }
    case 'years': {
      const [from, to] = [addYears(start.from, deadline.length), addYears(start.to, deadline.length)]
      const leap = from.shifted29February || to.shifted29February
      return { ...until(start, { from: from.day, to: to.day }, today), ...(leap && { leapDay: true as const }) }
    }
  }
}

const shift = ({ from, to }: DayRange, days: number): DayRange => ({ from: addDays(from, days), to: addDays(to, days) })

const until = (start: DayRange, end: DayRange, today: Day): Dates => ({
  start,
  until: end,
  state: today > end.to ? 'past' : 'ahead',
})
