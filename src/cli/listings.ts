/** The law for programs: what a case may hold, and how each pathway goes. Must not know any rule by name, or any language. */
import * as z from 'zod/mini'
import { borderZones, nonAnswers } from '../engine/answers.ts'
import type { AnyNode, Fact, Law } from '../engine/law.ts'
import { caseSchema, datePattern, instantPattern } from '../screening/answer-schema.ts'

/** Every fact: what it is about, its kind, and the answers it takes. */
export const listFacts = (law: Law) =>
  Object.entries(law.facts).map(([id, fact]) => ({
    id,
    about: fact.about,
    kind: fact.kind,
    answers: { ...answersOf(fact), nonAnswers },
    sensitivity: fact.sensitivity,
  }))

const dateExamples = ['2026-10-09', '2026-10', '2026-10-01/2026-11-15']
const instantExamples = [...dateExamples, '2023-05-11T20:30', '2023-05-11T20:30[America/Los_Angeles]']

function answersOf(fact: Fact) {
  switch (fact.kind) {
    case 'yes-no':
      return { values: ['yes', 'no'] }
    case 'choice':
    case 'country':
      return { values: fact.values }
    case 'several':
      return { values: fact.values, list: true, ...(fact.none !== undefined && { none: fact.none }) }
    case 'countries':
      return { values: fact.values, list: true }
    case 'count':
      return { min: fact.min, max: fact.max, examples: [fact.min] }
    case 'date':
      return { pattern: datePattern.source, examples: dateExamples }
    case 'instant':
      return { pattern: instantPattern.source, zones: borderZones, examples: instantExamples }
  }
}

/** Every pathway, in the order in which they are walked: its nodes, their branches, and the sources of each step. */
export const listPathways = (law: Law) =>
  law.pathways.map(({ id, about, opens, start, nodes }) => ({
    id,
    about,
    ...(opens !== undefined && { opens }),
    start,
    nodes: Object.entries(nodes).map(([name, node]) => ({ name, ...stepsOf(node) })),
  }))

function stepsOf(node: AnyNode) {
  if (!('branches' in node)) {
    const { because: sources, gist } = node
    return 'tell' in node ? { tell: node.tell, branches: [{ to: node.to, sources, gist }] } : { outcome: node.outcome, sources, gist }
  }
  const branches = Object.entries(node.branches).map(([branch, { to, because, gist }]) => ({ branch, to, sources: because, gist }))
  return 'ask' in node ? { ask: node.ask, branches } : { weigh: node.weigh, branches }
}

/** The JSON Schema of a case. It cannot say that a day exists or that a range runs forward; screening a case can. */
export const schemaOfCase = (law: Law) =>
  z.toJSONSchema(caseSchema(law), {
    override: ({ jsonSchema }) => {
      const items = jsonSchema.type === 'array' ? jsonSchema.items : undefined
      // Lists of answers never repeat one; encounters may well be alike.
      if (typeof items === 'object' && !Array.isArray(items) && 'enum' in items) jsonSchema.uniqueItems = true
    },
  })
