/**
 * First question: at which stage is the request? What the journey told is not asked again. A request that somebody else
 * handed in is first confirmed in person.
 */
import { silence } from '../../../../src/engine/law.ts'
import { onward } from '../refugee-window/steps.ts'

const ratify = ['lsr.11.2', 'reg-lsr.20'] as const
const stages = ['lsr.22', 'lsr.24', 'lsr.25'] as const

const toConfirm = { to: 'confirm-was-shown', because: ['lsr.11.2'], gist: 'Three working days from the day after filing.' } as const
const toConfirmPaper = { to: 'confirm-paper', because: ['lsr.11.2'], gist: 'Not confirmed, or not known: treat as running.' } as const
const toGranted = { to: 'status-since', because: ['lsr.44'], gist: 'Protection exists: keep it alive.' } as const
const toRefused = { to: 'since-no', because: ['lsr.25'], gist: 'A negative: what was done since decides the clock.' } as const
const toClosed = { to: 'left-because', because: ['reg-lsr.24.abandono'], gist: 'Closed as abandoned, or the state left: why comes first.' } as const
const toWithdrawn = { to: 'withdrawal-how', because: ['lfpa.57'], gist: 'Whose act was the withdrawal?' } as const
const toAlive = { to: 'held', because: stages, gist: 'Alive: keep it so.' } as const

export const stage = {
  'filed-by-other': {
    weigh: 'request-filed-by-other',
    branches: {
      met: { to: 'confirmed', because: ['lsr.11.2'], gist: 'Filed by another: it must be ratified in person.' },
      ...onward('granted', ['lsr.11.2'], 'Filed by the person, or decided since.', 'Not told; a paper of COMAR was shown.'),
    },
  },
  confirmed: {
    ask: 'request-confirmed',
    branches: {
      yes: { to: 'stage', because: ratify, gist: 'Ratified: it is filed.' },
      no: toConfirmPaper,
      ...silence(toConfirmPaper),
    },
  },
  'confirm-paper': {
    weigh: 'comar-paper-dated',
    branches: {
      met: { to: 'confirm-shown', because: ['lsr.11.2'], gist: 'The first minute told of this paper, with its day.' },
      ...onward('confirm-day', ['lsr.11.2'], 'Another paper was shown, or none.', 'The day is still to be asked.'),
    },
  },
  'confirm-day': { ask: 'filed-by-other-when', branches: { answered: toConfirm, ...silence(toConfirm) } },
  'confirm-was-shown': {
    weigh: 'comar-paper-shown',
    branches: {
      met: { to: 'confirm-shown', because: ['lsr.11.2'], gist: 'The first minute told of this paper, without its day.' },
      ...onward('confirm', ['lsr.11.2'], 'Another paper was shown, or none.'),
    },
  },
  confirm: {
    outcome: 'claim-confirm',
    because: ['lsr.11.2', 'reg-lsr.20', 'lsr.18.1'],
    gist: 'Unratified counts as not filed; that the thirty days then still run is our inference, so both are shown. The counter may ask for a ratified power (LFPA 19): Reglamento 20 is the special rule.',
  },
  'confirm-shown': {
    outcome: 'claim-confirm-shown',
    because: ['lsr.11.2', 'reg-lsr.20', 'lsr.18.1'],
    gist: 'The first minute told of the three days; the thirty may still be running.',
  },

  granted: {
    weigh: 'protection-granted',
    branches: { met: toGranted, ...onward('refused', stages, 'Not recognised so far.', 'Not told.') },
  },
  refused: {
    weigh: 'protection-refused',
    branches: { met: toRefused, ...onward('withdrawn', stages, 'No negative.', 'Not told.') },
  },
  withdrawn: {
    weigh: 'request-withdrawn',
    branches: { met: toWithdrawn, ...onward('closed', stages, 'Not taken back.', 'Not told.') },
  },
  closed: {
    weigh: 'request-closed',
    branches: { met: toClosed, ...onward('prevented', stages, 'Not closed.', 'Not told.') },
  },
  prevented: {
    weigh: 'asked-why-late',
    branches: {
      met: { to: 'held', because: ['reg-lsr.19', 'lfpa.17-a'], gist: 'A prevención: filed, not yet admitted. Its answer is told with the thirty days.' },
      ...onward('stage', stages, 'Filed: at which stage is it?', 'A request surely exists: at which stage?'),
    },
  },
  stage: {
    ask: 'claim-stage',
    branches: {
      'handed-in': toAlive,
      signing: toAlive,
      interviewed: toAlive,
      'moved-away': toClosed,
      'said-yes': toGranted,
      'said-no': toRefused,
      closed: toClosed,
      withdrew: toWithdrawn,
      ...silence({ to: 'tell-unknown', because: stages, gist: 'Not known: find out in writing, and treat it as alive.' }),
    },
  },
  'tell-unknown': {
    tell: 'claim-stage-unknown',
    to: 'held',
    because: ['cpeum.8', 'lsr.19', 'lfpa.39'],
    gist: 'The file may be seen and a written petition must be answered; meanwhile every duty is kept.',
  },
} as const
