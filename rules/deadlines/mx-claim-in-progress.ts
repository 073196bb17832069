/**
 * Clocks of a request that was begun: those of the person count in working days with a plan; COMAR's own is shown only
 * by its latest day. Those of COMAR's papers (`comar-confirm`, `comar-review`) stand in `comar-papers.ts`.
 */
import { readDate } from '../../src/engine/answers.ts'
import type { UmbralDeadline } from '../authoring.ts'
import { administrative, amparo, decision } from '../calendars/mexico.ts'
import { moment } from '../facts/index.ts'

const filed = moment(['claim-filed-when'], ({ get }) => readDate(get('claim-filed-when') ?? ''))

export const claimInProgressDeadlines = {
  'comar-decision': {
    counting: 'authority-working-days',
    length: 45,
    calendars: decision.comar,
    start: filed,
    because: ['lsr.24', 'lfpa.28', 'calendario-oficial'],
  },
  // Only where COMAR told the person, for one of the five causes of the article, that it needs longer.
  'comar-decision-extended': {
    counting: 'authority-working-days',
    length: 90,
    calendars: decision.comar,
    start: filed,
    because: ['lsr.24', 'lfpa.28', 'calendario-oficial'],
  },
  // A refusal to take the request up again is an act of its own.
  'comar-resume-review': {
    counting: 'working-days',
    length: 15,
    calendars: administrative.comar,
    start: moment(['resume-refused-when'], ({ get }) => readDate(get('resume-refused-when') ?? '')),
    because: ['lfpa.85', 'lfpa.38', 'lfpa.28', 'calendario-oficial'],
  },
  // After the review: the shorter of the two ways, that of amparo, though in most cases the suit comes first.
  'comar-after-review': {
    counting: 'working-days',
    length: 15,
    calendars: amparo,
    start: moment(['review-answer-when'], ({ get }) => readDate(get('review-answer-when') ?? '')),
    because: ['la.17', 'la.18', 'la.19', 'la.61.xx'],
  },
  // Family who had the status through another person may ask on their own.
  'family-own-request': {
    counting: 'working-days',
    length: 30,
    calendars: administrative.comar,
    start: moment(['comar-answer-when'], ({ get }) => readDate(get('comar-answer-when') ?? '')),
    because: ['lsr.38', 'lfpa.28', 'calendario-oficial'],
  },
} satisfies Record<string, UmbralDeadline>
