/** The one fact that the pathway us/papers asks. The papers themselves are asked in the journey (`us-papers`). */
import type { Facts } from '../../src/engine/law.ts'

export const papersFacts = {
  /** What US officers kept and did not give back. Papers of any kind go with the first. */
  'us-kept': {
    about: 'encounter',
    kind: 'several',
    values: ['passport-or-id', 'phone', 'money', 'other', 'none'],
    none: 'none',
    sensitivity: 'plain',
  },
} as const satisfies Facts
