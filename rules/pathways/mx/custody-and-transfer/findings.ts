/** What the pathway mx/custody-and-transfer may tell. Its texts are in `locales/`. */
import type { UmbralFinding } from '../../../authoring.ts'

const mx = { side: 'mx', lean: 'neutral' } as const
const doNow = { ...mx, standing: 'do-now', urgency: 'now' } as const
const right = { ...mx, standing: 'right', urgency: 'none', lean: 'helpful' } as const
const practice = { ...mx, standing: 'practice', urgency: 'weeks', practice: 'practice.inm.sent-south' } as const
const open = { ...mx, standing: 'open', urgency: 'days' } as const

export const custodyAndTransferFindings = {
  // ── Held ──
  'custody-child': doNow,
  'custody-rights-missing': { ...doNow, urgency: 'days' },
  'custody-rights': right,
  'custody-before-signing': { ...right, urgency: 'days' },
  'custody-return-wished': { ...right, urgency: 'days' },
  'custody-signed-unclear': doNow,
  'custody-deported-before': open,
  'custody-exit-paper-held': doNow,
  'custody-ways-out': { ...mx, standing: 'may-apply', urgency: 'days', lean: 'helpful' },
  'custody-way-out-ground': { ...mx, standing: 'may-apply', urgency: 'days', lean: 'helpful' },
  'custody-moved': { ...open, urgency: 'now' },
  'custody-amparo-text': { ...doNow, fillIn: true },

  // ── Ordered to leave ──
  'exit-order-after-step': open,
  'exit-order-without-step': { ...open, lean: 'helpful' },
  'exit-order-step-open': open,

  // ── Free ──
  'custody-sent-here': practice,
  'custody-sent-here-after-wait': practice,
  'custody-if-stopped': right,
} as const satisfies Record<string, UmbralFinding>
