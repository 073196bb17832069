/**
 * What was already tried at COMAR or INM: each attempt goes on to filing; asked why it is late, the person answers first.
 * A request in hand ended before this, with what protects it: mx/claim-in-progress goes on from there.
 */
import { silence } from '../../../../src/engine/law.ts'
import { onward } from './steps.ts'

const toWhyLate = { to: 'late-reasons', because: ['reg-lsr.19', 'lfpa.17-a'], gist: 'The answer needs the reasons.' } as const
const toSentAway = { to: 'tell-sent-away', because: ['la.17', 'la.18'], gist: 'Fifteen working days from knowing of the refusal.' } as const

export const alreadyDone = {
  'why-late': {
    weigh: 'asked-why-late',
    branches: {
      met: { to: 'why-late-paper', because: ['reg-lsr.19', 'lfpa.17-a'], gist: 'A prevención: a short term of its own.' },
      ...onward('sent-away', ['lsr.18.1'], 'No prevención.'),
    },
  },
  'why-late-paper': {
    weigh: 'comar-paper-dated',
    branches: {
      met: toWhyLate,
      ...onward('why-late-day', ['lfpa.38'], 'Another paper was shown, or none.', 'The day is still to be asked.'),
    },
  },
  'why-late-day': { ask: 'why-late-asked-when', branches: { answered: toWhyLate, ...silence(toWhyLate) } },

  'sent-away': {
    weigh: 'sent-away',
    branches: {
      met: { to: 'sent-away-day', because: ['lfpa.43'], gist: 'Writings may not be refused at the counter.' },
      ...onward('appointment', ['lsr.18.1'], 'Not turned away.'),
    },
  },
  'sent-away-day': { ask: 'turned-away-when', branches: { answered: toSentAway, ...silence(toSentAway) } },
  'tell-sent-away': {
    tell: 'refugee-sent-away',
    to: 'how-to-ask',
    because: ['lfpa.43', 'lfpa.42', 'cpeum.8', 'cpeum.16', 'la.17', 'la.18', 'la.107.ii', 'analysis.mx.refusal-oral', 'lcndh.25', 'lcndh.32'],
    gist: 'Written request with stamp, written refusal, complaint, amparo in 15 days; a standing refusal is an omission while it lasts.',
  },
  appointment: {
    weigh: 'only-an-appointment',
    branches: {
      met: { to: 'tell-appointment', because: ['lsr.18.1', 'lsr.22'], gist: 'Intention only: the thirty days run.' },
      ...onward('told-officer', ['lsr.18.1'], 'No appointment.'),
    },
  },
  'tell-appointment': {
    tell: 'refugee-appointment-only',
    to: 'how-to-ask',
    because: ['lsr.18.1', 'lsr.22', 'lfpa.43', 'lnetb.79', 'analysis.mx.registration-is-not-filing'],
    gist: 'Not evidence of filing, but of a timely attempt; LNETB 79: notices may come by the same channel.',
  },
  'told-officer': {
    weigh: 'only-told-an-officer',
    branches: {
      met: { to: 'tell-told-officer', because: ['lsr.21.3'], gist: 'The authority had to tell COMAR in writing at once.' },
      'not-met': { to: 'how-to-ask', because: ['lsr.11.1'], gist: 'Nothing done so far.' },
      unclear: { to: 'tell-contact-unknown', because: ['lsr.11.1'], gist: 'Find out: a request in hand changes the next step.' },
    },
  },
  'tell-told-officer': {
    tell: 'refugee-told-officer',
    to: 'how-to-ask',
    because: ['lsr.21.3', 'source.s1.constancia-n87'],
    gist: 'Evidence of a timely attempt; not a filing.',
  },
  'tell-contact-unknown': {
    tell: 'refugee-contact-unknown',
    to: 'how-to-ask',
    because: ['lsr.18.1', 'lsr.22'],
    gist: 'Plan as if nothing was filed.',
  },
} as const
