/**
 * A pathway's table as rules of json-rules-engine, arrow by arrow, by no hand: one rule for every branch of every node.
 * A rule fires when its node was reached and the answer (or the weight) is that of its branch; firing reaches the next
 * node. Rules of nodes nearer to the start have a higher priority, so that one run follows the whole path.
 * Knows the shape of both; must not know any pathway, and does not need the other engine to be there.
 */
import { branchOf, type Answer } from '../../../src/engine/answers.ts'
import type { AnyNode, Facts, Pathway } from '../../../src/engine/law.ts'
import { arrowsFrom } from '../../../src/engine/shape.ts'

export interface Condition {
  readonly fact: string
  readonly operator: 'equal'
  readonly value: string | boolean
  /** Conditions of a higher priority are looked at first; when one fails, the rest is not computed. */
  readonly priority: number
}

/** A rule as json-rules-engine reads it. */
export interface Rule {
  readonly name: string
  readonly conditions: { readonly all: readonly Condition[] }
  /** What happens when it fires: the node was passed, by this branch, to the next. */
  readonly event: { readonly type: string; readonly params: { readonly to?: string; readonly branch?: string } }
  readonly priority: number
}

/** The fact that says whether a node was reached; the answer to a question; the weight of an element at a node. */
export const reached = (node: string): string => `reached:${node}`
export const answerTo = (fact: string): string => `answer:${fact}`
export const weightAt = (node: string): string => `weight:${node}`

/** What the engine must be told at the start of a run: the first node is reached, and every answer as its branch. */
export function startOf(pathway: Pathway, facts: Facts, answers: Readonly<Record<string, Answer>>): Record<string, unknown> {
  const asked = Object.values(pathway.nodes).flatMap((node) => ('ask' in node ? [node.ask] : []))
  const branches = asked.map((id) => {
    const fact = facts[id]
    if (!fact) throw new Error(`No fact "${id}" in this law`)
    return [answerTo(id), branchOf(fact, answers[id] ?? 'later')]
  })
  return { ...Object.fromEntries(branches), [reached(pathway.start)]: true }
}

/** The rules of a pathway. */
export function rulesOf(pathway: Pathway): readonly Rule[] {
  const steps = stepsFromStart(pathway)
  const most = Math.max(...steps.values())
  return Object.entries(pathway.nodes).flatMap(([name, node]) => {
    const at = steps.get(name)
    return at === undefined ? [] : rulesAt(name, node, most - at + 1)
  })
}

function rulesAt(name: string, node: AnyNode, priority: number): Rule[] {
  const here: Condition = { fact: reached(name), operator: 'equal', value: true, priority: 2 }
  if ('outcome' in node) return [{ name, conditions: { all: [here] }, event: { type: name, params: {} }, priority }]
  const decides = 'ask' in node ? answerTo(node.ask) : weightAt(name)
  return arrowsFrom(name, node).map(({ branch, to }) => ({
    name: branch === undefined ? name : `${name}: ${branch}`,
    conditions: { all: branch === undefined ? [here] : [here, { fact: decides, operator: 'equal', value: branch, priority: 1 }] },
    event: { type: name, params: { to, ...(branch !== undefined && { branch }) } },
    priority,
  }))
}

/** How many steps at most lead from the start to each node: a node is decided after all that lead to it. */
function stepsFromStart(pathway: Pathway): ReadonlyMap<string, number> {
  const steps = new Map<string, number>()
  const visit = (name: string, at: number): void => {
    const node = pathway.nodes[name]
    if (!node || (steps.get(name) ?? -1) >= at) return
    steps.set(name, at)
    for (const { to } of arrowsFrom(name, node)) visit(to, at + 1)
  }
  visit(pathway.start, 0)
  return steps
}
