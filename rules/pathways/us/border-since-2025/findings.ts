/** What the pathways us/border-since-2025 and us/waiting-in-mexico may tell. Their texts are in `locales/`. */
import type { UmbralFinding } from '../../../authoring.ts'

const us = { side: 'us', urgency: 'none', lean: 'neutral' } as const
const open = { ...us, standing: 'open' } as const

export const borderSince2025Findings = {
  // ── The order of 20 January 2025 ──
  'border-came-before': { ...us, standing: 'may-not-apply', lean: 'helpful' },
  'border-day-open': { ...open, urgency: 'weeks' },
  'border-order': { ...open, once: true },
  'border-class': { ...us, standing: 'may-apply', lean: 'helpful', urgency: 'days' },
  'border-first-months': { ...us, standing: 'unsettled', urgency: 'weeks', readings: ['in-the-us', 'sent-back-too'] },
  'border-screening-due': { ...us, standing: 'may-apply', lean: 'helpful', urgency: 'weeks' },
  'border-screening-open': { ...open, urgency: 'weeks' },

  // ── What came with it ──
  'border-appointments-ended': { ...us, standing: 'record', once: true },
  'border-fee': { ...us, standing: 'may-apply', once: true },
  'border-health-rule': { ...open, once: true },
  'border-order-inside': { ...open, urgency: 'days' },

  // ── In Mexico, near the line ──
  // The law for everybody at the line; it decides nothing about this person, who asked for nothing there yet.
  'waiting-at-the-line': { ...us, standing: 'may-not-apply' },
} as const satisfies Record<string, UmbralFinding>
