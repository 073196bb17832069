/**
 * Calendar dates and their arithmetic: a day is a square on the wall calendar, not an instant.
 * Must not know: clocks, time zones, hours, languages, any rule of law.
 */

/** A calendar date 'YYYY-MM-DD' (proleptic Gregorian, years 0000-9999). Days compare correctly as strings. */
export type Day = string

/** Every day from `from` to `to`, both included; a date known exactly has `from` equal to `to`. */
export interface DayRange {
  readonly from: Day
  readonly to: Day
}

const millisecondsInADay = 86_400_000

/** True when `text` is exactly a date that exists: '2024-02-29' is, '2025-02-29' and '2025-2-3' are not. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && iso(Date.parse(text)) === text
}

/**
 * The day `count` calendar days after `day` (before it when negative).
 * Throws RangeError on a bad day, a fraction, or a result outside the years 0000-9999.
 */
export function addDays(day: Day, count: number): Day {
  if (!Number.isInteger(count)) throw new RangeError(`not a whole number of days: ${count}`)
  const result = iso((ordinal(day) + count) * millisecondsInADay)
  if (result === undefined) throw new RangeError(`outside the calendar: ${day} and ${count} days`)
  return result
}

/** Calendar days from `from` to `to`: 1 for the next day, negative if `to` comes first. RangeError on a bad day. */
export function daysBetween(from: Day, to: Day): number {
  return ordinal(to) - ordinal(from)
}

/** Day of the week, 0 = Sunday … 6 = Saturday. Throws RangeError on a bad day. */
export function weekday(day: Day): number {
  return (((ordinal(day) + 4) % 7) + 7) % 7 // 1970-01-01 was a Thursday
}

/**
 * The same date `years` years later. From 29 February to a year without one it answers 1 March, not 28 February:
 * a period of years must be complete, and on 28 February a day is still missing. `shifted29February` says so,
 * for the reader who counts otherwise. Throws RangeError on a bad day, a fraction, or a year outside 0000-9999.
 */
export function addYears(day: Day, years: number): { readonly day: Day; readonly shifted29February: boolean } {
  ordinal(day)
  const year = Number(day.slice(0, 4)) + years
  if (!Number.isInteger(year) || year < 0 || year > 9999) {
    throw new RangeError(`outside the calendar: ${day} and ${years} years`)
  }
  const same = String(year).padStart(4, '0') + day.slice(4)
  return isDay(same)
    ? { day: same, shifted29February: false }
    : { day: same.replace('-02-29', '-03-01'), shifted29February: true }
}

/** The earliest of the days given. */
export function minDay(first: Day, ...others: readonly Day[]): Day {
  return others.reduce((least, day) => (day < least ? day : least), first)
}

/** The latest of the days given. */
export function maxDay(first: Day, ...others: readonly Day[]): Day {
  return others.reduce((greatest, day) => (day > greatest ? day : greatest), first)
}

/** Every day of the range in order, both ends included; none if `to` comes before `from`. RangeError on a bad day. */
export function eachDay({ from, to }: DayRange): Day[] {
  const length = daysBetween(from, to) + 1
  return Array.from({ length: Math.max(0, length) }, (_, index) => addDays(from, index))
}

/** Days since 1970-01-01. */
function ordinal(day: Day): number {
  if (!isDay(day)) throw new RangeError(`not a date: ${day}`)
  return Date.parse(day) / millisecondsInADay
}

/** The date of a UTC instant, or undefined when it has no four-digit year. */
function iso(milliseconds: number): Day | undefined {
  const date = new Date(milliseconds)
  const year = date.getUTCFullYear()
  return year >= 0 && year <= 9999 ? date.toISOString().slice(0, 10) : undefined
}
