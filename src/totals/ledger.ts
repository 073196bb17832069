/**
 * The ledger: how many cases were counted in each month, and how many of them show each pattern. It knows numbers only.
 * Cells may be small here; the ledger stays sealed on the device. What may leave are its closed rows.
 *
 * How a small cell is kept from being computed:
 * - A row closes when its months are over and it counts five or more; until then its months are pooled with those after.
 *   Months are only added at the end: pooling backwards would change a row that is out, and the difference may be small.
 * - What is closed never changes. So of two exports one after the other the second only adds rows, each of five or more.
 *   A person who takes consent back leaves all rows that are still open; no closed row tells that they did.
 * - In the months of a row, the other cases are five or more as well, or none: cases less pattern gives no small number.
 * - No pattern follows from another (`rules/patterns.ts`), so one row less another is no count of anything.
 * What can still be learned: that a row had not reached five a month before it closed, which tells a bound, no number.
 *
 * Pure. Must not know any pattern by name, any language, or the clock.
 */
import { monthAfter, type Month } from './months.ts'

/** Smaller counts never leave. */
export const smallest = 5

/** What counts the cases themselves, beside the patterns. No pattern has this id. */
export const cases = 'cases'

/** So many cases show this, from one month to another, both included. */
export interface Row {
  readonly of: string
  readonly from: Month
  readonly to: Month
  readonly count: number
}

export interface Ledger {
  /** For each month, the number of cases and of each pattern in it. There are no zeros. */
  readonly months: Readonly<Record<Month, Readonly<Record<string, number>>>>
  /** What may have left already. Never changes, only grows. */
  readonly closed: readonly Row[]
}

export const emptyLedger: Ledger = { months: {}, closed: [] }

/** One case more in a month, with its patterns. */
export const count = (ledger: Ledger, month: Month, patterns: readonly string[]): Ledger => added(ledger, month, patterns, 1)

/** One case less: the reverse of `count`. */
export const uncount = (ledger: Ledger, month: Month, patterns: readonly string[]): Ledger => added(ledger, month, patterns, -1)

function added({ months, closed }: Ledger, month: Month, patterns: readonly string[], by: 1 | -1): Ledger {
  const cell = new Map(Object.entries(months[month] ?? {}))
  for (const of of new Set([cases, ...patterns])) {
    const now = (cell.get(of) ?? 0) + by
    if (now > 0) cell.set(of, now)
    else cell.delete(of)
  }
  const rest = Object.entries(months).filter(([each]) => each !== month)
  return { months: Object.fromEntries(cell.size > 0 ? [...rest, [month, Object.fromEntries(cell)]] : rest), closed }
}

/** The ledger with every row closed that can be, when this month is the current one. The same value if there is none. */
export function closeMonths(ledger: Ledger, current: Month): Ledger {
  const all = [...new Set(Object.values(ledger.months).flatMap(Object.keys))]
  const more = all.flatMap((of) => rowsToClose(ledger, of, current))
  return more.length === 0 ? ledger : { ...ledger, closed: [...ledger.closed, ...more] }
}

function rowsToClose({ months, closed }: Ledger, of: string, current: Month): readonly Row[] {
  const known = Object.keys(months).sort()
  const last = closed.filter((row) => row.of === of).reduce<Month>((latest, { to }) => (to > latest ? to : latest), '')
  const rows: Row[] = []
  let from = last === '' ? (known[0] ?? current) : monthAfter(last)
  let sum = 0
  let others = 0
  for (const month of known.filter((each) => each >= from && each < current)) {
    const here = months[month]?.[of] ?? 0
    sum += here
    others += (months[month]?.[cases] ?? 0) - here
    if (sum < smallest || (others > 0 && others < smallest)) continue
    rows.push({ of, from, to: month, count: sum })
    from = monthAfter(month)
    sum = 0
    others = 0
  }
  return rows
}
