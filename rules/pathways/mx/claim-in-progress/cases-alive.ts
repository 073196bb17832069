/** Named cases of requests that are alive, or wait to be confirmed. Dates are copied from the dossier or counted by hand. */
import type { UmbralCase } from '../../../authoring.ts'
import { applicant } from './someone.ts'

const today = '2026-11-21'
const amnesty = 'Amnesty International, Lives in Limbo (Feb. 2025)'

/** Filed on Monday 1 June 2026: day 45 is at the latest Monday 3 August, day 90 Wednesday 7 October (1 and 16 September out). */
const onDay = (day: string, finding: 'claim-decision-in-time' | 'claim-decision-between' | 'claim-decision-late', tells: string): UmbralCase => ({
  id: `filed on 1 June, asked on ${day}`,
  tells,
  today: day,
  person: applicant({ 'mx-entry': '2026-05-11', 'claim-stage': 'signing', 'claim-kept': ['none'], 'claim-filed-when': '2026-06-01' }),
  finds: [finding],
  never: (['claim-decision-in-time', 'claim-decision-between', 'claim-decision-late'] as const).filter((other) => other !== finding),
})

const confirming: readonly UmbralCase[] = [
  {
    id: 'filed by a lawyer on 19 November',
    tells: 'A lawyer handed in the request on Thursday 19 November 2026; the woman has not confirmed it yet.',
    today,
    person: applicant({
      'mx-entry': '2026-10-12',
      'comar-contact': 'filed-by-other',
      'request-confirmed': 'no',
      'filed-by-other-when': '2026-11-19',
    }),
    finds: ['refugee-no-return', 'claim-confirm'],
    never: ['claim-keep-alive', 'refugee-file-late', 'claim-confirm-shown'],
    // The thirty days may still be running: both are shown.
    dates: {
      'comar-confirm': { plan: '2026-11-24', statutory: '2026-11-25', arguable: '2026-11-25' },
      'comar-filing': { plan: '2026-11-23' },
    },
    instead: { 'request-confirmed': ['yes', 'silent'], 'filed-by-other-when': ['silent'] },
  },
  {
    id: 'filed by a cousin before Christmas',
    tells: 'Filed on 18 December 2025: stepping back would come before the filing itself, so the plan is the next open day.',
    today: '2025-12-18',
    person: applicant({
      'mx-entry': '2025-12-01',
      'comar-contact': 'filed-by-other',
      'request-confirmed': 'no',
      'filed-by-other-when': '2025-12-18',
    }),
    finds: ['claim-confirm'],
    dates: { 'comar-confirm': { plan: '2025-12-19', statutory: '2025-12-23' } },
  },
  {
    id: 'the paper from the representative',
    tells: 'The first minute already read the stamped request that somebody else had handed in.',
    today,
    person: applicant({
      'safety-now': ['paper-deadline'],
      'paper-kind': 'comar-filed-by-other',
      'paper-date': '2026-11-19',
      'mx-entry': '2026-10-12',
      'comar-contact': 'filed-by-other',
      'request-confirmed': 'no',
    }),
    finds: ['safety-comar-ratify', 'claim-confirm-shown'],
    never: ['claim-confirm'],
    dates: {
      'comar-confirm': { plan: '2026-11-24', statutory: '2026-11-25', arguable: '2026-11-25' },
      'comar-filing': { plan: '2026-11-23' },
    },
    instead: { 'paper-kind': ['other', 'silent'], 'paper-date': ['silent'] },
  },
  {
    id: 'confirmed, and waiting for the paper',
    tells: 'A cousin handed it in; she confirmed it two days later and has no constancia yet.',
    today,
    person: applicant({
      'mx-entry': '2026-10-12',
      'comar-contact': 'filed-by-other',
      'request-confirmed': 'yes',
      'claim-stage': 'handed-in',
      'claim-kept': ['none'],
      'claim-filed-when': '2026-11-09',
    }),
    finds: ['claim-keep-alive', 'claim-constancia', 'claim-interview', 'claim-decision-in-time'],
    never: ['claim-confirm', 'claim-missed-signing', 'claim-new-request'],
  },
]

