/**
 * From one case to the ledger: counted once, only while the person agrees, and as the answers stand now.
 * Pure. Must not know any pattern by name, any language, or the clock.
 */
import type { Counting } from '../casefile/casefile.ts'
import { count, uncount, type Ledger } from './ledger.ts'
import type { Month } from './months.ts'

export interface Settled {
  readonly ledger: Ledger
  readonly counting: Counting
}

/**
 * Brings the ledger and what a case says of itself into step. A case stays in the month in which it was first counted.
 * Gives the very same values where nothing has to change.
 */
export function settle(ledger: Ledger, counting: Counting, current: Month, patterns: readonly string[]): Settled {
  const { agreed, counted } = counting
  if (!agreed) return counted ? { ledger: uncount(ledger, counted.month, counted.patterns), counting: { agreed } } : { ledger, counting }
  if (!counted) return { ledger: count(ledger, current, patterns), counting: { agreed, counted: { month: current, patterns } } }
  if (isSame(counted.patterns, patterns)) return { ledger, counting }
  const without = uncount(ledger, counted.month, counted.patterns)
  return { ledger: count(without, counted.month, patterns), counting: { agreed, counted: { month: counted.month, patterns } } }
}

/** Would settling change anything? */
export const isSettled = (counting: Counting, patterns: readonly string[]): boolean =>
  counting.agreed ? counting.counted !== undefined && isSame(counting.counted.patterns, patterns) : counting.counted === undefined

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id))
