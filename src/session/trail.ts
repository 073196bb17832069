/**
 * The trail: the questions on the path, in the order in which they are asked, and where one stands on it.
 * "Back" and "continue" are steps on the trail; nothing of the way taken is stored.
 *
 * Pure. Must not know any rule or language.
 */
import type { Facts } from '../engine/law.ts'
import { keyOf, type Place, type Screening } from '../screening/screen.ts'

/** A part of the interview: one pathway, walked for the person or for one encounter. */
export interface Part {
  readonly pathway: string
  readonly encounter?: number
}

/** A question on the trail, and the part that asks it first. */
export interface Stop extends Place {
  readonly part: Part
}

/**
 * Every question that the walks ask, each once, but for those whose answer follows from others. Beyond the first
 * without an answer, as if all others were put off.
 */
export function trailOf({ walks, implied }: Pick<Screening, 'walks' | 'implied'>, facts: Facts): readonly Stop[] {
  const unasked = new Set(implied.map(keyOf))
  const stops = new Map<string, Stop>()
  for (const { pathway, encounter, asked } of walks) {
    const part: Part = encounter === undefined ? { pathway } : { pathway, encounter }
    for (const fact of asked) {
      const place: Place = encounter !== undefined && facts[fact]?.about === 'encounter' ? { fact, encounter } : { fact }
      if (!stops.has(keyOf(place)) && !unasked.has(keyOf(place))) stops.set(keyOf(place), { ...place, part })
    }
  }
  return [...stops.values()]
}

/** Where a place stands on the trail, or -1. */
export const indexOn = (trail: readonly Stop[], place: Place | undefined): number =>
  place === undefined ? -1 : trail.findIndex((stop) => keyOf(stop) === keyOf(place))

/** The question before this one on the trail. */
export const before = (trail: readonly Stop[], place: Place): Place | undefined => placeOf(trail[indexOn(trail, place) - 1])

/**
 * The question after the one just answered. Going through old answers again one goes step by step; otherwise on to
 * the first question without an answer.
 */
export function after(trail: readonly Stop[], answered: Place, revisited: boolean, next: Place | undefined): Place | undefined {
  const at = indexOn(trail, answered)
  const open = indexOn(trail, next)
  if (!revisited || at < 0 || (open >= 0 && open <= at)) return next
  return placeOf(trail[at + 1])
}

const placeOf = (stop: Stop | undefined): Place | undefined =>
  stop && (stop.encounter === undefined ? { fact: stop.fact } : { fact: stop.fact, encounter: stop.encounter })

export interface Whereabouts {
  /** Counted from 1; undefined for a question off the trail. */
  readonly number: number | undefined
  /** How many questions come after this one, at least and at most, as far as the answers show. */
  readonly left: { readonly min: number; readonly max: number }
}

/** Where one stands: counted from what the answers open, so that it can grow, but never lies. */
export function whereabouts(trail: readonly Stop[], { next, progress }: Pick<Screening, 'next' | 'progress'>, place: Place): Whereabouts {
  const at = indexOn(trail, place)
  const open = next ? indexOn(trail, next) : trail.length
  // Questions answered before that one walks through again, and those still open; the one on the screen is neither.
  const again = at < 0 ? 0 : Math.max(0, open - at - 1)
  const here = at >= 0 && at === open ? 1 : 0
  const count = (remaining: number) => again + Math.max(0, remaining - here)
  return {
    number: at < 0 ? undefined : at + 1,
    left: { min: count(progress.remaining.min), max: count(progress.remaining.max) },
  }
}
