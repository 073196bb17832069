/**
 * The course of the interview: what comes after an answer. What cannot wait is shown as soon as the first part is
 * over; hard questions are announced once, before the first of them; a changed answer leads back to where it was changed.
 *
 * Pure. Must not know any fact, rule or language.
 */
import type { Law } from '../engine/law.ts'
import { keyOf, type Place, type ToldFinding } from '../screening/screen.ts'
import type { Derived } from './derived.ts'
import { after, indexOn } from './trail.ts'

/**
 * From where an answer is changed, and so where one returns: to the list of answers while questions are open; from a
 * full list first to the questions that the change opens; on the way, to the question one came from.
 */
export type Changing = 'from-list' | 'from-full-list' | 'on-the-way'

/** What the session remembers besides the answers: only how one came here. */
export interface Way {
  /** The question answered last. */
  readonly answered: Place | undefined
  /** It had an answer before: one is going through old answers again. */
  readonly revisited: boolean
  /** One answer is being changed, out of turn. */
  readonly changing: Changing | undefined
  readonly urgentSeen: boolean
  readonly hardAnnounced: boolean
}

export type Step =
  | { readonly to: 'urgent' }
  | { readonly to: 'hard' }
  | { readonly to: 'question'; readonly place: Place }
  | { readonly to: 'check' }

/** The first part is asked of everybody before anything else, and ends in what to do now. */
const firstPart = (law: Law): string | undefined => law.pathways[0]?.id

/** What the first part says must be done before going on. */
export const urgentIn = (law: Law, { screening }: Derived): readonly ToldFinding[] =>
  screening.findings.filter(({ urgency, pathway }) => urgency === 'now' && pathway === firstPart(law))

/** What comes now. */
export function stepFrom(law: Law, derived: Derived, way: Way): Step {
  const place = placeAfter(derived, way)
  if (!way.urgentSeen && leavesFirstPart(law, derived, way.answered, place) && urgentIn(law, derived).length > 0) return { to: 'urgent' }
  if (!place) return { to: 'check' }
  const hard = law.facts[place.fact]?.sensitivity === 'hard'
  return hard && !way.hardAnnounced ? { to: 'hard' } : { to: 'question', place }
}

/** The next question, or undefined for the list of answers. */
export function placeAfter({ trail, screening }: Derived, { answered, revisited, changing }: Way): Place | undefined {
  if (changing) return changing === 'from-list' ? undefined : screening.next
  return answered ? after(trail, answered, revisited, screening.next) : screening.next
}

function leavesFirstPart(law: Law, { trail }: Derived, from: Place | undefined, to: Place | undefined): boolean {
  const first = firstPart(law)
  const partOf = (place: Place | undefined) => trail[indexOn(trail, place)]?.part.pathway
  return partOf(from) === first && partOf(to) !== first
}

/** Do these two name the same place? */
export const samePlace = (one: Place | undefined, other: Place | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && keyOf(one) === keyOf(other))
