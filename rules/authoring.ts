/**
 * The words in which pathways are written, bound to this law: its facts, elements, findings, deadlines and sources.
 * A pathway that misses an answer, cites nothing, or points nowhere does not compile.
 */
import { pathwaysOf, type Contradiction, type Deadline, type Finding } from '../src/engine/law.ts'
import type { NamedCase } from '../src/engine/named-case.ts'
import type { DeadlineId } from './deadlines/index.ts'
import type { ElementId } from './elements/index.ts'
import type { FactTable } from './facts/index.ts'
import type { FindingId } from './findings.ts'
import type { SourceId } from './sources/index.ts'

export interface UmbralLaw {
  facts: FactTable
  element: ElementId
  finding: FindingId
  source: SourceId
}

export const pathway = pathwaysOf<UmbralLaw>()

export type UmbralFinding = Finding<DeadlineId, SourceId>
export type UmbralDeadline = Deadline<SourceId>
export type UmbralContradiction = Contradiction<keyof FactTable & string>
export type UmbralCase = NamedCase<FactTable, FindingId, DeadlineId>
