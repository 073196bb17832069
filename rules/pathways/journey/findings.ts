/** The journey tells nothing by itself: these records only close its two parts. */
import type { UmbralFinding } from '../../authoring.ts'

export const journeyFindings = {
  'journey-told': { standing: 'record', side: 'both', urgency: 'none', lean: 'neutral', once: true },
  'encounter-told': { standing: 'record', side: 'us', urgency: 'none', lean: 'neutral' },
} as const satisfies Record<string, UmbralFinding>
