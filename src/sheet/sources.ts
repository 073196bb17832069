/**
 * Every source that anything shown rests on, once, numbered in the order in which a reader meets it, with how it
 * stands on the day of the screening.
 *
 * Must not know any source by name.
 */
import type { Day } from '../engine/days.ts'
import type { Law } from '../engine/law.ts'
import { isFaded, isStale, standingOn, type Source, type Standing } from '../engine/source.ts'
import type { DeadlineItem } from './deadlines.ts'
import type { FindingItem } from './findings.ts'
import type { JourneyItem } from './journey.ts'

export interface CitedSource {
  readonly id: string
  /** From 1. */
  readonly number: number
  readonly source: Source
  /** On the day of the screening; undefined when the register does not speak of that day. */
  readonly standing: Standing | undefined
  readonly stale: boolean
  readonly faded: boolean
  /** Cited only on the way to a finding, not as its ground. */
  readonly wayOnly: boolean
}

export function citedIn(
  law: Law,
  today: Day,
  findings: readonly FindingItem[],
  deadlines: readonly DeadlineItem[],
  journey: readonly JourneyItem[],
): readonly CitedSource[] {
  const touched = new Set(journey.flatMap(({ regimes }) => regimes.map(({ id }) => id)))
  const grounds = [
    ...findings.flatMap(({ because }) => because),
    ...deadlines.flatMap(({ because }) => because),
    ...law.regimes.filter(({ id }) => touched.has(id)).flatMap(({ because }) => because),
  ]
  const onTheWay = findings.flatMap(({ places }) => places.flatMap(({ path }) => path.flatMap(({ because }) => because)))
  const ground = new Set(grounds)
  return [...new Set([...grounds, ...onTheWay])].map((id, i) => {
    const source = law.sources[id]
    if (!source) throw new Error(`No source "${id}" in this law`)
    return {
      id,
      number: i + 1,
      source,
      standing: standingOn(source, today),
      stale: isStale(source, today),
      faded: isFaded(source, today),
      wayOnly: !ground.has(id),
    }
  })
}

/** Sources of one instrument of which the same must be said: told together, so that it is said once. */
export interface SourceGroup extends Pick<CitedSource, 'source' | 'standing' | 'stale' | 'faded'> {
  readonly key: string
  readonly cites: readonly CitedSource[]
}

export function groupsOf(sources: readonly CitedSource[]): readonly SourceGroup[] {
  const groups = new Map<string, SourceGroup>()
  for (const cited of sources) {
    const { source, standing, stale, faded } = cited
    const { title, kind, confidence, checkedOn, reviewBy, practice, lang } = source
    const key = JSON.stringify([title, kind, confidence, checkedOn, reviewBy, practice, lang, standing?.state, standing?.from])
    const known = groups.get(key)
    groups.set(key, { source, standing, stale, faded, key, ...known, cites: [...(known?.cites ?? []), cited] })
  }
  return [...groups.values()]
}

/** The citation within its group: what the title has said already is not said again. */
export function shortCite({ cite, title }: Source): string {
  const rest = cite.startsWith(title) ? cite.slice(title.length).replace(/^[\s,;:.]+/, '') : cite
  return rest === '' ? cite : rest
}
