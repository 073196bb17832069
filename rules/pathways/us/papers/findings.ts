/** What the pathway us/papers may tell. Its texts are in `locales/`. */
import type { UmbralFinding } from '../../../authoring.ts'

const read = { standing: 'do-now', side: 'us', urgency: 'weeks', lean: 'neutral' } as const

export const papersFindings = {
  // ── What a paper shows, and what it does not ──
  'papers-order': read,
  'papers-to-a-judge': read,
  'papers-of-questions': read,
  'papers-fear-decision': read,
  'papers-of-a-return': read,
  'papers-of-an-entry': read,
  'papers-not-listed': read,

  // ── What officers kept ──
  'papers-kept': read,
  'papers-if-kept': { ...read, standing: 'open', urgency: 'none', once: true },
  'papers-kept-practice': { ...read, standing: 'practice', urgency: 'none', practice: 'practice.us.documents-kept', once: true },
  'papers-belongings': read,

  // ── Where the record lies ──
  'papers-court-record': { ...read, once: true },
  'papers-records': { ...read, once: true },
} as const satisfies Record<string, UmbralFinding>
