/** The one deadline of the pathway mx/report-and-complain: a complaint to the CNDH within a year. */
import { daysOfInstant, readDate } from '../../src/engine/answers.ts'
import type { UmbralDeadline } from '../authoring.ts'
import { moment } from '../facts/index.ts'

/** The act began on the day the office sent the person away, or custody began. Of two, the earlier one is safe. */
const actBegan = moment(['comar-contact', 'turned-away-when', 'custody-since'], ({ get }) => {
  const sentAway = get('comar-contact') === 'turned-away' ? readDate(get('turned-away-when') ?? '') : undefined
  const held = daysOfInstant(get('custody-since') ?? '')
  return sentAway && held ? (sentAway.from <= held.from ? sentAway : held) : (sentAway ?? held)
})

export const reportAndComplainDeadlines = {
  /** Calendar days: in a leap year one day sooner than the year of the law, never later. */
  'cndh-complaint': { counting: 'calendar-days', length: 365, start: actBegan, because: ['lcndh.25'] },
} satisfies Record<string, UmbralDeadline>
