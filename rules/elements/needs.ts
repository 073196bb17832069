/** Tests of the pathway needs. The wish to be heard apart decides nothing here: nothing that is told may depend on it. */
import { has } from '../../src/engine/weights.ts'
import { element } from '../facts/index.ts'

export const needsElements = {
  'needs-to-name': element(['needs-heard'], ({ get }) =>
    has(get('needs-heard'), 'interpreter', 'woman-or-man', 'hard-to-speak', 'who-they-are', 'origin'),
  ),
  'needs-an-interpreter': element(['needs-heard'], ({ get }) => has(get('needs-heard'), 'interpreter')),
  'needs-care-when-heard': element(['needs-heard'], ({ get }) => has(get('needs-heard'), 'woman-or-man', 'hard-to-speak')),
  'afraid-of-unequal-treatment': element(['needs-heard'], ({ get }) => has(get('needs-heard'), 'who-they-are', 'origin')),
}
