/**
 * Closed as abandoned, or left without a closing: what the law says of that is not settled. A closing runs from its
 * notice; one that was never handed over has run nothing. A new request made since is alive again.
 */
import { silence } from '../../../../src/engine/law.ts'
import { onward } from '../refugee-window/steps.ts'

const notice = ['lfpa.38', 'lfpa.39'] as const
const again = ['lsr.43', 'lsr.18.1'] as const

const toClosingLaw = { to: 'tell-closing-law', because: ['reg-lsr.24.abandono'], gist: 'Whether COMAR may close so is not settled.' } as const
const toRefile = { to: 'tell-refile', because: ['practice.comar-tijuana.refile'], gist: 'In another state, or not known.' } as const
const toResumeRefused = { to: 'resume-refused', because: ['lfpa.85'], gist: 'An act of its own, with its own fifteen days.' } as const

export const closed = {
  left: {
    weigh: 'left-without-closing',
    branches: {
      met: toClosingLaw,
      ...onward('since-closing', ['lfpa.39'], 'A closing was told.', 'Closed, or may be: as the journey says.'),
    },
  },
  'since-closing': {
    ask: 'claim-since-closing',
    branches: {
      nothing: toClosingLaw,
      'resume-asked': toClosingLaw,
      'resume-refused': toClosingLaw,
      'new-request': { to: 'tell-alive-again', because: again, gist: 'A new request: its own life and clocks.' },
      ...silence(toClosingLaw),
    },
  },
  'tell-alive-again': {
    tell: 'claim-keep-alive',
    to: 'interview',
    because: ['reg-lsr.24', 'reg-lsr.24.abandono', 'comar.tramite.move', 'scjn.ar-450-2025'],
    gist: 'The duties begin again; the explanation of lateness goes with it.',
  },
  'tell-closing-law': {
    tell: 'claim-closing-unsettled',
    to: 'elsewhere-now',
    because: ['reg-lsr.24.abandono', 'lsr.49.2', 'lfpa.57', 'lfpa.16.i', 'lfpa.60', 'scjn.ar-450-2025'],
    gist: 'The statute knows no abandonment (reserve of law, 16-I, 57, 60); against it, Reglamento 24 is the special rule and LFPA 2 applies only in default. Untested; AR 450/2025 without known result.',
  },
  'elsewhere-now': {
    weigh: 'left-the-state',
    branches: {
      met: toRefile,
      'not-met': { to: 'stopped-going', because: notice, gist: 'In the state of filing: no practice to tell.' },
      unclear: toRefile,
    },
  },
  'tell-refile': {
    tell: 'claim-practice-refile',
    to: 'stopped-going',
    because: ['practice.comar-tijuana.refile'],
    gist: 'Files were not moved between states; told to wait for closure and file again.',
  },
  'stopped-going': {
    weigh: 'left-without-closing',
    branches: {
      met: { to: 'moved-away', because: ['lfpa.39'], gist: 'No closing told: treat as pending.' },
      ...onward('resumption-refused', ['lfpa.39'], 'A closing was told.', 'Closed, or may be: as the journey says.'),
    },
  },
  'moved-away': {
    outcome: 'claim-moved-away',
    because: ['lfpa.39', 'lfpa.35', 'comar.tramite.move', 'reg-lsr.24', 'lfpa.43', 'cpeum.8'],
    gist: 'Written status, and in the same writing: go on here. A closing found later has fifteen days from its notice.',
  },
  'resumption-refused': {
    weigh: 'resumption-refused',
    branches: {
      met: { to: 'resume-day', because: ['scjn.ar-450-2025'], gist: 'COMAR has refused resumption before.' },
      ...onward('resumption-asked', ['scjn.ar-450-2025'], 'Not refused.'),
    },
  },
  'resumption-asked': {
    weigh: 'resumption-asked',
    branches: {
      met: { to: 'tell-resume-waiting', because: ['lfpa.83'], gist: 'Asking to resume stops no clock.' },
      ...onward('closing-day', notice, 'Nothing done since.'),
    },
  },
  'tell-resume-waiting': {
    tell: 'claim-resume-waiting',
    to: 'closing-day',
    because: ['scjn.ar-450-2025', 'cpeum.8', 'lfpa.83', 'lfpa.85'],
    gist: 'The way exists in practice; the fifteen days against the closing run beside it.',
  },
  'resume-day': { ask: 'resume-refused-when', branches: { answered: toResumeRefused, ...silence(toResumeRefused) } },
  'resume-refused': {
    outcome: 'claim-resume-refused',
    because: ['scjn.ar-450-2025', 'lfpa.83', 'lfpa.85', 'lfpa.42', 'lfpa.39', 'la.17', 'lsr.43'],
    gist: 'Review or amparo against the refusal itself, or a new request.',
  },

  'closing-day': {
    ask: 'comar-answer-when',
    branches: {
      answered: { to: 'closing-days-left', because: notice, gist: 'Fifteen working days from notice.' },
      ...silence({ to: 'closed-no-day', because: ['lfpa.39', 'lfpa.57'], gist: 'No closing known to be handed over: no clock is shown.' }),
    },
  },
  'closing-days-left': {
    weigh: 'review-days-left',
    branches: {
      met: { to: 'closing-notified', because: ['lfpa.85'], gist: 'Days are left by some reading.' },
      'not-met': { to: 'tell-new-request', because: ['lfpa.39'], gist: 'Past by every reading from that day.' },
      unclear: { to: 'closed-no-day', because: ['lfpa.39'], gist: 'No day, no date.' },
    },
  },
  'closing-notified': {
    outcome: 'claim-closed',
    because: ['lfpa.39', 'lfpa.83', 'lfpa.85', 'lfpa.42', 'lfpa.86', 'lsr.43', 'scjn.ar-450-2025'],
    gist: 'Handed in at the office that closed it (42, 86). Review, amparo where article 61-XX lets it, resumption or a new request: a lawyer chooses within the fifteen days.',
  },
  'tell-new-request': {
    tell: 'claim-new-request',
    to: 'closed-days-passed',
    because: [...again, 'lsr.18.1.possible', 'reg-lsr.19', 'lsr.61', 's1.amnesty-2025'],
    gist: 'LSR 43 bars a repeat only after status was ended; the rest is inference, and lateness opens again. SRE for a public political profile.',
  },
  'closed-days-passed': {
    outcome: 'claim-closed-days-passed',
    because: ['lfpa.39', 'lfpca.13.i', 'lfpca.74', 'scjn.ar-450-2025'],
    gist: 'Faulty notice (39 to 41), the thirty days of the suit (six weeks at least), resumption, a new request.',
  },
  'closed-no-day': {
    outcome: 'claim-closed-no-day',
    because: ['lfpa.39', 'lfpa.35', 'lfpa.57', 'lsr.43', 'scjn.ar-450-2025'],
    gist: 'Never notified: treat as pending and ask in writing; personal notice at the last declared address, edicts only if none is known.',
  },
} as const
