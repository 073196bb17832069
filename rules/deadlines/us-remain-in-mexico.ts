/** Asking the court to reopen an order made in absence. It runs from the date of the order, not from the hearing notice. */
import { daysOfInstant, readDate } from '../../src/engine/answers.ts'
import type { UmbralDeadline } from '../authoring.ts'
import { moment } from '../facts/index.ts'

/** Nothing is computed from an order that would be older than the entry before it. */
const dayOfTheOrder = moment(['mpp-order-date', 'us-entry-when'], ({ get }) => {
  const ordered = readDate(get('mpp-order-date') ?? '')
  const entered = daysOfInstant(get('us-entry-when') ?? '')
  return ordered && entered && ordered.to < entered.from ? undefined : ordered
})

export const remainInMexicoDeadlines = {
  'reopen-180-days': { start: dayOfTheOrder, counting: 'calendar-days', length: 180, because: ['8usc1229a.b.5'] },
} satisfies Record<string, UmbralDeadline>
