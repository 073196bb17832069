/**
 * A screening as plain JSON, in one language: what programs read.
 * Must not know any rule by name, the clock, or how the case was read.
 */
import type { Review, Signature, Verdict } from '../casefile/review.ts'
import type { Day } from '../engine/days.ts'
import type { Finding, Law } from '../engine/law.ts'
import { isStale, standingOn, type Standing } from '../engine/source.ts'
import type { CountedDay } from '../engine/working-days.ts'
import { contradictionText, sayIfAny, type Language, type Say } from '../i18n/index.ts'
import { dateText, type DateText } from '../screening/dates.ts'
import type { Place, Screening, ToldDeadline, ToldFinding } from '../screening/screen.ts'
import type { Sheet } from '../sheet/model.ts'
import { reviewState, withoutStruck, type ReviewState } from '../sheet/reviewed.ts'
import { filedIn } from '../sheet/words.ts'

export interface CitedSource {
  readonly id: string
  readonly cite: string
  readonly title: string
  readonly url?: string
  readonly confidence: string
  readonly kind: string
  /** How it stood on the day of the screening; null before the first day its register entry speaks of. */
  readonly standing: Standing | null
  readonly checkedOn: Day
  readonly reviewBy: Day
  readonly stale: boolean
}

/** A question that is open, and how to find the answer. `encounter` counts from 0. */
export interface OpenQuestion extends Place {
  readonly question: string
  readonly find: string
}

export interface FindingResult extends Pick<Finding, 'urgency' | 'standing' | 'side'> {
  readonly id: string
  readonly pathway: string
  readonly encounter?: number
  readonly title: string
  readonly text: string
  readonly next?: string
  /** What a reviewer says in its place. */
  readonly corrected?: { readonly text: string; readonly by: string }
  readonly because: readonly CitedSource[]
  readonly open: readonly OpenQuestion[]
  readonly readings?: readonly { readonly id: string; readonly text: string }[]
  readonly practice?: { readonly source: string; readonly place: string; readonly asOf: Day }
  /** A text to fill in and hand to an authority, in the authority's language; the gloss says what it says. */
  readonly fillIn?: { readonly lang: Language; readonly gloss: string; readonly text: string }
  readonly stale: boolean
  readonly faded: boolean
}

export interface DeadlineResult extends DateText {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly finding: string
  readonly pathway: string
  readonly encounter?: number
  readonly because: readonly CitedSource[]
  readonly count?: readonly CountedDay[]
  readonly leapDay?: true
  readonly state?: string
  readonly withheld?: string
}

/** How the review stands. Why something was marked stays in the file of the person. */
export interface ReviewResult {
  /** Only when it is signed are its marks carried out: what is struck is left out here, as on every sheet. */
  readonly state: ReviewState
  readonly signed: Signature | null
  /** By finding. */
  readonly marks: Readonly<Record<string, Verdict>>
}

export interface Result {
  readonly today: Day
  readonly lang: Language
  readonly law: Sheet['law']
  readonly review: ReviewResult
  readonly findings: readonly FindingResult[]
  readonly deadlines: readonly DeadlineResult[]
  readonly open: readonly OpenQuestion[]
  readonly contradictions: readonly { readonly id: string; readonly text: string; readonly facts: readonly Place[] }[]
  readonly setAside: readonly Place[]
  readonly next: (Place & { readonly pathway: string; readonly question: string }) | null
}

