/** Named cases of requests that were closed, left or taken back. */
import type { UmbralCase } from '../../../authoring.ts'
import { applicant } from './someone.ts'

const today = '2026-11-21'
const amnesty = 'Amnesty International, Lives in Limbo (Feb. 2025)'

const closed: readonly UmbralCase[] = [
  {
    id: 'left Chiapas for an appointment in Tijuana',
    tells: 'A family asked COMAR in Chiapas and left for a CBP One appointment in Tijuana. COMAR there tells them to wait for the closing and to begin again.',
    from: `${amnesty}, n. 89: requests left in Chiapas and Mexico City`,
    today: '2025-02-07',
    person: applicant({
      'travelling-with': ['partner', 'own-children'],
      'mx-entry': '2024-06',
      'comar-contact': 'abandoned',
      'claim-left-because': ['us-appointment'],
      'claim-since-closing': 'nothing',
      'comar-answer-when': 'unknown',
    }),
    finds: ['claim-closing-unsettled', 'claim-practice-refile', 'claim-closed-no-day'],
    never: ['claim-closed', 'claim-absence-reasons', 'refugee-file-late', 'refugee-file-late-open', 'refugee-how-to-ask', 'claim-no', 'claim-keep-alive'],
    instead: {
      'comar-answer-when': ['silent', '2025-01-30'],
      'claim-since-closing': ['silent', 'resume-asked', 'new-request'],
      'claim-left-because': ['silent', ['danger'], ['moved-by-inm'], ['not-told']],
    },
  },
  {
    id: 'left Chiapas, and nobody has closed it yet',
    tells: 'The same journey, told otherwise: the request was handed in in Chiapas, and they stopped going.',
    from: `${amnesty}, n. 89`,
    today: '2025-02-07',
    person: applicant({ 'mx-entry': '2024-06', 'claim-stage': 'moved-away', 'claim-left-because': ['us-appointment'] }),
    finds: ['claim-closing-unsettled', 'claim-practice-refile', 'claim-moved-away'],
    never: ['claim-closed', 'claim-closed-no-day', 'claim-keep-alive', 'refugee-how-to-ask'],
  },
  {
    id: 'a closing handed over',
    tells: 'A man missed a signing day; on Thursday 5 November 2026 COMAR handed him a paper that closes his request.',
    today,
    person: applicant({
      'mx-entry': '2026-02-10',
      'comar-contact': 'abandoned',
      'claim-left-because': ['illness-or-birth'],
      'claim-since-closing': 'nothing',
      'comar-answer-when': '2026-11-05',
    }),
    finds: ['claim-absence-reasons', 'claim-closing-unsettled', 'claim-closed'],
    never: ['claim-practice-refile', 'claim-closed-no-day', 'claim-closed-days-passed', 'claim-new-request', 'refugee-file-late', 'refugee-how-to-ask'],
    dates: { 'comar-review': { plan: '2026-11-26', statutory: '2026-11-27', arguable: '2026-11-30' } },
  },
  {
    id: 'a closing handed over in spring',
    tells: 'The same paper, handed over in March: the fifteen days are past by every reading, and other ways are not.',
    today,
    person: applicant({
      'mx-entry': '2026-01-10',
      'claim-stage': 'closed',
      'claim-left-because': ['work-or-family'],
      'claim-since-closing': 'nothing',
      'comar-answer-when': '2026-03-05',
    }),
    finds: ['claim-closing-unsettled', 'claim-new-request', 'claim-closed-days-passed'],
    never: ['claim-closed', 'claim-absence-reasons', 'refugee-file-late'],
    instead: { 'comar-answer-when': ['silent'] },
  },
  {
    id: 'kidnapped, closed, and resumption refused',
    tells: 'Closed as abandoned while he was held by kidnappers; COMAR refused on Friday 13 November 2026 to take it up again.',
    from: 'After the press on AR 450/2025 (October 2025): closed in 2024, resumption refused',
    today,
    person: applicant({
      'mx-entry': '2026-02-10',
      'comar-contact': 'abandoned',
      'claim-left-because': ['crime'],
      'claim-since-closing': 'resume-refused',
      'resume-refused-when': '2026-11-13',
    }),
    finds: ['claim-absence-reasons', 'claim-absence-crime', 'claim-closing-unsettled', 'claim-resume-refused'],
    never: ['claim-closed', 'claim-closed-no-day'],
    // As for any fifteen working days from Friday 13 November: the Monday of the Revolution is out of the plan.
    dates: { 'comar-resume-review': { plan: '2026-12-04', statutory: '2026-12-07', arguable: '2026-12-08' } },
    instead: { 'resume-refused-when': ['silent'] },
  },
  {
    id: 'asked to take it up again',
    tells: 'He asked in writing to resume; the closing of 5 November has its own days meanwhile.',
    today,
    person: applicant({
      'mx-entry': '2026-02-10',
      'comar-contact': 'abandoned',
      'claim-left-because': ['moved-by-inm'],
      'claim-since-closing': 'resume-asked',
      'comar-answer-when': '2026-11-05',
    }),
    finds: ['claim-resume-waiting', 'claim-closed', 'claim-closing-unsettled'],
    dates: { 'comar-review': { plan: '2026-11-26', statutory: '2026-11-27', arguable: '2026-11-30' } },
  },
  {
    id: 'closed, and asked anew',
    tells: 'Closed last year; she handed in a new request in Tijuana on 12 October 2026, and it is alive.',
    today,
    person: applicant({
      'mx-entry': '2025-02-10',
      'comar-contact': 'abandoned',
      'claim-left-because': ['danger'],
      'claim-since-closing': 'new-request',
      'claim-filed-when': '2026-10-12',
    }),
    finds: ['claim-keep-alive', 'claim-interview', 'claim-decision-in-time'],
    never: ['claim-closed', 'claim-closed-no-day', 'claim-new-request', 'claim-closing-unsettled', 'claim-practice-refile'],
    dates: { 'comar-decision': { until: '2026-12-16' } },
  },
]

