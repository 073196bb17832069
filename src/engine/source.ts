/**
 * A source of law or of fact, and what may be said of it on a given day: how it stood, whether it is overdue for
 * checking, whether a report of practice has faded, whether it is strong enough to stand alone.
 * Must not know any rule, any country, or any wording shown to people. The day is given, never read from a clock.
 */
import { type Day, isDay } from './days.ts'

/**
 * How far the authority's text was verified. Copied from the research file, never raised.
 * `verified-secondary*` = only open trackers or other non-authoritative aggregators: a lawyer must open the docket.
 * `digest` = a dated professional digest of the consolidated instrument was read, not the article itself.
 */
export type Confidence =
  | 'verified-primary'
  | 'verified-secondary'
  | 'digest'
  | 'verified-secondary*'
  | 'source-doc'
  | 'inference'
  | 'memory'

export type SourceKind =
  | 'statute'
  | 'regulation'
  | 'decision'
  | 'executive-act'
  | 'agency-text'
  | 'practice'
  | 'source-document'
  | 'analysis'

/** What courts and texts made of the source from one day on. Whether officers obeyed is for the regimes to say. */
export interface Standing {
  readonly state: 'in-force' | 'stayed' | 'vacated' | 'expired' | 'disputed'
  /** If only the month is known, `by` says so. */
  readonly from: Day
  /** Short legal reference, in its own language. */
  readonly by: string
  /** Given only where this change of state is less well verified than the text of the source. */
  readonly confidence?: Confidence
}

interface Entry {
  /** The citation as a lawyer writes it, with its pinpoint: '8 CFR 208.33(a)(2)(ii)(C)'. */
  readonly cite: string
  /** Official or usual name of the instrument, in its own language. */
  readonly title: string
  /** Language of `cite` and `title`. */
  readonly lang: 'en' | 'es'
  /** The rules it grounds: 'US-CLP-07'. */
  readonly rules: readonly [string, ...string[]]
  /** The margin note for lawyers: our own words, one or two English sentences. Law book only. */
  readonly says: string
  /** Official address, where one is known. */
  readonly url?: string
  readonly confidence: Confidence
  /** The last day on which this text or its status was seen. */
  readonly checkedOn: Day
  /** The edition read, where known. */
  readonly textAsOf?: Day
  /** The last day on which it may be relied on without being checked again. */
  readonly reviewBy: Day
  /** Over time, oldest first. */
  readonly standing: readonly [Standing, ...Standing[]]
}

/** Where a practice was seen, and the day it was last seen. */
export interface Practice {
  /** A key; the name of the place is for the texts. */
  readonly place: string
  readonly asOf: Day
}

/** A register entry. Practice cannot be written without its place and its date; law cannot borrow them. */
export type Source = Entry &
  (
    | { readonly kind: 'practice'; readonly practice: Practice }
    | { readonly kind: Exclude<SourceKind, 'practice'>; readonly practice?: never }
  )

/** How the source stood on that day; undefined before the first day the register speaks of. */
export function standingOn(source: Source, day: Day): Standing | undefined {
  return source.standing.filter((standing) => standing.from <= day).at(-1)
}

/** Past its review date: say so, and withhold dates computed from it. */
export function isStale(source: Source, day: Day): boolean {
  return day > source.reviewBy
}

/** A report of practice more than six months old. Law does not fade. */
export function isFaded(source: Source, day: Day): boolean {
  return source.kind === 'practice' && day > sixMonthsAfter(source.practice.asOf)
}

/** Strong enough to be the only ground of a confident finding. */
export function isStrong(confidence: Confidence): boolean {
  switch (confidence) {
    case 'verified-primary':
    case 'verified-secondary':
    case 'digest':
    case 'source-doc':
      return true
    case 'verified-secondary*':
    case 'inference':
    case 'memory':
      return false
  }
}

/** The same day of the month six months on, or the last day of that month where it is shorter. */
export function sixMonthsAfter(day: Day): Day {
  const month = Number(day.slice(5, 7)) + 6
  const year = Number(day.slice(0, 4)) + (month > 12 ? 1 : 0)
  const two = (n: number): string => String(n).padStart(2, '0')
  const inMonth = (date: number): Day => `${year}-${two(month > 12 ? month - 12 : month)}-${two(date)}`
  const dates = [0, 1, 2, 3].map((less) => inMonth(Number(day.slice(8)) - less))
  const found = dates.find(isDay)
  if (found === undefined) throw new RangeError(`not a date: ${day}`)
  return found
}
