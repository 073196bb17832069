/** Named cases of requests that were decided: refused, with each way to challenge it, or granted and kept. */
import type { UmbralCase } from '../../../authoring.ts'
import { applicant } from './someone.ts'

const today = '2026-11-21'

const refused: readonly UmbralCase[] = [
  {
    id: 'COMAR said no on 5 November',
    tells: 'A man was handed a negative decision on Thursday 5 November 2026.',
    today,
    person: applicant({
      'mx-entry': '2026-01-20',
      'comar-contact': 'denied',
      'claim-since-no': 'nothing',
      'comar-answer-when': '2026-11-05',
    }),
    finds: ['claim-no'],
    never: ['claim-no-shown', 'claim-no-days-passed', 'claim-new-request', 'refugee-file-late', 'refugee-how-to-ask'],
    dates: { 'comar-review': { plan: '2026-11-26', statutory: '2026-11-27', arguable: '2026-11-30' } },
    instead: { 'comar-answer-when': ['silent'], 'comar-contact': ['silent'], 'claim-since-no': ['silent'] },
  },
  {
    id: 'COMAR said no on 10 December',
    tells: 'The last day by law falls after the year-end: the plan stays before it.',
    today: '2026-12-11',
    person: applicant({
      'mx-entry': '2026-01-20',
      'comar-contact': 'denied',
      'claim-since-no': 'nothing',
      'comar-answer-when': '2026-12-10',
    }),
    finds: ['claim-no'],
    dates: { 'comar-review': { plan: '2026-12-17', statutory: '2027-01-04', arguable: '2027-01-04' } },
  },
  {
    id: 'no on 5 November, asked on 30 November',
    tells: 'The last day by the most generous count: days are still left.',
    today: '2026-11-30',
    person: applicant({ 'comar-contact': 'denied', 'claim-since-no': 'nothing', 'comar-answer-when': '2026-11-05' }),
    finds: ['claim-no'],
    never: ['claim-no-days-passed'],
  },
  {
    id: 'no on 5 November, asked on 1 December',
    tells: 'Past the fifteen by every count; the suit has thirty days of the court.',
    today: '2026-12-01',
    person: applicant({ 'comar-contact': 'denied', 'claim-since-no': 'nothing', 'comar-answer-when': '2026-11-05' }),
    finds: ['claim-new-request', 'claim-no-days-passed'],
    never: ['claim-no'],
    instead: { 'comar-answer-when': ['silent'] },
  },
  {
    id: 'a negative shown in the first minute',
    tells: 'The paper was already read as urgent: its day is not asked twice, and its date stands once.',
    today,
    person: applicant({
      'safety-now': ['paper-deadline'],
      'paper-kind': 'comar-negative',
      'paper-date': '2026-11-05',
      'mx-entry': '2026-01-20',
      'comar-contact': 'denied',
      'claim-since-no': 'nothing',
    }),
    finds: ['safety-comar-negative', 'claim-no-shown'],
    never: ['claim-no'],
    dates: { 'comar-review': { plan: '2026-11-26', statutory: '2026-11-27', arguable: '2026-11-30' } },
    instead: { 'paper-kind': ['leave-mexico', 'silent'], 'paper-date': ['silent', '2026-03-05'] },
  },
  {
    id: 'said that it was handed in, then found the no',
    tells: 'She told that the request was handed in; then a folded paper of 12 November turned out to be the refusal.',
    today,
    person: applicant({ 'claim-stage': 'said-no', 'claim-since-no': 'nothing', 'comar-answer-when': '2026-11-12' }),
    finds: ['claim-no'],
    never: ['claim-keep-alive', 'claim-decision-late'],
  },
  {
    id: 'a no in hand, and nothing told of COMAR',
    tells: 'He would rather not say whether he asked COMAR, but the paper he showed first is COMAR\'s refusal.',
    today,
    person: applicant({
      'safety-now': ['paper-deadline'],
      'paper-kind': 'comar-negative',
      'paper-date': '2026-11-05',
      'comar-contact': 'declined',
      'claim-stage': 'said-no',
      'claim-since-no': 'nothing',
      'refugee-grounds': ['political-opinion'],
    }),
    finds: ['refugee-contact-unknown', 'claim-no-shown'],
    never: ['claim-no', 'refugee-file-late'],
    instead: { 'claim-stage': ['silent', 'signing'], 'paper-kind': ['silent'] },
  },
  {
    id: 'review handed in, no answer',
    tells: 'He handed in the review in time; two months later nothing has come.',
    today,
    person: applicant({ 'comar-contact': 'denied', 'claim-since-no': 'review-waiting' }),
    finds: ['claim-review-waiting'],
    never: ['claim-no', 'claim-no-days-passed'],
  },
  {
    id: 'the review said no on 5 November',
    tells: 'The superior confirmed the refusal, and the paper came on 5 November 2026.',
    today,
    person: applicant({ 'comar-contact': 'denied', 'claim-since-no': 'review-no', 'review-answer-when': '2026-11-05' }),
    finds: ['claim-after-review'],
    never: ['claim-no', 'claim-review-waiting'],
    dates: { 'comar-after-review': { plan: '2026-11-26', statutory: '2026-11-27', arguable: '2026-11-27' } },
    instead: { 'review-answer-when': ['silent'] },
  },
  {
    id: 'before the court',
    tells: 'A federal defender brought the suit in September.',
    today,
    person: applicant({ 'comar-contact': 'denied', 'claim-since-no': 'court' }),
    finds: ['claim-in-court'],
    never: ['claim-no', 'claim-after-review'],
  },
]

