/**
 * What changed since a case was screened before: finding by finding and day by day, each with why, as far as the data
 * can tell: other answers, a source that stands otherwise, a day gone by, or a noted change of the law.
 * Must not know any rule by name, any language, or the clock.
 */
import { isDay, type Day } from '../engine/days.ts'
import type { Law } from '../engine/law.ts'
import { sixMonthsAfter } from '../engine/source.ts'
import type { Screening } from '../screening/screen.ts'
import { fromKey, stateOf, toldOf, type Told } from './told.ts'

export type Reason =
  | { readonly why: 'answers' }
  /** A source stands otherwise: from which state to which, and since when. */
  | { readonly why: 'source-stands'; readonly source: string; readonly was: string; readonly now: string; readonly since: Day }
  /** It rests on a source that nothing rested on then. */
  | { readonly why: 'source-new'; readonly source: string }
  /** A source is no longer in the register; nothing can be said of it but its id. */
  | { readonly why: 'source-gone'; readonly source: string }
  /** Past the day on which it was to be checked again. */
  | { readonly why: 'source-stale'; readonly source: string; readonly on: Day }
  /** Checked again since. */
  | { readonly why: 'source-fresh'; readonly source: string }
  /** A report of practice that is older than six months now. */
  | { readonly why: 'practice-faded'; readonly source: string; readonly on: Day }
  | { readonly why: 'day-passed'; readonly on: Day }
  /** The note of the law's own list of changes. */
  | { readonly why: 'law'; readonly version: string; readonly on: Day; readonly says: string }
  /** Other law, and no note names the reason. */
  | { readonly why: 'law-unnamed' }
  /** The same law and the same answers: only the day is another. */
  | { readonly why: 'day' }

export interface Change {
  readonly of: 'finding' | 'deadline'
  readonly id: string
  readonly encounter?: number
  /** A finding is there, gone, stands otherwise, or has other grounds; a day is there, gone, moved, withheld or past. */
  readonly what: 'added' | 'gone' | 'standing' | 'grounds' | 'moved' | 'withheld' | 'dated' | 'passed'
  /** The standing, or the day, before and now. */
  readonly was?: string
  readonly now?: string
  readonly reasons: readonly Reason[]
}

/** The changes between what was told and what a screening tells now; none when nothing changed. */
export function changesSince(told: Told, law: Law, screening: Screening): readonly Change[] {
  const now = toldOf(law, screening)
  return [...findingChanges(told, now, law), ...deadlineChanges(told, now, law)]
}

/** Is only the reason that answers changed given? Whoever changed them knows. */
export const isByAnswersOnly = ({ reasons }: Change): boolean => reasons.every(({ why }) => why === 'answers')

// ---------------------------------------------------------------- findings

type Difference = Pick<Change, 'what' | 'was' | 'now'>

function findingChanges(then: Told, now: Told, law: Law): Change[] {
  return keysOf(then.findings, now.findings).flatMap((key) => {
    const [was, is] = [then.findings[key], now.findings[key]]
    const because = [...new Set([...(was?.because ?? []), ...(is?.because ?? [])])]
    const sources = because.flatMap((id) => sourceReason(id, then, now, law))
    const grounds = because.length !== was?.because.length || because.length !== is?.because.length || sources.length > 0
    const difference: Difference | undefined =
      was && is
        ? was.standing === is.standing
          ? grounds
            ? { what: 'grounds' }
            : undefined
          : { what: 'standing', was: was.standing, now: is.standing }
        : was
          ? { what: 'gone', was: was.standing }
          : is && { what: 'added', now: is.standing }
    const pathway = (is ?? was)?.pathway
    return difference ? [{ of: 'finding', ...fromKey(key), ...difference, reasons: reasonsOf(then, now, law, sources, pathway) }] : []
  })
}

// ---------------------------------------------------------------- deadlines

