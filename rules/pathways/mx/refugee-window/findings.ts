/** What the pathway mx/refugee-window may tell. Its texts are in `locales/`. */
import type { UmbralFinding } from '../../../authoring.ts'

const mexico = { side: 'mx', lean: 'neutral', urgency: 'none' } as const
const right = { ...mexico, standing: 'right', lean: 'helpful' } as const
const mayApply = { ...mexico, standing: 'may-apply', lean: 'helpful', urgency: 'days' } as const
const doNow = { ...mexico, standing: 'do-now', urgency: 'now' } as const
const withinDays = { ...doNow, urgency: 'days' } as const
const open = { ...mexico, standing: 'open' } as const
const unsettled = { ...mexico, standing: 'unsettled', lean: 'helpful' } as const
const practice = { ...mexico, standing: 'practice' } as const

export const refugeeWindowFindings = {
  // ── For everybody else, whatever was done so far
  'refugee-say-fear': doNow,
  'refugee-confidential': right,
  'refugee-no-return': right,

  // ── What was already done
  // `-shown`: the first minute told of this paper; only what was not said there. The date is one, and stands once.
  'refugee-answer-why-late': { ...doNow, deadlines: ['comar-question'] },
  'refugee-answer-shown': { ...doNow, deadlines: ['comar-question'] },
  'refugee-sent-away': { ...doNow, deadlines: ['refusal-amparo'] },
  'refugee-appointment-only': doNow,
  'refugee-told-officer': { ...right, urgency: 'days' },
  'refugee-contact-unknown': { ...open, urgency: 'days' },

  // ── Who may ask, how and where
  'refugee-how-to-ask': right,
  'refugee-exclusion': { ...right, lean: 'neutral' },
  'refugee-child': right,
  'refugee-from-custody': doNow,
  'refugee-family': right,
  'refugee-persecution': mayApply,
  'refugee-general-danger': mayApply,
  'refugee-since-leaving': { ...mayApply, deadlines: ['comar-filing-since-leaving'] },
  'refugee-no-ground-marked': open,

  // ── How it goes there
  'refugee-practice-offices': { ...practice, practice: 'practice.comar.offices' },
  'refugee-practice-no-office': { ...practice, practice: 'practice.comar.offices' },
  'refugee-practice-baja-california': { ...practice, practice: 'practice.inm-baja-california.refusal' },
  'refugee-practice-juarez': { ...practice, practice: 'practice.comar-juarez' },
  'refugee-practice-mexico-city': { ...practice, practice: 'practice.comar-cdmx.web' },
  'refugee-practice-tapachula': { ...practice, practice: 'practice.comar-tapachula.intake' },

  // ── The thirty working days
  'refugee-year-end': { ...open, urgency: 'days' },
  // No ground marked, or silence: asking stays open, and nothing is pressed.
  'refugee-asking-open': { ...right, urgency: 'weeks', deadlines: ['comar-filing'] },
  'refugee-asking-open-soon': { ...right, urgency: 'days', deadlines: ['comar-filing'] },
  'refugee-asking-open-explain': { ...right, urgency: 'weeks' },
  'refugee-file-in-time': { ...withinDays, lean: 'helpful', deadlines: ['comar-filing'] },
  'refugee-file-since-leaving': { ...withinDays, lean: 'helpful' },
  'refugee-file-entry-unknown': { ...doNow, deadlines: ['comar-filing'] },
  'refugee-late-which-entry': { ...unsettled, readings: ['first-entry', 'last-entry'] },
  'refugee-late-when-possible': { ...unsettled, readings: ['new-thirty-days', 'one-question'] },
  'refugee-late-explain': withinDays,
  'refugee-late-rulings': right,
  'refugee-practice-late-go': { ...practice, lean: 'helpful', practice: 'practice.unhcr.late-filing' },
  'refugee-practice-late-tijuana': { ...practice, lean: 'helpful', practice: 'practice.comar-tijuana.cbp-one' },
  'refugee-file-at-risk': { ...doNow, deadlines: ['comar-filing'] },
  'refugee-file-arguable': { ...doNow, deadlines: ['comar-filing'] },
  'refugee-file-late': { ...doNow, lean: 'adverse', deadlines: ['comar-filing'] },
  // No dates: something untold, a reason or a child's age may carry the days further, and dates would say otherwise.
  'refugee-file-late-open': doNow,
} as const satisfies Record<string, UmbralFinding>
