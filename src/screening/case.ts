/**
 * Reads a case from outside: `{ format, person, encounters }`, plain JSON. Reports every problem at once, each with
 * its place, as keys and values (worded in the locales under `law.problems`); a case with any problem is not read.
 * Must not know any fact by name, any language, or where the case came from.
 */
import type { Answer } from '../engine/answers.ts'
import type { Case, Fact, Law } from '../engine/law.ts'
import { answerProblems, printable, type AnswerProblemId } from './answer-problems.ts'
import { nearestName } from './nearest-name.ts'

export const caseFormat = 'umbral-case/1'

/** Beyond these it is no case of one person, and is refused before it is read. */
export const caseLimits = { encounters: 50, answers: 5000 } as const

export type ProblemId =
  | AnswerProblemId
  | 'format-missing'
  | 'format-newer'
  | 'format-wrong'
  | 'object-expected'
  | 'encounters-expected'
  | 'encounters-too-many'
  | 'answers-too-many'
  | 'part-unknown'
  | 'name-reserved'
  | 'fact-unknown'
  | 'fact-unknown-nearest'
  | 'fact-of-encounter'
  | 'fact-of-person'

export interface Problem {
  /** `person.mx-entry`, `encounters[1].us-papers[0]`; empty for the case as a whole. */
  readonly place: string
  readonly problem: ProblemId
  readonly values: Readonly<Record<string, string | number>>
}

export type ReadCase =
  | { readonly ok: true; readonly case: Case }
  | { readonly ok: false; readonly problems: readonly Problem[] }

type Plain = Readonly<Record<string, unknown>>

const parts = ['format', 'person', 'encounters'] as const

/** Names that mean something to the language itself. JSON can write them; no case needs them. */
const reserved: readonly string[] = ['__proto__', 'constructor', 'prototype']

/** The case, or everything that stands in the way of reading it. */
export function readCase(law: Law, told: unknown): ReadCase {
  if (!isPlain(told)) return { ok: false, problems: [{ place: '', problem: 'object-expected', values: {} }] }
  const format = formatProblems(own(told, 'format'))
  // What a newer version means by its parts cannot be known here.
  if (format.some(({ problem }) => problem === 'format-newer')) return { ok: false, problems: format }
  const person = part(told, 'person', {})
  const encounters = part(told, 'encounters', [])
  const tooMuch = sizeProblems(person, encounters)
  const problems = [
    ...format,
    ...partProblems(told),
    ...(tooMuch.length > 0 ? tooMuch : answersProblems(law, person, encounters)),
  ]
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, case: { person: copy(person as Plain), encounters: (encounters as Plain[]).map(copy) } }
}

function formatProblems(format: unknown): Problem[] {
  const at = (problem: ProblemId, values: Problem['values']): Problem[] => [{ place: 'format', problem, values }]
  if (format === caseFormat) return []
  if (format === undefined) return at('format-missing', { expected: caseFormat })
  const [name, version] = caseFormat.split('/') as [string, string]
  const written = typeof format === 'string' ? new RegExp(`^${name}/(\\d{1,6})$`).exec(format)?.[1] : undefined
  const values = { format: typeof format === 'string' ? printable(format) : typeof format, expected: caseFormat }
  return at(written !== undefined && Number(written) > Number(version) ? 'format-newer' : 'format-wrong', values)
}

const partProblems = (told: Plain): Problem[] =>
  Object.keys(told)
    .filter((key) => !(parts as readonly string[]).includes(key))
    .map((key) =>
      reserved.includes(key)
        ? { place: '', problem: 'name-reserved', values: { key } }
        : { place: '', problem: 'part-unknown', values: { key: printable(key), allowed: parts.join(', ') } },
    )

function sizeProblems(person: unknown, encounters: unknown): Problem[] {
  const listed: readonly unknown[] = Array.isArray(encounters) ? encounters : []
  const { encounters: most, answers: mostAnswers } = caseLimits
  if (listed.length > most)
    return [{ place: 'encounters', problem: 'encounters-too-many', values: { count: listed.length, max: most } }]
  const count = [person, ...listed].reduce<number>((sum, answers) => sum + (isPlain(answers) ? Object.keys(answers).length : 0), 0)
  return count > mostAnswers ? [{ place: '', problem: 'answers-too-many', values: { count, max: mostAnswers } }] : []
}

function answersProblems(law: Law, person: unknown, encounters: unknown): Problem[] {
  return [
    ...placeProblems(law, person, 'person', 'person'),
    ...(Array.isArray(encounters)
      ? encounters.flatMap((encounter, i) => placeProblems(law, encounter, 'encounter', `encounters[${i}]`))
      : [{ place: 'encounters', problem: 'encounters-expected' as const, values: {} }]),
  ]
}

function placeProblems(law: Law, answers: unknown, about: Fact['about'], place: string): Problem[] {
  if (!isPlain(answers)) return [{ place, problem: 'object-expected', values: {} }]
  return Object.keys(answers).flatMap((name): Problem[] => {
    const here = `${place}.${printable(name)}`
    if (reserved.includes(name)) return [{ place: here, problem: 'name-reserved', values: { key: name } }]
    const fact = own(law.facts, name) as Fact | undefined
    if (fact === undefined) return [{ place: here, ...unknownFact(law, name) }]
    const misplaced: Problem[] =
      fact.about === about
        ? []
        : [{ place: here, problem: about === 'person' ? 'fact-of-encounter' : 'fact-of-person', values: { fact: name } }]
    return [
      ...misplaced,
      ...answerProblems(fact, own(answers, name)).map(({ problem, values, at }) => ({
        place: at === undefined ? here : `${here}[${at}]`,
        problem,
        values,
      })),
    ]
  })
}

const longestName = 60

function unknownFact(law: Law, name: string): Pick<Problem, 'problem' | 'values'> {
  const nearest = name.length <= longestName ? nearestName(name, Object.keys(law.facts)) : undefined
  const fact = printable(name)
  return nearest === undefined
    ? { problem: 'fact-unknown', values: { fact } }
    : { problem: 'fact-unknown-nearest', values: { fact, nearest } }
}

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What an object itself holds, never what it inherits. */
const own = (object: Plain, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined)

/** A part of a case; one that is not written is empty, but one that is written wrongly stays wrong. */
const part = (told: Plain, key: string, empty: unknown): unknown => (Object.hasOwn(told, key) ? told[key] : empty)

/** A copy of answers that were found good: nobody can change them from outside later. */
const copy = (answers: Plain): Record<string, Answer> =>
  Object.fromEntries(Object.entries(answers).map(([fact, answer]) => [fact, Array.isArray(answer) ? [...(answer as string[])] : (answer as Answer)]))
