/**
 * Counting working days: given which days do not count under each reading of the law, when a term ends.
 * Must not know: any rule, country, authority or holiday (they arrive as arguments), nor what day it is today.
 */
import { addDays, type Day, type DayRange, eachDay, maxDay } from './days.ts'

/** Why a day does not count, as an id such as 'weekend' or 'constitution-day'; undefined when it counts. */
export type NonWorking = (day: Day) => string | undefined

/**
 * One authority's days under each reading. Expected of whoever supplies them: conservative days are among the
 * statutory, statutory and closed among the arguable, statutory and closed among the doubtful. The promises of
 * workingDates rest on it.
 */
export interface WorkingCalendars {
  /** days that do not count under any reading */
  readonly conservative: NonWorking
  /** days the statute does not count */
  readonly statutory: NonWorking
  /** days that some reading, calendar or known closure would not count */
  readonly arguable: NonWorking
  /** days the office does not open: a term does not end on one */
  readonly closed: NonWorking
  /** days the office may not open: no plan is made for one */
  readonly doubtful: NonWorking
}

/**
 * One line of a day-by-day count. `number` is its place when it counts, `reason` why it does not. The last numbered
 * day bears both when the office is closed that day: it counts, but the term runs on, and the line with neither
 * number nor reason is the open day on which it ends.
 */
export interface CountedDay {
  readonly day: Day
  readonly number?: number
  readonly reason?: string
}

/** The dates to show for one term. A range of triggers gives a range of last days. */
export interface WorkingDates {
  /** act by this day: never after the statutory last day, always after the earliest trigger */
  readonly plan: Day
  /** an earlier day, in calendar days, against staff who do not count working days; never shown as the legal one */
  readonly target?: Day
  /** last day by the statute */
  readonly statutory: DayRange
  /** last day that can be argued */
  readonly arguable: DayRange
  /** the statutory count from the earliest trigger, ending on `statutory.from` */
  readonly count: readonly CountedDay[]
  /** no surely open day is left between the earliest trigger and the last day: do not wait for `plan`, act at once */
  readonly actToday: boolean
}

/**
 * The `length`-th counted day after `trigger`; day 1 is the first counted day after it (LSR 18, LFPA 38: MX-CAL-04).
 * Throws RangeError on a bad day, a length that is not a whole number from 1, or a calendar in which no day counts.
 */
export function addWorkingDays(trigger: Day, length: number, nonWorking: NonWorking): Day {
  if (!Number.isInteger(length) || length < 1) throw new RangeError(`not a number of working days: ${length}`)
  let day = trigger
  for (let number = 0; number < length; ) {
    day = addDays(day, 1)
    if (nonWorking(day) === undefined) number += 1
  }
  return day
}

/**
 * The same count day by day: every day after `trigger` to the `length`-th that counts, each with its number or its
 * reason; then on to the first day not `shut`, where that is given (LFPA 29). Throws as addWorkingDays does.
 */
export function countWorkingDays(
  trigger: Day,
  length: number,
  nonWorking: NonWorking,
  shut: NonWorking = nonWorking,
): CountedDay[] {
  const last = addWorkingDays(trigger, length, nonWorking)
  let number = 0
  return eachDay({ from: addDays(trigger, 1), to: step(last, 1, shut) }).map(day => {
    const reason = nonWorking(day) ?? (day >= last ? shut(day) : undefined)
    const counts = day <= last && nonWorking(day) === undefined
    return { day, ...(counts && { number: ++number }), ...(reason !== undefined && { reason }) }
  })
}

/**
 * The dates of a term of `length` working days that began somewhere in `trigger` (MX-CAL-03, MX-CAL-05 as corrected).
 * - plan: the conservative count from the earliest trigger, stepped back to a surely open day. When that day is not
 *   after the trigger: the first open day after it, with `actToday`. (Not the first *surely* open day: from 18
 *   December that is in January, weeks after a short term has ended.)
 * - target: the earliest trigger and `targetCalendarDays` calendar days, stepped back and bounded likewise.
 * - statutory and arguable: counted from both ends, run forward past days on which the office is closed (LFPA 29).
 * Later or longer never gives an earlier date. Throws RangeError on a bad day, a reversed range or a bad length.
 */
export function workingDates(
  trigger: DayRange,
  length: number,
  calendars: WorkingCalendars,
  { targetCalendarDays }: { readonly targetCalendarDays?: number } = {},
): WorkingDates {
  const { from, to } = trigger
  if (to < from) throw new RangeError(`reversed range: ${from} to ${to}`)
  const shut: NonWorking = day => calendars.statutory(day) ?? calendars.closed(day)
  const firstOpen = step(addDays(from, 1), 1, shut)
  const lastDays = (nonWorking: NonWorking): DayRange => ({
    from: step(addWorkingDays(from, length, nonWorking), 1, shut),
    to: step(addWorkingDays(to, length, nonWorking), 1, shut),
  })
  const surelyOpenBy = (day: Day): Day => step(day, -1, calendars.doubtful)
  const planBy = (day: Day): Day => maxDay(surelyOpenBy(day), firstOpen)
  const last = addWorkingDays(from, length, calendars.conservative)
  return {
    plan: planBy(last),
    ...(targetCalendarDays !== undefined && { target: planBy(addDays(from, targetCalendarDays)) }),
    statutory: lastDays(calendars.statutory),
    arguable: lastDays(calendars.arguable),
    count: countWorkingDays(from, length, calendars.statutory, shut),
    actToday: surelyOpenBy(last) <= from,
  }
}

/** `day` itself, or the nearest day in the given direction that has no reason against it. */
function step(day: Day, direction: 1 | -1, against: NonWorking): Day {
  let open = day
  while (against(open) !== undefined) open = addDays(open, direction)
  return open
}
