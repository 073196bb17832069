/** Months, 'YYYY-MM': the finest stretch of time that totals know. They compare correctly as strings. Knows no clock. */
import { isDay, type Day } from '../engine/days.ts'

export type Month = string

/** Is this exactly a month that exists? */
export const isMonth = (text: string): boolean => text.length === 7 && isDay(`${text}-01`)

/** The month of a day. */
export const monthOf = (day: Day): Month => day.slice(0, 7)

/** The month after this one. */
export function monthAfter(month: Month): Month {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${String(year + 1).padStart(4, '0')}-01` : `${month.slice(0, 5)}${String(number + 1).padStart(2, '0')}`
}
