/**
 * What stands between the fields of a form and an answer: a draft in; the answer, or the first problem, out. The fact itself
 * says what it accepts. Must not know any fact by name, any form, or any language.
 */
import type { Answer } from '../../engine/answers.ts'
import type { Fact } from '../../engine/law.ts'
import { answerProblems } from '../../screening/answer-problems.ts'
import { answerOf, type Draft, type Field, type Problem, type Written } from './draft.ts'

/** The answer that the fields give to a fact, or the first problem. `withHour` says of an instant whether its hour is asked. */
export function writtenIn(fact: Fact, draft: Draft, withHour: boolean): Written {
  const written = answerOf(fact.kind, draft, fact.kind === 'instant' && withHour)
  return 'problem' in written ? written : (problemOf(fact, written.answer) ?? written)
}

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
