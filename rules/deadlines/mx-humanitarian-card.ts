/**
 * Deadlines of the pathway mx/humanitarian-card: the two clocks of INM, which the texts leave side by side, and the
 * person's own fifteen working days after a refusal.
 */
import { readDate } from '../../src/engine/answers.ts'
import type { UmbralDeadline } from '../authoring.ts'
import { amparo, decision } from '../calendars/mexico.ts'
import { moment } from '../facts/index.ts'

const complete = moment(['card-complete-on'], ({ get }) => readDate(get('card-complete-on') ?? ''))
const refused = moment(['card-refused-on'], ({ get }) => readDate(get('card-refused-on') ?? ''))

export const humanitarianCardDeadlines = {
  'inm-twenty-working-days': {
    counting: 'authority-working-days',
    length: 20,
    calendars: decision.inm,
    start: complete,
    because: ['rlm.146', 'lm.128', 'lfpa.28'],
  },
  'inm-thirty-calendar-days': {
    counting: 'authority-calendar-days',
    length: 30,
    start: complete,
    because: ['lm.136.last', 'lin.50'],
  },
  'card-refusal-amparo': {
    counting: 'working-days',
    length: 15,
    calendars: amparo,
    start: refused,
    because: ['la.17', 'la.18', 'la.19'],
  },
} satisfies Record<string, UmbralDeadline>
