/**
 * The review of one case: what a named reviewer keeps, strikes or corrects, with the reason, and the signature. Until it
 * is signed every sheet says so; a changed answer, or other law, unsigns.
 * Must not know any rule, language or clock.
 */
import type { Day } from '../engine/days.ts'

export const verdicts = ['keep', 'strike', 'correct'] as const
export type Verdict = (typeof verdicts)[number]

/** What the reviewer says of one finding. */
export interface Mark {
  readonly verdict: Verdict
  /** Why. Never empty for a strike or a correction. */
  readonly reason: string
  /** What stands instead; corrections only. */
  readonly text?: string
  /** The language of these words: that of the screen on which they were written. Nobody translates them. */
  readonly language?: string
}

export interface Signature {
  readonly by: string
  readonly on: Day
  /** The version of the law under which it was signed. */
  readonly law: string
  /** It came in with a file from elsewhere: the file says so, and nobody here saw it. */
  readonly elsewhere?: true
}

export interface Review {
  /** By finding. */
  readonly marks: Readonly<Record<string, Mark>>
  readonly signed?: Signature
  /** The signature there was until an answer changed: the reviewer is told that it fell. */
  readonly fell?: Signature
}

/** Longer reasons are no margin notes. */
export const longestNote = 1000
export const longestSigner = 120

/** Is a mark complete? A strike or a correction says why, and a correction says what stands instead. */
export const isWhole = (mark: Mark | undefined): boolean =>
  mark !== undefined &&
  (mark.verdict === 'keep' || mark.reason.trim() !== '') &&
  (mark.verdict !== 'correct' || (mark.text ?? '').trim() !== '')

/** The same review after an answer changed: the marks stay, and it is known whose signature fell. */
export const unsigned = (review: Review | undefined): Review | undefined =>
  review?.signed ? { marks: review.marks, fell: review.signed } : review

/** Was it signed under this law? A signature under other law counts no more. */
export const isSigned = (review: Review | undefined, law: string): boolean => review?.signed?.law === law

/** The same review in a file that came in: whose signatures it holds is what the file says. */
export const fromElsewhere = (review: Review | undefined): Review | undefined =>
  review && {
    ...review,
    ...(review.signed && { signed: { ...review.signed, elsewhere: true } }),
    ...(review.fell && { fell: { ...review.fell, elsewhere: true } }),
  }
