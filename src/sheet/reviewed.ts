/**
 * The sheet after a review. Marks count only under a signature, and a signature only for the law it was given under and
 * for a sheet on which nothing stands unread; else this is the draft, which says so. Struck findings leave with the
 * deadlines that only they name; corrected ones carry the reviewer's words.
 *
 * Pure. Must not know any finding by name, any language, or the clock. The reasons stay in the file: no sheet has them.
 */
import { isSigned, isWhole, type Review } from '../casefile/review.ts'
import type { Case, Law } from '../engine/law.ts'
import type { Screening } from '../screening/screen.ts'
import type { FindingItem } from './findings.ts'
import { sheetOf, type ReviewedBy, type Section, type Sheet } from './model.ts'

/** The sheet of a screening, as the review of that case leaves it. */
export function reviewedSheet(law: Law, screening: Screening, told: Case, review: Review | undefined): Sheet {
  const draft = sheetOf(law, screening, told)
  const by = reviewOf(draft, review)
  if (!review || !by) return draft
  // Made anew without them, so that the order of what is left, and the numbers of the sources, are right.
  const sheet = sheetOf(law, withoutStruck(screening, review), told)
  return {
    ...sheet,
    review: by,
    notices: sheet.notices.map((notice) => (notice === 'not-reviewed' ? 'reviewed' : notice)),
    sections: sheet.sections.map((section) => corrected(section, review, by)),
  }
}

/** A screening without the findings that a review struck, and without the deadlines that only they name. */
export function withoutStruck(screening: Screening, { marks }: Review): Screening {
  const stays = (id: string) => marks[id]?.verdict !== 'strike'
  const { findings, deadlines } = screening
  return { ...screening, findings: findings.filter(({ id }) => stays(id)), deadlines: deadlines.filter(({ finding }) => stays(finding)) }
}

/** Every finding of a sheet, in its order. */
export const findingsOn = ({ sections }: Pick<Sheet, 'sections'>): readonly FindingItem[] =>
  sections.flatMap((section) => ('findings' in section ? section.findings : []))

/** The findings of a draft that still need a mark. */
export const unmarkedOn = (draft: Sheet, review: Review | undefined): readonly FindingItem[] =>
  findingsOn(draft).filter(({ id }) => !isWhole(review?.marks[id]))

/** Signed, or why not: never was, fell when an answer changed, was given under other law, or findings came in since. */
export type ReviewState = 'signed' | 'draft' | 'fell' | 'other-law' | 'new-findings'

export function reviewState(draft: Sheet, review: Review | undefined): ReviewState {
  if (!review?.signed) return review?.fell ? 'fell' : 'draft'
  if (!isSigned(review, draft.law.version)) return 'other-law'
  return unmarkedOn(draft, review).length > 0 ? 'new-findings' : 'signed'
}

/** Who reviewed this draft; undefined while it is one. */
function reviewOf(draft: Sheet, review: Review | undefined): ReviewedBy | undefined {
  if (!review?.signed || reviewState(draft, review) !== 'signed') return undefined
  const struck = findingsOn(draft).filter(({ id }) => review.marks[id]?.verdict === 'strike')
  return { ...review.signed, struck: struck.map(({ id }) => id) }
}

function corrected(section: Section, { marks }: Review, { by }: ReviewedBy): Section {
  if (!('findings' in section)) return section
  return {
    ...section,
    findings: section.findings.map((finding) => {
      const mark = marks[finding.id]
      return mark?.verdict === 'correct' && mark.text !== undefined ? { ...finding, corrected: { text: mark.text, by } } : finding
    }),
  }
}
