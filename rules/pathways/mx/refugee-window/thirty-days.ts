/**
 * Where today stands against the thirty working days. The plan counts from the first entry; later entries, returns and
 * impediments only lengthen the argument. After the last arguable day: file, and explain.
 */
import { silence } from '../../../../src/engine/law.ts'
import { onward } from './steps.ts'

const term = ['lsr.18.1', 'lfpa.28', 'analysis.mx.three-dates'] as const
const reasons = ['lsr.18.1.possible', 'reg-lsr.19'] as const

const weighReasons = { to: 'again', because: reasons, gist: 'Each reason is an argument, never the plan.' } as const
const toImpediment = { to: 'impediment', because: ['analysis.mx.which-entry'], gist: 'Argue from the latest entry; plan from the first.' } as const
const tellPossible = { to: 'tell-when-possible', because: reasons, gist: 'When filing became materially possible.' } as const

export const thirtyDays = {
  'year-end': {
    weigh: 'plan-reaches-december-2026',
    branches: {
      met: { to: 'tell-year-end', because: ['closure.2026-12'], gist: 'The plan lies after 1 December 2026.' },
      ...onward('plan', ['lsr.18.1'], 'The year-end does not touch the plan.', 'No entry date: no plan to compare.'),
    },
  },
  'tell-year-end': {
    tell: 'refugee-year-end',
    to: 'plan',
    because: ['closure.2026-12', 'lftse.29', 'lfpa.28'],
    gist: 'No notice found by 21 November 2026; look in the DOF, under Gobernación; guards should receive what is urgent.',
  },
  plan: {
    weigh: 'filing-plan-ahead',
    branches: {
      met: { to: 'in-time', because: term, gist: 'Today is on or before the plan date.' },
      'not-met': { to: 'since-leaving-plan', because: term, gist: 'The plan date is past: at risk or late.' },
      unclear: { to: 'entry-unknown', because: term, gist: 'No entry date: no date is invented.' },
    },
  },
  'in-time': {
    outcome: 'refugee-file-in-time',
    because: ['lsr.18.1', 'lfpa.28', 'lfpa.29', 'lfpa.31', 'comar.page.procedure'],
    gist: 'Plan, statutory and arguable dates, and 30 calendar days against an office that leaves out «hábiles».',
  },
  'entry-unknown': {
    outcome: 'refugee-file-entry-unknown',
    because: ['lsr.18.1', 'lfpa.43', 'analysis.mx.three-dates'],
    gist: 'File at once; gather what shows the day.',
  },
  'since-leaving-plan': {
    weigh: 'since-leaving-plan-ahead',
    branches: {
      met: { to: 'since-leaving-in-time', because: ['lsr.18.2'], gist: 'The later ground has days left.' },
      ...onward('late-reasons', ['lsr.18.2'], 'No later ground, or its plan date is past too.'),
    },
  },
  'since-leaving-in-time': {
    outcome: 'refugee-file-since-leaving',
    because: ['lsr.13.iii', 'lsr.18.2'],
    gist: 'In time for the ground born later; tell the older reasons in the same writing.',
  },

  'late-reasons': { ask: 'late-reasons', branches: { answered: weighReasons, ...silence(weighReasons) } },
  again: {
    weigh: 'entered-again',
    branches: {
      met: { to: 'last-entry', because: ['analysis.mx.which-entry'], gist: 'Several entries: which one counts is open.' },
      ...onward('impediment', ['analysis.mx.which-entry'], 'One entry.'),
    },
  },
  'last-entry': { ask: 'mx-last-entry', branches: { answered: toImpediment, ...silence(toImpediment) } },
  impediment: {
    weigh: 'impediment-marked',
    branches: {
      met: { to: 'until', because: reasons, gist: 'A cause beyond the person\'s control: until when?' },
      ...onward('entries', reasons, 'None marked.'),
    },
  },
  until: { ask: 'late-until', branches: { answered: tellPossible, ...silence(tellPossible) } },
  'tell-when-possible': {
    tell: 'refugee-late-when-possible',
    to: 'entries',
    because: ['lsr.18.1.possible', 'reg-lsr.19', 'scjn.protocolo-migrantes'],
    gist: 'COMAR reads Reglamento 19 as a test of admission, not as a fresh term: argument only.',
  },
  entries: {
    weigh: 'more-than-one-entry',
    branches: {
      met: { to: 'tell-which-entry', because: ['lsr.18.1', 'analysis.mx.which-entry'], gist: 'A later entry, or a return by the United States.' },
      ...onward('tell-explain', ['lsr.18.1'], 'One entry only.'),
    },
  },
  'tell-which-entry': {
    tell: 'refugee-late-which-entry',
    to: 'tell-explain',
    because: ['lsr.18.1', 'analysis.mx.which-entry'],
    gist: 'The text is silent and no ruling was found.',
  },
  'tell-explain': {
    tell: 'refugee-late-explain',
    to: 'tell-rulings',
    because: ['lsr.18.1.possible', 'reg-lsr.19', 'lfpa.17-a', 'lfpa.31', 'lfpa.43', 'cndh.rec-38-2019'],
    gist: 'Explanation in the first writing; ask for more days (LFPA 31); a prevención after the first third may not discard (17-A, untested).',
  },
  'tell-rulings': {
    tell: 'refugee-late-rulings',
    to: 'tell-go',
    because: ['scjn.ar-353-2019', 'scjn.ar-399-2019', 'scjn.adr-6268-2019', 'jueces-distrito.2019', 'la.217'],
    gist: 'Persuasive, between the parties. Of ADR 6268/2019 say only that amparo was granted.',
  },
  'tell-go': {
    tell: 'refugee-practice-late-go',
    to: 'tijuana',
    because: ['practice.unhcr.late-filing'],
    gist: 'Past the term, go and explain.',
  },
  tijuana: {
    weigh: 'tijuana-practice-may-help',
    branches: {
      met: { to: 'tell-tijuana', because: ['s1.amnesty-2025'], gist: 'In Baja California, or waited for CBP One.' },
      ...onward('why-late-asked', ['s1.amnesty-2025'], 'Neither.'),
    },
  },
  'tell-tijuana': {
    tell: 'refugee-practice-late-tijuana',
    to: 'why-late-asked',
    because: ['practice.comar-tijuana.cbp-one'],
    gist: 'Accepted in February 2025; may differ elsewhere and have changed.',
  },
  'why-late-asked': {
    weigh: 'asked-why-late',
    branches: {
      met: { to: 'answer', because: ['reg-lsr.19', 'lfpa.17-a'], gist: 'Already filed: answer the prevención.' },
      ...onward('arguable', ['lsr.18.1'], 'Not filed yet.'),
    },
  },
  answer: {
    outcome: 'refugee-answer-why-late',
    because: ['reg-lsr.19', 'lfpa.17-a', 'lfpa.32', 'lfpa.38', 'scjn.ar-353-2019'],
    gist: 'At least five working days, up to ten is normal; plan two; no answer and it is discarded.',
  },
  arguable: {
    weigh: 'filing-still-arguable',
    branches: {
      met: { to: 'at-risk', because: term, gist: 'Between the plan and the last arguable day.' },
      'not-met': { to: 'late', because: term, gist: 'Past the last arguable day, with everything told.' },
      unclear: { to: 'late-open', because: term, gist: 'A date still to be found may carry the days further.' },
    },
  },
  'at-risk': {
    outcome: 'refugee-file-at-risk',
    because: ['lsr.18.1', 'lsr.18.1.possible', 'lfpa.28', 'lfpa.29', 'lfpa.31', 'lfpa.43'],
    gist: 'File on the next open day, first hour, with the explanation in the same writing.',
  },
  late: {
    outcome: 'refugee-file-late',
    because: ['lsr.18.1', 'lsr.18.1.possible', 'reg-lsr.19', 'lfpa.43'],
    gist: 'Received all the same; COMAR must ask why before it decides on admission.',
  },
  'late-open': {
    outcome: 'refugee-file-late-open',
    because: ['lsr.18.1', 'lsr.18.1.possible', 'reg-lsr.19', 'lfpa.43'],
    gist: 'File now; find the dates.',
  },
} as const
