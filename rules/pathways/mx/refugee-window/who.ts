/** First steps: what protects the person today. Mexicans, of another nationality too or not, are in mx/mexicans-returned. */
import { onward } from './steps.ts'

const noReturn = ['lsr.5.i', 'lsr.6.1', 'reg-lsr.22', 'lm.121.2', 'lsr.7', 'lsr.21.2', 'lsr.52', 'cat.3'] as const
const protection =
  'From filing, before admission, until COMAR decides (LSR 6 and 7, Reglamento 22), and once recognised; after a no, and before filing, the treaties (from memory). Does not undo detention or an exit order; article 52 keeps an exception.'

export const who = {
  held: {
    weigh: 'in-custody-now',
    branches: {
      met: { to: 'tell-fear', because: ['lm.69.iv', 'lm.122.ii'], gist: 'Held: INM writes to the consulate unless the fear is said.' },
      ...onward('tell-confidential', ['lsr.10', 'lsr.21.4'], 'Not held: a right to know of.', 'Not known: the right, with what to do when stopped.'),
    },
  },
  'tell-fear': {
    tell: 'refugee-say-fear',
    to: 'begun',
    because: ['lm.69.iv', 'lm.122.ii', 'lsr.10', 'lsr.21.4'],
    gist: 'INM tells the consulate by itself unless asylum is in sight: fear first, in writing, then ask for silence.',
  },
  'tell-confidential': {
    tell: 'refugee-confidential',
    to: 'begun',
    because: ['lsr.10', 'lsr.21.4', 'lm.69.iv', 'lm.122.ii'],
    gist: 'Confidential; the consulate only with express and proven consent. If INM stops the person: fear first.',
  },
  begun: {
    weigh: 'request-begun',
    branches: {
      met: { to: 'begun-no-return', because: ['lsr.6.1', 'reg-lsr.22'], gist: 'A request in hand, whatever became of it: mx/claim-in-progress goes on.' },
      ...onward('tell-no-return', ['lsr.18.1'], 'Nothing filed, or asked why it is late.'),
    },
  },
  'begun-no-return': { outcome: 'refugee-no-return', because: noReturn, gist: protection },
  'tell-no-return': { tell: 'refugee-no-return', to: 'why-late', because: noReturn, gist: protection },
} as const
