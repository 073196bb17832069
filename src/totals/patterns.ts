/**
 * Which patterns of the law hold of one case. It reads what the screening used: answers that some path asked for, that
 * nothing contradicts, and that are neither private nor hard, whatever a pattern would like to read.
 *
 * Pure. Must not know any pattern or fact by name.
 */
import { isNonAnswer } from '../engine/answers.ts'
import type { Facts, Law, View } from '../engine/law.ts'
import { keyOf, type Place, type Screening } from '../screening/screen.ts'

/** The patterns that hold of this case, in the order of the law. A pattern of an encounter holds when it holds of any. */
export function patternsIn(law: Law, screening: Screening): readonly string[] {
  const { used, today } = screening
  const visible = visibleIn(law, screening)
  const viewFrom = (here: number | undefined): View<Facts> => ({
    today,
    here,
    encounters: here === undefined ? used.encounters.map((_, i) => viewFrom(i)) : [],
    get: (id) => {
      const fact = String(id)
      const encounter = law.facts[fact]?.about === 'encounter' ? here : undefined
      const answer = (encounter === undefined ? used.person : used.encounters[encounter])?.[fact]
      const seen = answer !== undefined && !isNonAnswer(answer) && visible(encounter === undefined ? { fact } : { fact, encounter })
      return (seen ? answer : undefined) as never
    },
  })
  return Object.entries(law.patterns ?? {})
    .filter(([, { about, holds }]) =>
      (about === 'person' ? [undefined] : used.encounters.map((_, i) => i)).some((here) => holds.weigh(viewFrom(here)) === 'met'),
    )
    .map(([id]) => id)
}

function visibleIn(law: Law, { walks, contradictions }: Screening): (place: Place) => boolean {
  const asked = new Set(walks.flatMap(({ asked, encounter }) => asked.map((fact) => keyAt(law, fact, encounter))))
  const doubted = new Set(contradictions.flatMap(({ places }) => places.map(keyOf)))
  return (place) => {
    const fact = law.facts[place.fact]
    const key = keyOf(place)
    return fact !== undefined && !fact.private && fact.sensitivity !== 'hard' && asked.has(key) && !doubted.has(key)
  }
}

const keyAt = (law: Law, fact: string, encounter: number | undefined): string =>
  keyOf(encounter !== undefined && law.facts[fact]?.about === 'encounter' ? { fact, encounter } : { fact })
