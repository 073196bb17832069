/**
 * What judges a spoiled element, deadline, contradiction or pattern: the rows of single tests, and the named cases. Each function is asked first
 * what it says to everything it was ever asked while the named cases were screened; where a spoiled one says something else,
 * the screenings in which that was asked are made anew. Where it says the same to all, no case can notice, and none is screened.
 *
 * Must not know how code is spoiled, nor any rule by name.
 */
import { isDeepStrictEqual } from 'node:util'
import { answeredBeside, asksNothingNew, casesByPathway, toldWidely } from '../../rules/cases.ts'
import { law } from '../../rules/law.ts'
import type { Facts, Law, View } from '../../src/engine/law.ts'
import { casesOf, type NamedCase, type PlainCase } from '../../src/engine/named-case.ts'
import type { Weight } from '../../src/engine/weights.ts'
import type { Memory } from '../../src/screening/memory.ts'
import { screen, type Screening } from '../../src/screening/screen.ts'
import { faultsOfRows } from '../../tests/element-rows.ts'
import { faultsOf, faultsOfAsking } from '../../tests/judge-case.ts'
import { patternCases, patternFaults } from '../../tests/pattern-cases.ts'

/** Something that weighs, dates, contradicts or counts, with all that it was asked. */
export interface Probe {
  readonly id: string
  /** The screenings in which it now says something else than when it was sound, as they are found. */
  noticedIn(): Iterable<number>
}

type Reader = (view: View<Facts>) => unknown
interface Asked {
  readonly view: View<Facts>
  readonly said: unknown
  readonly screenings: Set<number>
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
    if (before) before.screenings.add(at)
    else known.all.set(key, { view: still, said, screenings: new Set([at]) })
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

/** One screening of a named case, of the case itself or of a variation, as the sound law has it. */
interface Known {
  readonly pathway: string
  readonly named: NamedCase
  readonly plain: PlainCase
  readonly memory: Memory
  /** Where the case itself stands; and after it so many variations. */
  readonly base: number
  readonly variations: number
  readonly adverse: ReadonlySet<string>
}
const known: Known[] = []
const widely: Readonly<Record<string, readonly string[]>> = toldWidely

/** Screens all named cases once, soundly, and gives everything that was asked of the law's functions. */
export function listen(): Probe[] {
  for (const [pathway, cases] of Object.entries(casesByPathway) as [string, readonly NamedCase[]][])
    for (const named of cases) {
      const base = known.length
      const plains = casesOf(law.facts, named)
      // A walk that a variation shares with the case itself is remembered: what it asked stands with the case.
      let walks: Memory['walks'] = new Map()
      plains.forEach((plain, i) => {
        at = base + i
        const memory: Memory = { under: [listening, plain.today], walks: new Map(walks) }
        const screening = screen(listening, plain.told, plain.today, memory)
        if (i === 0) walks = memory.walks
        known.push({ pathway, named, plain, memory: { ...memory, under: [law, plain.today] }, base, variations: plains.length - 1, adverse: adverseIn(screening) })
      })
    }
  const ofCases = [...asked].map(([id, { ask, all }]): Probe => ({
    id,
    *noticedIn() {
      for (const { view, said, screenings } of all.values()) if (!isDeepStrictEqual(answer(ask, view), said)) yield* screenings
    },
  }))
  const ofPatterns = Object.entries(patternCases).map(([id, told], i): Probe => ({
    id: `pattern ${id}`,
    *noticedIn() {
      if (patternFaults(id, told).length > 0) yield -1 - i
    },
  }))
  // The rows cost least, so they are asked first.
  const ofRows: Probe = {
    id: 'rows',
    *noticedIn() {
      for (const _ of faultsOfRows()) yield Number.NEGATIVE_INFINITY
    },
  }
  return [ofRows, ...ofCases, ...ofPatterns]
}

/** A spoiled function may throw: that is another answer than the sound one. */
function answer(ask: Reader, view: View<Facts>): unknown {
  try {
    return ask(view)
  } catch (error) {
    return String(error)
  }
}

/** The pathways that weigh one of these functions: whoever walks them walks anew. */
function spoiledBy(probes: readonly string[]): readonly string[] {
  const weighed = new Set(probes.map((id) => id.replace('element ', '')))
  return law.pathways
    .filter(({ opens, nodes }) => (opens !== undefined && weighed.has(opens)) || Object.values(nodes).some((node) => 'weigh' in node && weighed.has(node.weigh)))
    .map(({ id }) => `${id}/`)
}

/**
 * Judges one screening after the other by the law as it now is: the first fault of each, or none. Walks that weigh none of
 * these functions are remembered.
 */
export function judgeOf(probes: readonly string[]): (screening: number) => string | undefined {
  const spoiled = spoiledBy(probes)
  const anew = new Map<number, Screening>()
  const screened = (number: number): Screening => {
    const before = anew.get(number)
    if (before) return before
    const { plain, memory } = known[number] as Known
    const walks = new Map([...memory.walks].filter(([key]) => !spoiled.some((id) => key.startsWith(id))))
    const screening = screen(law, plain.told, plain.today, { under: memory.under, walks })
    anew.set(number, screening)
    return screening
  }
  return (number) => {
    if (number < 0) return number === Number.NEGATIVE_INFINITY ? 'a row of it says otherwise' : 'a pattern is shown otherwise'
    const one = known[number]
    if (!one) throw new Error(`no screening ${number}`)
    const { named, pathway, base, variations, adverse } = one
    const isBase = number === base
    const [fault] = isBase
      ? [...faultsOf(named, screened(base), { pathway, toldWidely: widely[pathway] ?? [], answeredBeside }), ...faultsOfAsking(screened(base), asksNothingNew)]
      : []
    if (fault !== undefined) return `${named.id}: ${fault}`
    // What silence may add is measured by the case itself: where that no longer tells it, each variation that does adds it.
    const before = adverseIn(screened(base))
    const lost = isBase && [...adverse].some((id) => !before.has(id))
    const asked = lost ? Array.from({ length: variations }, (_, i) => base + 1 + i) : isBase ? [] : [number]
    const added = asked
      .filter((each) => known[each]?.plain.instead?.silent)
      .flatMap((each) => [...adverseIn(screened(each))].filter((id) => !before.has(id)))
    return added[0] && `${named.id}: silence adds ${added[0]}`
  }
}

const adverseIn = ({ findings }: Screening): ReadonlySet<string> =>
  new Set(findings.flatMap(({ id, lean, encounter }) => (lean === 'adverse' ? [`${id}/${encounter ?? ''}`] : [])))
