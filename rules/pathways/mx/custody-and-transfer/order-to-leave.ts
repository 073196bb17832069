/** The order to leave Mexico: its last day and its amparo are told in the first minute; here, what it rests on. */
import { silence } from '../../../../src/engine/law.ts'

const steps = ['lm.137'] as const

const toSent = { to: 'sent', because: steps, gist: 'No order to leave is told of.' } as const
const toAfterStep = { to: 'tell-after-step', because: steps, gist: 'A step that article 137 names.' } as const
const toWithoutStep = { to: 'tell-without-step', because: ['lm.137', 'practice.inm.signed-to-leave'], gist: 'None of the three steps, or one that was not the person\'s own.' } as const
const toOpen = { to: 'tell-step-open', because: steps, gist: 'What came before it is not known.' } as const

export const orderToLeave = {
  order: {
    weigh: 'ordered-to-leave-mexico',
    branches: {
      met: { to: 'before-order', because: steps, gist: 'Order to leave: what came before it?' },
      'not-met': toSent,
      unclear: { to: 'sent', because: steps, gist: 'A paper nobody has read: the first minute says to read it.' },
    },
  },
  'before-order': {
    ask: 'exit-order-after',
    branches: {
      'inm-said-no': toAfterStep,
      'took-back': toAfterStep,
      'asked-to-leave': toAfterStep,
      'signed-not-understood': toWithoutStep,
      'given-unasked': toWithoutStep,
      ...silence(toOpen),
    },
  },
  'tell-after-step': {
    tell: 'exit-order-after-step',
    to: 'sent',
    because: ['lm.137', 'rlm.146.exit', 'lm.120', 'la.17'],
    gist: 'The order follows a lawful step; the refusal itself can be challenged, and who is not to be deported stays so.',
  },
  'tell-without-step': {
    tell: 'exit-order-without-step',
    to: 'sent',
    because: ['lm.137', 'practice.inm.signed-to-leave', 'practice.inm.exit-orders', 'source.s0.sent-south', 'lm.120'],
    gist: 'Outside article 137: ground for the amparo; practice of signing and of ten-day papers.',
  },
  'tell-step-open': {
    tell: 'exit-order-step-open',
    to: 'sent',
    because: ['lm.137', 'lm.120'],
    gist: 'Find what came before: the ground decides.',
  },
} as const
