/**
 * Which encounter something is about, as a person would point at it: its place in the order told, and when it was.
 * Also reads an answer at a place. Must not know any language: the date stays in the notation of answers.
 */
import { isNonAnswer, type Answer } from '../engine/answers.ts'
import type { Case, Law } from '../engine/law.ts'
import { keyOf, type Place, type Screening } from '../screening/screen.ts'
import { journeyFacts } from './journey-facts.ts'

export interface EncounterRef {
  /** From 1, in the order told. */
  readonly number: number
  /** How many there are. */
  readonly of: number
  /** When it was, as answered; absent while not known. */
  readonly when?: string
}

export function encounterRef(screening: Screening, told: Case, encounter: number): EncounterRef {
  const when = told.encounters[encounter]?.[journeyFacts.usEntry]
  return {
    number: encounter + 1,
    of: screening.encounters,
    ...(typeof when === 'string' && !isNonAnswer(when) && { when }),
  }
}

/** Where a fact lives, seen from an encounter or from the person. */
export const placeOf = (law: Law, fact: string, here: number | undefined): Place =>
  here !== undefined && law.facts[fact]?.about === 'encounter' ? { fact, encounter: here } : { fact }

/** Every place that a path asked about, once, in the order asked. */
export function placesAsked(law: Law, walks: Screening['walks']): Place[] {
  const places = walks.flatMap(({ asked, encounter }) => asked.map((fact) => placeOf(law, fact, encounter)))
  return [...new Map(places.map((place) => [keyOf(place), place])).values()]
}

/** The walks of the pathways that are asked of everybody. */
export function sharedWalks(law: Law, { walks }: Screening): Screening['walks'] {
  const shared = new Set(law.pathways.flatMap(({ id, shared }) => (shared ? [id] : [])))
  return walks.filter(({ pathway }) => shared.has(pathway))
}

/** What was answered at this place; undefined when nothing was. */
export const answerAt = (told: Case, { fact, encounter }: Place): Answer | undefined =>
  (encounter === undefined ? told.person : told.encounters[encounter])?.[fact]

/** The places whose answers contradict another: shown as told, never used. */
export const doubtedIn = (screening: Screening): ReadonlySet<string> =>
  new Set(screening.contradictions.flatMap(({ places }) => places.map(keyOf)))
