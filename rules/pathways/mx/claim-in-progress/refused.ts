/** COMAR said no: review, suit or amparo, and what was done since. The shortest term is the plan; a lawyer chooses the way. */
import { silence } from '../../../../src/engine/law.ts'
import { onward } from '../refugee-window/steps.ts'

const ways = ['lsr.25', 'lfpa.83', 'lfpa.85', 'lfpa.42', 'lfpa.86', 'lfpa.87', 'lfpa.28', 'lfpa.39', 'lfpca.13.i', 'la.61.xx', 'lsr.29', 'lsr.43', 'analysis.mx.card-before-admission'] as const

const toShown = { to: 'negative-shown', because: ['lsr.25', 'lfpa.38'], gist: 'Nothing done yet: its fifteen days run from notice.' } as const
const toAfterReview = { to: 'after-review', because: ['la.17', 'lfpca.13.i'], gist: 'Plan for the shorter of the two terms.' } as const

export const refused = {
  'since-no': {
    ask: 'claim-since-no',
    branches: {
      nothing: toShown,
      'review-waiting': { to: 'review-waiting', because: ['lfpa.83', 'lfpa.94'], gist: 'The appeal is in.' },
      'review-no': { to: 'review-day', because: ['lfpca.13.i'], gist: 'The appeal was answered: new terms.' },
      court: { to: 'in-court', because: ['lfpca.13.i', 'la.107.ii'], gist: 'Before a court.' },
      ...silence(toShown),
    },
  },
  'negative-shown': {
    weigh: 'shown-review-days-left',
    branches: {
      met: { to: 'said-no-shown', because: ['lsr.25'], gist: 'The first minute told of this paper, with its day.' },
      'not-met': { to: 'tell-another-request', because: ['lsr.25'], gist: 'Shown, and past by every reading.' },
      unclear: { to: 'negative-day', because: ['lfpa.38'], gist: 'Not shown with its day: ask.' },
    },
  },
  'negative-day': {
    ask: 'comar-answer-when',
    branches: {
      answered: { to: 'negative-days-left', because: ['lsr.25', 'lfpa.38'], gist: 'Terms run from the day after notice.' },
      ...silence({ to: 'was-shown', because: ['lsr.25', 'lfpa.39'], gist: 'The day is on the slip of notice.' }),
    },
  },
  'negative-days-left': {
    weigh: 'review-days-left',
    branches: {
      met: { to: 'was-shown', because: ['lsr.25', 'lfpa.85'], gist: 'Days are left by some reading.' },
      'not-met': { to: 'tell-another-request', because: ['lsr.25', 'lfpa.85'], gist: 'Past by every reading from that day.' },
      unclear: { to: 'was-shown', because: ['lsr.25'], gist: 'No day, no date.' },
    },
  },
  'was-shown': {
    weigh: 'comar-paper-shown',
    branches: {
      met: { to: 'said-no-shown', because: ['lsr.25'], gist: 'The first minute told of this paper, without its day.' },
      ...onward('said-no', ['lsr.25'], 'Another paper was shown, or none.'),
    },
  },
  'said-no': {
    outcome: 'claim-no',
    because: ways,
    gist: 'Review in 15 working days at the office that decided; nullity suit in 30 of the Tribunal\'s own days; plan for the shorter. Suspension on express request, with conditions; five days, silence grants.',
  },
  'said-no-shown': {
    outcome: 'claim-no-shown',
    because: ways,
    gist: 'What the first minute did not say: the suit, complementary protection, the conditions of suspension, a lawyer\'s choice.',
  },
  'tell-another-request': {
    tell: 'claim-new-request',
    to: 'no-days-passed',
    because: ['lsr.43', 'lsr.18.1', 'lsr.18.1.possible', 'reg-lsr.19', 'lsr.61'],
    gist: 'LSR 43 bars a repeat only after status was ended; after a refusal it is inference that one is open.',
  },
  'no-days-passed': {
    outcome: 'claim-no-days-passed',
    because: ['lfpa.39', 'lfpca.13.i', 'lfpca.74', 'la.17.iv', 'la.20'],
    gist: 'The suit has thirty days on which the Tribunal is open, never less than six weeks; faulty notice (39 to 41).',
  },
  'review-waiting': {
    outcome: 'claim-review-waiting',
    because: ['lfpa.87', 'lfpa.28', 'lfpa.94', 'lfpa.89', 'lsr.6.1', 'analysis.mx.card-before-admission'],
    gist: 'Silence may be attacked as presumed confirmation at any time: a lawyer decides when. A court case on the same act ends the appeal (89-V).',
  },
  'review-day': { ask: 'review-answer-when', branches: { answered: toAfterReview, ...silence(toAfterReview) } },
  'after-review': {
    outcome: 'claim-after-review',
    because: ['lfpca.13.i', 'lfpca.74', 'la.61.xx', 'la.17', 'la.18', 'lsr.43'],
    gist: 'Nullity suit as the ordinary next step; amparo in fifteen days only in the exceptions of 61-XX.',
  },
  'in-court': {
    outcome: 'claim-in-court',
    because: ['lfpca.13.i', 'la.107.ii', 'la.17.iv', 'la.20', 'la.160', 'lfpa.89'],
    gist: 'Nothing else is filed without that lawyer; a suspension may oblige the person to stay where they are (LA 160).',
  },
} as const
