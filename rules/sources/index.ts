/**
 * The register of sources: every authority, report and reasoning that a step of a pathway may cite.
 * Must not know the pathways. An id is stable: once cited it is never reused for another text.
 */
import type { Source } from '../../src/engine/source.ts'
import { mxDecisions } from './mx-decisions.ts'
import { mxMigrationLaw } from './mx-migration-law.ts'
import { mxProcedureLaw } from './mx-procedure-law.ts'
import { mxRefugeeLaw } from './mx-refugee-law.ts'
import { practice } from './practice.ts'
import { safetySources } from './safety.ts'
import { sourceDocuments } from './source-documents.ts'
import { usAgency } from './us-agency.ts'
import { usDecisions } from './us-decisions.ts'
import { usBorderRules } from './us-regulations-border.ts'
import { usRegulations } from './us-regulations.ts'
import { usStatutes } from './us-statutes.ts'

export const sources = {
  ...usStatutes,
  ...usBorderRules,
  ...usRegulations,
  ...usDecisions,
  ...usAgency,
  ...mxRefugeeLaw,
  ...mxMigrationLaw,
  ...mxProcedureLaw,
  ...mxDecisions,
  ...practice,
  ...safetySources,
  ...sourceDocuments,
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof sources

/** One entry, in the general shape. */
export function sourceOf(id: SourceId): Source {
  return sources[id]
}
