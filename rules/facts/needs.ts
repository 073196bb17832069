/**
 * Facts of the pathway needs: how the person wants to be heard. They are told as needs, never as what the person is.
 * Both stay off every sheet until the person says yes; the wish to be heard apart stays off it always, since the
 * people from whom they want to be apart may read it.
 */
import type { Facts } from '../../src/engine/law.ts'

export const needsFacts = {
  'needs-heard': {
    about: 'person',
    kind: 'several',
    values: ['interpreter', 'woman-or-man', 'apart', 'hard-to-speak', 'who-they-are', 'origin', 'none'],
    none: 'none',
    sensitivity: 'hard',
    private: { until: 'needs-may-be-named', never: ['apart'] },
  },
  'needs-may-be-named': {
    about: 'person',
    kind: 'yes-no',
    sensitivity: 'sensitive',
    private: { until: 'needs-may-be-named' },
  },
} as const satisfies Facts
