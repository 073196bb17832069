/** What the pathway us/how-they-left may tell. Its texts are in `locales/`. */
import type { UmbralFinding } from '../../../authoring.ts'

const us = { side: 'us', urgency: 'weeks' } as const
const open = { ...us, standing: 'open', lean: 'neutral' } as const
const openHelpful = { ...open, lean: 'helpful', urgency: 'days' } as const
const noOrder = { ...us, standing: 'may-apply', lean: 'helpful', urgency: 'none' } as const
/** Says what was decided; what it brings is told by the findings on how long. */
const order = { ...us, standing: 'may-apply', lean: 'neutral' } as const
const block = { ...us, standing: 'may-apply', lean: 'adverse', urgency: 'none' } as const
const right = { ...us, standing: 'right', lean: 'helpful', urgency: 'days' } as const

export const howTheyLeftFindings = {
  // ── What is not known yet ──
  'left-kind-unknown': open,
  'left-papers-disagree': { ...open, urgency: 'days' },
  'left-order-not-seen': open,
  'left-order-half-empty': openHelpful,
  'left-order-not-carried-out': { ...open, urgency: 'days' },

  // ── Orders ──
  'left-expedited-removal': order,
  'left-er-checks': openHelpful,
  'left-er-after-parole': openHelpful,
  // A child alone is safety's "now"; here the order is old, and only the permanent block stands first.
  'left-child-alone': right,
  'left-if-child-alone': openHelpful,
  // A charge is an officer's; whether it stands is open.
  'left-charge-false-citizenship': { ...open, urgency: 'days' },
  'left-charge-misrepresentation': { ...open, urgency: 'days' },
  'left-judge-order': order,
  'left-absence-reopen': right,
  'left-never-saw-judge': openHelpful,
  'left-hearing-open': openHelpful,
  'left-fear-reopen': { ...right, once: true },
  'left-reinstated': order,
  'left-reinstated-at-port': openHelpful,

  // ── How long ──
  'left-five-years': { ...block, deadlines: ['five-year-block'] },
  'left-ten-years': { ...block, deadlines: ['ten-year-block'] },
  'left-twenty-years': { ...block, deadlines: ['twenty-year-block'] },
  'left-five-or-ten': { ...us, standing: 'unsettled', lean: 'neutral', readings: ['five', 'ten'] },
  'left-length-open': open,
  'left-block-and-fear': { ...right, urgency: 'none', once: true },

  // ── No order ──
  'left-withdrawal': noOrder,
  'left-withdrawal-not-seen': open,
  'left-withdrawal-not-free': openHelpful,
  'left-voluntary-return': noOrder,
  'left-return-not-seen': open,
  'left-return-to-mexico': openHelpful,
  'left-return-not-free': openHelpful,
  'left-remain-in-mexico': noOrder,
  'left-mpp-order': { ...us, standing: 'unsettled', lean: 'neutral', urgency: 'days', readings: ['from-return', 'no-date'] },
  'left-mpp-court-open': { ...open, urgency: 'days' },
  'left-no-paper': open,
  'left-proclamation': { ...us, standing: 'unsettled', lean: 'neutral', readings: ['no-order', 'sent-away'] },
} as const satisfies Record<string, UmbralFinding>
