/** Deadlines of the pathway us/fear-screening. */
import { readDate } from '../../src/engine/answers.ts'
import type { UmbralDeadline } from '../authoring.ts'
import { moment } from '../facts/index.ts'

export const fearScreeningDeadlines = {
  /** The outer limit of the judge's review of a credible-fear negative. The person's own time is today: the finding says so. */
  'fear-judge-review': {
    counting: 'calendar-days',
    length: 7,
    start: moment(['fear-negative-when'], ({ get }) => readDate(get('fear-negative-when') ?? '')),
    because: ['8usc1225.b.1.B.iii.III', '8cfr1003.42.e'],
  },
} satisfies Record<string, UmbralDeadline>
