/**
 * What the pathway needs may tell. The first is told to everybody in the same words, so that it says nothing of anyone;
 * the others only to a person who agreed that their needs are named. Their texts are in `locales/`.
 */
import type { UmbralFinding } from '../../authoring.ts'

const right = { standing: 'right', side: 'both', urgency: 'none', lean: 'helpful' } as const

export const needsFindings = {
  'needs-how-to-be-heard': right,
  'needs-language': right,
  'needs-care': right,
  'needs-unequal-treatment': {
    standing: 'practice',
    side: 'both',
    urgency: 'none',
    lean: 'neutral',
    practice: 'practice.tijuana.unequal-treatment',
  },
  'needs-told': { standing: 'ending', side: 'both', urgency: 'none', lean: 'neutral' },
} as const satisfies Record<string, UmbralFinding>
