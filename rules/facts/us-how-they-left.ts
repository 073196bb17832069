/** Facts that only the pathway us/how-they-left asks; us/whole-history reads them too. */
import type { Facts } from '../../src/engine/law.ts'

export const howTheyLeftFacts = {
  /** Reads the paper itself: which half is filled in, and which ground is written on it. */
  'i-860-shows': {
    about: 'encounter',
    kind: 'several',
    values: ['order-signed', 'order-empty', 'charge-papers', 'charge-misrepresentation', 'charge-false-citizenship', 'cannot-read'],
    none: 'cannot-read',
    sensitivity: 'sensitive',
  },
  'court-hearing': {
    about: 'encounter',
    kind: 'choice',
    values: ['was-there', 'missed', 'never-saw-judge'],
    sensitivity: 'sensitive',
  },
  /** Decides between five and ten years. */
  'court-began': {
    about: 'encounter',
    kind: 'choice',
    values: ['at-port', 'after-crossing', 'inside'],
    sensitivity: 'sensitive',
  },
  'mpp-case': {
    about: 'encounter',
    kind: 'choice',
    values: ['hearing-to-come', 'missed-hearing', 'judge-ordered', 'case-ended'],
    sensitivity: 'sensitive',
  },
  'when-sent-back': {
    about: 'encounter',
    kind: 'several',
    values: [
      'pressed-to-sign',
      'pressed-though-afraid',
      'paper-not-understood',
      'not-told-of-judge',
      'box-already-marked',
      'no-copy',
      'none',
    ],
    none: 'none',
    sensitivity: 'sensitive',
  },
} as const satisfies Facts
