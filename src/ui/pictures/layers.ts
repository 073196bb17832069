/**
 * In which layer each node of a graph stands, and in which order within it, so that few arrows cross.
 * Must not know where anything is drawn.
 */
import type { GraphArrow, GraphNode } from './layered.ts'

const sweeps = 12

/** A place in a layer: a box, or the lane of an arrow that passes through. */
export interface Slot {
  readonly id: string
  readonly width: number
  readonly height: number
  readonly box: boolean
  readonly layer: number
}

/** The longest way from a start to each node, in steps. */
export function layersOf(nodes: readonly GraphNode[], arrows: readonly GraphArrow[]): ReadonlyMap<string, number> {
  const layer = new Map(nodes.map(({ id }) => [id, 0]))
  for (let pass = 0; pass <= nodes.length; pass += 1) {
    let moved = false
    for (const { from, to } of arrows) {
      const [above, below] = [layer.get(from), layer.get(to)]
      if (above === undefined || below === undefined) throw new Error(`An arrow leads from "${from}" to "${to}", and one of them is no box`)
      if (below <= above) {
        layer.set(to, above + 1)
        moved = true
      }
    }
    if (!moved) return layer
  }
  throw new Error('The arrows go round in a circle')
}

export type Layers = readonly (readonly Slot[])[]
export type Links = readonly (readonly [string, string])[]

/** Each slot moves to the middle of its neighbours, down and up again, and the order with the fewest crossings wins. */
export function ordered(slots: readonly Slot[], links: Links): Layers {
  const count = Math.max(0, ...slots.map(({ layer }) => layer)) + 1
  let current: Layers = Array.from({ length: count }, (_, layer) => slots.filter((slot) => slot.layer === layer))
  const above = neighbours(links, 'above')
  const below = neighbours(links, 'below')
  let best = current
  let fewest = crossings(current, below)
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep += 1) {
    const down = sweep % 2 === 0
    current = swept(current, down ? above : below, down)
    const crossed = crossings(current, below)
    if (crossed < fewest) [best, fewest] = [current, crossed]
  }
  return best
}

export function neighbours(links: Links, side: 'above' | 'below'): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>()
  for (const [from, to] of links) {
    const [of, is] = side === 'above' ? [to, from] : [from, to]
    map.set(of, [...(map.get(of) ?? []), is])
  }
  return map
}

function swept(layers: Layers, towards: ReadonlyMap<string, readonly string[]>, down: boolean): Layers {
  const next = layers.map((layer) => [...layer])
  const indices = layers.map((_, i) => i)
  for (const i of down ? indices.slice(1) : [...indices].reverse().slice(1)) {
    const fixed = next[down ? i - 1 : i + 1] ?? []
    const place = new Map(fixed.map(({ id }, at) => [id, at]))
    const wanted = new Map(
      (next[i] ?? []).map(({ id }, at) => {
        const near = (towards.get(id) ?? []).flatMap((other) => place.get(other) ?? [])
        return [id, near.length === 0 ? at : near.reduce((sum, n) => sum + n, 0) / near.length]
      }),
    )
    next[i]?.sort((one, other) => (wanted.get(one.id) ?? 0) - (wanted.get(other.id) ?? 0))
  }
  return next
}

function crossings(layers: Layers, below: ReadonlyMap<string, readonly string[]>): number {
  let sum = 0
  for (const [i, layer] of layers.entries()) {
    const place = new Map((layers[i + 1] ?? []).map(({ id }, at) => [id, at]))
    const ends = layer.flatMap(({ id }, at) => (below.get(id) ?? []).map((to) => [at, place.get(to) ?? 0] as const))
    for (const [n, [from, to]] of ends.entries())
      for (const [otherFrom, otherTo] of ends.slice(n + 1)) if ((from - otherFrom) * (to - otherTo) < 0) sum += 1
  }
  return sum
}
