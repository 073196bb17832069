/** Facts that only the pathway us/parole-and-tps asks, and only of people whose journey shows a sign of parole. */
import type { Facts } from '../../src/engine/law.ts'

export const paroleAndTpsFacts = {
  'parole-kind': {
    about: 'person',
    kind: 'choice',
    values: ['cbp-one', 'chnv', 'other', 'no-parole'],
    sensitivity: 'plain',
  },
  // Asked only after `cbp-one`: the paroles of the other programs ended by a notice with a date of its own.
  'parole-ended': {
    about: 'person',
    kind: 'several',
    values: ['message-2025', 'message-2026', 'date-passed', 'none'],
    none: 'none',
    sensitivity: 'plain',
  },
} as const satisfies Facts
