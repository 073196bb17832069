/**
 * Replays the answers of a case through one pathway: which steps it took and on what ground, which findings it
 * tells, which answers it used, and which question comes next. A question not yet answered is walked as `later`,
 * so that a case can be screened at any moment and silence is treated alike everywhere.
 *
 * Pure. Must not know any rule, any language, or what day it is.
 */
import { branchOf, isNonAnswer, type Answers } from './answers.ts'
import { compile, walk, type Machine, type MachineStep } from './compile.ts'
import type { AnyNode, Element, Facts, Pathway, View } from './law.ts'
import type { Weight } from './weights.ts'

/** One step of a walk: what was asked, weighed or told, with its sources and the lawyer's margin note. */
export interface Step {
  readonly node: string
  readonly because: readonly string[]
  readonly gist: string
  readonly ask?: { readonly fact: string; readonly branch: string; readonly unanswered?: true }
  readonly weigh?: { readonly element: string; readonly weight: Weight }
  readonly finding?: string
}

export interface Replay {
  readonly pathway: string
  readonly steps: readonly Step[]
  /** The first question on the path that has no answer yet. */
  readonly next: { readonly node: string; readonly fact: string } | undefined
  /** Facts that the path asks, in order. */
  readonly asked: readonly string[]
}

/** What a pathway may see while it is replayed: answers by fact, and a view limited to what the path has asked. */
export interface Sight {
  /** The answers about this person and this encounter. */
  readonly answers: Answers
  readonly elements: Readonly<Record<string, Element>>
  /** A view that shows the shared facts and those in `asked`. */
  view(asked: ReadonlySet<string>): View<Facts>
}

const machines = new WeakMap<Pathway, Machine>()

function machineOf(pathway: Pathway): Machine {
  const known = machines.get(pathway)
  if (known) return known
  const made = compile(pathway)
  machines.set(pathway, made)
  return made
}

/** Weighs one element of the law in a view. Throws when the law has no such element. */
export function weighElement(elements: Sight['elements'], id: string, view: View<Facts>): Weight {
  const element = elements[id]
  if (!element) throw new Error(`No element "${id}" in this law`)
  return element.weigh(view)
}

/** Replays the answers through a pathway. Throws when the pathway, or an answer, names what the law does not have. */
export function replay(pathway: Pathway, facts: Facts, sight: Sight): Replay {
  const asked = new Set<string>()
  const view = sight.view(asked)
  const steps: Step[] = []
  let next: Replay['next']
  // Each branch of a node asks for the same weight; only a new answer in sight can change it.
  const weighed = new Map<string, Weight>()
  const weigh = (id: string): Weight => {
    const known = weighed.get(id) ?? weighElement(sight.elements, id, view)
    weighed.set(id, known)
    return known
  }
  let position = walk(machineOf(pathway), { weigh })
  const take = (taken: readonly MachineStep[], unanswered: boolean) =>
    steps.push(...taken.map((step, i) => tell(pathway, step, unanswered && i === 0)))
  take(position.steps, false)

  while (!position.done) {
    const node = pathway.nodes[position.node]
    if (!node || !('ask' in node)) throw new Error(`${pathway.id} stops at "${position.node}"`)
    const fact = facts[node.ask]
    if (!fact) throw new Error(`No fact "${node.ask}" in this law`)
    const answer = sight.answers[node.ask]
    if (answer === undefined) next ??= { node: position.node, fact: node.ask }
    asked.add(node.ask)
    weighed.clear()
    const branch = branchOf(fact, answer ?? 'later')
    const moved = position.answer(branch)
    if (moved.steps.length === 0) throw new Error(`${pathway.id} has no branch "${branch}" at "${position.node}"`)
    position = moved
    take(position.steps, answer === undefined)
  }
  return { pathway: pathway.id, steps, next, asked: [...asked] }
}

function tell(pathway: Pathway, { node: name, branch }: MachineStep, unanswered: boolean): Step {
  const node = pathway.nodes[name] as AnyNode
  if ('tell' in node) return { node: name, because: node.because, gist: node.gist, finding: node.tell }
  if ('outcome' in node) return { node: name, because: node.because, gist: node.gist, finding: node.outcome }
  const { because, gist } = node.branches[branch as never] as { because: readonly string[]; gist: string }
  return 'ask' in node
    ? { node: name, because, gist, ask: { fact: node.ask, branch: branch as string, ...(unanswered && { unanswered }) } }
    : { node: name, because, gist, weigh: { element: node.weigh, weight: branch as Weight } }
}

/** The facts among these whose answer is missing, unknown or put off: what is still to be found out. */
export const openAmong = (facts: readonly string[], answers: Answers): string[] =>
  facts.filter((fact) => {
    const answer = answers[fact]
    return answer === undefined || (isNonAnswer(answer) && answer !== 'declined')
  })
