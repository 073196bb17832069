/**
 * The shape of a pathway's graph: its arrows, what can be reached, and how many questions may still come.
 *
 * Must not know any rule or answer.
 */
import type { AnyNode, Pathway } from './law.ts'

export interface Arrow {
  readonly from: string
  readonly branch: string | undefined
  readonly to: string
}

/** The arrows that leave a node. */
export function arrowsFrom(name: string, node: AnyNode): readonly Arrow[] {
  if ('outcome' in node) return []
  if ('tell' in node) return [{ from: name, branch: undefined, to: node.to }]
  return Object.entries(node.branches).map(([branch, { to }]) => ({ from: name, branch, to }))
}

/** All arrows of a pathway. */
export const arrowsOf = (pathway: Pathway): readonly Arrow[] =>
  Object.entries(pathway.nodes).flatMap(([name, node]) => arrowsFrom(name, node))

/** The nodes that can be reached from one node, itself included. */
export function reachableFrom(pathway: Pathway, start: string): ReadonlySet<string> {
  const seen = new Set<string>()
  const queue = [start]
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const node = pathway.nodes[name]
    if (!node || seen.has(name)) continue
    seen.add(name)
    queue.push(...arrowsFrom(name, node).map((arrow) => arrow.to))
  }
  return seen
}

/** A cycle as the nodes on it, or undefined. */
export function findCycle(pathway: Pathway): readonly string[] | undefined {
  const done = new Set<string>()
  const path: string[] = []
  const visit = (name: string): readonly string[] | undefined => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name]
    const node = pathway.nodes[name]
    if (!node || done.has(name)) return undefined
    path.push(name)
    for (const { to } of arrowsFrom(name, node)) {
      const cycle = visit(to)
      if (cycle) return cycle
    }
    path.pop()
    done.add(name)
    return undefined
  }
  for (const name of Object.keys(pathway.nodes)) {
    const cycle = visit(name)
    if (cycle) return cycle
  }
  return undefined
}

export interface Remaining {
  readonly min: number
  readonly max: number
}

const memo = new WeakMap<Pathway, Map<string, Remaining>>()

/** How many questions at least and at most stand from this node (itself included) to an outcome. The graph must have no cycle. */
export function questionsFrom(pathway: Pathway, name: string): Remaining {
  let known = memo.get(pathway)
  if (!known) memo.set(pathway, (known = new Map()))
  const found = known.get(name)
  if (found) return found
  const node = pathway.nodes[name]
  const next = node ? arrowsFrom(name, node).map((arrow) => questionsFrom(pathway, arrow.to)) : []
  const own = node && 'ask' in node ? 1 : 0
  const counted = {
    min: own + (next.length ? Math.min(...next.map((r) => r.min)) : 0),
    max: own + (next.length ? Math.max(...next.map((r) => r.max)) : 0),
  }
  known.set(name, counted)
  return counted
}
