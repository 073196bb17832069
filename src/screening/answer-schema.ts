/**
 * zod schemas of an answer and of a case, derived from the facts: for forms, and for JSON Schema.
 * They accept exactly what `readCase` accepts; the message of a refusal is a key under `law.problems`.
 * Must not know any fact by name, or any language.
 */
import * as z from 'zod/mini'
import { nonAnswers, type Answer } from '../engine/answers.ts'
import type { Fact, Law } from '../engine/law.ts'
import { answerProblems } from './answer-problems.ts'
import { caseFormat, caseLimits } from './case.ts'

const silent = z.enum(nonAnswers)

/** A shape that does not fit ends the matter, so that each answer gets one message: that of its first problem. */
const stop = { abort: true } as const

/** What JSON Schema can say of a date; that the day exists, only `answerProblems` knows. */
const date = String.raw`\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?`
export const datePattern = new RegExp(`^${date}(?:/${date})?$`)
export const instantPattern = new RegExp(
  String.raw`^(?:${date}(?:/${date})?|\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d(?:\[[A-Za-z_/]+\])?)$`,
)

/** The schema of the answers to one fact, non-answers included. */
export function answerSchema(fact: Fact): z.ZodMiniType<Answer> {
  const error = (issue: { readonly input?: unknown }): string => answerProblems(fact, issue.input)[0]?.problem ?? 'answer-not-allowed'
  const sound = z.refine<Answer>((answer) => answerProblems(fact, answer).length === 0, { error })
  const of = <T extends z.ZodMiniType<Answer>>(shape: T) => z.union([silent, shape], { error }).check(sound)
  switch (fact.kind) {
    case 'yes-no':
      return of(z.enum(['yes', 'no']))
    case 'choice':
    case 'country':
      return of(z.enum([...fact.values]))
    case 'several':
      return of(listOf(fact.values, fact.none))
    case 'countries':
      return of(listOf(fact.values, undefined))
    case 'count':
      return of(z.int().check(z.gte(fact.min, stop), z.lte(fact.max, stop)))
    case 'date':
      return of(z.string().check(z.regex(datePattern, stop)))
    case 'instant':
      return of(z.string().check(z.regex(instantPattern, stop)))
  }
}

function listOf(values: readonly string[], none: string | undefined): z.ZodMiniType<string[]> {
  const others = z.array(z.enum(values.filter((value) => value !== none))).check(z.minLength(1, stop))
  return none === undefined ? others : z.union([others, z.array(z.literal(none)).check(z.length(1, stop))])
}

/** The schema of a whole case under a law. */
export function caseSchema(law: Law) {
  const answersAbout = (about: Fact['about']) =>
    z.strictObject(
      Object.fromEntries(
        Object.entries(law.facts)
          .filter(([, fact]) => fact.about === about)
          .map(([id, fact]) => [id, z.optional(answerSchema(fact))]),
      ),
    )
  return z.strictObject({
    format: z.literal(caseFormat),
    person: z.optional(answersAbout('person')),
    encounters: z.optional(z.array(answersAbout('encounter')).check(z.maxLength(caseLimits.encounters))),
  })
}
