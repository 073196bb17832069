import { expect, test } from 'vitest'
import { law } from '../../rules/law.ts'
import { arrowsFrom } from '../engine/shape.ts'
import { numbersOf, partsOf } from './numbers.ts'

const asked = new Set(law.pathways.flatMap(({ nodes }) => Object.values(nodes).flatMap((node) => ('ask' in node ? [node.ask] : []))))

test('every question that is asked has one number, and no other has it', () => {
  const numbers = numbersOf(law)
  expect(new Set(numbers.keys())).toEqual(asked)
  expect(new Set(numbers.values()).size).toBe(asked.size)
  expect(partsOf(law).flatMap(({ questions }) => questions)).toHaveLength(asked.size)
})

test('numbers are counted without a gap', () => {
  partsOf(law).forEach(({ number, questions }, i) => {
    expect(number).toBe(i + 1)
    expect(questions.map((question) => question.number)).toEqual(questions.map((_, place) => `${i + 1}.${place + 1}`))
  })
})

test('no question stands before one of its part that leads to it', () => {
  for (const { pathway, questions } of partsOf(law)) {
    const place = (name: string) => {
      const node = pathway.nodes[name]
      return node && 'ask' in node ? questions.findIndex(({ fact }) => fact === node.ask) : -1
    }
    // A question asked at several steps stands where the first of them is: only steps that ask alone tell an order.
    const once = (name: string) => {
      const node = pathway.nodes[name]
      return node && 'ask' in node && Object.values(pathway.nodes).filter((other) => 'ask' in other && other.ask === node.ask).length === 1
    }
    for (const [name, node] of Object.entries(pathway.nodes))
      for (const { to } of arrowsFrom(name, node)) if (once(name) && once(to) && place(name) >= 0 && place(to) >= 0) expect(place(name), `${pathway.id}: ${name} before ${to}`).toBeLessThan(place(to))
  }
})

test('the parts asked of everybody come first', () => {
  const shared = partsOf(law).map(({ pathway }) => pathway.shared === true)
  expect(shared[0]).toBe(true)
  expect(partsOf(law)[0]?.questions[0]?.number).toBe('1.1')
})
