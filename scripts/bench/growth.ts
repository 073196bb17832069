/**
 * How the cost of a screening grows: with more pathways, more encounters, more answers, and one longer and longer path.
 * What is more is more of the same: the law's own pathways again under other names, an encounter again a month earlier.
 * Cost that grows faster than size would one day be too slow on any phone, so the exponent is what counts.
 */
import { casesByPathway } from '../../rules/cases.ts'
import { law } from '../../rules/law.ts'
import type { Answers } from '../../src/engine/answers.ts'
import type { AnyNode, Case, Element, Fact, Finding, Law, Pathway, View } from '../../src/engine/law.ts'
import { casesOf, type NamedCase } from '../../src/engine/named-case.ts'
import { screen } from '../../src/screening/screen.ts'
import { exponentOf, measured, worked, type Measured } from './stats.ts'

export interface Grown {
  readonly what: string
  /** What stands on the axis: 1, 10, 100 times as much. */
  readonly points: readonly { readonly times: number; readonly size: number; readonly cost: Measured }[]
  /** 1 is linear. */
  readonly exponent: number
}

/** Linear, with what a warm cache and a clock can be wrong by. */
export const stillLinear = 1.15

const factors = [1, 10, 100]
const today = '2026-11-22'

// ---------------------------------------------------------------- more of the same law

const again = (id: string, copy: number): string => (copy === 0 ? id : `${id}~${copy}`)

/** The pathways that no other one sees into, as often as asked, each time with questions, tests and findings of its own. */
function lawTimes(times: number): Law {
  const shared = law.pathways.filter((pathway) => pathway.shared)
  const others = law.pathways.filter((pathway) => !pathway.shared)
  const common = new Set(shared.flatMap((pathway) => Object.values(pathway.nodes).flatMap((node) => ('ask' in node ? [node.ask] : []))))
  const facts: Record<string, Fact> = {}
  const elements: Record<string, Element> = {}
  const findings: Record<string, Finding> = {}
  const pathways: Pathway[] = [...shared]
  for (let copy = 0; copy < times; copy++) {
    const named = (fact: string) => (common.has(fact) ? fact : again(fact, copy))
    for (const [id, fact] of Object.entries(law.facts)) facts[named(id)] = fact
    for (const [id, element] of Object.entries(law.elements)) elements[again(id, copy)] = copy === 0 ? element : readingOthers(element, named)
    for (const [id, finding] of Object.entries(law.findings)) findings[again(id, copy)] = finding
    pathways.push(...others.map((pathway) => pathwayAgain(pathway, copy, named)))
  }
  return { ...law, facts, elements, findings, pathways }
}

function readingOthers({ reads, weigh }: Element, named: (fact: string) => string): Element {
  const through = (view: View<Law['facts']>): View<Law['facts']> => ({
    today: view.today,
    here: view.here,
    get: (fact) => view.get(named(String(fact))) as never,
    get encounters() {
      return view.encounters.map(through)
    },
  })
  return { reads: reads.map(named), weigh: (view) => weigh(through(view)) }
}

function pathwayAgain(pathway: Pathway, copy: number, named: (fact: string) => string): Pathway {
  if (copy === 0) return pathway
  const nodes = Object.entries(pathway.nodes).map(([name, node]): [string, AnyNode] => [name, nodeAgain(node, copy, named)])
  return {
    ...pathway,
    id: again(pathway.id, copy),
    ...(pathway.opens !== undefined && { opens: again(pathway.opens, copy) }),
    nodes: Object.fromEntries(nodes),
  }
}

function nodeAgain(node: AnyNode, copy: number, named: (fact: string) => string): AnyNode {
  if ('ask' in node) return { ...node, ask: named(node.ask) }
  if ('weigh' in node) return { ...node, weigh: again(node.weigh, copy) }
  if ('tell' in node) return { ...node, tell: again(node.tell, copy) }
  return { ...node, outcome: again(node.outcome, copy) }
}

/** The answers of a person, given again for so many of the copies. */
const answersTimes = (answers: Answers, copies: number): Answers =>
  Object.fromEntries(Array.from({ length: copies }, (_, copy) => Object.entries(answers).map(([fact, answer]) => [again(fact, copy), answer])).flat())

// ---------------------------------------------------------------- one longer path

