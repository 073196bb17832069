/** The journey tells nothing by itself: these records only close its two parts. */
import type { UmbralFinding } from '../../authoring.ts'

export const journeyFindings = {
  'journey-told': { standing: 'ending', side: 'both', urgency: 'none', lean: 'neutral', once: true },
  'encounter-told': { standing: 'ending', side: 'us', urgency: 'none', lean: 'neutral' },
} as const satisfies Record<string, UmbralFinding>
