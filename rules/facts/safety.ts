/** Facts of the first minute: what cannot wait. */
import type { Facts } from '../../src/engine/law.ts'

export const safetyFacts = {
  'safety-now': {
    about: 'person',
    kind: 'several',
    values: ['danger-tonight', 'child-alone', 'medical', 'in-custody', 'paper-deadline', 'none'],
    none: 'none',
    sensitivity: 'sensitive',
  },
  'custody-holder': {
    about: 'person',
    kind: 'choice',
    values: ['inm', 'national-guard', 'police', 'united-states', 'other'],
    sensitivity: 'sensitive',
  },
  'custody-since': { about: 'person', kind: 'instant', sensitivity: 'sensitive' },
  'paper-kind': {
    about: 'person',
    kind: 'choice',
    values: [
      'leave-mexico',
      'leave-station',
      'comar-question',
      'comar-filed-by-other',
      'comar-negative',
      'us-fear-negative',
      'us-hearing',
      'other',
    ],
    sensitivity: 'plain',
  },
  /** How many days the order to leave gives, as it says itself. */
  'paper-days': { about: 'person', kind: 'count', min: 1, max: 365, sensitivity: 'plain' },
  'paper-date': { about: 'person', kind: 'date', sensitivity: 'plain' },
} as const satisfies Facts
