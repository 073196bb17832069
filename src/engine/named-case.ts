/**
 * A named case: a person as a lawyer would describe them, their answers, and what the screening must find.
 * Named cases stand beside each pathway; together they take every branch.
 */
import { nonAnswers, type Answer } from './answers.ts'
import type { Day } from './days.ts'
import type { Case, Facts } from './law.ts'

type AnswersAbout<F extends Facts, About extends Facts[string]['about']> = {
  readonly [Id in keyof F as F[Id]['about'] extends About ? Id : never]?: Answer
}

/** What a deadline must come to; ISO dates, or ISO intervals where the start is a range. */
export interface ExpectedDates {
  readonly plan?: string
  readonly target?: string
  readonly statutory?: string
  readonly arguable?: string
  readonly until?: string
  readonly withheld?: 'start-unknown' | 'stale-law'
}

export interface NamedCase<F extends Facts = Facts, FindingId extends string = string, DeadlineId extends string = string> {
  /** Short and readable: it names tests, screenshots and law-book lines. */
  readonly id: string
  /** Who they are and what happened, in one or two sentences of plain English. */
  readonly tells: string
  /** Where a source document tells of them. */
  readonly from?: string
  readonly today: Day
  readonly person: AnswersAbout<F, 'person'>
  readonly encounters?: readonly AnswersAbout<F, 'encounter'>[]
  /** Findings that must be told (for the person or any encounter). */
  readonly finds: readonly FindingId[]
  /** Findings that must not be told. */
  readonly never?: readonly FindingId[]
  readonly dates?: { readonly [D in DeadlineId]?: ExpectedDates }
  readonly contradictions?: readonly string[]
  /**
   * The same person answering otherwise: each answer listed makes one more case. For every fact, `'silent'` stands for
   * the three non-answers. Such a case must tell no adverse finding that the first one does not tell, unless the
   * answer is not a non-answer; what it must find is written in `finds` of a case of its own.
   */
  readonly instead?: { readonly [Id in keyof F]?: readonly (Answer | 'silent')[] }
}

export interface PlainCase {
  readonly name: string
  readonly today: Day
  readonly told: Case
  /** The fact answered otherwise, when this is a variation; with whether it was answered by silence. */
  readonly instead?: { readonly fact: string; readonly silent: boolean }
}

/** The case itself, then its variations. An encounter fact varies in the last encounter that answers it (or the last). */
export function casesOf(facts: Facts, named: NamedCase): PlainCase[] {
  const told: Case = { person: named.person as Case['person'], encounters: (named.encounters ?? []) as Case['encounters'] }
  const varied = Object.entries(named.instead ?? {}).flatMap(([fact, answers]) =>
    (answers ?? [])
      .flatMap((answer) => (answer === 'silent' ? [...nonAnswers] : [answer]))
      .map((answer) => ({
        name: `${named.id}, but ${fact}: ${String(answer)}`,
        today: named.today,
        told: answerOtherwise(facts, told, fact, answer),
        instead: { fact, silent: (nonAnswers as readonly unknown[]).includes(answer) },
      })),
  )
  return [{ name: named.id, today: named.today, told }, ...varied]
}

function answerOtherwise(facts: Facts, told: Case, fact: string, answer: Answer): Case {
  if (facts[fact]?.about === 'person') return { ...told, person: { ...told.person, [fact]: answer } }
  const answered = told.encounters.map((encounter) => fact in encounter).lastIndexOf(true)
  const at = answered >= 0 ? answered : told.encounters.length - 1
  return { ...told, encounters: told.encounters.map((encounter, i) => (i === at ? { ...encounter, [fact]: answer } : encounter)) }
}
