/**
 * The zod schema of a form: the fields of a draft in, an answer out, checked by the schema of the fact itself.
 * Problems carry a key of `ui.errors` as their message. Must not know any fact by name, or any language.
 */
import * as z from 'zod/mini'
import type { Answer } from '../../engine/answers.ts'
import type { Fact } from '../../engine/law.ts'
import { answerSchema } from '../../screening/answer-schema.ts'
import { answerOf, type Draft, type Field, type Problem } from './draft.ts'

/** Fields of a form for one fact. `withHour` says of an instant whether its hour is asked. */
export function draftSchema(fact: Fact, withHour: (draft: Draft) => boolean) {
  const accepts = answerSchema(fact)
  return z.pipe(
    z.custom<Draft>(),
    z.transform((draft: Draft, context): { answer: Answer } => {
      const written = answerOf(fact.kind, draft, fact.kind === 'instant' && withHour(draft))
      const problem = 'problem' in written ? written : problemOf(fact, accepts, written.answer)
      if (!('problem' in written) && problem === undefined) return written
      const { field, problem: message } = problem as Problem
      context.issues.push({ code: 'custom', input: draft, path: [field], message })
      return z.NEVER
    }),
  )
}

/** What the fact itself has against an answer that is well written. */
function problemOf(fact: Fact, accepts: ReturnType<typeof answerSchema>, answer: Answer): Problem | undefined {
  if (accepts.safeParse(answer).success) return undefined
  return { field: mainFieldOf(fact), problem: fact.kind === 'count' ? 'count-range' : 'not-possible' }
}

/** The field that stands for the whole answer. */
export function mainFieldOf({ kind }: Pick<Fact, 'kind'>): Field {
  switch (kind) {
    case 'yes-no':
    case 'choice':
    case 'country':
      return 'choice'
    case 'several':
    case 'countries':
      return 'several'
    case 'count':
      return 'count'
    case 'date':
    case 'instant':
      return 'fromDay'
  }
}