const withdrawn: readonly UmbralCase[] = [
  {
    id: 'signed a withdrawal she did not understand',
    tells: 'A woman asked on arrival; a week later INM had her sign a paper in Spanish that took the request back.',
    today,
    person: applicant({
      nationalities: ['HT'],
      'mx-entry': '2026-11-02',
      'comar-contact': 'withdrawn',
      'withdrawal-how': 'not-understood',
      'comar-answer-when': '2026-11-13',
    }),
    finds: ['claim-withdrawal-pressed', 'claim-closed'],
    never: ['claim-withdrawal-own', 'claim-practice-refile', 'refugee-file-in-time', 'refugee-late-explain', 'claim-closing-unsettled'],
    // 15 working days from Friday 13 November: 16, 17, 18, 19, 20 by the cautious count … Friday 4 December.
    dates: { 'comar-review': { plan: '2026-12-04', statutory: '2026-12-07', arguable: '2026-12-08' } },
    instead: { 'withdrawal-how': ['own-will', 'silent'] },
  },
  {
    id: 'took it back, and nothing was handed over',
    tells: 'A man took it back at INM, and meant it. That ended it: nothing is told as still open but a new request, and no day is asked.',
    today,
    person: applicant({
      'mx-entry': '2026-11-02',
      'comar-contact': 'withdrawn',
      'withdrawal-how': 'own-will',
    }),
    finds: ['claim-withdrawal-own', 'claim-new-request'],
    never: ['claim-closed', 'claim-closed-no-day', 'claim-closed-days-passed', 'refugee-file-in-time', 'claim-withdrawal-pressed'],
  },
  {
    id: 'her husband took it back',
    tells: 'Her husband went home and took the request back for all. She signed nothing.',
    today,
    person: applicant({
      'travelling-with': ['own-children'],
      'claim-stage': 'withdrew',
      'withdrawal-how': 'someone-else',
      'comar-answer-when': 'unknown',
    }),
    finds: ['claim-withdrawal-not-theirs', 'claim-closed-no-day'],
    never: ['claim-withdrawal-own', 'claim-closed'],
  },
]

export const endedCases: readonly UmbralCase[] = [...closed, ...withdrawn]
