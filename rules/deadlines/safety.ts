/**
 * Deadlines of a paper in the person's hand: each starts on the date of the paper. Those of COMAR's papers stand in
 * `comar-papers.ts`.
 */
import { readDate } from '../../src/engine/answers.ts'
import { addDays } from '../../src/engine/days.ts'
import type { UmbralDeadline } from '../authoring.ts'
import { amparo } from '../calendars/mexico.ts'
import { moment } from '../facts/index.ts'

const paperDate = moment(['paper-date'], ({ get }) => readDate(get('paper-date') ?? ''))

/** The order to leave names its own last day: its date and the days it gives. */
const leaveBy = moment(['paper-date', 'paper-days'], ({ get }) => {
  const [date, days] = [readDate(get('paper-date') ?? ''), get('paper-days')]
  return date && days !== undefined ? { from: addDays(date.from, days), to: addDays(date.to, days) } : undefined
})

export const safetyDeadlines = {
  'leave-by': { counting: 'named-day', start: leaveBy, because: ['lm.137'] },
  'exit-order-amparo': {
    counting: 'working-days',
    length: 15,
    calendars: amparo,
    start: paperDate,
    because: ['la.17', 'la.18', 'la.19'],
  },
  /** It binds the judge, not the person, who should ask at once. */
  'paper-judge-review': { counting: 'authority-calendar-days', length: 7, start: paperDate, because: ['8usc1225.b.1.B.iii.III'] },
} satisfies Record<string, UmbralDeadline>
