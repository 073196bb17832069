/**
 * How old this law is: what is shown before all of it is loaded. `rules/age.test.ts` holds it to the register of sources,
 * and says what to write here when that changes.
 */
export const age = {
  /** Year, month and day of the last change of law, then a count within that day. Each has its entries in `changes.ts`. */
  version: '2026.11.22-2',
  /** The last day on which any source was checked. */
  checkedOn: '2026-11-21',
  /** The first day on which a source must be checked again; reports of practice apart, which fade. */
  reviewBy: '2026-12-31',
} as const
