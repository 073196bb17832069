/** Facts that only the pathway mx/other-routes asks. What calls for them is marked in `card-grounds`. */
import type { Facts } from '../../src/engine/law.ts'

export const otherRoutesFacts = {
  'family-ties': {
    about: 'person',
    kind: 'several',
    values: [
      'child-born-in-mexico',
      'mexican-parent',
      'mexican-kin',
      'partner',
      'resident-parent-or-child',
      'custody',
      'none',
    ],
    none: 'none',
    sensitivity: 'sensitive',
  },
  'stay-ended-on': { about: 'person', kind: 'date', sensitivity: 'plain' },
} as const satisfies Facts
