/**
 * What judges a spoiled element, deadline, contradiction or pattern: the named cases. Each of these functions is asked first
 * what it says to everything it was ever asked while the named cases were screened; where a spoiled one says something else,
 * the cases in which that was asked are screened anew. Where it says the same to all, no case can notice, and none is screened.
 *
 * Must not know how code is spoiled, nor any rule by name.
 */
import { isDeepStrictEqual } from 'node:util'
import { answeredBeside, casesByPathway, toldWidely } from '../../rules/cases.ts'
import { law } from '../../rules/law.ts'
import type { Facts, Law, View } from '../../src/engine/law.ts'
import { casesOf, type NamedCase, type PlainCase } from '../../src/engine/named-case.ts'
import type { Weight } from '../../src/engine/weights.ts'
import { emptyMemory, type Memory } from '../../src/screening/memory.ts'
import { screen, type Screening } from '../../src/screening/screen.ts'
import { faultsOf, faultsOfSilence } from '../../tests/judge-case.ts'
import { patternCases, patternFaults } from '../../tests/pattern-cases.ts'

/** Something that weighs, dates, contradicts or counts, with all that it was asked. */
export interface Probe {
  readonly id: string
  /** The cases in which it now says something else than when it was sound. */
  noticedIn(): ReadonlySet<number>
}

type Reader = (view: View<Facts>) => unknown
interface Asked {
  readonly view: View<Facts>
  readonly said: unknown
  readonly cases: Set<number>
}

/** The view as it stands now, frozen: views of a walk grow while it is walked. */
function frozen(view: View<Facts>, reads: readonly string[]): { view: View<Facts>; key: string } {
  const seen = (one: View<Facts>) => Object.fromEntries(reads.flatMap((fact) => (one.get(fact) === undefined ? [] : [[fact, one.get(fact)]])))
  const [here, others] = [seen(view), view.encounters.map(seen)]
  const over = (answers: Readonly<Record<string, unknown>>): View<Facts> => ({ today: view.today, here: view.here, encounters: [], get: (fact) => answers[fact as string] as never })
  return {
    view: { ...over(here), encounters: others.map(over) },
    key: JSON.stringify([view.today, view.here, here, others]),
  }
}

/** A contradiction is told or it is not: what is unclear contradicts nothing. */
const toldOnly = (between: Reader): Reader => (view) => between(view) === 'met'

const asked = new Map<string, { readonly ask: Reader; readonly all: Map<string, Asked> }>()
let at = -1

/** The same reader, which keeps what it is asked. */
function kept(id: string, reads: readonly string[], ask: Reader): Reader {
  const known = { ask, all: new Map<string, Asked>() }
  asked.set(id, known)
  return (view) => {
    const { view: still, key } = frozen(view, reads)
    const before = known.all.get(key)
    const said = before ? before.said : ask(still)
    if (before) before.cases.add(at)
    else known.all.set(key, { view: still, said, cases: new Set([at]) })
    return said
  }
}

const each = <T, U>(table: Readonly<Record<string, T>>, change: (value: T, id: string) => U) =>
  Object.fromEntries(Object.entries(table).map(([id, value]) => [id, change(value, id)]))

const contradicts = (told: Reader) => (view: View<Facts>): Weight => (told(view) === true ? 'met' : 'not-met')

const listening: Law = {
  ...law,
  elements: each(law.elements, ({ reads, weigh }, id) => ({ reads, weigh: kept(`element ${id}`, reads, weigh) as typeof weigh })),
  contradictions: each(law.contradictions, (one, id) => ({
    ...one,
    between: { ...one.between, weigh: contradicts(kept(`contradiction ${id}`, one.between.reads, toldOnly(one.between.weigh))) },
  })),
  deadlines: each(law.deadlines, (deadline, id) => {
    const listened = { ...deadline, start: { ...deadline.start, at: kept(`deadline ${id}`, deadline.start.reads, deadline.start.at) as typeof deadline.start.at } }
    if (!('arguableStart' in listened) || !listened.arguableStart) return listened
    const { reads, at } = listened.arguableStart
    return { ...listened, arguableStart: { reads, at: kept(`deadline ${id}, argued`, reads, at) as typeof at } }
  }),
}

interface Known {
  readonly pathway: string
  readonly named: NamedCase
  readonly memories: ReadonlyMap<string, Memory>
}
const known: Known[] = []
const widely: Readonly<Record<string, readonly string[]>> = toldWidely

/** Screens all named cases once, soundly, and gives everything that was asked of the law's functions. */
export function listen(): Probe[] {
  const all = (Object.entries(casesByPathway) as [string, readonly NamedCase[]][]).flatMap(([pathway, cases]) => cases.map((named) => ({ pathway, named })))
  for (const { pathway, named } of all) {
    at++
    const memory = emptyMemory()
    const memories = casesOf(law.facts, named).map(({ name, told, today }) => {
      screen(listening, told, today, memory)
      return [name, { under: [law, ...memory.under.slice(1)], walks: new Map(memory.walks) }] as const
    })
    known.push({ pathway, named, memories: new Map(memories) })
  }
  const ofCases = [...asked].map(([id, { ask, all }]): Probe => ({
    id,
    noticedIn: () => new Set([...all.values()].flatMap(({ view, said, cases }) => (isDeepStrictEqual(answer(ask, view), said) ? [] : [...cases]))),
  }))
  const ofPatterns = Object.entries(patternCases).map(([id, told], i): Probe => ({
    id: `pattern ${id}`,
    noticedIn: () => new Set(patternFaults(id, told).length > 0 ? [-1 - i] : []),
  }))
  return [...ofCases, ...ofPatterns]
}

/** A spoiled function may throw: that is another answer than the sound one. */
function answer(ask: Reader, view: View<Facts>): unknown {
  try {
    return ask(view)
  } catch (error) {
    return String(error)
  }
}

/** The first fault of a named case, screened by the law as it now is; walks that weigh none of these functions are remembered. */
export function faultOf(index: number, probes: readonly string[]): string | undefined {
  if (index < 0) return 'a pattern is shown otherwise'
  const one = known[index]
  if (!one) throw new Error(`no case ${index}`)
  const weighed = new Set(probes.map((id) => id.replace('element ', '')))
  const spoiled = law.pathways.filter(
    ({ opens, nodes }) => (opens !== undefined && weighed.has(opens)) || Object.values(nodes).some((node) => 'weigh' in node && weighed.has(node.weigh)),
  )
  const screenings = new Map<string, Screening>()
  const screened = ({ name, told, today }: PlainCase): Screening => {
    const before = screenings.get(name)
    if (before) return before
    const memory = one.memories.get(name)
    const walks = new Map([...(memory?.walks ?? [])].filter(([key]) => !spoiled.some(({ id }) => key.startsWith(`${id}/`))))
    const screening = screen(law, told, today, { under: memory?.under ?? [], walks })
    screenings.set(name, screening)
    return screening
  }
  const [base] = casesOf(law.facts, one.named)
  const unnamed = { pathway: one.pathway, toldWidely: widely[one.pathway] ?? [], answeredBeside }
  const fault = base && faultsOf(one.named, screened(base), unnamed)[0]
  const found = fault ?? faultsOfSilence(law.facts, one.named, screened)[0]
  return found && `${one.named.id}: ${found}`
}
