/** What the pathway us/title-42 may tell. Its texts are in `locales/`. */
import type { UmbralFinding } from '../../../authoring.ts'

const us = { side: 'us', urgency: 'weeks' } as const
const open = { ...us, standing: 'open', lean: 'neutral' } as const

export const title42Findings = {
  'title-42-no-order': { ...us, standing: 'may-apply', lean: 'helpful', urgency: 'none', once: true },
  'title-42-day-open': open,
  'title-42-not-in-force': open,
  'title-42-perhaps': open,
  'title-42-mexico-took': { ...us, standing: 'open', lean: 'neutral', urgency: 'none', once: true },
  'title-42-mexico-had-not': { ...open, lean: 'helpful' },
  'title-42-check': { ...us, standing: 'do-now', lean: 'neutral', once: true },
} as const satisfies Record<string, UmbralFinding>
