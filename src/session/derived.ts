/**
 * Everything a screen needs that follows from the answers: the screening, and the questions on the path in
 * order. Remembered only beside the case itself, so that it is gone with it.
 *
 * Pure. Must not know any rule, language or clock.
 */
import type { Day } from '../engine/days.ts'
import type { Case, Law } from '../engine/law.ts'
import type { Memory } from '../screening/memory.ts'
import { screen, type Screening } from '../screening/screen.ts'
import { trailOf, type Stop } from './trail.ts'

export interface Derived {
  readonly screening: Screening
  /** The questions on the path, in the order in which they are asked. */
  readonly trail: readonly Stop[]
}

const known = new WeakMap<Case, { readonly law: Law; readonly today: Day; readonly derived: Derived }>()

/** What follows from the answers, under this law, on this day. The memory is that of the session, and goes with it. */
export function derive(law: Law, told: Case, today: Day, memory: Memory): Derived {
  const found = known.get(told)
  if (found && found.law === law && found.today === today) return found.derived
  const screening = screen(law, told, today, memory)
  const derived = { screening, trail: trailOf(screening, law.facts) }
  known.set(told, { law, today, derived })
  return derived
}