/** The result of a screening, urgent findings first, as the review leaves it; `sheet` is the summary that the screen would show. */
export function resultOf(law: Law, sheet: Sheet, screened: Screening, review: Review | undefined, say: Say, lang: Language): Result {
  const signed = sheet.review && review
  const screening = signed ? withoutStruck(screened, signed) : screened
  const { today, next } = screening
  const cited = (ids: readonly string[]) => ids.flatMap((id) => sourceOf(law, id, today))
  const asked = (place: Place): OpenQuestion => ({
    ...place,
    question: say(`facts.${place.fact}.question`),
    find: say(`facts.${place.fact}.find`),
  })
  return {
    today,
    lang,
    law: sheet.law,
    review: {
      state: signed ? 'signed' : reviewState(sheet, review),
      signed: signed?.signed ?? null,
      marks: Object.fromEntries(Object.entries(review?.marks ?? {}).map(([id, { verdict }]) => [id, verdict])),
    },
    findings: byUrgency(screening.findings).map((finding) => ({ ...findingOf(law, finding, say, cited, asked), ...correctionOf(signed, finding) })),
    deadlines: screening.deadlines.map((deadline) => deadlineOf(deadline, say, cited)),
    open: screening.open.map(asked),
    contradictions: screening.contradictions.map(({ id, places }) => ({ id, text: contradictionText(say, id), facts: places })),
    setAside: screening.setAside,
    next: next ? { ...next, question: say(`facts.${next.fact}.question`) } : null,
  }
}

function correctionOf(signed: Review | undefined, { id }: ToldFinding): Pick<FindingResult, 'corrected'> {
  const mark = signed?.marks[id]
  return mark?.verdict === 'correct' && mark.text !== undefined ? { corrected: { text: mark.text, by: signed?.signed?.by ?? '' } } : {}
}

type Cited = (ids: readonly string[]) => readonly CitedSource[]

function findingOf(law: Law, finding: ToldFinding, say: Say, cited: Cited, asked: (place: Place) => OpenQuestion): FindingResult {
  const { id, pathway, encounter, urgency, standing, side, readings, practice, fillIn, stale, faded } = finding
  const next = sayIfAny(say, `findings.${id}.next`)
  const seen = practice === undefined ? undefined : law.sources[practice]?.practice
  return {
    id,
    pathway,
    ...(encounter !== undefined && { encounter }),
    urgency,
    standing,
    side,
    title: say(`findings.${id}.title`),
    text: say(`findings.${id}.text`),
    ...(next !== undefined && { next }),
    because: cited(finding.because),
    open: finding.open.map(asked),
    ...(readings && { readings: readings.map((reading) => ({ id: reading, text: say(`findings.${id}.readings.${reading}`) })) }),
    ...(practice !== undefined && seen && { practice: { source: practice, ...seen, place: say(`law.places.${seen.place}`) } }),
    ...(fillIn && { fillIn: { lang: filedIn, gloss: say(`findings.${id}.gloss`), text: say(`findings.${id}.fillIn`) } }),
    stale,
    faded,
  }
}

function deadlineOf(deadline: ToldDeadline, say: Say, cited: Cited): DeadlineResult {
  const { id, finding, pathway, encounter, dates, withheld } = deadline
  return {
    id,
    title: say(`deadlines.${id}.title`),
    note: say(`deadlines.${id}.note`),
    finding,
    pathway,
    ...(encounter !== undefined && { encounter }),
    because: cited(deadline.because),
    ...dateText(dates),
    ...(dates?.count && { count: dates.count }),
    ...(dates?.leapDay && { leapDay: dates.leapDay }),
    ...(dates && { state: dates.state }),
    ...(withheld && { withheld }),
  }
}

function sourceOf(law: Law, id: string, today: Day): CitedSource[] {
  const source = law.sources[id]
  if (!source) return []
  const { cite, title, url, confidence, kind, checkedOn, reviewBy } = source
  const standing = standingOn(source, today) ?? null
  return [{ id, cite, title, ...(url !== undefined && { url }), confidence, kind, standing, checkedOn, reviewBy, stale: isStale(source, today) }]
}

const urgencies: readonly Finding['urgency'][] = ['now', 'days', 'weeks', 'none']

/** Urgent first; within one urgency as the pathways told them. */
const byUrgency = (findings: readonly ToldFinding[]): readonly ToldFinding[] =>
  urgencies.flatMap((urgency) => findings.filter((finding) => finding.urgency === urgency))
