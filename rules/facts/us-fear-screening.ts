/** Facts that only the pathway us/fear-screening asks: each about one encounter with US authorities. */
import type { Facts } from '../../src/engine/law.ts'

export const fearScreeningFacts = {
  'fear-said': { about: 'encounter', kind: 'choice', values: ['said', 'tried', 'not-said'], sensitivity: 'sensitive' },
  // Any officer, at any moment. What was asked is kept apart from what was decided, and one country from another.
  'fear-asked-about': {
    about: 'encounter',
    kind: 'choice',
    values: ['not-asked', 'own-country', 'mexico-only', 'both', 'other-only'],
    sensitivity: 'plain',
  },
  'fear-interview': {
    about: 'encounter',
    kind: 'choice',
    values: ['none', 'waiting', 'passed', 'failed'],
    sensitivity: 'sensitive',
  },
  // Asked only after a no: what any officer asked about does not show what the asylum officer decided about.
  'fear-negative-country': {
    about: 'encounter',
    kind: 'choice',
    values: ['own-country', 'only-mexico', 'both', 'another'],
    sensitivity: 'plain',
  },
  'fear-understood': { about: 'encounter', kind: 'yes-no', sensitivity: 'plain' },
  // Asked only where the papers and the way of leaving do not show which of the two interviews it was.
  'fear-paper-words': {
    about: 'encounter',
    kind: 'choice',
    values: ['credible-fear', 'reasonable-fear', 'neither'],
    sensitivity: 'plain',
  },
  'fear-judge': {
    about: 'encounter',
    kind: 'choice',
    values: ['waiting', 'judge-yes', 'judge-no', 'said-no', 'silent', 'never-told'],
    sensitivity: 'sensitive',
  },
  'fear-negative-when': { about: 'encounter', kind: 'date', sensitivity: 'plain' },
} as const satisfies Facts
