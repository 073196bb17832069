/**
 * A drawing of a graph without circles, in layers from top to bottom: every box stands below all that lead to it, boxes
 * of a layer do not overlap, and long arrows keep a lane of their own between the boxes they pass.
 *
 * Pure geometry. Must not know what the boxes mean.
 */
import { layersOf, neighbours, ordered, type Layers, type Links, type Slot } from './layers.ts'

export interface GraphNode {
  readonly id: string
  readonly width: number
  readonly height: number
}
export interface GraphArrow {
  readonly from: string
  readonly to: string
  /** Drawn straight before all others. */
  readonly straight?: boolean
  /** Width of the words beside its beginning. */
  readonly room?: number
}

export interface PlacedBox extends GraphNode {
  /** Of its left upper corner. */
  readonly x: number
  readonly y: number
  readonly layer: number
}
export interface Point {
  readonly x: number
  readonly y: number
}
export interface Route<A extends GraphArrow> {
  readonly arrow: A
  /** From the lower edge of one box to the upper edge of the other. */
  readonly points: readonly Point[]
}

export interface Layout<A extends GraphArrow> {
  readonly width: number
  readonly height: number
  readonly boxes: readonly PlacedBox[]
  readonly routes: readonly Route<A>[]
}

const gapAcross = 28
const gapDown = 74
const laneWidth = 18
const margin = 16

/** Lays out the graph. Arrows between ids that do not exist, and circles, are errors. */
export function layered<A extends GraphArrow>(nodes: readonly GraphNode[], arrows: readonly A[]): Layout<A> {
  const layerOf = layersOf(nodes, arrows)
  const slots = new Map<string, Slot>(nodes.map((node) => [node.id, { ...node, box: true, layer: layerOf.get(node.id) ?? 0 }]))
  const chains = arrows.map((arrow, i) => {
    const chain = [arrow.from]
    for (let layer = (layerOf.get(arrow.from) ?? 0) + 1; layer < (layerOf.get(arrow.to) ?? 0); layer += 1) {
      const id = `lane ${i} ${layer}`
      const width = chain.length === 1 ? Math.max(laneWidth, arrow.room ?? 0) : laneWidth
      slots.set(id, { id, width, height: 0, box: false, layer })
      chain.push(id)
    }
    return [...chain, arrow.to]
  })
  const links = chains.flatMap((chain) => chain.slice(1).map((to, i) => [chain[i] as string, to] as const))
  const order = ordered([...slots.values()], links)
  const straight = new Set(chains.flatMap((chain, i) => (arrows[i]?.straight ? chain : [])))
  const x = across(order, links, straight)
  return drawn(order, x, arrows, chains)
}

/** Middles of all slots: each drawn towards the middle of its neighbours as far as the order of its layer allows. */
function across(layers: Layers, links: Links, straight: ReadonlySet<string>): ReadonlyMap<string, number> {
  const x = new Map<string, number>()
  for (const layer of layers) {
    let at = 0
    for (const slot of layer) {
      x.set(slot.id, at + slot.width / 2)
      at += slot.width + gapAcross
    }
    const middle = (at - gapAcross) / 2
    for (const { id } of layer) x.set(id, (x.get(id) ?? 0) - middle)
  }
  const above = neighbours(links, 'above')
  const below = neighbours(links, 'below')
  for (let pass = 0; pass < 8; pass += 1) {
    const down = pass % 2 === 0
    const near = down ? above : below
    for (const layer of down ? layers : [...layers].reverse()) settle(layer, near, x, straight)
  }
  return x
}

/** How much more a slot of a straight way is heard than its neighbours. */
const straightWeight = 50

/** Moves the slots of one layer towards what they wish, in their order and without overlap. */
function settle(layer: readonly Slot[], near: ReadonlyMap<string, readonly string[]>, x: Map<string, number>, straight: ReadonlySet<string>): void {
  const blocks: Block[] = []
  for (const [i, slot] of layer.entries()) {
    const weight = straight.has(slot.id) ? straightWeight : 1
    blocks.push({ members: [{ id: slot.id, offset: 0 }], weight, sum: weight * wishOf(slot, near, x, straight) })
    // Neighbours that would overlap move as one block, to the weighted mean of their wishes.
    for (let [one, other] = blocks.slice(-2); one && other; [one, other] = blocks.slice(-2)) {
      const shift = (one.members.at(-1)?.offset ?? 0) + apart(layer, i - other.members.length + 1)
      if (middleOf(other) >= middleOf(one) + shift) break
      blocks.splice(-2, 2, {
        members: [...one.members, ...other.members.map(({ id, offset }) => ({ id, offset: offset + shift }))],
        weight: one.weight + other.weight,
        sum: one.sum + other.sum - shift * other.weight,
      })
    }
  }
  for (const block of blocks) for (const { id, offset } of block.members) x.set(id, middleOf(block) + offset)
}

