/** What the pathway mx/claim-in-progress may tell. Its texts are in `locales/`. */
import type { UmbralFinding } from '../../../authoring.ts'

const mexico = { side: 'mx', lean: 'neutral', urgency: 'none' } as const
const right = { ...mexico, standing: 'right', lean: 'helpful' } as const
const withinDays = { ...mexico, standing: 'do-now', urgency: 'days' } as const
const now = { ...withinDays, urgency: 'now' } as const
const open = { ...mexico, standing: 'open', urgency: 'days' } as const

/** None leans adverse: what was missed leads to what can still be done, and silence leads to nothing worse. */
export const claimInProgressFindings = {
  // ── Filed by somebody else. `-shown`: the first minute told of this paper; only what was not said there.
  'claim-confirm': { ...now, deadlines: ['comar-confirm', 'comar-filing'] },
  'claim-confirm-shown': { ...now, deadlines: ['comar-confirm', 'comar-filing'] },

  // ── Alive
  'claim-stage-unknown': open,
  'claim-held': now,
  'claim-keep-alive': withinDays,
  'claim-constancia': { ...right, urgency: 'days' },
  'claim-missed-signing': now,
  'claim-moved': now,
  'claim-want-to-move': withinDays,
  'claim-absence-reasons': { ...right, urgency: 'days' },
  'claim-absence-crime': { ...right, urgency: 'weeks' },
  'claim-interview': right,
  'claim-after-interview': right,
  'claim-child': right,
  'claim-family': right,

  // ── COMAR's time
  'claim-clock-waits': { ...right, lean: 'neutral' },
  'claim-decision-in-time': { ...right, lean: 'neutral', deadlines: ['comar-decision'] },
  'claim-decision-between': { ...open, urgency: 'weeks', deadlines: ['comar-decision-extended'] },
  'claim-decision-late': { ...right, urgency: 'weeks' },
  'claim-decision-no-day': { ...open, urgency: 'weeks' },

  // ── Closed, left or taken back
  'claim-closing-unsettled': { ...mexico, standing: 'unsettled', lean: 'helpful', readings: ['regulation-closes', 'law-is-silent'] },
  'claim-practice-refile': { ...mexico, standing: 'practice', practice: 'practice.comar-tijuana.refile' },
  'claim-moved-away': withinDays,
  'claim-closed': { ...withinDays, deadlines: ['comar-review'] },
  'claim-closed-days-passed': now,
  'claim-closed-no-day': withinDays,
  'claim-resume-waiting': withinDays,
  'claim-resume-refused': { ...withinDays, deadlines: ['comar-resume-review'] },
  'claim-withdrawal-own': open,
  'claim-withdrawal-pressed': now,
  'claim-withdrawal-not-theirs': now,
  'claim-withdrawal-check': open,
  'claim-new-request': { ...open, lean: 'helpful', urgency: 'weeks' },

  // ── Refused
  'claim-no': { ...withinDays, deadlines: ['comar-review'] },
  'claim-no-shown': { ...withinDays, deadlines: ['comar-review'] },
  'claim-no-days-passed': now,
  'claim-review-waiting': withinDays,
  'claim-after-review': { ...withinDays, deadlines: ['comar-after-review'] },
  'claim-in-court': right,

  // ── Granted
  'claim-status-ended': { ...now, deadlines: ['comar-review', 'family-own-request'] },
  'claim-status-notice': now,
  'claim-status-asked-elsewhere': { ...withinDays, lean: 'helpful' },
  'claim-status-home': withinDays,
  'claim-protected': right,
} as const satisfies Record<string, UmbralFinding>
