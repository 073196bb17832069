/** Facts that only the pathway mx/refugee-window asks. */
import type { Facts } from '../../src/engine/law.ts'

export const refugeeWindowFacts = {
  // Article 13: six reasons of persecution (not the five of US law), danger to everybody, and fear born after leaving.
  'refugee-grounds': {
    about: 'person',
    kind: 'several',
    values: [
      'race',
      'religion',
      'nationality',
      'gender',
      'social-group',
      'political-opinion',
      'violence-or-conflict',
      'mass-violations',
      'since-leaving',
      'none',
    ],
    none: 'none',
    sensitivity: 'sensitive',
  },
  // Asked only of those whose fear was born after they left: their days run from the day they learned of it.
  'fear-learned-when': { about: 'person', kind: 'date', sensitivity: 'sensitive' },
  'mx-state': {
    about: 'person',
    kind: 'choice',
    values: [
      'baja-california',
      'chihuahua',
      'coahuila',
      'nuevo-leon',
      'tamaulipas',
      'sonora',
      'mexico-city',
      'chiapas',
      'tabasco',
      'other',
    ],
    sensitivity: 'sensitive',
  },

  // What was tried at COMAR or INM: each asked only of those it concerns.
  'turned-away-when': { about: 'person', kind: 'date', sensitivity: 'plain' },
  'why-late-asked-when': { about: 'person', kind: 'date', sensitivity: 'plain' },

  // Asked only once the plan date has passed: what can be argued.
  'late-reasons': {
    about: 'person',
    kind: 'several',
    values: [
      'detention-inm',
      'crime',
      'illness',
      'pregnancy-or-newborn',
      'small-children',
      'no-spanish',
      'no-information',
      'turned-away',
      'waiting-for-appointment',
      'office-closed',
      'cbp-one-wait',
      'moved-by-inm',
      'disability-or-trauma',
      'child-alone',
      'other',
      'entered-again',
      'none',
    ],
    none: 'none',
    sensitivity: 'sensitive',
  },
  'mx-last-entry': { about: 'person', kind: 'date', sensitivity: 'plain', together: true },
} as const satisfies Facts
