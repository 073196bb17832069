/** What the pathway us/children-and-families may tell. Its texts are in `locales/`. */
import type { UmbralFinding } from '../../../authoring.ts'

const us = { side: 'us', urgency: 'weeks', lean: 'neutral' } as const
const helps = { ...us, urgency: 'days', lean: 'helpful' } as const

export const childrenAndFamiliesFindings = {
  // ── A child alone ──
  'child-alone-rules': { ...helps, standing: 'right', once: true },
  'child-alone-perhaps': { ...helps, standing: 'open' },
  'child-alone-title-42': { ...us, standing: 'open', once: true },
  'child-alone-returned': { ...helps, standing: 'may-apply' },
  'child-alone-record': { ...us, standing: 'record', once: true },

  // ── From Mexico or Canada, or at home there ──
  'child-next-door-rule': { ...helps, standing: 'right', once: true },
  'child-home-open': { ...us, standing: 'unsettled', readings: ['home-there', 'on-the-way'] },
  'child-checks-missing': { ...helps, standing: 'may-apply' },
  'child-checks-asked': { ...us, standing: 'record' },
  'child-checks-open': { ...helps, standing: 'open' },

  // ── Families ──
  'family-child-taken': { ...helps, standing: 'do-now', urgency: 'now' },
  'family-sent-apart': { ...helps, standing: 'do-now' },
  'family-other-child': { ...us, standing: 'open', once: true },
  'family-each-case': { ...us, standing: 'right', lean: 'helpful', once: true },

  // ── Mexicans ──
  'mexican-screened-for-home': { ...us, standing: 'right', once: true },
} as const satisfies Record<string, UmbralFinding>
