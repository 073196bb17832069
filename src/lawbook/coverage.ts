/**
 * Which named cases (and variations of them) take which step of which pathway. The audit and the law book read it.
 * Pure. Must not know any rule by name.
 */
import type { Law } from '../engine/law.ts'
import { casesOf, type NamedCase } from '../engine/named-case.ts'
import type { Step } from '../engine/replay.ts'
import { emptyMemory } from '../screening/memory.ts'
import { screen } from '../screening/screen.ts'

export interface Coverage {
  /** How many cases were screened, variations included. */
  readonly cases: number
  /** One of each step taken, by pathway. */
  readonly steps: ReadonlyMap<string, readonly Step[]>
  /** The cases that take a step: by pathway, then by node and branch as `stepKey` writes it. */
  readonly takers: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>
}

export const stepKey = (node: string, branch = ''): string => `${node}/${branch}`
const keyOf = ({ node, ask, weigh }: Step): string => stepKey(node, ask?.branch ?? weigh?.weight)

/** Screens every case of the law, once. */
export function coverageOf(law: Law, named: readonly NamedCase[]): Coverage {
  let cases = 0
  const steps = new Map<string, Map<string, Step>>()
  const takers = new Map<string, Map<string, string[]>>()
  for (const one of named) {
    // The variations of a case differ by one answer: most of their walks are the same.
    const memory = emptyMemory()
    for (const { name, told, today } of casesOf(law.facts, one)) {
      cases++
      for (const walk of screen(law, told, today, memory).walks) {
        const ofPathway = entry(steps, walk.pathway, () => new Map<string, Step>())
        const taking = entry(takers, walk.pathway, () => new Map<string, string[]>())
        for (const step of walk.steps) {
          ofPathway.set(keyOf(step), step)
          const names = entry(taking, keyOf(step), (): string[] => [])
          if (!names.includes(name)) names.push(name)
        }
      }
    }
  }
  return { cases, steps: new Map([...steps].map(([id, byKey]) => [id, [...byKey.values()]])), takers }
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
