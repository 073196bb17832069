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
const inmClocks = ['inm-twenty-working-days', 'inm-thirty-calendar-days'] as const

export const humanitarianCardFindings = {
  // ── Who needs no card
  'card-not-needed-mexican': right,
  'card-residence-instead': right,

  // ── Grounds
  'card-child': { ...ground, urgency: 'days' },
  'card-applicant': ground,
  'card-caregiver': ground,
  'card-crime': ground,
  'card-other-cause': ground,
  'card-station-exit': ground,
  'card-filed-or-admitted': { ...neutral, standing: 'unsettled', readings: ['from-filing', 'from-admission'] },
  'card-after-comar-closed': { ...neutral, standing: 'unsettled', readings: ['still-pending', 'ended'] },
  'card-any-or-serious-crime': { ...neutral, standing: 'unsettled', readings: ['any-crime', 'serious-crime'] },
  'card-danger-at-home': { ...neutral, standing: 'do-now', urgency: 'days' },
  'card-ground-open': open,
  'card-family-ways': { ...open, lean: 'helpful' },
  'card-no-ground-seen': open,

  // ── What it opens, and how it is in practice
  'card-work-named': right,
  'card-work-silent': open,
  'card-in-practice': { ...neutral, standing: 'practice', practice: 'practice.tvrh.2024-2026' },
  'card-curp': right,

  // ── Before asking
  'card-before-inm': { ...neutral, standing: 'do-now', urgency: 'weeks' },
  'card-how-to-ask': { ...right, urgency: 'weeks' },
  'card-order-to-leave': { ...open, urgency: 'days' },
  'card-shield-in-doubt': { ...open, urgency: 'days' },
  'card-lawyer-first': { ...open, urgency: 'weeks' },
  'card-child-how': { ...helpful, standing: 'do-now', urgency: 'days' },

  // ── Waiting
  'card-inm-in-time': { ...neutral, standing: 'record', deadlines: inmClocks },
  'card-inm-late': { ...open, urgency: 'days', deadlines: inmClocks },
  'card-inm-date-open': { ...open, deadlines: inmClocks },
  'card-silence-of-inm': { ...neutral, standing: 'unsettled', readings: ['silence-is-no', 'silence-says-nothing'] },

  // ── Refused
  'card-remedies': right,
  'card-refused-by-word': { ...neutral, standing: 'do-now', urgency: 'now', deadlines: ['card-refusal-amparo'] },
  'card-refused-in-writing': { ...neutral, standing: 'do-now', urgency: 'now', deadlines: ['card-refusal-amparo'] },
  'card-refusal-effects': { ...open, urgency: 'now' },

  // ── With a card or a sheet
  'card-opens-more': right,
  'card-keep': { ...helpful, standing: 'record' },
  'card-renew-now': { ...neutral, standing: 'do-now', urgency: 'days' },
  'card-ended': { ...open, urgency: 'days' },
  'card-sheet': { ...neutral, standing: 'practice', urgency: 'weeks', practice: 'practice.inm.oficio-instead-of-card' },

  'card-status-open': open,
} as const satisfies Record<string, UmbralFinding>
