/**
 * What is wrong with one answer to a fact: keys and values, worded in the locales under `law.problems`.
 * The reader of cases and the schemas both ask here. Must not know any fact by name, or any language.
 */
import { isNonAnswer, nonAnswers } from '../engine/answers.ts'
import type { Fact } from '../engine/law.ts'
import { dateProblems, instantProblems } from './date-problems.ts'

export type AnswerProblemId =
  | 'answer-not-allowed'
  | 'list-expected'
  | 'list-empty'
  | 'list-too-long'
  | 'list-repeats'
  | 'list-none'
  | 'list-non-answer'
  | 'count-expected'
  | 'date-form'
  | 'date-year'
  | 'date-month'
  | 'date-day'
  | 'date-reversed'
  | 'date-hour'
  | 'date-zone'
  | 'date-no-hour'

export interface AnswerProblem {
  readonly problem: AnswerProblemId
  readonly values: Readonly<Record<string, string | number>>
  /** The item of a list. */
  readonly at?: number
}

/** Longer lists are no list of a person's answers. */
const longestList = 200

/** Every problem of an answer; none when it can be used as it is. */
export function answerProblems(fact: Fact, answer: unknown): readonly AnswerProblem[] {
  if (isNonAnswer(answer)) return []
  switch (fact.kind) {
    case 'yes-no':
      return oneOf(['yes', 'no'], answer)
    case 'choice':
    case 'country':
      return oneOf(fact.values, answer)
    case 'several':
      return listProblems(fact.values, fact.none, answer)
    case 'countries':
      return listProblems(fact.values, undefined, answer)
    case 'count': {
      const { min, max } = fact
      const fits = typeof answer === 'number' && Number.isInteger(answer) && answer >= min && answer <= max
      return fits ? [] : [{ problem: 'count-expected', values: { min, max, answer: shown(answer) } }]
    }
    case 'date':
      return typeof answer === 'string' ? cleaned(dateProblems(answer)) : noDate(answer)
    case 'instant':
      return typeof answer === 'string' ? cleaned(instantProblems(answer)) : noDate(answer)
  }
}

function oneOf(values: readonly string[], answer: unknown): readonly AnswerProblem[] {
  return (values as readonly unknown[]).includes(answer)
    ? []
    : [{ problem: 'answer-not-allowed', values: { answer: shown(answer), allowed: inWords(values) } }]
}

function listProblems(values: readonly string[], none: string | undefined, answer: unknown): readonly AnswerProblem[] {
  if (!Array.isArray(answer)) return [{ problem: 'list-expected', values: { answer: shown(answer), allowed: values.join(', ') } }]
  if (answer.length === 0) return [{ problem: 'list-empty', values: { allowed: nonAnswers.join(', ') } }]
  if (answer.length > longestList) return [{ problem: 'list-too-long', values: { count: answer.length, max: longestList } }]
  const items: readonly unknown[] = answer
  return [
    ...(none !== undefined && items.includes(none) && items.some((item) => item !== none)
      ? [{ problem: 'list-none' as const, values: { none } }]
      : []),
    ...items.flatMap((item, at): AnswerProblem[] => {
      if (isNonAnswer(item)) return [{ problem: 'list-non-answer', values: { answer: shown(item) }, at }]
      if (!(values as readonly unknown[]).includes(item))
        return [{ problem: 'answer-not-allowed', values: { answer: shown(item), allowed: values.join(', ') }, at }]
      return items.indexOf(item) < at ? [{ problem: 'list-repeats', values: { answer: shown(item) }, at }] : []
    }),
  ]
}

const noDate = (answer: unknown): readonly AnswerProblem[] => [
  { problem: 'date-form', values: { answer: shown(answer), examples: '2026-10-09, 2026-10, 2026-10-01/2026-11-15' } },
]

/** What was written is cleaned and cut short; what may be written instead is ours, and is told whole. */
const cleaned = (problems: readonly AnswerProblem[]): readonly AnswerProblem[] =>
  problems.map(({ problem, values }) => ({
    problem,
    values: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, typeof value === 'string' && !ours.includes(name) ? printable(value) : value]),
    ),
  }))

const ours: readonly string[] = ['allowed', 'examples']

const inWords = (values: readonly string[]): string => [...values, ...nonAnswers].join(', ')

const longestShown = 60

/** A value of unknown make, short and safe to print on any terminal or screen. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return '[…]'
  if (typeof value === 'object' && value !== null) return '{…}'
  return typeof value === 'string' ? `"${printable(value)}"` : printable(String(value))
}

/** Without control characters, marks that turn the direction of writing, or more letters than one can take in. */
export function printable(text: string, longest = longestShown): string {
  const plain = text.slice(0, longest).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '\uFFFD')
  return text.length > longest ? `${plain}…` : plain
}
