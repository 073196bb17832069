/**
 * Was the person sent back while the Title 42 orders were in force? Read from the instant of entry and the day of leaving,
 * for the elements of several pathways. The hour of leaving is never asked, so near the end the day alone decides nothing.
 */
import type { InstantRange } from '../src/engine/answers.ts'
import type { DayRange } from '../src/engine/days.ts'
import { all, any, before, not, when, type Weight } from '../src/engine/weights.ts'
import { clpStart, title42Start } from './regimes.ts'

/** The orders began in the last minute of the first day, and ended in the last minute of the last, by the clock of the East. */
const firstDay = '2020-03-20'
const lastDay = '2023-05-11'
/** Whoever came in from this evening on, and was sent back that day, may have been sent back after the end: our choice. */
const lastEvening = '2023-05-11T18:00:00-04:00'
/** With no day of leaving, an entry from here on may have outlasted the orders: our choice, a week. */
const lastWeek = '2023-05-04T00:00:00-07:00'

/** Not met: sent back before the orders began, or came in after they had ended. */
export function inTitle42Time(entry: InstantRange | undefined, left: DayRange | undefined): Weight {
  if (before(entry, clpStart) === 'not-met' || (left && left.to < firstDay)) return 'not-met'
  const begun = any(not(before(entry, title42Start)), left && left.from > firstDay ? 'met' : 'unclear')
  return all(begun === 'met' ? 'met' : 'unclear', surelyBeforeTheEnd(entry, left) ? 'met' : 'unclear')
}

/** Could that time lie in the orders' time, for all that is told? Nothing told is no reason to think so. */
export function perhapsInTitle42Time(entry: InstantRange | undefined, left: DayRange | undefined): Weight {
  if (before(entry, clpStart) === 'not-met') return 'not-met'
  if (left) return when(left.to >= firstDay && left.from <= lastDay)
  return when(entry !== undefined && before(entry, title42Start) !== 'met')
}

function surelyBeforeTheEnd(entry: InstantRange | undefined, left: DayRange | undefined): boolean {
  if (!left) return before(entry, lastWeek) === 'met'
  return left.to < lastDay || (left.to === lastDay && before(entry, lastEvening) === 'met')
}

/** Whom Mexico took, by the month in which it said so. The month itself is read both ways. */
const takenSince: Readonly<Record<string, { readonly from: string; readonly surely: string }>> = {
  MX: { from: '2020-03-20', surely: '2020-03-20' },
  GT: { from: '2020-03-20', surely: '2020-04-01' },
  HN: { from: '2020-03-20', surely: '2020-04-01' },
  SV: { from: '2020-03-20', surely: '2020-04-01' },
  VE: { from: '2022-10-01', surely: '2022-11-01' },
  CU: { from: '2023-01-01', surely: '2023-02-01' },
  HT: { from: '2023-01-01', surely: '2023-02-01' },
  NI: { from: '2023-01-01', surely: '2023-02-01' },
}

/** Had Mexico said by then that it took people of one of these nationalities? One is enough. */
export function mexicoTook(nationalities: readonly string[] | undefined, day: DayRange | undefined): Weight {
  if (!nationalities || !day) return 'unclear'
  return any(
    ...nationalities.map((code) => {
      const since = takenSince[code]
      return when(since === undefined || day.to < since.from ? false : day.from >= since.surely ? true : undefined)
    }),
  )
}
