/**
 * The days of a count as the pages of a calendar: each counted day with its number, each other day with its reason,
 * and the days to act by marked. Weeks begin on Monday, so that the weekend stands together.
 *
 * Pure. Must not know any language or shape.
 */
import type { Dates } from '../../engine/deadlines.ts'
import { addDays, eachDay, maxDay, weekday, type Day } from '../../engine/days.ts'

export type DayMark = 'start' | 'plan' | 'target' | 'statutory' | 'arguable'

export interface DayCell {
  readonly day: Day
  /** Its place in the count. */
  readonly number?: number
  /** Why it does not count. */
  readonly reason?: string
  readonly marks: readonly DayMark[]
}

export interface MonthPage {
  /** 2026-11 */
  readonly month: string
  /** Weeks from Monday to Sunday; undefined where another month stands. */
  readonly weeks: readonly (readonly (DayCell | undefined)[])[]
}

export interface CountPages {
  readonly months: readonly MonthPage[]
  /** Reasons that need a name, in order, with their days; weekends need none. */
  readonly excluded: readonly { readonly reason: string; readonly days: readonly Day[] }[]
  /** Marks that stand on these pages, in the order in which they are explained. */
  readonly marks: readonly DayMark[]
}

/** What needs no letter of its own: everybody knows a weekend. */
export const weekendReason = 'weekend'

/** A last day that can be argued much later is told in words: the pages end with the count. */
const mostMonths = 4

/** The pages of a count, or undefined when there is none to draw. */
export function countPagesOf(dates: Dates): CountPages | undefined {
  const { count, start, plan, target, statutory, arguable } = dates
  const last = count?.at(-1)?.day
  if (!count || last === undefined) return undefined
  const marked: readonly (readonly [DayMark, Day | undefined])[] = [
    ['start', start.from],
    ['target', target],
    ['plan', plan],
    ['statutory', statutory?.from],
    ['arguable', arguable?.to],
  ]
  const everything = maxDay(last, ...marked.flatMap(([, day]) => day ?? []))
  const end = monthsBetween(start.from, everything).length > mostMonths ? last : everything
  const counted = new Map(count.map((line) => [line.day, line]))
  const cellOf = (day: Day): DayCell => {
    const line = counted.get(day)
    return {
      day,
      ...(line?.number !== undefined && { number: line.number }),
      ...(line?.reason !== undefined && { reason: line.reason }),
      marks: marked.flatMap(([mark, on]) => (on === day ? [mark] : [])),
    }
  }
  const months = monthsBetween(start.from, end).map((month) => ({ month, weeks: weeksOf(month, cellOf) }))
  const reasons = [...new Set(count.flatMap(({ reason }) => (reason === undefined || reason === weekendReason ? [] : [reason])))]
  return {
    months,
    excluded: reasons.map((reason) => ({ reason, days: count.flatMap((line) => (line.reason === reason ? [line.day] : [])) })),
    marks: marked.flatMap(([mark, day]) => (day !== undefined && day <= lastDayOf(end.slice(0, 7)) ? [mark] : [])),
  }
}

function weeksOf(month: string, cellOf: (day: Day) => DayCell): MonthPage['weeks'] {
  const days = eachDay({ from: `${month}-01`, to: lastDayOf(month) })
  const before = (weekday(`${month}-01`) + 6) % 7
  const cells = [...Array.from({ length: before }, () => undefined), ...days.map(cellOf)]
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => cells[week * 7 + day]),
  )
}

function monthsBetween(from: Day, to: Day): string[] {
  const months = [from.slice(0, 7)]
  for (let month = months[0] ?? ''; month < to.slice(0, 7); ) {
    month = addDays(lastDayOf(month), 1).slice(0, 7)
    months.push(month)
  }
  return months
}

const lastDayOf = (month: string): Day => addDays(`${addDays(`${month}-01`, 31).slice(0, 7)}-01`, -1)
