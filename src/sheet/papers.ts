/** Papers that were seen, and papers still to get: those that usually go with what happened, and those of which nobody knows. */
import { isNonAnswer } from '../engine/answers.ts'
import type { Case, Law } from '../engine/law.ts'
import type { Place, Screening } from '../screening/screen.ts'
import { answerAt, encounterRef, placesAsked, type EncounterRef } from './encounters.ts'
import { encounterPapers, journeyFacts, paperFacts } from './journey-facts.ts'

export interface PaperItem {
  readonly fact: string
  readonly encounter?: EncounterRef
}
export interface SeenPaper extends PaperItem {
  /** A value of the fact. */
  readonly value: string
}
export interface PaperToGet extends PaperItem {
  /** Papers that usually go with this way of leaving, and were not seen. Values of the fact; may be none. */
  readonly usual: readonly string[]
}
export interface Papers {
  readonly seen: readonly SeenPaper[]
  readonly toGet: readonly PaperToGet[]
}

export function papersIn(law: Law, screening: Screening, told: Case): Papers {
  const seen: SeenPaper[] = []
  const toGet: PaperToGet[] = []
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
    const usual = usualFor(law, told, place).filter((paper) => !papers.includes(paper))
    if (papers.length === 0 || usual.length > 0) toGet.push({ ...item, usual })
    seen.push(...papers.map((value) => ({ ...item, value })))
  }
  return { seen, toGet }
}

/** The papers that usually go with what happened in that encounter; none when that is not known. */
function usualFor(law: Law, told: Case, { fact, encounter }: Place): readonly string[] {
  if (fact !== encounterPapers || encounter === undefined) return []
  const way = answerAt(told, { fact: journeyFacts.usWay, encounter })
  return (typeof way === 'string' ? law.usualPapers?.[way] : undefined) ?? []
}
