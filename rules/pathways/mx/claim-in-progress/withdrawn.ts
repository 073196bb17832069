/** Taken back: by their own will, by a paper not understood or pressed on them, or by somebody else. */
import { silence } from '../../../../src/engine/law.ts'

const whose = ['lfpa.57', 'lsr.11.2'] as const

export const withdrawn = {
  'withdrawal-how': {
    ask: 'withdrawal-how',
    branches: {
      'own-will': { to: 'tell-own', because: whose, gist: 'A withdrawal ends the procedure.' },
      'not-understood': { to: 'tell-pressed', because: ['lm.118', 'lfpa.57'], gist: 'Not their own act: write it back.' },
      'someone-else': { to: 'tell-not-theirs', because: ['lfpa.57'], gist: 'It binds only who made it.' },
      ...silence({ to: 'tell-check', because: whose, gist: 'Not known: find the paper.' }),
    },
  },
  'tell-own': {
    tell: 'claim-withdrawal-own',
    to: 'new-request',
    because: ['lfpa.57', 'lm.137'],
    gist: 'LFPA 57-II: it is over, and no closing is waited for; INM may order to leave (LM 137).',
  },
  'new-request': {
    outcome: 'claim-new-request',
    because: ['lsr.43', 'lsr.18.1', 'lsr.18.1.possible', 'reg-lsr.19', 'lsr.61'],
    gist: 'LSR 43 does not bar a new request; that one is open is inference, the Reglamento was not read on it.',
  },
  'tell-pressed': {
    tell: 'claim-withdrawal-pressed',
    to: 'closing-day',
    because: ['lm.118', 'lm.137', 'lsr.11.2', 'lfpa.57'],
    gist: 'A form of INM is not expressly a withdrawal; assisted return only at the person\'s express request. Retraction in writing, lawyer today.',
  },
  'tell-not-theirs': {
    tell: 'claim-withdrawal-not-theirs',
    to: 'closing-day',
    because: ['lfpa.57', 'lsr.12', 'lsr.22'],
    gist: 'LFPA 58: where several filed, only who withdrew is bound.',
  },
  'tell-check': {
    tell: 'claim-withdrawal-check',
    to: 'closing-day',
    because: whose,
    gist: 'Only the person or their representative may carry on the procedure, or end it.',
  },
} as const
