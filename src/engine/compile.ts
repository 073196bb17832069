/**
 * A pathway's table as an XState machine: `ask` waits for an answer and `weigh` for a weight, each an event by the name
 * of its branch; `tell` passes at once, `outcome` is final. Each transition reports the step it takes, so a walk can be
 * told with its sources. Where a branch leads depends on nothing else, so XState is asked once for each, and remembered.
 *
 * The only file of the engine that knows XState. Must not know any rule, and computes no weight itself:
 * the weigher comes in as input.
 */
import { createMachine, initialTransition, transition, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate'
import type { AnyNode, Pathway } from './law.ts'
import type { Weight } from './weights.ts'

/** A step as the machine reports it. */
export interface MachineStep {
  readonly node: string
  /** The branch taken: an answer, a weight; absent at `tell` and `outcome`. */
  readonly branch?: string
}

/** Where a branch leads, and the steps on the way; none when the node has no such branch. */
interface Move {
  readonly node: string
  readonly done: boolean
  readonly steps: readonly MachineStep[]
}

/** A compiled pathway, and the moves that were made in it so far. */
export interface Machine {
  readonly chart: AnyStateMachine
  /** The element that each `weigh` node waits for. */
  readonly elements: ReadonlyMap<string, string>
  readonly moves: Map<string, Move>
}

/** What a machine needs from outside: the weight of an element, given the answers so far. */
export interface Weigher {
  weigh(element: string): Weight
}

const report = (node: string, branch?: string) => ({
  type: 'step' as const,
  params: branch === undefined ? { node } : { node, branch },
})

function stateOf(name: string, node: AnyNode) {
  if ('tell' in node) return { always: { target: node.to, actions: report(name) }, meta: { because: node.because } }
  if ('outcome' in node) return { type: 'final' as const, entry: report(name), meta: { because: node.because } }
  const routes = Object.entries(node.branches).map(([branch, { to, because }]) => [
    branch,
    { target: to, actions: report(name, branch), meta: { because } },
  ])
  return { on: Object.fromEntries(routes) as Record<string, unknown> }
}

/** Makes the machine of a pathway. Throws (from XState) when a target does not exist. */
export function compile(pathway: Pathway): Machine {
  const nodes = Object.entries(pathway.nodes)
  const states = Object.fromEntries(nodes.map(([name, node]) => [name, stateOf(name, node)]))
  return {
    // The table was checked by its own types and by audit(); XState's inference has nothing to add to it.
    chart: createMachine({ id: pathway.id, initial: pathway.start, states } as never) as unknown as AnyStateMachine,
    elements: new Map(nodes.flatMap(([name, node]) => ('weigh' in node ? [[name, node.weigh] as const] : []))),
    moves: new Map(),
  }
}

type Moved = [AnyMachineSnapshot, readonly { type: string; params?: unknown }[]]

const moveOf = ([snapshot, actions]: Moved): Move => ({
  node: String(snapshot.value),
  done: snapshot.status === 'done',
  steps: actions.filter((action) => action.type === 'step').map((action) => action.params as MachineStep),
})

function remembered({ moves }: Machine, key: string, move: () => Moved): Move {
  const known = moves.get(key) ?? moveOf(move())
  moves.set(key, known)
  return known
}

const begun = (machine: Machine): Move => remembered(machine, '', () => initialTransition(machine.chart) as unknown as Moved)

const moved = (machine: Machine, node: string, branch: string): Move =>
  remembered(machine, `${node} ${branch}`, () => {
    const here = machine.chart.resolveState({ value: node, context: {} } as never)
    return transition(machine.chart, here, { type: branch }) as unknown as Moved
  })

/** A machine being walked. Pure: `answer` gives the next position and the steps that led there. */
export interface Walk {
  readonly node: string
  readonly done: boolean
  readonly steps: readonly MachineStep[]
  answer(branch: string): Walk
}

/** Starts a walk and runs it to the first question (or to the end). */
export function walk(machine: Machine, weigher: Weigher): Walk {
  // On from a move through all that is weighed, to the next question.
  const from = (first: Move): Walk => {
    const steps = [...first.steps]
    let last = first
    for (;;) {
      const element = machine.elements.get(last.node)
      const next = element === undefined ? undefined : moved(machine, last.node, weigher.weigh(element))
      if (!next || next.steps.length === 0) break
      steps.push(...next.steps)
      last = next
    }
    const { node, done } = last
    return { node, done, steps, answer: (branch) => from(moved(machine, node, branch)) }
  }
  return from(begun(machine))
}
