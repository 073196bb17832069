/**
 * What stands between the fields of a form and an answer: a draft in; the answer, or the first problem, out. The fact itself
 * says what it accepts. Problems carry a key of `ui.errors` as their message. Must not know any fact by name, or any language.
 */
import type { Resolver } from 'react-hook-form'
import type { Answer } from '../../engine/answers.ts'
import type { Fact } from '../../engine/law.ts'
import { answerProblems } from '../../screening/answer-problems.ts'
import { answerOf, type Draft, type Field, type Problem } from './draft.ts'

/** Reads the form of one fact. `withHour` says of an instant whether its hour is asked. */
export const answerResolver =
  (fact: Fact, withHour: (draft: Draft) => boolean): Resolver<Draft, unknown, { answer: Answer }> =>
  (draft) => {
    const written = answerOf(fact.kind, draft, fact.kind === 'instant' && withHour(draft))
    if ('problem' in written) return refused(written)
    const problem = problemOf(fact, written.answer)
    return problem ? refused(problem) : { values: written, errors: {} }
  }

const refused = ({ field, problem }: Problem) => ({ values: {}, errors: { [field]: { type: 'custom', message: problem } } })

/** What the fact itself has against an answer that is well written. */
function problemOf(fact: Fact, answer: Answer): Problem | undefined {
  if (answerProblems(fact, answer).length === 0) return undefined
  return { field: mainFieldOf(fact), problem: fact.kind === 'count' ? 'count-range' : 'not-possible' }
}

/** The field that stands for the whole answer. */
function mainFieldOf({ kind }: Pick<Fact, 'kind'>): Field {
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
