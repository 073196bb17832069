/**
 * The file of one person: the answers, and what else was said and must stay with them: the case word, the language
 * spoken, consents, the review, what was told before. Nothing in it is derived, and nothing names the person.
 * Must not know any rule by name, any language, the clock, or where files are kept.
 */
import type { Day } from '../engine/days.ts'
import type { Case } from '../engine/law.ts'
import type { Place } from '../screening/screen.ts'
import type { Consent } from './consent.ts'
import type { Review } from './review.ts'
import type { Told } from './told.ts'

export const fileFormat = 'umbral-file/1'

/** Who belongs together. Members are screened apart; one who wishes is left out of the family's page. */
export interface Family {
  /** Random; the same for all members. */
  readonly id: string
  /** Kept apart: on no page but their own, and their answers are offered to nobody. */
  readonly apart: boolean
}

export interface CaseFile {
  /** Random, 32 hexadecimal digits; never shown. */
  readonly id: string
  /** Three random words in the person's language: how the file is called, and found again. */
  readonly words: string
  readonly case: Case
  /** The language the person speaks best, as a key of the list of languages. */
  readonly spoken?: string
  readonly consents: readonly Consent[]
  readonly review?: Review
  readonly told?: Told
  readonly family?: Family
  /** Sealed on this device, up to and including this day. */
  readonly kept?: { readonly until: Day }
  /** May be counted in totals without people; absent while not asked. */
  readonly counting?: Counting
  /** Answers that no longer fit, set apart when the file was read under other law. They stay until somebody has seen them. */
  readonly leftOut?: readonly LeftOut[]
}

/** An answer that this version of the law does not know, as it was written. */
export interface LeftOut extends Place {
  readonly answer: string
}

export interface Counting {
  readonly agreed: boolean
  /** Where it was counted already, so that it is never counted twice. */
  readonly counted?: { readonly month: string; readonly patterns: readonly string[] }
}

/** What may be changed of a file besides its answers. A value of undefined takes the entry away. */
export type FileChange = { readonly [K in Exclude<keyof CaseFile, 'id' | 'case'>]?: CaseFile[K] | undefined }

/** The file with something changed. */
export function changed(file: CaseFile, change: FileChange): CaseFile {
  const entries = Object.entries({ ...file, ...change }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as unknown as CaseFile
}

/** Has anything been said in it? */
export const isBlank = (file: CaseFile): boolean => !hasAnswers(file) && file.consents.length === 0 && file.family === undefined

/** Has anything been asked and answered? */
export const hasAnswers = ({ case: told }: Pick<CaseFile, 'case'>): boolean =>
  Object.keys(told.person).length > 0 || told.encounters.length > 0
