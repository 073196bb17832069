import { expect, test } from 'vitest'
import type { Pathway } from './law.ts'
import { arrowsOf, findCycle, questionsFrom, reachableFrom } from './shape.ts'

const because = ['statute.1'] as const
const to = (target: string) => ({ to: target, because, gist: 'Because.' })
const tableOf = (nodes: Record<string, unknown>): Pathway => ({ id: 'x', about: 'person', start: 'a', nodes }) as unknown as Pathway
/** Asks once or three times, and tells something on the way. */
const table = tableOf({
  a: { ask: 'one', branches: { yes: to('b'), no: to('end') } },
  b: { ask: 'two', branches: { yes: to('c'), no: to('end') } },
  c: { tell: 'told', ...to('d') },
  d: { weigh: 'three', branches: { met: to('e'), 'not-met': to('end') } },
  e: { ask: 'four', branches: { answered: to('end') } },
  end: { outcome: 'done', because, gist: 'Done.' },
  island: { tell: 'told', ...to('end') },
})

test('arrows are told with their branch, and what is told on the way without', () => {
  expect(arrowsOf(table)).toHaveLength(9)
  expect(arrowsOf(table)).toContainEqual({ from: 'd', branch: 'met', to: 'e' })
  expect(arrowsOf(table)).toContainEqual({ from: 'c', branch: undefined, to: 'd' })
})

test('from the start everything is reached but what nobody leads to', () => {
  expect([...reachableFrom(table, 'a')].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'end'])
  expect([...reachableFrom(table, 'e')].sort()).toEqual(['e', 'end'])
  expect([...reachableFrom(table, 'nowhere')]).toEqual([])
})

test('a circle is told as it is walked, wherever it lies', () => {
  expect(findCycle(table)).toBeUndefined()
  const round = tableOf({ a: { tell: 'told', ...to('end') }, end: { outcome: 'done', because, gist: '' }, b: { tell: 'told', ...to('c') }, c: { tell: 'told', ...to('b') } })
  expect(findCycle(round)).toEqual(['b', 'c', 'b'])
  const tail = tableOf({ a: { tell: 'told', ...to('b') }, b: { tell: 'told', ...to('c') }, c: { tell: 'told', ...to('b') } })
  expect(findCycle(tail)).toEqual(['b', 'c', 'b'])
})

test('two ways to one node are no circle', () => {
  const fork = tableOf({ a: { ask: 'one', branches: { yes: to('b'), no: to('c') } }, b: { tell: 'told', ...to('c') }, c: { tell: 'told', ...to('end') }, end: { outcome: 'done', because, gist: '' } })
  expect(findCycle(fork)).toBeUndefined()
})

test('questions are counted to the end, at least and at most', () => {
  const counted = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'end'].map((name) => [name, questionsFrom(table, name)]))
  expect(counted).toEqual({
    a: { min: 1, max: 3 },
    b: { min: 1, max: 2 },
    c: { min: 0, max: 1 },
    d: { min: 0, max: 1 },
    e: { min: 1, max: 1 },
    end: { min: 0, max: 0 },
  })
  expect(questionsFrom(table, 'nowhere')).toEqual({ min: 0, max: 0 })
  expect(questionsFrom(tableOf({ a: { tell: 'told', ...to('end') }, end: { outcome: 'done', because, gist: '' } }), 'a')).toEqual({ min: 0, max: 0 })
})
