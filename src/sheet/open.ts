/**
 * What is still to be found out, grouped by whom or what it is about, each with the findings it may change.
 * Papers are left to their own part. What a person prefers not to say is not open: it is answered.
 */
import type { Case, Law } from '../engine/law.ts'
import { keyOf, type Place, type Screening } from '../screening/screen.ts'
import { doubtedIn, encounterRef, type EncounterRef } from './encounters.ts'
import { paperFacts } from './journey-facts.ts'

export interface OpenFact extends Place {
  /** The findings that may change once it is known. */
  readonly findings: readonly string[]
}

export interface OpenGroup {
  /** Absent: about the person. */
  readonly encounter?: EncounterRef
  readonly facts: readonly OpenFact[]
}

export function openIn(law: Law, screening: Screening, told: Case): readonly OpenGroup[] {
  const doubted = doubtedIn(screening)
  const groups = new Map<number | undefined, OpenFact[]>()
  for (const place of screening.open) {
    // What contradicts another answer is told as a contradiction.
    if (paperFacts.includes(place.fact) || doubted.has(keyOf(place))) continue
    const group = groups.get(place.encounter) ?? []
    groups.set(place.encounter, [...group, { ...place, findings: touchedBy(law, screening, place) }])
  }
  return [...groups]
    .sort(([one], [other]) => (one ?? -1) - (other ?? -1))
    .map(([encounter, facts]) => ({
      ...(encounter !== undefined && { encounter: encounterRef(screening, told, encounter) }),
      facts,
    }))
}

function touchedBy(law: Law, { findings }: Screening, place: Place): string[] {
  const touched = findings.filter(
    ({ id, open }) => law.findings[id]?.standing !== 'ending' && open.some((other) => keyOf(other) === keyOf(place)),
  )
  return [...new Set(touched.map(({ id }) => id))]
}
