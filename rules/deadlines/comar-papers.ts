/**
 * Deadlines of COMAR's papers, of which both the first minute and a pathway tell: one clock for each paper, whoever tells
 * of it, so that no summary shows its date twice, or once with a day and once without.
 */
import { readDate, type ValueOf } from '../../src/engine/answers.ts'
import type { DayRange } from '../../src/engine/days.ts'
import type { UmbralDeadline } from '../authoring.ts'
import { administrative } from '../calendars/mexico.ts'
import { moment, type FactTable } from '../facts/index.ts'

type Asked = 'comar-answer-when' | 'filed-by-other-when' | 'why-late-asked-when'

const days = (answer: string | undefined): DayRange | undefined => readDate(answer ?? '')

/** The day asked on a pathway; else the date of the paper, where a paper of this kind was shown in the first minute. */
const handedOver = (asked: Asked, kind: ValueOf<FactTable['paper-kind']>) =>
  moment([asked, 'paper-kind', 'paper-date'], ({ get }) => days(get(asked)) ?? (get('paper-kind') === kind ? days(get('paper-date')) : undefined))

export const comarPaperDeadlines = {
  'comar-confirm': {
    counting: 'working-days',
    length: 3,
    calendars: administrative.comar,
    start: handedOver('filed-by-other-when', 'comar-filed-by-other'),
    because: ['lsr.11.2', 'lfpa.28', 'lfpa.29', 'calendario-oficial'],
  },
  // Five working days are the least the law gives; the paper may give up to ten. The plan is two (MX-COMAR-11).
  'comar-question': {
    counting: 'working-days',
    length: 5,
    planLength: 2,
    calendars: administrative.comar,
    start: handedOver('why-late-asked-when', 'comar-question'),
    because: ['lfpa.17-a', 'lfpa.32', 'lfpa.38', 'lfpa.28', 'calendario-oficial'],
  },
  // Against a refusal, and against a closing handed over.
  'comar-review': {
    counting: 'working-days',
    length: 15,
    calendars: administrative.comar,
    start: handedOver('comar-answer-when', 'comar-negative'),
    because: ['lsr.25', 'lfpa.85', 'lfpa.38', 'lfpa.28', 'calendario-oficial'],
  },
} satisfies Record<string, UmbralDeadline>
