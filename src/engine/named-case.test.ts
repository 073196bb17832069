import { expect, test } from 'vitest'
import type { Facts } from './law.ts'
import { casesOf, type NamedCase } from './named-case.ts'

const facts = {
  afraid: { about: 'person', kind: 'yes-no', sensitivity: 'sensitive' },
  paper: { about: 'encounter', kind: 'choice', values: ['order', 'none'], sensitivity: 'plain' },
} as const satisfies Facts
const someone: NamedCase = { id: 'someone', tells: 'Someone.', today: '2026-11-22', person: { afraid: 'yes' }, finds: [] }
const met = [{ paper: 'order' }, { paper: 'none' }, {}]

test('the case stands as it is told, and alone where nothing is answered otherwise', () => {
  expect(casesOf(facts, someone)).toEqual([{ name: 'someone', today: '2026-11-22', told: { person: { afraid: 'yes' }, encounters: [] } }])
})

test('a fact of which nothing else is told makes no case', () => {
  expect(casesOf(facts, { ...someone, instead: { afraid: undefined } } as unknown as NamedCase)).toHaveLength(1)
})

test('each answer otherwise makes a case, and silence three', () => {
  const [base, ...others] = casesOf(facts, { ...someone, encounters: met, instead: { afraid: ['no', 'silent'] } })
  expect(base?.told).toEqual({ person: { afraid: 'yes' }, encounters: met })
  expect(others.map(({ name, instead }) => [name, instead?.silent])).toEqual([
    ['someone, but afraid: no', false],
    ['someone, but afraid: unknown', true],
    ['someone, but afraid: declined', true],
    ['someone, but afraid: later', true],
  ])
  expect(others.map(({ told }) => told.person['afraid'])).toEqual(['no', 'unknown', 'declined', 'later'])
  for (const { told, today, instead } of others) {
    expect(told.encounters).toEqual(met)
    expect([today, instead?.fact]).toEqual(['2026-11-22', 'afraid'])
  }
})

test('an answer about an encounter changes in the last one that gave it, or else in the last', () => {
  const otherwise = (encounters: NamedCase['encounters']) => casesOf(facts, { ...someone, encounters, instead: { paper: ['silent'] } } as NamedCase)[1]?.told
  expect(otherwise(met)).toEqual({ person: { afraid: 'yes' }, encounters: [{ paper: 'order' }, { paper: 'unknown' }, {}] })
  expect(otherwise([{ paper: 'order' }, {}])?.encounters).toEqual([{ paper: 'unknown' }, {}])
  expect(otherwise([{}, {}])?.encounters).toEqual([{}, { paper: 'unknown' }])
})

test('beside the answer that changes, an encounter keeps its others', () => {
  const told = casesOf(facts, { ...someone, encounters: [{ paper: 'order', other: 'kept' }], instead: { paper: ['none'] } } as NamedCase)[1]?.told
  expect(told?.encounters).toEqual([{ paper: 'none', other: 'kept' }])
})
