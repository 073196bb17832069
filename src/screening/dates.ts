/**
 * Dates of a deadline as text: one ISO date, or an ISO interval where the start is known only as a range.
 * The same notation as in answers. Must not know any language.
 */
import type { Dates } from '../engine/deadlines.ts'
import type { DayRange } from '../engine/days.ts'

/** 2026-11-23, or 2026-11-23/2026-12-07. */
export const rangeText = ({ from, to }: DayRange): string => (from === to ? from : `${from}/${to}`)

export interface DateText {
  readonly start?: string
  readonly plan?: string
  readonly target?: string
  readonly statutory?: string
  readonly arguable?: string
  readonly until?: string
}

/** The dates of a deadline as text; empty when there are none. */
export function dateText(dates: Dates | undefined): DateText {
  if (!dates) return {}
  const { start, plan, target, statutory, arguable, until } = dates
  return {
    start: rangeText(start),
    ...(plan && { plan }),
    ...(target && { target }),
    ...(statutory && { statutory: rangeText(statutory) }),
    ...(arguable && { arguable: rangeText(arguable) }),
    ...(until && { until: rangeText(until) }),
  }
}
