/** What the pathway us/parole-and-tps may tell. Its texts are in `locales/`. No finding offers a program that has ended. */
import type { UmbralFinding } from '../../../authoring.ts'

const us = { side: 'us', urgency: 'weeks' } as const
const open = { ...us, standing: 'open', lean: 'neutral' } as const
const whoIsReached = ['paroled-outside', 'paroled-arriving'] as const

export const paroleAndTpsFindings = {
  // ── The parole and its end ──
  'parole-sign-open': { ...open, urgency: 'days' },
  'parole-message': { ...us, standing: 'unsettled', lean: 'neutral', urgency: 'days', readings: ['ending-does-not-stand', 'ended-again'] },
  'parole-end-open': { ...open, urgency: 'days' },
  'parole-chnv-ended': open,
  'parole-other': { ...open, urgency: 'days' },

  // ── Fast deportation after a parole ──
  'parole-inside-the-us': { ...us, standing: 'unsettled', lean: 'helpful', urgency: 'now', readings: whoIsReached },
  'parole-then-removed': { ...us, standing: 'unsettled', lean: 'helpful', urgency: 'days', readings: whoIsReached },

  // ── What parole and TPS may still mean ──
  'parole-cuban': { ...open, lean: 'helpful' },
  'tps-venezuela-ended': { ...us, standing: 'may-not-apply', lean: 'adverse', urgency: 'none' },
  // Its end of 27 July 2026 is known from trackers only.
  'tps-haiti-ended': { ...us, standing: 'open', lean: 'adverse', urgency: 'none' },
  'parole-asylum-time': { ...open, lean: 'helpful', urgency: 'days' },
  'parole-papers': { ...us, standing: 'record', lean: 'neutral' },

  // ── A program that has ended ──
  'chnv-was-open-once': { ...open, urgency: 'none' },
  'chnv-closed': { ...open, urgency: 'none' },
} as const satisfies Record<string, UmbralFinding>
