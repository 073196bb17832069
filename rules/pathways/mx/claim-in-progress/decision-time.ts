/** COMAR's own time to decide: only its latest day is shown, so that nobody calls the office late too early. */
import { silence } from '../../../../src/engine/law.ts'
import { onward } from '../refugee-window/steps.ts'

const term = ['lsr.24', 'lfpa.28'] as const

export const decisionTime = {
  'prevented-too': {
    weigh: 'asked-why-late',
    branches: {
      met: { to: 'clock-waits', because: ['lfpa.17-a'], gist: 'A timely prevención stops the clock until the reply.' },
      ...onward('filed-when', term, 'No prevención told.', 'Not known.'),
    },
  },
  'clock-waits': {
    outcome: 'claim-clock-waits',
    because: ['lfpa.17-a', 'lsr.24', 'cndh.rec-38-2019'],
    gist: 'Suspended until the working day after the reply, if asked within the first third; no date is computed.',
  },
  'filed-when': {
    ask: 'claim-filed-when',
    branches: {
      answered: { to: 'within-45', because: term, gist: 'Forty-five working days from the day after filing.' },
      ...silence({ to: 'no-day', because: term, gist: 'No day, no date.' }),
    },
  },
  'no-day': {
    outcome: 'claim-decision-no-day',
    because: ['lsr.24', 'cpeum.8'],
    gist: 'The stamp, the constancia or the file shows the day.',
  },
  'within-45': {
    weigh: 'decision-within-45',
    branches: {
      met: { to: 'in-time', because: term, gist: 'By the latest reading COMAR is in time.' },
      'not-met': { to: 'within-90', because: term, gist: 'Past the forty-five, by every reading.' },
      unclear: { to: 'no-day', because: term, gist: 'No day, no date.' },
    },
  },
  'in-time': {
    outcome: 'claim-decision-in-time',
    because: ['lsr.24', 'lsr.28.2', 'lsr.15.i'],
    gist: 'Latest of the readings; SRE gives its opinion within it. Nothing is to be taken from the silence.',
  },
  'within-90': {
    weigh: 'decision-within-90',
    branches: {
      met: { to: 'between', because: term, gist: 'Late, unless an extension was notified.' },
      'not-met': { to: 'late', because: term, gist: 'Past the longest term.' },
      unclear: { to: 'no-day', because: term, gist: 'No day, no date.' },
    },
  },
  between: {
    outcome: 'claim-decision-between',
    because: ['lsr.24', 'cpeum.8'],
    gist: 'Only five listed causes lengthen the term. That the person must be told was not read: an argument.',
  },
  late: {
    outcome: 'claim-decision-late',
    because: ['lsr.24', 'lfpa.28', 'cpeum.8', 'cpeum.17', 'lcndh.25', 'lcndh.32', 'la.107.ii', 'lfpa.17', 'cndh.rec-38-2019'],
    gist: 'Petition, complaint, amparo against the omission. Negativa ficta presumes a refusal: a lawyer only, from the end of the term of LSR 24 and not from three months.',
  },
} as const
