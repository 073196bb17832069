/** Facts that only the pathway mx/humanitarian-card asks. */
import type { Facts } from '../../src/engine/law.ts'

export const humanitarianCardFacts = {
  // Children who travel along may be grown up: asked only of those who travel with some.
  'card-child-in-care': { about: 'person', kind: 'yes-no', sensitivity: 'plain' },
  // Marked without detail, or skipped: the crime is one word in a list. The last four are looked at in mx/other-routes.
  'card-grounds': {
    about: 'person',
    kind: 'several',
    values: [
      'crime-in-mexico',
      'pregnancy-or-illness',
      'older-disabled-or-indigenous',
      'danger-at-home',
      'family-emergency',
      'station-exit-paper',
      'family-in-mexico',
      'no-country',
      'permit-ran-out',
      'known-for-politics',
      'none',
    ],
    none: 'none',
    sensitivity: 'hard',
  },
  'card-status': {
    about: 'person',
    kind: 'choice',
    values: ['not-asked', 'asked-waiting', 'refused-by-word', 'refused-in-writing', 'has-card', 'has-sheet'],
    sensitivity: 'plain',
  },
  'card-complete-on': { about: 'person', kind: 'date', sensitivity: 'plain' },
  'card-refused-on': { about: 'person', kind: 'date', sensitivity: 'plain' },
  // Not a date: a day that lies ahead would be told as a contradiction, and the three stretches decide all there is.
  'card-time-left': {
    about: 'person',
    kind: 'choice',
    values: ['over-30-days', 'last-30-days', 'ended'],
    sensitivity: 'plain',
  },
  'exit-order-or-false-papers': { about: 'person', kind: 'yes-no', sensitivity: 'sensitive' },
} as const satisfies Facts
