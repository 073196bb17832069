/** What the pathway us/third-country may tell. Its texts are in `locales/`. */
import type { UmbralFinding } from '../../../authoring.ts'

const us = { side: 'us', urgency: 'weeks', lean: 'neutral' } as const
const open = { ...us, standing: 'open' } as const

export const thirdCountryFindings = {
  // ── Sent to another country ──
  'third-country-rule': { ...us, standing: 'right', lean: 'helpful', once: true },
  'third-country-by-judge': open,
  'third-country-unheard': { ...open, lean: 'helpful' },
  'third-country-heard': open,
  'third-country-not-said': open,
  'third-country-record': { ...us, standing: 'record' },

  // ── D.V.D. v. DHS ──
  'third-country-case': { ...us, standing: 'unsettled', readings: ['officers-choose', 'notice-first'], once: true },

  // ── Sent to Mexico, not being Mexican ──
  'third-country-mexico': { ...open, lean: 'helpful' },

  // ── In the United States ──
  'third-country-say-it': { ...us, standing: 'do-now', urgency: 'days', lean: 'helpful', once: true },
  'third-country-agreement': { ...open, urgency: 'days', once: true },
} as const satisfies Record<string, UmbralFinding>
