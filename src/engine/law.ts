/**
 * The vocabulary in which the law is written, and the types that make an unfinished pathway fail to compile:
 * a branch map names every possible answer, every step cites a source, every arrow has a target.
 *
 * Must not know any actual fact, rule or source; `rules/` fills these types in.
 */
import type { Answer, Kind, NonAnswer, ValueOf } from './answers.ts'
import type { Day, DayRange } from './days.ts'
import type { WorkingCalendars } from './working-days.ts'
import type { Source } from './source.ts'
import type { Weight } from './weights.ts'

// ---------------------------------------------------------------- facts

export type Sensitivity = 'plain' | 'sensitive' | 'hard'

/** Something that may be asked about the person, or about one encounter with US authorities. */
export type Fact = Kind & {
  readonly about: 'person' | 'encounter'
  /** `sensitive` could hurt in the wrong hands; `hard` may hurt to tell, comes late and is announced. */
  readonly sensitivity: Sensitivity
  /** Kept off everything that may be handed on. In the case, and in the list of answers, it is seen. */
  readonly private?: Privacy
  /**
   * Families who travel together mostly share it: the road and its days. One member's answer may be offered to another,
   * never copied. Nothing hard or private, nothing of harm, papers, status, or who a person is.
   */
  readonly together?: true
}

/** When an answer may be shown on what others may read. */
export interface Privacy {
  /** The yes-no question about the person whose yes lets it be shown; it may be the very question. */
  readonly until: string
  /** Values that no yes shows: what a companion must never read. */
  readonly never?: readonly string[]
}
export type Facts = Readonly<Record<string, Fact>>

// ---------------------------------------------------------------- elements

/** What an element may see: the answers on the path, the day of the screening, and the encounters. */
export interface View<F extends Facts, Id extends keyof F = keyof F> {
  /** The answer to a fact, or undefined when there is none, or it is a non-answer. */
  get<I extends Id>(fact: I): ValueOf<F[I]> | undefined
  /** Day of the screening. */
  readonly today: Day
  /** Views of all encounters, in the order told. */
  readonly encounters: readonly View<F, Id>[]
  /** Place of the current encounter in that order; undefined on a pathway about the person. */
  readonly here: number | undefined
}

/** A legal test. The only functions in `rules/`. */
export interface Element {
  readonly reads: readonly string[]
  weigh(view: View<Facts>): Weight
}

/** Gives `element(reads, weigh)`, whose `get` knows only the facts that the element says it reads. */
export function elementsOver<F extends Facts>(_facts: F) {
  return <const R extends readonly (keyof F & string)[]>(
    reads: R,
    weigh: (view: View<F, R[number]>) => Weight,
  ): Element => ({ reads, weigh: weigh as unknown as Element['weigh'] })
}

// ---------------------------------------------------------------- findings

/**
 * How sure a finding may sound. Only the first two are confident: they need a strong source. An `ending` closes a walk
 * that has nothing to tell the person: no summary shows it.
 */
export type FindingStanding = 'may-apply' | 'may-not-apply' | 'open' | 'unsettled' | 'practice' | 'do-now' | 'right' | 'record' | 'ending'

export interface Finding<D extends string = string, S extends string = string> {
  readonly standing: FindingStanding
  /** Where it stands in the summary. */
  readonly side: 'us' | 'mx' | 'both'
  /** How soon something must be done. */
  readonly urgency: 'now' | 'days' | 'weeks' | 'none'
  /** Could it discourage the person? Silence must never add an adverse finding (checked over all answers). */
  readonly lean: 'adverse' | 'neutral' | 'helpful'
  /** The competing readings of an unsettled finding; their texts live in `locales/`. */
  readonly readings?: readonly [string, string, ...string[]]
  readonly deadlines?: readonly D[]
  /** It has a text to fill in and hand to an authority, in that authority's language whatever the person's. */
  readonly fillIn?: true
  /** The practice a `practice` finding reports: its source says where and as of when. */
  readonly practice?: S
  /** In an encounter pathway: say it once for the person, not once for each encounter. */
  readonly once?: true
}
export type Findings = Readonly<Record<string, Finding>>

// ---------------------------------------------------------------- deadlines

/** A moment that a deadline may start from, read from the answers; undefined while it is not known. */
export interface Moment {
  readonly reads: readonly string[]
  at(view: View<Facts>): DayRange | undefined
}

/** Gives `moment(reads, at)`, whose `get` knows only the facts that the moment says it reads. */
export function momentsOver<F extends Facts>(_facts: F) {
  return <const R extends readonly (keyof F & string)[]>(
    reads: R,
    at: (view: View<F, R[number]>) => DayRange | undefined,
  ): Moment => ({ reads, at: at as unknown as Moment['at'] })
}

interface DeadlineBase<S extends string> {
  /** Starts the clock. With a range, the plan counts from its first day and the argument from its last. */
  readonly start: Moment
  readonly because: readonly [S, ...S[]]
}

export type Deadline<S extends string = string> = DeadlineBase<S> &
  (
    | {
        readonly counting: 'working-days'
        readonly length: number
        readonly calendars: WorkingCalendars
        /** A later day that can be argued as the start (another entry, an impediment that ended). */
        readonly arguableStart?: Moment
        /** Plan for a shorter term than the law gives, in working days: where waiting for the last day is dangerous. */
        readonly planLength?: number
        /** Best-practice target: so many calendar days after the start, never shown as the legal date. */
        readonly targetCalendarDays?: number
      }
    /** The authority's own clock: only the latest date is shown, so that nobody is called late too early. */
    | { readonly counting: 'authority-working-days'; readonly length: number; readonly calendars: WorkingCalendars }
    | { readonly counting: 'authority-calendar-days'; readonly length: number }
    /** The person's own clock in calendar days. */
    | { readonly counting: 'calendar-days'; readonly length: number }
    /** The last day that a paper itself names: the moment is that day. */
    | { readonly counting: 'named-day' }
    /** A bar that runs so many years from the day the person left. */
    | { readonly counting: 'years'; readonly length: number }
  )
