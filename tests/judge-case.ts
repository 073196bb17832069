/**
 * What a screening gets wrong of a named case. The tests ask it of the law; mutation testing asks it of spoiled laws.
 * Must not know any rule by name.
 */
import { isDeepStrictEqual } from 'node:util'
import { casesOf, type NamedCase, type PlainCase } from '../src/engine/named-case.ts'
import type { Facts } from '../src/engine/law.ts'
import { dateText } from '../src/screening/dates.ts'
import type { Screening } from '../src/screening/screen.ts'

/** What a case need not name: findings that its own pathway tells widely, and answers that no path need ask for. */
export interface Unnamed {
  readonly pathway: string
  readonly toldWidely: readonly string[]
  readonly answeredBeside: readonly string[]
}

/**
 * Every fault of the case itself: what it should find, must never find, and its dates; what its own pathway tells beside
 * that; and answers of it that are asked nowhere. One sentence each.
 */
export function faultsOf(named: NamedCase, screening: Screening, { pathway, toldWidely, answeredBeside }: Unnamed): string[] {
  const found = new Set(screening.findings.map(({ id }) => id))
  const contradictions = screening.contradictions.map(({ id }) => id).sort()
  const expected = [...(named.contradictions ?? [])].sort()
  return [
    ...named.finds.filter((id) => !found.has(id)).map((id) => `does not find "${id}"`),
    ...(named.never ?? []).filter((id) => found.has(id)).map((id) => `finds "${id}"`),
    ...screening.findings
      .filter(({ id, standing, ...told }) => told.pathway === pathway && standing !== 'ending' && !named.finds.includes(id) && !toldWidely.includes(id))
      .map(({ id }) => `finds "${id}", which it does not name`),
    ...screening.setAside.filter(({ fact }) => !answeredBeside.includes(fact)).map(({ fact }) => `is never asked "${fact}"`),
    ...(isDeepStrictEqual(contradictions, expected) ? [] : [`contradictions: ${contradictions.join(', ') || 'none'}`]),
    ...Object.entries(named.dates ?? {}).flatMap(([id, dates]) => {
      const told = screening.deadlines.find((deadline) => deadline.id === id)
      if (!told) return [`tells no deadline "${id}"`]
      const is: Readonly<Record<string, unknown>> = { withheld: told.withheld, ...dateText(told.dates) }
      return Object.entries(dates ?? {})
        .filter(([key, value]) => !isDeepStrictEqual(is[key], value))
        .map(([key, value]) => `deadline "${id}": ${key} is ${String(is[key])}, not ${String(value)}`)
    }),
  ]
}

/** Every question that a pathway asks though it promised to ask nothing new, but for what it `may` ask beside. */
export function faultsOfAsking({ walks }: Screening, may: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.entries(may).flatMap(([pathway, own]) => {
    const elsewhere = new Set(walks.flatMap((walk) => (walk.pathway === pathway ? [] : walk.asked)))
    const here = new Set(walks.flatMap((walk) => (walk.pathway === pathway ? walk.asked : [])))
    return [...here].filter((fact) => !elsewhere.has(fact) && !own.includes(fact)).map((fact) => `${pathway} asks "${fact}", which nobody asked before`)
  })
}

const adverse = (screening: Screening): readonly string[] =>
  screening.findings.filter(({ lean }) => lean === 'adverse').map(({ id, encounter }) => `${id}/${encounter ?? ''}`)

/** Every adverse finding that silence adds: none of the variations by a non-answer may tell one that the case does not. */
export function faultsOfSilence(facts: Facts, named: NamedCase, screened: (one: PlainCase) => Screening): string[] {
  const [base, ...variations] = casesOf(facts, named) as [PlainCase, ...PlainCase[]]
  const before = new Set(adverse(screened(base)))
  return variations.flatMap((variation) => {
    const after = adverse(screened(variation))
    return variation.instead?.silent ? after.filter((id) => !before.has(id)).map((id) => `${variation.name}: adds "${id}"`) : []
  })
}
