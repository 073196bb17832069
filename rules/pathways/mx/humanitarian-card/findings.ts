/**
 * What the pathway mx/humanitarian-card may tell. Its texts are in `locales/`.
 * None leans adverse: nothing here concludes against the person, and what is dangerous is told as a reason to see a
 * lawyer before going to INM.
 */
import type { UmbralFinding } from '../../../authoring.ts'

const helpful = { side: 'mx', urgency: 'none', lean: 'helpful' } as const
const neutral = { side: 'mx', urgency: 'none', lean: 'neutral' } as const
const ground = { ...helpful, standing: 'may-apply', urgency: 'weeks' } as const
const right = { ...helpful, standing: 'right' } as const
const open = { ...neutral, standing: 'open' } as const
/** INM's two clocks, with what silence means under each: one finding tells both, whatever the state of the request. */
const inmClocks = {
  standing: 'unsettled',
  readings: ['twenty-working-days', 'thirty-days-in-all'],
  deadlines: ['inm-twenty-working-days', 'inm-thirty-calendar-days'],
} as const
/** From which day an applicant may have the card. */
const fromWhen = ['from-filing', 'from-admission'] as const

export const humanitarianCardFindings = {
  // ── Who needs no card
  'card-not-needed-mexican': right,
  'card-residence-instead': right,

  // ── Grounds
  'card-child': { ...ground, urgency: 'days' },
  'card-applicant': { ...ground, readings: fromWhen },
  'card-applicant-and-carer': { ...ground, readings: fromWhen },
  'card-caregiver': ground,
  'card-crime': { ...ground, readings: ['any-crime', 'serious-crime'] },
  'card-other-cause': ground,
  'card-station-exit': ground,
  'card-cause-and-station': ground,
  'card-after-comar-closed': { ...neutral, standing: 'unsettled', readings: ['still-pending', 'ended'] },
  'card-danger-at-home': { ...neutral, standing: 'do-now', urgency: 'days' },
  'card-ground-open': open,
  'card-no-ground-seen': open,

  // ── What it opens, and how it is in practice: once it was asked for
  'card-work-named': right,
  'card-work-silent': open,
  'card-in-practice': { ...neutral, standing: 'practice', practice: 'practice.tvrh.2024-2026' },

  // ── Before asking
  'card-before-inm': { ...neutral, standing: 'do-now', urgency: 'weeks' },
  'card-before-inm-in-danger': { ...neutral, standing: 'do-now', urgency: 'days' },
  'card-how-to-ask': { ...right, urgency: 'weeks' },
  'card-order-to-leave': { ...open, urgency: 'days' },
  'card-shield-in-doubt': { ...open, urgency: 'days' },
  'card-lawyer-first': { ...open, urgency: 'weeks' },
  'card-child-how': { ...helpful, standing: 'do-now', urgency: 'days' },

  // ── Waiting
  'card-inm-in-time': { ...neutral, ...inmClocks },
  'card-inm-late': { ...neutral, ...inmClocks, urgency: 'days' },
  'card-inm-date-open': { ...neutral, ...inmClocks },

  // ── Refused
  'card-remedies': right,
  'card-refused-by-word': { ...neutral, standing: 'do-now', urgency: 'now', deadlines: ['card-refusal-amparo'] },
  'card-refused-in-writing': { ...neutral, standing: 'do-now', urgency: 'now', deadlines: ['card-refusal-amparo'] },
  'card-refusal-effects': { ...open, urgency: 'now' },

  // ── With a card or a sheet
  'card-opens-more': right,
  'card-keep': right,
  'card-renew-now': { ...neutral, standing: 'do-now', urgency: 'days' },
  'card-ended': { ...open, urgency: 'days' },
  'card-sheet': { ...neutral, standing: 'practice', urgency: 'weeks', practice: 'practice.inm.oficio-instead-of-card' },

  'card-status-open': open,
} as const satisfies Record<string, UmbralFinding>