const waiting: readonly UmbralCase[] = [
  {
    id: 'the engineer with a sheet of paper',
    tells: 'A Haitian systems engineer asked COMAR and goes to sign. INM gave him a sheet without a photograph.',
    from: `${amnesty}, nn. 99 and 101`,
    today: '2025-02-07',
    person: applicant({
      nationalities: ['HT'],
      age: 34,
      'mx-entry': '2024-08',
      'claim-stage': 'signing',
      'claim-kept': ['none'],
      'claim-filed-when': 'unknown',
    }),
    finds: ['refugee-confidential', 'refugee-no-return', 'claim-keep-alive', 'claim-interview', 'claim-decision-no-day'],
    never: ['claim-constancia', 'claim-missed-signing', 'claim-decision-late', 'refugee-how-to-ask', 'claim-closing-unsettled'],
    instead: { 'comar-contact': ['silent'], 'claim-kept': ['silent'], 'claim-filed-when': ['silent'] },
  },
  {
    id: 'filed on 12 October',
    tells: 'A mother with two children handed in the request on 12 October 2026: COMAR has until 16 December at the latest.',
    today,
    person: applicant({
      'travelling-with': ['own-children'],
      'mx-entry': '2026-09-28',
      'claim-stage': 'signing',
      'claim-kept': ['none'],
      'claim-filed-when': '2026-10-12',
    }),
    finds: ['claim-keep-alive', 'claim-interview', 'claim-family', 'claim-decision-in-time'],
    never: ['claim-child', 'claim-after-interview', 'claim-decision-between'],
    dates: { 'comar-decision': { until: '2026-12-16' } },
    instead: { 'travelling-with': ['silent'], age: ['silent'], 'safety-now': ['silent'], 'claim-stage': ['silent'] },
  },
  onDay('2026-08-03', 'claim-decision-in-time', 'The forty-fifth working day, by the latest reading.'),
  onDay('2026-08-04', 'claim-decision-between', 'Past the forty-five: late, unless COMAR told of more time.'),
  onDay('2026-10-07', 'claim-decision-between', 'The ninetieth working day, by the latest reading.'),
  onDay('2026-10-08', 'claim-decision-late', 'Past the ninety.'),
  {
    id: 'interviewed in spring, and silence',
    tells: 'A Cuban was interviewed in April. In October COMAR has not answered; he has new letters from home.',
    today: '2026-10-20',
    person: applicant({
      nationalities: ['CU'],
      'mx-entry': '2026-01-12',
      'claim-stage': 'interviewed',
      'claim-kept': ['none'],
      'claim-filed-when': '2026-02',
    }),
    finds: ['claim-keep-alive', 'claim-after-interview', 'claim-decision-late'],
    never: ['claim-interview', 'claim-constancia'],
  },
  {
    id: 'asked why late, and alive',
    tells: 'COMAR asked in writing why it came late. The answer is told with the thirty days; here, that the rest goes on.',
    today: '2026-11-13',
    person: applicant({
      'mx-entry': '2026-07-01',
      'comar-contact': 'asked-why-late',
      'why-late-asked-when': '2026-11-12',
      'late-reasons': ['no-information'],
      'refugee-grounds': ['violence-or-conflict'],
      'claim-kept': ['none'],
    }),
    finds: ['refugee-answer-why-late', 'claim-keep-alive', 'claim-clock-waits'],
    never: ['claim-stage-unknown', 'claim-decision-in-time', 'claim-decision-no-day', 'claim-constancia'],
    dates: { 'comar-question': { plan: '2026-11-13', statutory: '2026-11-19', arguable: '2026-11-23' } },
    instead: { 'claim-kept': ['silent', ['missed-signing']] },
  },
  {
    id: 'a girl of sixteen with her aunt',
    tells: 'A girl of sixteen asked COMAR in Saltillo. Nobody from the Procuraduría has come with her.',
    today,
    person: applicant({
      age: 16,
      'travelling-with': ['other-adult-family'],
      'claim-stage': 'signing',
      'claim-kept': ['none'],
      'claim-filed-when': '2026-10-12',
    }),
    finds: ['claim-interview', 'claim-child', 'claim-family'],
    never: ['claim-after-interview'],
  },
  {
    id: 'held on the way to sign',
    tells: 'INM took a man off a bus on his signing day. He has a constancia.',
    today,
    person: applicant({
      'safety-now': ['in-custody'],
      'custody-holder': 'inm',
      'custody-since': '2026-11-21T07:30',
      'claim-stage': 'signing',
      'claim-kept': ['missed-signing'],
      'claim-left-because': ['held'],
      'claim-filed-when': '2026-10-12',
    }),
    finds: ['claim-held', 'claim-keep-alive', 'claim-missed-signing', 'claim-absence-reasons', 'claim-decision-in-time'],
    never: ['claim-closing-unsettled', 'claim-closed', 'claim-absence-crime'],
  },
  {
    id: 'missed one signing',
    tells: 'A woman was in hospital with her baby on her signing day.',
    today,
    person: applicant({
      'claim-stage': 'signing',
      'claim-kept': ['missed-signing'],
      'claim-left-because': ['illness-or-birth'],
      'claim-filed-when': '2026-09',
    }),
    finds: ['claim-missed-signing', 'claim-absence-reasons'],
    never: ['claim-moved', 'claim-want-to-move', 'claim-closed', 'claim-closed-no-day', 'claim-practice-refile'],
    instead: { 'claim-left-because': ['silent', ['work-or-family'], ['none'], ['crime']], 'claim-stage': ['silent'] },
  },
  {
    id: 'moved to Monterrey after a kidnapping',
    tells: 'A man asked in Chiapas, was kidnapped there, fled to Monterrey and still goes to sign, at INM.',
    today,
    person: applicant({
      'claim-stage': 'signing',
      'claim-kept': ['moved'],
      'claim-left-because': ['crime', 'danger'],
      'claim-filed-when': '2026-07',
    }),
    finds: ['claim-moved', 'claim-absence-reasons', 'claim-absence-crime', 'claim-interview'],
    never: ['claim-missed-signing', 'claim-want-to-move', 'claim-closing-unsettled', 'claim-moved-away'],
  },
  {
    id: 'wants to join her sister',
    tells: 'She asked in Tapachula; her sister has work and a room in Guadalajara.',
    today,
    person: applicant({ 'claim-stage': 'signing', 'claim-kept': ['wants-to-move'], 'claim-filed-when': '2026-10-12' }),
    finds: ['claim-keep-alive', 'claim-want-to-move'],
    never: ['claim-moved', 'claim-absence-reasons'],
  },
  {
    id: 'does not know how it stands',
    tells: 'An older man handed it in last year with a shelter that has closed since. He does not know what came of it.',
    today,
    person: applicant({
      age: 67,
      'mx-entry': '2025-03',
      'claim-stage': 'unknown',
      'claim-kept': 'unknown',
      'claim-filed-when': '2025-04',
    }),
    finds: ['claim-stage-unknown', 'claim-keep-alive', 'claim-interview', 'claim-decision-late'],
    never: ['claim-closed', 'claim-no', 'claim-missed-signing', 'claim-closing-unsettled'],
  },
]

export const aliveCases: readonly UmbralCase[] = [...confirming, ...waiting]
