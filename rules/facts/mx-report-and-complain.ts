/** The one fact that only the pathway mx/report-and-complain asks: of those alone who marked a crime in Mexico. */
import type { Facts } from '../../src/engine/law.ts'

export const reportAndComplainFacts = {
  /** No name and no detail: the kind of officer decides which office takes a complaint. */
  'crime-by': {
    about: 'person',
    kind: 'several',
    values: ['inm-or-comar', 'guard-or-military', 'police', 'other-people'],
    sensitivity: 'hard',
  },
} as const satisfies Facts
