/**
 * Walks one path four ways, and says where they differ: as it stands in the list of paths, as the engine walks it (replay.ts),
 * as a statechart compiled from the table takes it (compile.ts), and as the plain reader reads it off the table.
 *
 * So that every path of the table can be walked, each step gets a question or a test of its own, and each test the weight that
 * the path needs. What the law's own tests weigh is compared apart, over whole screenings.
 */
import { borderZones, type Answer } from '../../src/engine/answers.ts'
import type { AnyNode, Element, Fact, Facts, Law, Pathway, View } from '../../src/engine/law.ts'
import { openAmong, replay } from '../../src/engine/replay.ts'
import { screen } from '../../src/screening/screen.ts'
import type { Case } from '../../src/engine/law.ts'
import type { Weight } from '../../src/engine/weights.ts'
import type { Chance } from '../fuzz/chance.ts'
import { readLaw, readPathway, type PlainStep, type PlainWalk } from '../plain-reader.ts'
import { compile, passedBy } from './compile.ts'
import type { Path } from './paths.ts'

/** A pathway of which every step is its own question or its own test. */
export interface Walker {
  readonly pathway: Pathway
  readonly chart: ReturnType<typeof compile>
  readonly facts: Facts
  readonly elements: Readonly<Record<string, Element>>
  readonly forced: Map<string, Weight>
  readonly values: Readonly<Record<string, readonly Answer[]>>
}

export function walkerOf(pathway: Pathway, facts: Facts): Walker {
  const forced = new Map<string, Weight>()
  const own: Record<string, Fact> = {}
  const elements: Record<string, Element> = {}
  const values: Record<string, readonly Answer[]> = {}
  const nodes = Object.entries(pathway.nodes).map(([name, node]): [string, AnyNode] => {
    if ('weigh' in node) {
      elements[name] = { reads: [], weigh: () => forced.get(name) ?? 'unclear' }
      return [name, { ...node, weigh: name }]
    }
    if (!('ask' in node)) return [name, node]
    const fact = facts[node.ask]
    if (!fact) throw new Error(`no fact ${node.ask}`)
    own[name] = fact
    values[name] = someValues(fact)
    return [name, { ...node, ask: name }]
  })
  return { pathway: { ...pathway, nodes: Object.fromEntries(nodes) }, chart: compile(pathway), facts: own, elements, forced, values }
}

/** Several answers of a kind whose content takes no branch of its own. */
function someValues(fact: Fact): readonly Answer[] {
  switch (fact.kind) {
    case 'yes-no':
    case 'choice':
      return []
    case 'several':
      return [...fact.values.map((value) => [value]), fact.values.filter((value) => value !== fact.none)]
    case 'country':
      return [fact.values[0], fact.values.at(-1) ?? fact.values[0]]
    case 'countries':
      return [[fact.values[0]], fact.values.slice(0, 3)]
    case 'count':
      return [fact.min, fact.max, Math.floor((fact.min + fact.max) / 2)]
    case 'date':
      return ['2026-10-09', '2026-10', '2026-10-01/2026-11-15', '2019-02-28']
    case 'instant':
      return ['2024-06-04', '2023-05', '2023-05-11T20:30', `2023-05-11T20:30[${borderZones[0]}]`, '2025-01-19/2025-01-21']
  }
}

/** Weights are forced, so nobody looks. */
const blind: View<Facts> = { get: () => undefined, today: '2026-11-22', encounters: [], here: undefined }

/**
 * Walks a path; what differs, or nothing. With `silent`, nothing is said where the path puts a question off: it must come to
 * the same, except that the question is the next one.
 */
export function walkPath({ pathway, chart, facts, elements, forced, values }: Walker, path: Path, silent: boolean, chance: Chance): string | undefined {
  const answers: Record<string, Answer> = {}
  forced.clear()
  for (const { from, branch } of path) {
    if (branch === undefined) continue
    if (from in elements) forced.set(from, branch as Weight)
    else if (branch === 'answered') answers[from] = chance.of(values[from] ?? [])
    else if (!(silent && branch === 'later')) answers[from] = branch
  }
  const engine = asPlain(replay(pathway, facts, { answers, elements, view: () => blind }), answers)
  const plain = readPathway(pathway, facts, answers, (element) => forced.get(element) ?? 'unclear')
  const passed = [...path.map(({ from }) => from), path.at(-1)?.to ?? pathway.start]
  const charted = passedBy(chart, path.flatMap(({ branch }) => branch ?? []))
  return difference(passed, plain.steps.map(({ node }) => node)) ?? difference(passed, charted) ?? difference(plain, engine)
}

