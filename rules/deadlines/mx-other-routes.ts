/** The deadline of the pathway mx/other-routes: sixty calendar days after a permitted stay ended. */
import { readDate } from '../../src/engine/answers.ts'
import type { UmbralDeadline } from '../authoring.ts'
import { moment } from '../facts/index.ts'

export const otherRoutesDeadlines = {
  'overstay-sixty-days': {
    counting: 'calendar-days',
    length: 60,
    start: moment(['stay-ended-on'], ({ get }) => readDate(get('stay-ended-on') ?? '')),
    because: ['lm.134', 'rlm.144.v'],
  },
} satisfies Record<string, UmbralDeadline>
