/** What the first minute may tell. Its texts are in `locales/`. */
import type { UmbralFinding } from '../../authoring.ts'

const doNow = { standing: 'do-now', side: 'mx', urgency: 'now', lean: 'neutral' } as const
const withinDays = { ...doNow, urgency: 'days' } as const

export const safetyFindings = {
  'safety-danger': { ...doNow, side: 'both' },
  'safety-child-alone': doNow,
  'safety-medical': { ...doNow, side: 'both' },
  'safety-custody-mexico': doNow,
  'safety-custody-over-36': doNow,
  'safety-custody-not-inm': doNow,
  'safety-custody-police': doNow,
  'safety-custody-who': { ...doNow, side: 'both', standing: 'open' },
  'safety-custody-us': { ...doNow, side: 'us' },
  'safety-leave-mexico': { ...doNow, deadlines: ['leave-by', 'exit-order-amparo'] },
  'safety-leave-station': withinDays,
  'safety-comar-question': { ...doNow, deadlines: ['comar-question'] },
  'safety-comar-ratify': { ...doNow, deadlines: ['comar-confirm'] },
  'safety-comar-negative': { ...doNow, deadlines: ['comar-review'] },
  'safety-us-fear-negative': { ...doNow, side: 'us', deadlines: ['paper-judge-review'] },
  'safety-us-hearing': { ...withinDays, side: 'us' },
  'safety-other-paper': { ...withinDays, side: 'both' },
  'safety-ask-again': { standing: 'open', side: 'both', urgency: 'none', lean: 'neutral' },
  'safety-checked': { standing: 'ending', side: 'both', urgency: 'none', lean: 'neutral' },
} as const satisfies Record<string, UmbralFinding>
