/**
 * What the pathway mx/report-and-complain may tell, at most four to one person. None is adverse, and none says that
 * anybody must report: each says which office takes what, and what that does not stop.
 */
import type { UmbralFinding } from '../../../authoring.ts'

const right = { side: 'mx', standing: 'right', urgency: 'none', lean: 'helpful' } as const

export const reportAndComplainFindings = {
  'report-crime': right,
  'report-recognition': right,
  'report-commission': { ...right, urgency: 'weeks' },
  'report-commission-dated': { ...right, urgency: 'weeks', deadlines: ['cndh-complaint'] },
  'report-state-commission': right,
  'report-offices': right,
  'report-told': { side: 'mx', standing: 'ending', urgency: 'none', lean: 'neutral' },
} as const satisfies Record<string, UmbralFinding>
