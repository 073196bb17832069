/**
 * What the pathway us/remain-in-mexico may tell of its own. It also tells findings of us/how-they-left (absence, changed
 * conditions, the order while in Mexico): the same finding is never shown twice. Its texts are in `locales/`.
 */
import type { UmbralFinding } from '../../../authoring.ts'

const us = { side: 'us', urgency: 'weeks' } as const
const open = { ...us, standing: 'open', lean: 'neutral' } as const
const openHelpful = { ...open, lean: 'helpful', urgency: 'days' } as const
const right = { ...us, standing: 'right', lean: 'helpful', urgency: 'days' } as const
const period = { ...open, urgency: 'none' } as const

export const remainInMexicoFindings = {
  'mpp-perhaps': { ...open, urgency: 'days' },

  // ── Which period ──
  'mpp-first-time': period,
  'mpp-second-time': period,
  'mpp-third-time': { ...us, standing: 'unsettled', lean: 'neutral', readings: ['goes-on', 'stopped'] },
  'mpp-period-open': period,

  // ── When officers sent the person to wait ──
  'mpp-to-be-left-out': openHelpful,
  'mpp-fear-of-mexico': { ...openHelpful, urgency: 'weeks' },

  // ── The hearing ──
  'mpp-hearing-to-come': { ...us, standing: 'do-now', lean: 'neutral', urgency: 'days' },
  'mpp-notice-missing': right,
  'mpp-held-by-us': right,
  'mpp-kept-away': { ...right, deadlines: ['reopen-180-days'] },
  'mpp-reason-open': { ...openHelpful, deadlines: ['reopen-180-days'] },
  'mpp-money': { ...open, urgency: 'none', once: true },

  // ── Mexico, and what to keep ──
  'mpp-mexico-court': { standing: 'open', side: 'mx', urgency: 'none', lean: 'helpful', once: true },
  'mpp-record': { ...us, standing: 'record', lean: 'neutral', once: true },
} as const satisfies Record<string, UmbralFinding>
