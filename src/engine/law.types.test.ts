/**
 * What must not compile. Each `@ts-expect-error` fails the type-check of `npm test` when the error is gone.
 * The tables are never walked: only their types matter here.
 */
import { expect, test } from 'vitest'
import { elementsOver, momentsOver, pathwaysOf, silence, type Facts } from './law.ts'

const facts = {
  afraid: { about: 'person', kind: 'yes-no', sensitivity: 'sensitive' },
  paper: { about: 'encounter', kind: 'choice', values: ['order', 'none'], sensitivity: 'plain' },
} as const satisfies Facts

interface Specimen {
  facts: typeof facts
  element: 'is-afraid'
  finding: 'told'
  source: 'statute.1'
}
const pathway = pathwaysOf<Specimen>()
const element = elementsOver(facts)
const to = (target: 'end') => ({ to: target, because: ['statute.1'], gist: 'Because.' }) as const
const end = { outcome: 'told', because: ['statute.1'], gist: 'Done.' } as const
const head = { id: 'x', about: 'person', start: 'ask' } as const

test('a complete table compiles', () => {
  const whole = pathway({
    ...head,
    nodes: { ask: { ask: 'afraid', branches: { yes: to('end'), no: to('end'), ...silence(to('end')) } }, end },
  })
  expect(Object.keys(whole.nodes)).toEqual(['ask', 'end'])
})

test('an unfinished table does not', () => {
  const tables = [
    () =>
      pathway({
        ...head,
        nodes: {
          // @ts-expect-error: nobody says what happens when the person does not know
          ask: { ask: 'afraid', branches: { yes: to('end'), no: to('end'), declined: to('end'), later: to('end') } },
          end,
        },
      }),
    () =>
      pathway({
        ...head,
        nodes: {
          // @ts-expect-error: one value of the choice has no branch
          ask: { ask: 'paper', branches: { order: to('end'), ...silence(to('end')) } },
          end,
        },
      }),
    () =>
      pathway({
        ...head,
        nodes: {
          // @ts-expect-error: the arrow points nowhere
          ask: { ask: 'afraid', branches: { yes: { ...to('end'), to: 'nowhere' }, no: to('end'), ...silence(to('end')) } },
          end,
        },
      }),
    () =>
      pathway({
        ...head,
        nodes: {
          // @ts-expect-error: an invented source
          ask: { ask: 'afraid', branches: { yes: { ...to('end'), because: ['hearsay'] }, no: to('end'), ...silence(to('end')) } },
          end,
        },
      }),
    () =>
      pathway({
        ...head,
        nodes: {
          // @ts-expect-error: a step without any source
          ask: { ask: 'afraid', branches: { yes: { ...to('end'), because: [] }, no: to('end'), ...silence(to('end')) } },
          end,
        },
      }),
    () =>
      pathway({
        ...head,
        nodes: {
          // @ts-expect-error: a question nobody defined
          ask: { ask: 'colour', branches: { answered: to('end'), ...silence(to('end')) } },
          end,
        },
      }),
    () =>
      pathway({
        ...head,
        nodes: {
          // @ts-expect-error: a test weighs as unclear too
          ask: { weigh: 'is-afraid', branches: { met: to('end'), 'not-met': to('end') } },
          end,
        },
      }),
    () =>
      pathway({
        ...head,
        // @ts-expect-error: starts at a node that does not exist
        start: 'nowhere',
        nodes: { ask: { ask: 'afraid', branches: { yes: to('end'), no: to('end'), ...silence(to('end')) } }, end },
      }),
    // @ts-expect-error: a test that reads an answer it does not say it reads
    () => element(['afraid'], ({ get }) => (get('paper') === 'order' ? 'met' : 'unclear')),
    // @ts-expect-error: a value the fact cannot have
    () => element(['paper'], ({ get }) => (get('paper') === 'stamp' ? 'met' : 'unclear')),
  ]
  expect(tables).toHaveLength(10)
})

test('a moment keeps what it reads, and how', () => {
  const range = { from: '2026-11-21', to: '2026-11-22' }
  const { reads, at } = momentsOver(facts)(['paper'], () => range)
  expect(reads).toEqual(['paper'])
  expect(at({ today: '2026-11-22', here: undefined, encounters: [], get: () => undefined })).toBe(range)
})
