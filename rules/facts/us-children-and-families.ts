/** Facts that only the pathway us/children-and-families asks: a child alone, and a family that was taken apart. */
import type { Facts } from '../../src/engine/law.ts'

export const childrenAndFamiliesFacts = {
  // Asked only of a child alone who is neither Mexican nor Canadian. No number of months is known, so none is asked.
  'child-home': { about: 'encounter', kind: 'choice', values: ['lived', 'waited', 'passed'], sensitivity: 'sensitive' },
  // What officers did, never what the child lived through. Asked only where the rule for Mexico and Canada may reach the child.
  'child-screened': {
    about: 'encounter',
    kind: 'several',
    values: ['trafficking', 'fear', 'own-decision', 'none'],
    none: 'none',
    sensitivity: 'sensitive',
  },
  'family-apart': {
    about: 'encounter',
    kind: 'several',
    values: ['child-taken', 'other-country', 'other-place', 'stayed-in-us', 'none'],
    none: 'none',
    sensitivity: 'sensitive',
  },
} as const satisfies Facts
