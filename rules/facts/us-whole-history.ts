/** Facts that only the pathway us/whole-history asks. */
import type { Facts } from '../../src/engine/law.ts'

export const wholeHistoryFacts = {
  /**
   * All stays together, at any age: what does not count is for the lawyer who counts. One rule says "one year or more",
   * the other "more than one year": whoever is near the year chooses "about", and no rule is concluded.
   */
  'time-without-permission': {
    about: 'person',
    kind: 'choice',
    values: ['none', 'up-to-180-days', 'up-to-a-year', 'about-a-year', 'over-a-year'],
    sensitivity: 'sensitive',
  },
  /** Yes or skip, never a detail: only the lawyer may ask more. */
  'serious-conviction': { about: 'person', kind: 'yes-no', sensitivity: 'hard' },
} as const satisfies Facts
