/**
 * A pathway's table as an XState machine, and a walk through it: `ask` and `weigh` wait for an event by the name of a branch,
 * `tell` passes at once, `outcome` is final. A witness beside the engine and the plain reader: whatever a statechart makes
 * of the table, they must make of it too. The app walks the table itself (docs/adr/0017).
 */
import { createMachine, initialTransition, transition, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate'
import type { AnyNode, Pathway } from '../../src/engine/law.ts'

/** A node as the machine reports it, in passing. */
type Moved = readonly [AnyMachineSnapshot, readonly { readonly type: string; readonly params?: unknown }[]]

const report = (node: string) => ({ type: 'step' as const, params: { node } })

function stateOf(name: string, node: AnyNode) {
  if ('tell' in node) return { always: { target: node.to, actions: report(name) } }
  if ('outcome' in node) return { type: 'final' as const, entry: report(name) }
  return { on: Object.fromEntries(Object.entries(node.branches).map(([branch, { to }]) => [branch, { target: to, actions: report(name) }])) }
}

/** Makes the machine of a pathway. Throws (from XState) when a target does not exist. */
export function compile({ id, start, nodes }: Pathway): AnyStateMachine {
  const states = Object.fromEntries(Object.entries(nodes).map(([name, node]) => [name, stateOf(name, node)]))
  // The table was checked by its own types and by audit(); XState's inference has nothing to add to it.
  return createMachine({ id, initial: start, states } as never) as unknown as AnyStateMachine
}

/** The nodes that the machine passes when it is given these branches, one after another; a node that is still waiting is not passed. */
export function passedBy(machine: AnyStateMachine, branches: readonly string[]): readonly string[] {
  const passed: string[] = []
  let moved = initialTransition(machine) as unknown as Moved
  const note = ([, actions]: Moved) => passed.push(...actions.filter(({ type }) => type === 'step').map(({ params }) => (params as { node: string }).node))
  note(moved)
  for (const branch of branches) {
    moved = transition(machine, moved[0], { type: branch }) as unknown as Moved
    note(moved)
  }
  return passed
}