function deadlineChanges(then: Told, now: Told, law: Law): Change[] {
  return keysOf(then.deadlines, now.deadlines).flatMap((key) => {
    const named = fromKey(key)
    const difference = dayDifference(then.deadlines[key], now.deadlines[key], then.on, now.on)
    if (!difference) return []
    const sources = (law.deadlines[named.id]?.because ?? []).flatMap((id) => sourceReason(id, then, now, law))
    const on = then.deadlines[key]
    const passed: readonly Reason[] = on !== undefined && hasPassed(on, then.on, now.on) ? [{ why: 'day-passed', on }] : []
    const pathway = pathwayNaming(law, named.id, now) ?? pathwayNaming(law, named.id, then)
    const reasons = difference.what === 'passed' ? passed : reasonsOf(then, now, law, [...passed, ...sources], pathway)
    return [{ of: 'deadline', ...named, ...difference, reasons }]
  })
}

function dayDifference(was: string | undefined, is: string | undefined, then: Day, today: Day): Difference | undefined {
  if (was === undefined) return is === undefined ? undefined : { what: 'added', now: is }
  if (is === undefined) return { what: 'gone', was }
  if (was === is) return hasPassed(is, then, today) ? { what: 'passed', now: is } : undefined
  return { what: isDay(is) ? (isDay(was) ? 'moved' : 'dated') : 'withheld', was, now: is }
}

const hasPassed = (day: string, then: Day, today: Day): boolean => isDay(day) && then <= day && day < today

/** The pathway of a finding that names this deadline. */
const pathwayNaming = (law: Law, deadline: string, { findings }: Told): string | undefined =>
  Object.entries(findings).find(([key]) => law.findings[fromKey(key).id]?.deadlines?.includes(deadline))?.[1].pathway

// ---------------------------------------------------------------- reasons

function reasonsOf(then: Told, now: Told, law: Law, sources: readonly Reason[], pathway: string | undefined): readonly Reason[] {
  const answers: readonly Reason[] = then.answers === now.answers ? [] : [{ why: 'answers' }]
  const notes: readonly Reason[] = (law.changes ?? [])
    .filter((change) => isNewer(change.version, then.law) && (pathway === undefined || change.pathways.includes(pathway)))
    .map(({ version, on, says }) => ({ why: 'law', version, on, says }))
  // What other answers led to rests on other sources too: that explains nothing.
  const telling = answers.length > 0 ? sources.filter(({ why }) => why !== 'source-new') : sources
  const found = [...answers, ...telling, ...notes]
  if (found.length > 0) return found
  return [{ why: then.law === now.law ? 'day' : 'law-unnamed' }]
}

/** What became of a source since then; nothing when it stands as it stood. */
function sourceReason(id: string, then: Told, now: Told, law: Law): readonly Reason[] {
  const source = law.sources[id]
  const was = then.sources[id]
  if (!source) return [{ why: 'source-gone', source: id }]
  if (was === undefined) return [{ why: 'source-new', source: id }]
  const [state = '', , mark] = was.split(' ')
  const [stateNow = '', since = now.on, markNow] = stateOf(law, id, now.on).split(' ')
  return [
    ...(state === stateNow ? [] : [{ why: 'source-stands' as const, source: id, was: state, now: stateNow, since }]),
    ...(mark === undefined && markNow === 'stale' ? [{ why: 'source-stale' as const, source: id, on: source.reviewBy }] : []),
    ...(mark === undefined && markNow === 'faded' && source.practice
      ? [{ why: 'practice-faded' as const, source: id, on: sixMonthsAfter(source.practice.asOf) }]
      : []),
    ...(mark !== undefined && markNow === undefined ? [{ why: 'source-fresh' as const, source: id }] : []),
  ]
}

/** Versions are a year, a month, a day and a count. */
function isNewer(version: string, than: string): boolean {
  const [one, other] = [version, than].map((text) => text.split(/[.-]/).map(Number))
  for (const [i, part] of (one ?? []).entries()) {
    const before = other?.[i] ?? 0
    if (part !== before) return part > before
  }
  return false
}

const keysOf = (one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): readonly string[] => [
  ...new Set([...Object.keys(one), ...Object.keys(other)]),
]
