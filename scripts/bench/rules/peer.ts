/**
 * json-rules-engine with a translated pathway. It comes from the packages of the peers, which only `npm run bench`
 * installs; so it is asked for by its path, and told here in the few words that are needed of it.
 */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { weighElement } from '../../../src/engine/replay.ts'
import type { Law, Pathway, View, Facts } from '../../../src/engine/law.ts'
import { root } from '../../ensure.mjs'
import type { Evaluation } from './sight.ts'
import { reached, rulesOf, startOf, weightAt, type Rule } from './translate.ts'

interface Almanac {
  addFact(id: string, value: unknown): unknown
}
interface Engine {
  addRule(rule: Rule): unknown
  addFact(id: string, compute: () => unknown): unknown
  on(event: 'success', handler: (event: Rule['event'], almanac: Almanac) => void): unknown
  run(facts: Readonly<Record<string, unknown>>): Promise<unknown>
}
type Peer = { readonly Engine: new (rules: readonly Rule[], options: { readonly allowUndefinedFacts: boolean }) => Engine }

/** Walks an evaluation and gives the nodes passed, each with its branch. */
export type Walker = (evaluation: Evaluation) => Promise<readonly string[]>

/** The pathway in json-rules-engine, made once and run for any case. Runs must not overlap. */
export function peerWalker(law: Law, pathway: Pathway): Walker {
  const { Engine } = createRequire(join(root, 'scripts', 'bench', 'peers', 'package.json'))('json-rules-engine') as Peer
  const engine = new Engine(rulesOf(pathway), { allowUndefinedFacts: true })
  // What a run has seen so far. The legal tests themselves are the same functions on both sides.
  let asked = new Set<string>()
  let steps: string[] = []
  let view: View<Facts> | undefined
  for (const [name, node] of Object.entries(pathway.nodes))
    if ('weigh' in node) engine.addFact(weightAt(name), () => view && weighElement(law.elements, node.weigh, view))
  engine.on('success', ({ type, params }, almanac) => {
    const node = pathway.nodes[type]
    if (node && 'ask' in node) asked.add(node.ask)
    steps.push(params.branch === undefined ? type : `${type}: ${params.branch}`)
    if (params.to !== undefined) almanac.addFact(reached(params.to), true)
  })
  return async (evaluation) => {
    asked = new Set()
    steps = []
    view = evaluation.view(asked)
    await engine.run(startOf(pathway, law.facts, evaluation.answers))
    return steps
  }
}