/** One pathway as a single path of so many questions, each one weighed, and now and then something told. */
function longPath(questions: number): { readonly law: Law; readonly told: Case } {
  const because = ['house.safety-first'] as const
  const on = (to: string) => ({ to, because, gist: 'On.' })
  const ids = Array.from({ length: questions }, (_, i) => `q${i}`)
  const nodes = ids.flatMap((id, i): [string, AnyNode][] => {
    const next = i + 1 < questions ? `q${i + 1}` : 'end'
    const after = i % 5 === 0 ? `tell-${id}` : next
    const ask = on(`weigh-${id}`)
    return [
      [id, { ask: id, branches: { yes: ask, no: ask, unknown: ask, declined: ask, later: ask } }],
      [`weigh-${id}`, { weigh: id, branches: { met: on(after), 'not-met': on(after), unclear: on(after) } }],
      ...(i % 5 === 0 ? [[`tell-${id}`, { tell: id, ...on(next) }] as [string, AnyNode]] : []),
    ]
  })
  const finding: Finding = { standing: 'record', side: 'both', urgency: 'none', lean: 'neutral' }
  return {
    law: {
      ...law,
      facts: Object.fromEntries(ids.map((id) => [id, { kind: 'yes-no', about: 'person', sensitivity: 'plain' }])),
      elements: Object.fromEntries(ids.map((id) => [id, { reads: [id], weigh: ({ get }) => (get(id) === undefined ? 'unclear' : 'met') }])),
      findings: { ...Object.fromEntries(ids.map((id) => [id, finding])), end: finding },
      contradictions: {},
      pathways: [
        { id: 'long', about: 'person', shared: true, start: 'q0', nodes: { ...Object.fromEntries(nodes), end: { outcome: 'end', because, gist: 'End.' } } },
      ],
    },
    told: { person: Object.fromEntries(ids.map((id) => [id, 'yes'])), encounters: [] },
  }
}

// ---------------------------------------------------------------- a case that has everything

/** The named case with the most steps. */
export function biggestCase(): { readonly name: string; readonly told: Case; readonly today: string; readonly steps: number } {
  const named: readonly NamedCase[] = Object.values(casesByPathway).flat()
  const sized = named
    .flatMap((one) => casesOf(law.facts, one).slice(0, 1))
    .map((one) => ({ ...one, steps: screen(law, one.told, one.today).walks.reduce((sum, walk) => sum + walk.steps.length, 0) }))
  return sized.reduce((most, one) => (one.steps > most.steps ? one : most))
}

/** So many encounters, one a month, each as the first one was. */
function encountersTimes(told: Case, count: number): Case {
  const first = told.encounters[0] ?? {}
  const encounters = Array.from({ length: count }, (_, i) => {
    const month = `${2026 - Math.floor(i / 12) - 1}-${String(12 - (i % 12)).padStart(2, '0')}`
    return { ...first, 'us-entry-when': `${month}-03`, 'us-exit-when': `${month}-05`, 'another-encounter': i + 1 < count ? 'yes' : 'no' }
  })
  return { person: { ...told.person, 'us-contact': 'several' }, encounters }
}

// ---------------------------------------------------------------- measured

const timed = (work: () => unknown): number => {
  const start = worked()
  work()
  return worked() - start
}

/** Each round screens every size in turn, so that a slow moment of the machine falls on all of them. */
function grow(what: string, sizes: readonly { readonly times: number; readonly size: number; readonly run: () => unknown }[], rounds: number): Grown {
  // The first runs compile what is run, ours and the machine's own.
  for (const { run, times } of sizes) for (let i = 0; i < Math.ceil(10 / times); i++) run()
  const costs = sizes.map((): number[] => [])
  for (let round = 0; round < rounds; round++)
    sizes.forEach(({ run, times }, i) => {
      // Small ones are run more often: the clock is too coarse for one.
      const often = Math.ceil(10 / times)
      costs[i]?.push(timed(() => Array.from({ length: often }, run)) / often)
    })
  const points = sizes.map(({ times, size }, i) => ({ times, size, cost: measured(costs[i] ?? []) }))
  return { what, points, exponent: exponentOf(points.map(({ times, cost }) => ({ size: times, cost: cost.median }))) }
}

/** Everything that may grow, measured. */
export function measureGrowth(rounds: number, say: (line: string) => void): readonly Grown[] {
  const { told } = biggestCase()
  const laws = factors.map((times) => ({ times, law: lawTimes(times) }))
  const widest = laws.at(-1)?.law ?? law
  const answered = (copies: number): Case => ({
    person: answersTimes(told.person, copies),
    encounters: told.encounters.map((answers) => answersTimes(answers, copies)),
  })
  const count = ({ person, encounters }: Case) => [person, ...encounters].reduce((sum, answers) => sum + Object.keys(answers).length, 0)
  const axes = [
    { what: 'pathways', sizes: laws.map(({ times, law }) => ({ times, size: law.pathways.length, run: runOf(law, told) })) },
    { what: 'encounters', sizes: factors.map((times) => ({ times, size: times, run: runOf(law, encountersTimes(told, times)) })) },
    { what: 'answers', sizes: factors.map((times) => ({ times, size: count(answered(times)), run: runOf(widest, answered(times)) })) },
    { what: 'questions on one path', sizes: factors.map(longPathRun) },
  ]
  return axes.map(({ what, sizes }) => {
    const grown = grow(what, sizes, rounds)
    say(`  ${what}: ${grown.points.map(({ times, cost }) => `x${times} ${cost.median.toFixed(1)} ms`).join(', ')}; exponent ${grown.exponent.toFixed(2)}`)
    return grown
  })
}

const runOf = (law: Law, told: Case) => () => screen(law, told, today)

function longPathRun(times: number) {
  const { law, told } = longPath(10 * times)
  return { times, size: 10 * times, run: runOf(law, told) }
}