/** Slots that stand side by side without a gap to spare; their offsets are from the first of them. */
interface Block {
  readonly members: readonly { readonly id: string; readonly offset: number }[]
  readonly weight: number
  readonly sum: number
}

const middleOf = ({ sum, weight }: Block): number => sum / weight

/** The least distance between the middles of a slot and the one before it. */
const apart = (layer: readonly Slot[], i: number): number => ((layer[i - 1]?.width ?? 0) + (layer[i]?.width ?? 0)) / 2 + gapAcross

/** The middle of its neighbours; on a straight way only of those on it. */
function wishOf({ id }: Slot, near: ReadonlyMap<string, readonly string[]>, x: ReadonlyMap<string, number>, straight: ReadonlySet<string>): number {
  const all = near.get(id) ?? []
  const heard = straight.has(id) && all.some((other) => straight.has(other)) ? all.filter((other) => straight.has(other)) : all
  return heard.length === 0 ? (x.get(id) ?? 0) : heard.reduce((sum, other) => sum + (x.get(other) ?? 0), 0) / heard.length
}

function drawn<A extends GraphArrow>(
  layers: Layers,
  x: ReadonlyMap<string, number>,
  arrows: readonly A[],
  chains: readonly (readonly string[])[],
): Layout<A> {
  const slots = layers.flat()
  const left = Math.min(...slots.map(({ id, width }) => (x.get(id) ?? 0) - width / 2)) - margin
  const tops: number[] = []
  let bottom = margin
  for (const layer of layers) {
    tops.push(bottom)
    bottom += Math.max(0, ...layer.map(({ height }) => height)) + gapDown
  }
  const heightOf = layers.map((layer) => Math.max(0, ...layer.map(({ height }) => height)))
  const boxes = slots
    .filter(({ box }) => box)
    .map(({ id, width, height, layer }) => ({
      id,
      width,
      height,
      layer,
      x: round((x.get(id) ?? 0) - width / 2 - left),
      y: tops[layer] ?? 0,
    }))
  const box = new Map(boxes.map((placed) => [placed.id, placed]))
  const slotOf = new Map(slots.map((slot) => [slot.id, slot]))
  const routes = arrows.map((arrow, i) => ({
    arrow,
    points: (chains[i] ?? []).flatMap((id, at, chain): Point[] => {
      const slot = slotOf.get(id)
      const placed = box.get(id)
      const top = tops[slot?.layer ?? 0] ?? 0
      const middle = round((x.get(id) ?? 0) - left)
      if (!placed) return [{ x: middle, y: top }, { x: middle, y: top + (heightOf[slot?.layer ?? 0] ?? 0) }]
      return at === 0
        ? [{ x: portOf(placed, chains, chain, x, left), y: placed.y + placed.height }]
        : at === chain.length - 1
          ? [{ x: middle, y: placed.y }]
          : []
    }),
  }))
  return {
    width: Math.ceil(Math.max(...slots.map(({ id, width }) => (x.get(id) ?? 0) + width / 2)) - left + margin),
    height: Math.ceil(bottom - gapDown + margin),
    boxes,
    routes,
  }
}

/** Where on the lower edge of its box an arrow begins: side by side, in the order of where they go. */
function portOf(
  from: PlacedBox,
  chains: readonly (readonly string[])[],
  chain: readonly string[],
  x: ReadonlyMap<string, number>,
  left: number,
): number {
  const leaving = chains
    .filter(([first]) => first === from.id)
    .sort((one, other) => (x.get(one[1] ?? '') ?? 0) - (x.get(other[1] ?? '') ?? 0))
  const middle = round((x.get(from.id) ?? 0) - left)
  const step = Math.min(34, (from.width - 24) / Math.max(1, leaving.length))
  return round(middle + (leaving.indexOf(chain) - (leaving.length - 1) / 2) * step)
}

const round = (n: number): number => Math.round(n * 10) / 10

/** The layout in pages from top to bottom, cut between layers so that no box is cut, each as high as fits. */
export function pagesOf({ boxes, height }: Pick<Layout<GraphArrow>, 'boxes' | 'height'>, most: number): readonly { readonly y: number; readonly height: number }[] {
  const bottoms = new Map<number, number>()
  for (const { layer, y, height: own } of boxes) bottoms.set(layer, Math.max(bottoms.get(layer) ?? 0, y + own))
  const cuts = [...bottoms.values()].map((bottom) => bottom + gapDown / 2).filter((cut) => cut < height)
  const pages: { y: number; height: number }[] = []
  let y = 0
  while (height - y > most) {
    const cut = cuts.filter((at) => at > y && at - y <= most).at(-1) ?? cuts.find((at) => at > y)
    if (cut === undefined) break
    pages.push({ y, height: cut - y })
    y = cut
  }
  return [...pages, { y, height: height - y }]
}
