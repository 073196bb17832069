/** What the pathway mx/mexicans-returned may tell. Nothing in it leans adverse: a Mexican is at home. */
import type { UmbralFinding } from '../../../authoring.ts'

const mx = { side: 'mx', lean: 'neutral', urgency: 'none' } as const
const right = { ...mx, standing: 'right', lean: 'helpful' } as const
const practice = { ...mx, standing: 'practice', lean: 'helpful' } as const

export const mexicansReturnedFindings = {
  // ── Who the person is to Mexican law ──
  'mexican-only': { ...mx, standing: 'may-not-apply' },
  'mexican-and-another': { ...mx, standing: 'open' },
  'mexican-perhaps': { ...mx, standing: 'open', lean: 'helpful' },
  'mexican-child-alone': { ...right, urgency: 'now' },

  // ── Sent back by the United States ──
  'mexican-reception-rights': right,
  'mexican-centre-outside': { ...practice, practice: 'practice.mexico-te-abraza.centres' },
  'mexican-centre-inside': { ...practice, urgency: 'days', practice: 'practice.mexico-te-abraza.flamingos' },
  'mexican-repatriation-paper-ask': { ...practice, urgency: 'days', practice: 'practice.inm.repatriation-paper' },
  'mexican-repatriation-paper-keep': { ...practice, practice: 'practice.bienestar-paisano' },

  // ── Living in Mexico ──
  'mexican-papers': { ...right, urgency: 'weeks' },
  'mexican-family': { ...right, urgency: 'weeks' },
  'mexican-displaced': { ...right, urgency: 'days' },
  'mexican-told': { ...mx, standing: 'ending' },
} as const satisfies Record<string, UmbralFinding>
