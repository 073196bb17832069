/** Deadlines of the pathway us/fear-screening. */
import { readDate } from '../../src/engine/answers.ts'
import type { UmbralDeadline } from '../authoring.ts'
import { moment } from '../facts/index.ts'

export const fearScreeningDeadlines = {
  /** The judge's own outer limit after a credible-fear negative. No plan day is shown: the person asks today. */
  'fear-judge-review': {
    counting: 'authority-calendar-days',
    length: 7,
    start: moment(['fear-negative-when'], ({ get }) => readDate(get('fear-negative-when') ?? '')),
    because: ['8usc1225.b.1.B.iii.III', '8cfr1003.42.e'],
  },
} satisfies Record<string, UmbralDeadline>
