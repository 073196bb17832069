/**
 * Every path through a pathway's table: counted, listed, drawn by chance, and a set that covers every arrow and every two
 * arrows in a row. A path is the arrows taken from the start to an outcome.
 * Must not know any rule, nor how a path is walked.
 */
import type { Pathway } from '../../src/engine/law.ts'
import type { Chance } from '../fuzz/chance.ts'

export interface Arrow {
  readonly from: string
  /** The answer or weight; absent where a finding is told. */
  readonly branch: string | undefined
  readonly to: string
}
export type Path = readonly Arrow[]

/** A pathway with its arrows in both directions, and how many paths lead from each node to an outcome. */
export interface Table {
  readonly pathway: Pathway
  readonly out: ReadonlyMap<string, readonly Arrow[]>
  readonly into: ReadonlyMap<string, readonly Arrow[]>
  readonly count: ReadonlyMap<string, bigint>
  readonly paths: bigint
  readonly arrows: readonly Arrow[]
  readonly pairs: readonly (readonly [Arrow, Arrow])[]
}

/** Reads the arrows of a pathway and counts its paths: those from a node are the sum of those from where its arrows lead. */
export function tableOf(pathway: Pathway): Table {
  const out = new Map<string, readonly Arrow[]>()
  for (const [from, node] of Object.entries(pathway.nodes)) {
    if ('outcome' in node) out.set(from, [])
    else if ('tell' in node) out.set(from, [{ from, branch: undefined, to: node.to }])
    else out.set(from, Object.entries(node.branches).map(([branch, { to }]) => ({ from, branch, to })))
  }
  const count = new Map<string, bigint>()
  const countFrom = (name: string): bigint => {
    const known = count.get(name)
    if (known !== undefined) return known
    const arrows = out.get(name) ?? []
    const counted = arrows.length === 0 ? 1n : arrows.reduce((sum, { to }) => sum + countFrom(to), 0n)
    count.set(name, counted)
    return counted
  }
  const paths = countFrom(pathway.start)
  // What no path reaches is on none; the audit refuses it anyway.
  const arrows = [...out.values()].flat().filter(({ from }) => count.has(from))
  const into = new Map<string, readonly Arrow[]>()
  for (const arrow of arrows) into.set(arrow.to, [...(into.get(arrow.to) ?? []), arrow])
  const pairs = arrows.flatMap((first) => (out.get(first.to) ?? []).map((second) => [first, second] as const))
  return { pathway, out, into, count, paths, arrows, pairs }
}

/** All paths, one after another. */
export function* everyPath({ pathway, out }: Table): Generator<Path> {
  const path: Arrow[] = []
  function* from(name: string): Generator<Path> {
    const arrows = out.get(name) ?? []
    if (arrows.length === 0) yield [...path]
    for (const arrow of arrows) {
      path.push(arrow)
      yield* from(arrow.to)
      path.pop()
    }
  }
  yield* from(pathway.start)
}

/** A path by chance, each as likely as any other. */
export function anyPath(table: Table, chance: Chance, from = table.pathway.start): Path {
  const path: Arrow[] = []
  for (let arrows = table.out.get(from) ?? []; arrows.length > 0; arrows = table.out.get(path.at(-1)?.to ?? '') ?? []) {
    const weights = arrows.map(({ to }) => Number(table.count.get(to) ?? 0n))
    let drawn = chance.below(1_000_000) / 1_000_000 * weights.reduce((sum, weight) => sum + weight, 0)
    const at = weights.findIndex((weight) => (drawn -= weight) < 0)
    path.push(arrows[at < 0 ? arrows.length - 1 : at] as Arrow)
  }
  return path
}

/** A path by chance that takes these arrows in a row. */
function pathThrough(table: Table, middle: readonly Arrow[], chance: Chance): Path {
  const before: Arrow[] = []
  for (let name = middle[0]?.from ?? ''; name !== table.pathway.start; ) {
    const arrow = chance.of(table.into.get(name) ?? [])
    before.unshift(arrow)
    name = arrow.from
  }
  return [...before, ...middle, ...anyPath(table, chance, middle.at(-1)?.to)]
}

/** Paths that together take every arrow, and every two arrows that can follow each other. */
export function* coveringPaths(table: Table, chance: Chance): Generator<Path> {
  for (const arrow of table.arrows) yield pathThrough(table, [arrow], chance)
  for (const pair of table.pairs) yield pathThrough(table, pair, chance)
}
