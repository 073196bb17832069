/** Facts that only the pathway us/third-country asks, of people whom the US sent to a country not their own. */
import type { Facts } from '../../src/engine/law.ts'

export const thirdCountryFacts = {
  // A country that a judge named stands in the order; one that officers chose is what the case D.V.D. v. DHS is about.
  'third-country-named': { about: 'encounter', kind: 'choice', values: ['judge', 'officers', 'nobody'], sensitivity: 'plain' },
  // Only fear of that country: whether fear was told at all is asked in us/fear-screening.
  'third-country-fear': {
    about: 'encounter',
    kind: 'choice',
    values: ['heard', 'said', 'no-chance', 'not-said'],
    sensitivity: 'sensitive',
  },
} as const satisfies Facts