export type Deadlines = Readonly<Record<string, Deadline>>

// ---------------------------------------------------------------- pathways

/** The ids a law is made of; `rules/law.ts` is the one place that binds them all. */
export interface LawTypes {
  facts: Facts
  element: string
  finding: string
  source: string
}

export interface Branch<N extends string = string, S extends string = string> {
  readonly to: N
  /** The sources that this step rests on: never empty. */
  readonly because: readonly [S, ...S[]]
  /** The lawyer's margin note, in English; never shown to the person. */
  readonly gist: string
}

/** The branch names an ask node must have. */
export type BranchNameOf<K extends Kind> =
  | (K extends { kind: 'yes-no' } ? 'yes' | 'no' : K extends { kind: 'choice'; values: readonly (infer V extends string)[] } ? V : 'answered')
  | NonAnswer

type AskNode<L extends LawTypes, N extends string> = {
  [F in keyof L['facts'] & string]: {
    readonly ask: F
    readonly branches: { readonly [B in BranchNameOf<L['facts'][F]>]: Branch<N, L['source']> }
  }
}[keyof L['facts'] & string]

interface WeighNode<L extends LawTypes, N extends string> {
  readonly weigh: L['element']
  readonly branches: { readonly [W in Weight]: Branch<N, L['source']> }
}
interface TellNode<L extends LawTypes, N extends string> extends Branch<N, L['source']> {
  readonly tell: L['finding']
}
interface OutcomeNode<L extends LawTypes> {
  readonly outcome: L['finding']
  readonly because: readonly [L['source'], ...L['source'][]]
  readonly gist: string
}
export type NodeOf<L extends LawTypes, N extends string> = AskNode<L, N> | WeighNode<L, N> | TellNode<L, N> | OutcomeNode<L>

/** A pathway as the engine reads it, once the types have done their work. */
export interface Pathway {
  readonly id: string
  readonly about: 'person' | 'encounter'
  /** Opens unless this element is not met. Absent: always open (safety and journey). */
  readonly opens?: string
  /** Its answers can be seen from every other pathway. */
  readonly shared?: true
  readonly start: string
  readonly nodes: Readonly<Record<string, AnyNode>>
}
export type AnyNode =
  | { readonly ask: string; readonly branches: Readonly<Record<string, Branch>> }
  | { readonly weigh: string; readonly branches: Readonly<Record<Weight, Branch>> }
  | ({ readonly tell: string } & Branch)
  | { readonly outcome: string; readonly because: readonly [string, ...string[]]; readonly gist: string }

/** Gives `pathway({...})` for one law: checks names, branches, citations and targets as it is written. */
export function pathwaysOf<L extends LawTypes>() {
  return <const N extends string>(pathway: {
    readonly id: string
    readonly about: 'person' | 'encounter'
    readonly opens?: L['element']
    readonly shared?: true
    readonly start: NoInfer<N>
    readonly nodes: { readonly [Name in N]: NodeOf<L, NoInfer<N>> }
  }): Pathway => pathway as unknown as Pathway
}

/** The same branch for all three non-answers. */
export const silence = <const B extends Branch>(branch: B): Record<NonAnswer, B> => ({
  unknown: branch,
  declined: branch,
  later: branch,
})

// ---------------------------------------------------------------- the whole

/** Two answers that cannot both be true. Nothing is computed from the facts it names. */
export interface Contradiction<FactId extends string = string> {
  readonly about: 'person' | 'encounter'
  readonly facts: readonly FactId[]
  readonly between: Element
}

/** What was in force at the border, by instant of entry. Moments are ISO 8601 with offset. */
export interface Regime {
  readonly id: string
  readonly from: string
  /** First moment at which it no longer applied to new entries; absent while it lasts. */
  readonly to?: string
  /** The end is disputed, or nobody knows: the picture fades it out. */
  readonly unsettledFrom?: string
  readonly because: readonly [string, ...string[]]
}

/** What changed in the law with one version: told to whoever screens an old case again. */
export interface LawChange {
  readonly version: string
  readonly on: Day
  /** The pathways it touched. */
  readonly pathways: readonly string[]
  /** The key of the text that tells it. */
  readonly says: string
}

/** A part of a paper as it is drawn, from top to bottom. */
export type DrawnPart = 'title' | 'court' | 'text' | 'boxes' | 'table' | 'answers' | 'date' | 'half' | 'photo' | 'initials' | 'sign' | 'stamp'

export interface Law {
  readonly version: string
  readonly facts: Facts
  readonly elements: Readonly<Record<string, Element>>
  readonly findings: Findings
  readonly deadlines: Deadlines
  readonly sources: Readonly<Record<string, Source>>
  readonly regimes: readonly Regime[]
  readonly contradictions: Readonly<Record<string, Contradiction>>
  /** The papers that each way of leaving usually leaves. Absent: none is known. */
  readonly usualPapers?: Readonly<Record<string, readonly string[]>>
  /** Drawings of options, by fact and value: a paper is easier to know by its looks. */
  readonly drawings?: Readonly<Record<string, Readonly<Record<string, readonly DrawnPart[]>>>>
  /** What changed from version to version, oldest first. */
  readonly changes?: readonly LawChange[]
  /** In the order in which they are walked. */
  readonly pathways: readonly Pathway[]
}

/** One person's answers: what is kept, sent and screened. */
export interface Case {
  readonly person: Readonly<Record<string, Answer>>
  readonly encounters: readonly Readonly<Record<string, Answer>>[]
}
