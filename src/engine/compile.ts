/**
 * A pathway's table as an XState machine: `ask` waits for an ANSWER, `weigh` and `tell` pass at once, `outcome` is final.
 * Each transition reports the step it takes, so a walk can be told with its sources.
 *
 * The only file of the engine that knows XState. Must not know any rule, and computes no weight itself:
 * the weigher comes in as input.
 */
import { createMachine, initialTransition, transition, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate'
import type { AnyNode, Pathway } from './law.ts'
import type { Weight } from './weights.ts'

/** A compiled pathway. */
export type Machine = AnyStateMachine

/** What a machine needs from outside: the weight of an element, given the answers so far. */
export interface Weigher {
  weigh(element: string): Weight
}

/** A step as the machine reports it. */
export interface MachineStep {
  readonly node: string
  /** The branch taken: an answer, a weight; absent at `tell` and `outcome`. */
  readonly branch?: string
}

const report = (node: string, branch?: string) => ({
  type: 'step' as const,
  params: branch === undefined ? { node } : { node, branch },
})

function stateOf(name: string, node: AnyNode) {
  if ('ask' in node) {
    const routes = Object.entries(node.branches).map(([branch, { to, because }]) => ({
      guard: ({ event }: { event: { value?: string } }) => event.value === branch,
      target: to,
      actions: report(name, branch),
      meta: { because },
    }))
    return { on: { ANSWER: routes } }
  }
  if ('weigh' in node) {
    return {
      always: Object.entries(node.branches).map(([branch, { to, because }]) => ({
        guard: ({ context }: { context: Weigher }) => context.weigh(node.weigh) === branch,
        target: to,
        actions: report(name, branch),
        meta: { because },
      })),
    }
  }
  if ('tell' in node) return { always: { target: node.to, actions: report(name) }, meta: { because: node.because } }
  return { type: 'final' as const, entry: report(name), meta: { because: node.because } }
}

/** Makes the machine of a pathway. Throws (from XState) when a target does not exist. */
export function compile(pathway: Pathway): Machine {
  const states = Object.fromEntries(Object.entries(pathway.nodes).map(([name, node]) => [name, stateOf(name, node)]))
  // The table was checked by its own types and by audit(); XState's inference has nothing to add to it.
  return createMachine({
    id: pathway.id,
    initial: pathway.start,
    context: ({ input }: { input: Weigher }) => input,
    states,
  } as never) as unknown as Machine
}

type Moved = [AnyMachineSnapshot, readonly { type: string; params?: unknown }[]]

const stepsOf = (actions: Moved[1]) =>
  actions.filter((action) => action.type === 'step').map((action) => action.params as MachineStep)

/** A machine being walked. Pure: `answer` gives the next position and the steps that led there. */
export interface Walk {
  readonly node: string
  readonly done: boolean
  readonly steps: readonly MachineStep[]
  answer(branch: string): Walk
}

/** Starts a walk and runs it to the first question (or to the end). */
export function walk(machine: Machine, weigher: Weigher): Walk {
  const at = ([snapshot, actions]: Moved): Walk => ({
    node: String(snapshot.value),
    done: snapshot.status === 'done',
    steps: stepsOf(actions),
    answer: (branch) => at(transition(machine, snapshot, { type: 'ANSWER', value: branch }) as unknown as Moved),
  })
  return at(initialTransition(machine, weigher as never) as unknown as Moved)
}
