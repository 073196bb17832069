import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { law } from '../../../rules/law.ts'
import { arrowsOf } from '../../engine/shape.ts'
import { screen } from '../../screening/screen.ts'
import { layered, pagesOf, type GraphArrow, type GraphNode, type Layout } from './layered.ts'
import { mapOf } from './map-graph.ts'

const node = (id: string): GraphNode => ({ id, width: 100, height: 40 })

/** Arrows lead from a lower number to a higher one, so there is no circle. */
const someGraph = fc.integer({ min: 1, max: 24 }).chain((count) =>
  fc
    .uniqueArray(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 50, selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}` })
    .map((pairs) => ({
      nodes: Array.from({ length: count }, (_, i) => node(String(i))),
      arrows: pairs.flatMap(([a, b]) => (a === b ? [] : [{ from: String(Math.min(a, b)), to: String(Math.max(a, b)) }])),
    })),
)

function expectSound<A extends GraphArrow>(layout: Layout<A>, nodes: readonly GraphNode[], arrows: readonly A[]) {
  expect(layout.boxes.map(({ id }) => id).sort()).toEqual(nodes.map(({ id }) => id).sort())
  expect(layout.routes.map(({ arrow }) => arrow)).toEqual(arrows)
  const box = new Map(layout.boxes.map((placed) => [placed.id, placed]))
  for (const [i, one] of layout.boxes.entries()) {
    expect(one.x).toBeGreaterThanOrEqual(0)
    expect(one.x + one.width).toBeLessThanOrEqual(layout.width)
    expect(one.y + one.height).toBeLessThanOrEqual(layout.height)
    for (const other of layout.boxes.slice(i + 1)) {
      const apart = one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y || other.y + other.height <= one.y
      expect(apart, `${one.id} and ${other.id} overlap`).toBe(true)
    }
  }
  for (const { arrow, points } of layout.routes) {
    const [from, to] = [box.get(arrow.from)!, box.get(arrow.to)!]
    const [first, last] = [points[0]!, points.at(-1)!]
    expect(first.y).toBe(from.y + from.height)
    expect(last.y).toBe(to.y)
    expect(first.x).toBeGreaterThan(from.x)
    expect(first.x).toBeLessThan(from.x + from.width)
    expect(last.x).toBeGreaterThan(to.x)
    expect(last.x).toBeLessThan(to.x + to.width)
    for (const [i, point] of points.slice(1).entries()) expect(point.y).toBeGreaterThanOrEqual(points[i]!.y)
    // An arrow passes beside the boxes of the layers between, never behind one.
    for (const point of points.slice(1, -1))
      for (const placed of layout.boxes)
        if (point.y >= placed.y && point.y <= placed.y + placed.height)
          expect(point.x <= placed.x || point.x >= placed.x + placed.width, `${arrow.from} > ${arrow.to} runs behind ${placed.id}`).toBe(true)
  }
}

describe('a drawing in layers', () => {
  test.prop([someGraph], { numRuns: 200 })('overlaps no boxes, draws every arrow downwards, and cuts pages between boxes', ({ nodes, arrows }) => {
    const layout = layered(nodes, arrows)
    expectSound(layout, nodes, arrows)
    const pages = pagesOf(layout, 200)
    expect(pages.reduce((sum, { height }) => sum + height, 0)).toBe(layout.height)
    for (const { y } of pages)
      for (const box of layout.boxes) expect(box.y >= y || box.y + box.height <= y).toBe(true)
  })

  test('puts each box below everything that leads to it', () => {
    const { boxes } = layered(['a', 'b', 'c', 'd'].map(node), [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'a', to: 'c' },
      { from: 'c', to: 'd' },
    ])
    expect(Object.fromEntries(boxes.map(({ id, layer }) => [id, layer]))).toEqual({ a: 0, b: 1, c: 2, d: 3 })
  })

  test('untangles what can be drawn without a crossing', () => {
    const { boxes } = layered(['a', 'b', 'c', 'd'].map(node), [
      { from: 'a', to: 'd' },
      { from: 'b', to: 'c' },
    ])
    const x = Object.fromEntries(boxes.map(({ id, x }) => [id, x])) as Record<string, number>
    expect(Math.sign(x['a']! - x['b']!)).toBe(Math.sign(x['d']! - x['c']!))
  })

  test('refuses circles and arrows to nowhere', () => {
    expect(() => layered([node('a'), node('b')], [{ from: 'a', to: 'b' }, { from: 'b', to: 'a' }])).toThrow('circle')
    expect(() => layered([node('a')], [{ from: 'a', to: 'b' }])).toThrow('no box')
  })
})

describe('the map of a pathway', () => {
  const say = (key: string) => key
  const someone = { person: {}, encounters: [{}, {}] }
  const screening = screen(law, someone, '2026-11-21')

  test.each(law.pathways.map((pathway) => [pathway.id, pathway] as const))('%s shows all nodes, all arrows and one unbroken path', (_, pathway) => {
    const walked = screening.walks.find((walk) => walk.pathway === pathway.id)
    if (!walked) return
    const { nodes, arrows } = mapOf(law, pathway, walked, say)
    expect(nodes.map(({ id }) => id).sort()).toEqual(Object.keys(pathway.nodes).sort())
    const pairs = new Set(arrowsOf(pathway).map(({ from, to }) => `${from} > ${to}`))
    expect(new Set(arrows.map(({ from, to }) => `${from} > ${to}`))).toEqual(pairs)
    expect(arrows).toHaveLength(pairs.size)

    const path = walked.steps.map((step) => step.node)
    expect(nodes.flatMap(({ id, onPath }) => (onPath ? [id] : [])).sort()).toEqual([...path].sort())
    expect(arrows.filter(({ onPath }) => onPath)).toHaveLength(path.length - 1)
    for (const arrow of arrows.filter(({ onPath }) => onPath)) expect(path.indexOf(arrow.to)).toBe(path.indexOf(arrow.from) + 1)

    const layout = layered(nodes, arrows)
    expectSound(layout, nodes, arrows)
    for (const { lines } of nodes) for (const line of lines) expect(line.length).toBeGreaterThan(0)
  })
})
