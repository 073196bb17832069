/** The day of the screening: the date that the device shows, in its own time zone. The only clock in the browser. */
import type { Day } from '../engine/days.ts'

/** Deadlines are counted in days where the person is; the device lies on the same table. */
export function readToday(): Day {
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
