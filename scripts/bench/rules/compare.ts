/**
 * Our engine and json-rules-engine on the same table and the same answers: first whether they find the same, step for
 * step and finding for finding, then how long each takes. A difference is an error: a time for a wrong answer is none.
 */
import fc from 'fast-check'
import { casesByPathway } from '../../../rules/cases.ts'
import { law } from '../../../rules/law.ts'
import { clp } from '../../../rules/pathways/us/clp/pathway.ts'
import type { Pathway } from '../../../src/engine/law.ts'
import { casesOf, type NamedCase } from '../../../src/engine/named-case.ts'
import { replay, type Step } from '../../../src/engine/replay.ts'
import { anyCase } from '../../../tests/any-case.ts'
import { measured, worked, type Measured } from '../stats.ts'
import { evaluationsOf, type Evaluation } from './sight.ts'
import { rulesOf } from './translate.ts'
import { peerWalker, type Walker } from './peer.ts'

const generated = 1500
const seed = 20261122
const today = '2026-11-22'

/** All that is asked of both: every named case of the project with its variations, and cases made at random, always the same. */
export function allEvaluations(pathway: Pathway): readonly Evaluation[] {
  const named: readonly NamedCase[] = Object.values(casesByPathway).flat()
  return [
    ...named.flatMap((one) => casesOf(law.facts, one)).flatMap((one) => evaluationsOf(law, pathway, one.name, one.told, one.today)),
    ...fc.sample(anyCase(law), { numRuns: generated, seed }).flatMap((told, i) => evaluationsOf(law, pathway, `generated ${i + 1}`, told, today)),
  ]
}

const nameOf = ({ node, ask, weigh }: Step): string => {
  const branch = ask?.branch ?? weigh?.weight
  return branch === undefined ? node : `${node}: ${branch}`
}

/** Our own walk, exactly as a screening does it the first time. */
export const ourWalk = (pathway: Pathway, { answers, view }: Evaluation): readonly Step[] =>
  replay(pathway, law.facts, { answers, elements: law.elements, view }).steps

async function checkSame(evaluations: readonly Evaluation[], pathway: Pathway, peer: Walker): Promise<void> {
  for (const evaluation of evaluations) {
    const ours = ourWalk(pathway, evaluation).map(nameOf)
    const theirs = await peer(evaluation)
    const whole = evaluation.walked.steps.map(nameOf)
    if (ours.join('\n') !== whole.join('\n')) throw new Error(`${evaluation.name}: this benchmark asks our engine something else than a screening does`)
    if (ours.join('\n') !== theirs.join('\n'))
      throw new Error(`${evaluation.name}: the engines differ\nours: ${ours.join(', ')}\njson-rules-engine: ${theirs.join(', ')}`)
  }
}

export interface RulesCompared {
  readonly evaluations: number
  readonly rules: number
  readonly steps: number
  readonly findings: number
  /** Milliseconds for one evaluation. */
  readonly ours: Measured
  readonly theirs: Measured
}

/** Compares both, in turns. Throws where they differ. */
export async function compareRules(rounds: number): Promise<RulesCompared> {
  const evaluations = allEvaluations(clp)
  const peer = peerWalker(law, clp)
  await checkSame(evaluations, clp, peer)
  const each = (ms: number) => ms / evaluations.length
  const times: { ours: number; theirs: number }[] = []
  for (let round = 0; round < rounds; round++) {
    const start = worked()
    for (const evaluation of evaluations) ourWalk(clp, evaluation)
    const between = worked()
    for (const evaluation of evaluations) await peer(evaluation)
    times.push({ ours: each(between - start), theirs: each(worked() - between) })
  }
  const walks = evaluations.map((evaluation) => ourWalk(clp, evaluation))
  return {
    evaluations: evaluations.length,
    rules: rulesOf(clp).length,
    steps: walks.reduce((sum, steps) => sum + steps.length, 0) / walks.length,
    findings: new Set(walks.flatMap((steps) => steps.flatMap(({ finding }) => finding ?? []))).size,
    ours: measured(times.map(({ ours }) => ours)),
    theirs: measured(times.map(({ theirs }) => theirs)),
  }
}