const granted: readonly UmbralCase[] = [
  {
    id: 'recognised, then sent back by the US',
    tells: 'A Honduran woman was recognised in Tapachula in 2023, asked for asylum in the United States and was removed to Mexico.',
    today,
    person: applicant({
      'mx-entry': '2023-02',
      'us-contact': 'once',
      'comar-contact': 'recognized',
      'status-since': ['asked-elsewhere'],
    }),
    encounters: [
      {
        'us-entry-when': '2026-09-02',
        'us-place': 'texas',
        'us-how': 'between-ports',
        'us-exit': 'expedited-removal',
        'us-papers': ['i-860', 'i-296'],
        'us-exit-when': '2026-09-06',
        'us-sent-to': 'mexico',
        'another-encounter': 'no',
      },
    ],
    finds: ['refugee-confidential', 'refugee-no-return', 'claim-status-asked-elsewhere', 'claim-protected'],
    never: ['claim-status-home', 'claim-status-ended', 'refugee-how-to-ask', 'refugee-file-late', 'refugee-file-at-risk'],
    instead: { 'comar-contact': ['silent'], 'status-since': ['silent', ['none']] },
  },
  {
    id: 'recognised, and went home to bury his father',
    tells: 'A recognised refugee renewed his passport and flew home for a week; COMAR has written to him since.',
    today,
    person: applicant({ 'claim-stage': 'said-yes', 'status-since': ['home-papers', 'went-home', 'comar-notice'] }),
    finds: ['claim-status-notice', 'claim-status-home', 'claim-protected'],
    never: ['claim-status-ended', 'claim-status-asked-elsewhere'],
  },
  {
    id: 'COMAR ended the status on 5 November',
    tells: 'COMAR handed over a decision that ends his status; his wife and daughter had theirs through him.',
    today,
    person: applicant({
      'travelling-with': ['partner', 'own-children'],
      'comar-contact': 'recognized',
      'status-since': ['went-home', 'status-ended'],
      'comar-answer-when': '2026-11-05',
    }),
    finds: ['claim-status-ended'],
    never: ['claim-protected', 'claim-status-home'],
    dates: {
      'comar-review': { plan: '2026-11-26', statutory: '2026-11-27', arguable: '2026-11-30' },
      'family-own-request': { plan: '2026-12-17', statutory: '2026-12-18', arguable: '2026-12-21' },
    },
    instead: { 'comar-answer-when': ['silent'] },
  },
]

export const decidedCases: readonly UmbralCase[] = [...refused, ...granted]
