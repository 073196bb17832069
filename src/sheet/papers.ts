/** Papers that were seen, and papers still to get: those of which nobody knows, and those that were never given. */
import { isNonAnswer } from '../engine/answers.ts'
import type { Case, Law } from '../engine/law.ts'
import type { Screening } from '../screening/screen.ts'
import { answerAt, encounterRef, placesAsked, type EncounterRef } from './encounters.ts'
import { paperFacts } from './journey-facts.ts'

export interface PaperItem {
  readonly fact: string
  readonly encounter?: EncounterRef
}
export interface SeenPaper extends PaperItem {
  /** A value of the fact. */
  readonly value: string
}
export interface Papers {
  readonly seen: readonly SeenPaper[]
  readonly toGet: readonly PaperItem[]
}

export function papersIn(law: Law, screening: Screening, told: Case): Papers {
  const seen: SeenPaper[] = []
  const toGet: PaperItem[] = []
  for (const place of placesAsked(law, screening.walks)) {
    if (!paperFacts.includes(place.fact)) continue
    const item: PaperItem = {
      fact: place.fact,
      ...(place.encounter !== undefined && { encounter: encounterRef(screening, told, place.encounter) }),
    }
    const answer = answerAt(told, place)
    // A preference not to say is respected: no one is sent looking.
    if (answer === 'declined') continue
    const values = answer === undefined || isNonAnswer(answer) ? [] : typeof answer === 'object' ? answer : [String(answer)]
    const fact = law.facts[place.fact]
    const none = fact?.kind === 'several' ? fact.none : undefined
    const papers = values.filter((value) => value !== none)
    if (papers.length === 0) toGet.push(item)
    seen.push(...papers.map((value) => ({ ...item, value })))
  }
  return { seen, toGet }
}
