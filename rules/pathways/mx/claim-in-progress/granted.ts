/** Protection given: what may suspend or end it, what to do then, and what it opens. */
import { silence } from '../../../../src/engine/law.ts'
import { onward } from '../refugee-window/steps.ts'

const keeping = ['lsr.32-39', 'lsr.35-bis', 'lsr.35'] as const
const weighSince = { to: 'ended', because: keeping, gist: 'Suspension, cessation, cancellation: each by its own act.' } as const
const toEnded = { to: 'status-ended', because: ['lsr.32-39', 'lsr.38'], gist: 'Fifteen working days, and thirty for the family.' } as const

export const granted = {
  'status-since': { ask: 'status-since', branches: { answered: weighSince, ...silence(weighSince) } },
  ended: {
    weigh: 'status-ended',
    branches: {
      met: { to: 'ended-day', because: ['lsr.32-39'], gist: 'A decision that ends it.' },
      ...onward('notice', ['lsr.32-39'], 'Not ended.'),
    },
  },
  'ended-day': { ask: 'comar-answer-when', branches: { answered: toEnded, ...silence(toEnded) } },
  'status-ended': {
    outcome: 'claim-status-ended',
    because: ['lsr.32-39', 'lsr.38', 'lsr.43', 'lfpa.39'],
    gist: 'Review in fifteen working days (39); a repeat on the same facts is barred by 43; derivatives have thirty working days of their own (38).',
  },
  notice: {
    weigh: 'comar-wants-to-end',
    branches: {
      met: { to: 'tell-notice', because: ['lsr.32-39'], gist: 'A proceeding of cessation, revocation or cancellation.' },
      ...onward('elsewhere', ['lsr.32-39'], 'None opened.'),
    },
  },
  'tell-notice': {
    tell: 'claim-status-notice',
    to: 'elsewhere',
    because: ['lsr.32-39', 'lsr.38'],
    gist: 'Forty-five working days, extendable by as many (36); compelling reasons may keep the status where circumstances changed.',
  },
  elsewhere: {
    weigh: 'asked-elsewhere',
    branches: {
      met: { to: 'tell-elsewhere', because: ['lsr.35-bis'], gist: 'Left and asked another state: suspension.' },
      ...onward('home', ['lsr.35-bis'], 'Did not.'),
    },
  },
  'tell-elsewhere': {
    tell: 'claim-status-asked-elsewhere',
    to: 'home',
    because: ['lsr.35-bis'],
    gist: 'Suspended, not ended: COMAR makes it active again on request. Voluntary suspension exists too.',
  },
  home: {
    weigh: 'tied-to-home-again',
    branches: {
      met: { to: 'tell-home', because: ['lsr.32-39'], gist: 'Re-availment, re-establishment or a new nationality.' },
      ...onward('protected', ['lsr.32-39'], 'None.'),
    },
  },
  'tell-home': {
    tell: 'claim-status-home',
    to: 'protected',
    because: ['lsr.32-39'],
    gist: 'A ground that COMAR may raise, never an automatic end.',
  },
  protected: {
    outcome: 'claim-protected',
    because: ['lsr.44', 'lsr.38', 'lsr.31', 'lsr.32-39', 'lm.54.i'],
    gist: 'Papers, work, school, travel with notice; reunification is worded for refugees, not for complementary protection.',
  },
} as const
