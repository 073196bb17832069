/** Named cases of people who already tried something at COMAR or INM, or were asked why they came late. */
import type { UmbralCase } from '../../../authoring.ts'
import { someone } from './someone.ts'

const today = '2026-11-21'
const amnesty = 'Amnesty International, Lives in Limbo (Feb. 2025)'

export const alreadyDoneCases: readonly UmbralCase[] = [
  {
    id: 'filed in October, and asked again',
    tells: 'A man asked COMAR in October. What protects him is told; what to do with his request is told in its own pathway.',
    today,
    person: someone({ 'mx-entry': '2026-10-12', 'comar-contact': 'filed' }),
    finds: ['refugee-confidential', 'refugee-no-return', 'claim-keep-alive'],
    never: ['refugee-how-to-ask', 'refugee-file-in-time', 'refugee-contact-unknown', 'refugee-late-explain'],
    instead: { 'comar-contact': ['filed-by-other', 'recognized', 'denied', 'abandoned', 'withdrawn', 'silent'] },
  },
  {
    id: 'COMAR asks why it came late',
    tells: 'A man filed in November; on Thursday the 12th COMAR asked in writing why not before. Nobody had told him of the days.',
    today: '2026-11-13',
    person: someone({
      'mx-entry': '2026-07-01',
      'comar-contact': 'asked-why-late',
      'why-late-asked-when': '2026-11-12',
      'late-reasons': ['no-information', 'no-spanish'],
    }),
    finds: ['refugee-late-when-possible', 'refugee-late-rulings', 'refugee-answer-why-late', 'refugee-no-return'],
    never: [
      'refugee-late-explain',
      'refugee-practice-late-go',
      'refugee-answer-shown',
      'refugee-file-late',
      'refugee-file-at-risk',
      'refugee-how-to-ask',
    ],
    // Two working days end on Monday the 16th, on which the office may be shut: the plan steps back to Friday.
    dates: { 'comar-question': { plan: '2026-11-13', statutory: '2026-11-19', arguable: '2026-11-23' } },
    instead: { 'why-late-asked-when': ['silent'], 'late-reasons': ['silent', ['none']] },
  },
  {
    id: 'the question shown in the first minute',
    tells: 'The paper that asks why it came late was already read as urgent.',
    today: '2026-11-13',
    person: someone({
      'safety-now': ['paper-deadline'],
      'paper-kind': 'comar-question',
      'paper-date': '2026-11-12',
      'mx-entry': '2026-07-01',
      'comar-contact': 'asked-why-late',
      'late-reasons': ['illness'],
    }),
    finds: ['safety-comar-question', 'refugee-late-rulings', 'refugee-answer-shown', 'refugee-late-when-possible'],
    never: ['refugee-answer-why-late', 'refugee-late-explain'],
    dates: { 'comar-question': { plan: '2026-11-13', statutory: '2026-11-19', arguable: '2026-11-23' } },
    instead: { 'paper-kind': ['other', 'silent'] },
  },
  {
    id: 'turned away by INM in Mexicali',
    tells: 'A man went to INM in Baja California on Thursday 5 November; the officer took nothing and told him nothing.',
    from: `${amnesty}, n. 87`,
    today,
    person: someone({
      'mx-entry': '2026-10-26',
      'comar-contact': 'turned-away',
      'turned-away-when': '2026-11-05',
      'mx-state': 'baja-california',
    }),
    finds: ['refugee-sent-away', 'refugee-how-to-ask', 'refugee-practice-baja-california', 'refugee-file-in-time'],
    never: ['claim-keep-alive', 'refugee-practice-late-tijuana', 'refugee-practice-offices'],
    dates: {
      'refusal-amparo': { plan: '2026-11-26', statutory: '2026-11-27', arguable: '2026-11-27' },
      'comar-filing': { plan: '2026-12-07', statutory: '2026-12-08', arguable: '2026-12-09' },
    },
    instead: { 'turned-away-when': ['silent'] },
  },
  {
    id: 'only a QR code',
    tells: 'A woman in Mexico City has a QR code for March and believes that she has filed.',
    today,
    person: someone({ 'mx-entry': '2026-10-19', 'comar-contact': 'appointment-only', 'mx-state': 'mexico-city' }),
    finds: ['refugee-appointment-only', 'refugee-practice-mexico-city', 'refugee-file-in-time', 'refugee-how-to-ask'],
    never: ['claim-keep-alive', 'refugee-year-end', 'refugee-contact-unknown'],
    dates: { 'comar-filing': { plan: '2026-11-30', statutory: '2026-12-01', arguable: '2026-12-02' } },
  },
  {
    id: 'told the National Guard',
    tells: 'A Nicaraguan told National Guard officers that he cannot go back. They wrote nothing down.',
    today,
    person: someone({ nationalities: ['NI'], 'mx-entry': '2026-11-05', 'comar-contact': 'told-authority' }),
    finds: ['refugee-told-officer', 'refugee-how-to-ask', 'refugee-file-in-time'],
    never: ['claim-keep-alive', 'refugee-contact-unknown'],
  },
  {
    id: 'nobody knows whether it was filed',
    tells: 'A man signed papers in a shelter in 2025 and does not know what they were.',
    today,
    person: someone({ 'mx-entry': '2025-01-15', 'comar-contact': 'unknown', 'late-reasons': ['none'] }),
    finds: ['refugee-contact-unknown', 'refugee-file-late-open', 'refugee-no-return', 'refugee-late-explain'],
    never: ['refugee-file-late', 'claim-keep-alive'],
  },
]
