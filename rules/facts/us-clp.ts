/** Facts that only the pathway us/clp asks: the road to the border, the day of entry, and what made it impossible to wait. */
import type { Facts } from '../../src/engine/law.ts'

export const clpFacts = {
  // Asked only where Mexico may be the person's own country.
  'clp-through-another-country': { about: 'encounter', kind: 'yes-no', sensitivity: 'plain' },
  // Asked only of arrivals by sea, or far from the border with Mexico.
  'clp-from-mexico': { about: 'encounter', kind: 'yes-no', sensitivity: 'plain', together: true },
  // Asked only of people who were, or may have been, under 18 on that day.
  'clp-with-parent': { about: 'encounter', kind: 'yes-no', sensitivity: 'plain' },
  'clp-on-arrival': {
    about: 'encounter',
    kind: 'several',
    values: ['valid-papers', 'parole-permission', 'protection-on-the-way', 'none'],
    none: 'none',
    sensitivity: 'sensitive',
  },
  // Asked only after `protection-on-the-way`.
  'clp-other-country-answer': {
    about: 'encounter',
    kind: 'choice',
    values: ['final-no', 'no-appeal', 'appeal-waiting', 'one-kind-no', 'waiting', 'left-or-closed', 'yes', 'after-entry'],
    sensitivity: 'sensitive',
  },
  // Asked only at a port of entry without appointment.
  'clp-appointment-obstacle': {
    about: 'encounter',
    kind: 'several',
    values: ['language', 'reading', 'technical', 'other', 'none'],
    none: 'none',
    sensitivity: 'plain',
  },
  'clp-danger-on-arrival': {
    about: 'encounter',
    kind: 'several',
    values: ['medical', 'threat', 'trafficking', 'other', 'none'],
    none: 'none',
    sensitivity: 'hard',
  },
} as const satisfies Facts
