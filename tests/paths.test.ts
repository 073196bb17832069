/**
 * The engine, a statechart compiled from the table and a plain reading of it agree: along paths that take every branch of every pathway, along
 * some drawn by chance, and over whole screenings. Every path there is, is walked by `npm run paths`; see docs/paths.md.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { casesByPathway } from '../rules/cases.ts'
import { law } from '../rules/law.ts'
import type { Law, Pathway } from '../src/engine/law.ts'
import { casesOf, type NamedCase } from '../src/engine/named-case.ts'
import { generated } from './fuzz/cases.ts'
import { Chance } from './fuzz/chance.ts'
import { pathsPage } from './paths/page.ts'
import { anyPath, coveringPaths, everyPath, tableOf } from './paths/paths.ts'
import { screenBoth, walkerOf, walkPath } from './paths/walk.ts'

const seed = 1
/** Where there are so few paths, all are walked here too. */
const few = 800n

test('docs/paths.md counts the paths of this law: npm run paths', () => {
  expect(readFileSync('docs/paths.md', 'utf8')).toBe(pathsPage(law))
})

describe('the machine and the table agree on', () => {
  test.each(law.pathways.map((pathway) => [pathway.id, pathway] as const))('%s', (_, pathway) => {
    const table = tableOf(pathway)
    const walker = walkerOf(pathway, law.facts)
    const chance = new Chance(seed, 0)
    const every = table.paths <= few
    const paths = every ? [...everyPath(table)] : [...firstOf(coveringPaths(table, chance), table.arrows.length), ...Array.from({ length: 20 }, () => anyPath(table, chance))]
    if (every) expect(BigInt(paths.length)).toBe(table.paths)
    else expect(new Set(paths.flat()).size, 'every branch is on a path').toBe(table.arrows.length)
    for (const [i, path] of paths.entries()) expect(walkPath(walker, path, i % 2 === 1, chance), JSON.stringify(path)).toBeUndefined()
  })

  test('whole screenings: of some of the named cases, and of others', () => {
    const named = (Object.values(casesByPathway).flat() as NamedCase[]).flatMap((one) => casesOf(law.facts, one)).filter((_, i) => i % 20 === 0)
    for (const { name, told, today } of named) expect(screenBoth(law, told, today), name).toBeUndefined()
    for (let n = 0; n < 30; n += 1) {
      const { told, today } = generated(seed, n, new Chance(seed, n))
      expect(screenBoth(law, told, today), `case ${n} of seed ${seed}`).toBeUndefined()
    }
  })
})

/** `coveringPaths` gives the paths through single branches first. */
function* firstOf<T>(all: Iterable<T>, count: number): Generator<T> {
  let left = count
  for (const each of all) {
    if (left === 0) return
    left -= 1
    yield each
  }
}

describe('the comparison', () => {
  const because = ['x'] as const
  const to = (next: string) => ({ to: next, because, gist: '' })
  const small: Pathway = {
    id: 'small',
    about: 'person',
    start: 'first',
    nodes: {
      first: { ask: 'f', branches: { yes: to('test'), no: to('told'), unknown: to('told'), declined: to('told'), later: to('test') } },
      test: { weigh: 'e', branches: { met: to('told'), 'not-met': to('end'), unclear: to('end') } },
      told: { tell: 'a', ...to('end') },
      end: { outcome: 'b', because, gist: '' },
    },
  }
  const facts = { f: { kind: 'yes-no', about: 'person', sensitivity: 'plain' } } as const

  test('counts and lists every path', () => {
    const table = tableOf(small)
    // Two answers lead to the test with its three weights, three straight to what is told.
    expect(table.paths).toBe(9n)
    expect(new Set([...everyPath(table)].map((path) => JSON.stringify(path))).size).toBe(9)
    expect(table.pairs.length).toBe(2 * 3 + 3 * 1 + 1)
  })

  test('sees a path that the machine does not take', () => {
    const table = tableOf(small)
    const [path = []] = everyPath(table)
    const walker = walkerOf(small, facts)
    expect(walkPath(walker, path, false, new Chance(1, 1))).toBeUndefined()
    const bent = walkerOf({ ...small, nodes: { ...small.nodes, test: { weigh: 'e', branches: { met: to('end'), 'not-met': to('end'), unclear: to('end') } } } }, facts)
    expect(walkPath(bent, path, false, new Chance(1, 1))).toBeDefined()
  })

  test('sees a whole screening that goes another way', () => {
    let reads = 0
    // A test that weighs otherwise each time it is asked: machine and plain reader cannot agree.
    const weigh = () => ((reads += 1) % 2 === 0 ? 'met' : 'not-met')
    const fickle: Law = { ...law, elements: { ...law.elements, 'clp-may-touch-entry': { reads: [], weigh } } }
    expect(screenBoth(fickle, { person: { 'us-contact': 'once' }, encounters: [{}] }, '2026-11-22')).toBeDefined()
  })
})
