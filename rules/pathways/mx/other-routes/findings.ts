/**
 * What the pathway mx/other-routes may tell of its own. It also tells four findings of mx/humanitarian-card (the dangers
 * at INM, and a lawyer first): the same finding is never shown twice.
 * None leans adverse: what has run out closes one way only, and what is dangerous is a reason to see a lawyer first.
 */
import type { UmbralFinding } from '../../../authoring.ts'

const helpful = { side: 'mx', lean: 'helpful' } as const
const way = { ...helpful, standing: 'may-apply', urgency: 'weeks' } as const
const open = { side: 'mx', standing: 'open', urgency: 'none', lean: 'neutral' } as const

export const otherRoutesFindings = {
  'routes-after-recognition': { ...helpful, standing: 'right', urgency: 'none' },

  // ── Family
  'routes-mexican-by-birth': way,
  'routes-permanent-residence': way,
  'routes-family-right': way,
  'routes-family-open': open,

  // ── Without a fine
  'routes-serious-crime': way,
  'routes-hard-to-send-back': way,

  // ── No country, a stay that ran out, politics
  'routes-no-country': { ...open, lean: 'helpful', urgency: 'weeks' },
  'routes-overstay': { ...way, urgency: 'days', deadlines: ['overstay-sixty-days'] },
  'routes-overstay-open': { ...open, urgency: 'days', deadlines: ['overstay-sixty-days'] },
  'routes-overstay-passed': { ...open, deadlines: ['overstay-sixty-days'] },
  'routes-neighbour-cards': open,
  'routes-political-asylum': way,

  'routes-open': open,
  'routes-told': { side: 'mx', standing: 'ending', urgency: 'none', lean: 'neutral' },
} as const satisfies Record<string, UmbralFinding>