/** Screens a case as the app does, and reads the whole law plainly beside it; what differs, or nothing. */
export function screenBoth(law: Law, told: Case, today: string, took: (pathway: string, step: PlainStep) => void = () => undefined): string | undefined {
  const screening = screen(law, told, today)
  // Which encounters count is a matter of its own (ADR 8, in-use.test.ts): both begin with those.
  const plain = readLaw(law, screening.used, today)
  for (const { pathway, steps } of plain) for (const step of steps) took(pathway, step)
  // As the screening saw them: what contradicts stands as unknown.
  const doubted = new Set(screening.contradictions.flatMap(({ places }) => places.map(({ fact, encounter }) => `${encounter ?? ''}/${fact}`)))
  const seenAt = (encounter: number | undefined) =>
    Object.fromEntries([
      ...Object.entries(screening.used.person).map(([fact, answer]) => [fact, doubted.has(`/${fact}`) ? 'unknown' : answer]),
      ...(encounter === undefined
        ? []
        : Object.entries(screening.used.encounters[encounter] ?? {}).map(([fact, answer]) => [fact, doubted.has(`${encounter}/${fact}`) ? 'unknown' : answer])),
    ]) as Record<string, Answer>
  const machine = screening.walks.map((walk) => ({ ...asPlain(walk, seenAt(walk.encounter)), pathway: walk.pathway, encounter: walk.encounter }))
  const findings = [...new Map(plain.flatMap(({ steps, encounter }) =>
    steps.flatMap(({ finding, because }) => {
      if (finding === undefined) return []
      const place = law.findings[finding]?.once ? '' : (encounter ?? '')
      return [{ key: `${finding}/${place}`, because }]
    })).reverse().map((each) => [each.key, each] as const)).values()]
  const told2 = screening.findings.map(({ id, encounter, because }) => ({ key: `${id}/${encounter ?? ''}`, because }))
  const byKey = (one: { key: string }, other: { key: string }) => (one.key < other.key ? -1 : 1)
  return difference(plain, machine) ?? difference([...findings].sort(byKey), [...told2].sort(byKey)) ?? difference(openOf(law, plain), screening.open)
}

/** What is open in the whole screening: each question once. */
function openOf(law: Law, plain: readonly (PlainWalk & { readonly encounter: number | undefined })[]) {
  const places = plain.flatMap(({ open, encounter }) => open.map((fact) => (encounter !== undefined && law.facts[fact]?.about === 'encounter' ? { fact, encounter } : { fact })))
  return places.filter((place, i) => places.findIndex((other) => JSON.stringify(other) === JSON.stringify(place)) === i)
}

/** A walk of the machine in the words of the plain reader. */
function asPlain({ steps, asked, next }: ReturnType<typeof replay>, answers: Readonly<Record<string, Answer>>): PlainWalk {
  const plain = steps.map(({ node, because, ask, weigh, finding }): PlainStep => {
    const branch = ask?.branch ?? weigh?.weight
    return { node, because, ...(branch !== undefined && { branch }), ...(ask?.unanswered && { silent: true }), ...(finding !== undefined && { finding }) }
  })
  return { steps: plain, findings: plain.flatMap(({ finding }) => finding ?? []), asked, open: openAmong(asked, answers), next }
}

function difference(plain: unknown, machine: unknown): string | undefined {
  const [one, other] = [JSON.stringify(plain, sorted), JSON.stringify(machine, sorted)]
  if (one === other) return undefined
  let at = 0
  while (one[at] === other[at]) at += 1
  return `plain …${one.slice(Math.max(0, at - 80), at + 120)}… machine …${other.slice(Math.max(0, at - 80), at + 120)}…`
}

/** The order in which something is written down makes no difference. */
const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value
