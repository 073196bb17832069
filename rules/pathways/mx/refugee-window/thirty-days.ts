/**
 * Where today stands against the thirty working days. The plan counts from the first entry; later entries and returns
 * only lengthen the argument, and what kept the person away is argued in words. Late means file, and explain; where no
 * ground is marked asking stays open, and nothing is pressed.
 */
import { silence } from '../../../../src/engine/law.ts'
import { onward } from './steps.ts'

const term = ['lsr.18.1', 'lfpa.28', 'analysis.mx.three-dates'] as const
const reasons = ['lsr.18.1.possible', 'reg-lsr.19'] as const

const rulings = ['scjn.ar-353-2019', 'scjn.ar-399-2019', 'scjn.adr-6268-2019', 'jueces-distrito.2019', 'la.217'] as const
const answering = ['reg-lsr.19', 'lfpa.17-a', 'lfpa.32', 'lfpa.38', 'scjn.ar-353-2019', 'scjn.ar-399-2019'] as const

const weighReasons = { to: 'again', because: reasons, gist: 'Each reason is an argument, never the plan.' } as const
const toImpediment = { to: 'impediment', because: ['analysis.mx.which-entry'], gist: 'Argue from the latest entry; plan from the first.' } as const

export const thirtyDays = {
  'year-end': {
    weigh: 'plan-reaches-year-end-2026',
    branches: {
      met: { to: 'tell-year-end', because: ['closure.2026-12'], gist: 'The plan lies after 1 December 2026, and the stop is not over.' },
      ...onward('wish', ['lsr.18.1'], 'The year-end does not touch the plan.', 'No entry date: no plan to compare.'),
    },
  },
  'tell-year-end': {
    tell: 'refugee-year-end',
    to: 'wish',
    because: ['closure.2026-12', 'lftse.29', 'lfpa.28'],
    gist: 'No notice found by 21 November 2026; look in the DOF, under Gobernación; guards should receive what is urgent.',
  },
  wish: {
    weigh: 'a-ground-marked',
    branches: {
      met: { to: 'plan', because: ['lsr.13.i', 'lsr.13.ii', 'lsr.13.iii'], gist: 'A ground marked: the days are told as a plan.' },
      ...onward('open-plan', ['lsr.11.1'], 'No ground marked: asking stays open, nothing is pressed.', 'Silence is no command to file.'),
    },
  },
  'open-plan': {
    weigh: 'filing-plan-ahead',
    branches: {
      met: { to: 'asking-open', because: term, gist: 'Before the plan date.' },
      'not-met': { to: 'open-left', because: term, gist: 'The plan date is past.' },
      unclear: { to: 'asking-open', because: term, gist: 'No entry date: no date is invented.' },
    },
  },
  'open-left': {
    weigh: 'filing-days-left',
    branches: {
      met: { to: 'asking-open-soon', because: term, gist: 'Days are left by some reading.' },
      ...onward('asking-open-explain', term, 'Past what can be argued so far; reasons were not asked.', 'A fear born later may have days of its own.'),
    },
  },
  'asking-open': {
    outcome: 'refugee-asking-open',
    because: ['lsr.11.1', 'lsr.18.1', 'lfpa.28'],
    gist: 'Asking stays open; the dates for whoever wants to ask.',
  },
  'asking-open-soon': {
    outcome: 'refugee-asking-open-soon',
    because: ['lsr.11.1', 'lsr.18.1', 'lfpa.28'],
    gist: 'Asking stays open; the last days are near.',
  },
  'asking-open-explain': {
    outcome: 'refugee-asking-open-explain',
    because: ['lsr.11.1', 'lsr.18.1', 'lsr.18.1.possible', 'reg-lsr.19', 'lfpa.43'],
    gist: 'Asking stays open, with an explanation; no dates, for nothing was asked that could carry them further.',
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
      met: { to: 'tell-when-possible', because: reasons, gist: 'A cause beyond the person\'s control: argued in words, no new dates.' },
      ...onward('entries', reasons, 'None marked.'),
    },
  },
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
      ...onward('waited', ['lsr.18.1'], 'One entry only.'),
    },
  },
  'tell-which-entry': {
    tell: 'refugee-late-which-entry',
    to: 'waited',
    because: ['lsr.18.1', 'analysis.mx.which-entry'],
    gist: 'The text is silent and no ruling was found.',
  },
  waited: {
    weigh: 'waited-for-cbp-one',
    branches: {
      met: { to: 'tell-tijuana', because: ['s1.amnesty-2025'], gist: 'Waited for CBP One.' },
      ...onward('why-late-asked', ['s1.amnesty-2025'], 'Did not.'),
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
      met: { to: 'answer-rulings', because: ['reg-lsr.19', 'lfpa.17-a'], gist: 'Already filed: answer the prevención.' },
      ...onward('tell-explain', ['lsr.18.1'], 'Not filed yet.'),
    },
  },
  'answer-rulings': { tell: 'refugee-late-rulings', to: 'answer-paper', because: rulings, gist: 'For the answer. Persuasive, between the parties.' },
  'answer-paper': {
    weigh: 'comar-paper-shown',
    branches: {
      met: { to: 'answer-shown', because: ['lfpa.38'], gist: 'The first minute told of this paper.' },
      ...onward('answer', ['lfpa.38'], 'Another paper was shown, or none.'),
    },
  },
  answer: {
    outcome: 'refugee-answer-why-late',
    because: answering,
    gist: 'At least five working days, up to ten is normal; plan two; no answer and it is discarded.',
  },
  'answer-shown': {
    outcome: 'refugee-answer-shown',
    because: answering,
    gist: 'What the first minute did not say: up to ten days is normal, what to write, and the next remedy.',
  },

  'tell-explain': {
    tell: 'refugee-late-explain',
    to: 'within-law',
    because: ['lsr.18.1.possible', 'reg-lsr.19', 'lfpa.17-a', 'lfpa.31', 'lfpa.43', 'cndh.rec-38-2019', 'scjn.ar-353-2019', 'scjn.ar-399-2019'],
    gist: 'Explanation in the first writing; LFPA 31 at COMAR\'s choice, untested; a prevención after the first third may not discard (17-A, untested).',
  },
  'within-law': {
    weigh: 'filing-within-law',
    branches: {
      met: { to: 'at-risk', because: term, gist: 'Past the plan, on or before the last day by law.' },
      'not-met': { to: 'tell-rulings', because: term, gist: 'Past the last day by law from the entry.' },
      unclear: { to: 'arguable', because: term, gist: 'The last day by law is known only as a range.' },
    },
  },
  'at-risk': {
    outcome: 'refugee-file-at-risk',
    because: ['lsr.18.1', 'lfpa.28', 'lfpa.29', 'lfpa.31', 'lfpa.43'],
    gist: 'File on the next open day, first hour, with the explanation in the same writing.',
  },
  'tell-rulings': {
    tell: 'refugee-late-rulings',
    to: 'tell-go',
    because: rulings,
    gist: 'Persuasive, between the parties. Of ADR 6268/2019 say only that amparo was granted.',
  },
  'tell-go': {
    tell: 'refugee-practice-late-go',
    to: 'arguable',
    because: ['practice.unhcr.late-filing'],
    gist: 'Past the term, go and explain.',
  },
  arguable: {
    weigh: 'filing-still-arguable',
    branches: {
      met: { to: 'arguable-days', because: term, gist: 'By another calendar, entry or return, or for a fear born later, there may be days left.' },
      'not-met': { to: 'late', because: term, gist: 'Past the last arguable day, with everything told and nothing that kept the person away.' },
      unclear: { to: 'late-open', because: term, gist: 'Something untold, a reason or a child\'s age may carry the days further.' },
    },
  },
  'arguable-days': {
    outcome: 'refugee-file-arguable',
    because: ['lsr.18.1', 'lfpa.28', 'lfpa.29', 'lfpa.43', 'analysis.mx.which-entry'],
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
    gist: 'File now; find the dates. No computed term from the end of an impediment (MX-COMAR-08).',
  },
} as const
