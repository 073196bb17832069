/**
 * When each kind of source must be read again. A policy, in one place; the entries use these names.
 * Must not know any source.
 *
 * Statutes, codified regulations and decisions: six months after the register was made. Anything in live litigation,
 * or whose present force is contested: before the first weeks of 2027, when orders were expected. Closures and
 * calendars: before the year ends, because next year's notices are published then. Web pages and forms of an agency
 * change without notice. Practice is not here: it fades strictly six months after it was last seen, and its entry
 * carries that very day. Source documents and our own analysis are read again with the statutes they lean on.
 */
export const review = {
  statutes: '2027-05-21',
  decisions: '2027-05-21',
  contested: '2027-01-15',
  calendars: '2026-12-31',
  agency: '2027-01-31',
} as const
