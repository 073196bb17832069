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

/** True when `text` is exactly a date that exists: '2024-02-29' is, '2025-02-29' and '2025-2-3' are not. */
export function isDay(text: string): boolean {
  return parsed(text) !== undefined
}

/**
 * The day `count` calendar days after `day` (before it when negative).
 * Throws RangeError on a bad day, a fraction, or a result outside the years 0000-9999.
 */
export function addDays(day: Day, count: number): Day {
  if (!Number.isInteger(count)) throw new RangeError(`not a whole number of days: ${count}`)
  const result = iso(ordinal(day) + count)
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

/*
 * Days since 1970-01-01 and back, by plain arithmetic: a count of working days takes hundreds of these, and going through
 * Date and its text took most of the time of a screening. Years run from March, so that 29 February comes last; a
 * cycle of 400 years has 146,097 days.
 */

/** Days since 1970-01-01. Throws RangeError on a bad day. */
function ordinal(day: Day): number {
  const days = parsed(day)
  if (days === undefined) throw new RangeError(`not a date: ${day}`)
  return days
}

/** Days since 1970-01-01, or undefined when the text is no date that exists. */
function parsed(text: string): number | undefined {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return undefined
  const [year, month, date] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)]
  if (!(year >= 0 && month >= 1 && month <= 12 && date >= 1 && date <= lengthOfMonth(year, month))) return undefined
  const marchYear = month > 2 ? year : year - 1
  const cycle = Math.floor(marchYear / 400)
  const yearOfCycle = marchYear - cycle * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1
  return cycle * 146_097 + yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear - 719_468
}

/** The number these characters write; NaN when one of them is no digit. */
function digits(text: string, from: number, to: number): number {
  let number = 0
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return Number.NaN
    number = number * 10 + digit
  }
  return number
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The date so many days after 1970-01-01, or undefined when it has no four-digit year. */
function iso(days: number): Day | undefined {
  const shifted = days + 719_468
  const cycle = Math.floor(shifted / 146_097)
  const dayOfCycle = shifted - cycle * 146_097
  const yearOfCycle = Math.floor(
    (dayOfCycle - Math.floor(dayOfCycle / 1_460) + Math.floor(dayOfCycle / 36_524) - Math.floor(dayOfCycle / 146_096)) / 365,
  )
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0)
  if (year < 0 || year > 9999) return undefined
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`
}
