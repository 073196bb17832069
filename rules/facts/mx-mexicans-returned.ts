/** Facts that only the pathway mx/mexicans-returned asks. Whether, when and how the US sent the person back is told on the journey. */
import type { Facts } from '../../src/engine/law.ts'

export const mexicansReturnedFacts = {
  'received-at-centre': { about: 'person', kind: 'yes-no', sensitivity: 'plain' },
  'repatriation-paper': { about: 'person', kind: 'yes-no', sensitivity: 'plain' },
  'mexican-papers-missing': {
    about: 'person',
    kind: 'several',
    values: ['birth-certificate', 'curp', 'voter-card', 'none'],
    none: 'none',
    sensitivity: 'plain',
  },
  /** Yes or no, without detail: the answer may stand for violence. */
  'home-is-safe': { about: 'person', kind: 'yes-no', sensitivity: 'hard' },
} as const satisfies Facts
