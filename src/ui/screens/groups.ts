/**
 * The answers in the groups of the list: one for each part that has begun. Questions of parts not reached yet are left
 * out, because the answers before them still decide whether they come. Pure.
 */
import type { Case } from '../../engine/law.ts'
import { answerAt } from '../../session/told.ts'
import type { Part, Stop } from '../../session/trail.ts'

export interface Group {
  /** Fit for an id in the page. */
  readonly key: string
  readonly part: Part
  readonly stops: readonly Stop[]
}

export function groupsOf(trail: readonly Stop[], told: Case): readonly Group[] {
  const groups = new Map<string, { part: Part; stops: Stop[] }>()
  for (const stop of trail) {
    const key = `${stop.part.pathway}-${stop.part.encounter ?? ''}`.replace(/\W/g, '-')
    const group = groups.get(key) ?? { part: stop.part, stops: [] }
    group.stops.push(stop)
    groups.set(key, group)
  }
  return [...groups]
    .filter(([, { stops }]) => stops.some((stop) => answerAt(told, stop) !== undefined))
    .map(([key, group]) => ({ key, ...group }))
}
