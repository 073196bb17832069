/** What the pathway us/whole-history may tell. Its texts are in `locales/`. */
import type { UmbralFinding } from '../../../authoring.ts'

const us = { side: 'us', urgency: 'weeks' } as const
const open = { ...us, standing: 'open', lean: 'neutral' } as const
const permanent = { ...us, standing: 'may-apply', lean: 'adverse', urgency: 'now' } as const
const note = { ...open, urgency: 'none' } as const

export const wholeHistoryFindings = {
  // ── Coming in again after an order ──
  'history-permanent-block': permanent,
  'history-permanent-open': { ...open, urgency: 'days' },
  'history-old-order-now': permanent,
  'history-old-order-perhaps': { ...open, urgency: 'days' },
  'history-old-order-again': { ...us, standing: 'may-apply', lean: 'neutral', urgency: 'days' },

  // ── Time without permission ──
  'history-presence-three': open,
  'history-presence-ten': open,
  'history-presence-open': open,
  'history-permanent-after-a-year': permanent,
  'history-after-a-year-open': { ...open, urgency: 'days' },

  // ── What everybody should know, never asked ──
  'history-helping-others': note,
  'history-crossing-and-crime': note,

  // ── Where it ends ──
  'history-before-returning': { ...us, standing: 'do-now', lean: 'neutral', urgency: 'days' },
  'history-consent': { ...us, standing: 'may-apply', lean: 'helpful' },
  // A "yes" need not be an aggravated felony: only a lawyer can tell.
  'history-conviction': { ...us, standing: 'open', lean: 'adverse', urgency: 'days' },
  'history-keep-papers-abroad': { ...us, standing: 'record', lean: 'neutral' },
  'history-no-order-seen': { ...us, standing: 'may-apply', lean: 'helpful', urgency: 'none' },
  'history-order-open': open,
} as const satisfies Record<string, UmbralFinding>
