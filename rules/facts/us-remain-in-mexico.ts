/** Facts that only the pathway us/remain-in-mexico asks. What became of the court case (`mpp-case`) is asked before it. */
import type { Facts } from '../../src/engine/law.ts'

export const remainInMexicoFacts = {
  /** Who should not have been sent to wait, and whether fear of Mexico was heard. */
  'mpp-when-sent': {
    about: 'encounter',
    kind: 'several',
    values: ['afraid-not-heard', 'afraid-heard', 'child-alone', 'serious-health', 'none'],
    none: 'none',
    sensitivity: 'sensitive',
  },
  /** A missed hearing need not have ended in an order. */
  'mpp-after-missed': { about: 'encounter', kind: 'choice', values: ['ordered', 'new-date', 'ended'], sensitivity: 'sensitive' },
  'mpp-order-date': { about: 'encounter', kind: 'date', sensitivity: 'plain' },
  /** Marks only, never a detail: what kept the person away decides which request is open, and for how long. */
  'mpp-missed-why': {
    about: 'encounter',
    kind: 'several',
    values: [
      'no-notice',
      'paper-wrong',
      'held-us',
      'held-mexico',
      'no-way-to-bridge',
      'not-let-through',
      'illness-or-death',
      'taken-or-attacked',
      'none',
    ],
    none: 'none',
    sensitivity: 'hard',
  },
} as const satisfies Facts
