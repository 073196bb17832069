/**
 * What is wrong with a date that was told, named by its part, so that it can be mended where it stands.
 * Must not know any fact, any language, or what day it is.
 */
import { borderZones } from '../engine/answers.ts'
import { isDay } from '../engine/days.ts'
import type { AnswerProblem } from './answer-problems.ts'

/** Years outside are slips of the finger: nobody here was born before, and no term runs so far. */
const years = { first: 1900, last: 2100 } as const

const dateExamples = '2026-10-09, 2026-10, 2026-10-01/2026-11-15'
const instantExamples = `${dateExamples}, 2023-05-11T20:30[America/Los_Angeles]`

/** The problems of a calendar date: a day, a month, or a range of either. */
export function dateProblems(answer: string): AnswerProblem[] {
  if (dayWithHour.test(answer)) return [{ problem: 'date-no-hour', values: { answer } }]
  return rangeProblems(answer, dateExamples)
}

/** The problems of an instant: a calendar date as above, or a day with its hour and, where known, its zone. */
export function instantProblems(answer: string): AnswerProblem[] {
  const match = dayWithHour.exec(answer)
  if (!match) return rangeProblems(answer, instantExamples)
  const [, day = '', time = '', zone] = match
  return [
    ...dayOrMonthProblems(day, answer),
    ...(/^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? [] : [{ problem: 'date-hour' as const, values: { time } }]),
    ...(zone === undefined || (borderZones as readonly string[]).includes(zone)
      ? []
      : [{ problem: 'date-zone' as const, values: { zone, allowed: borderZones.join(', ') } }]),
  ]
}

const dayWithHour = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?:\[([^[\]]{0,60})\])?$/
const dayOrMonth = /^(\d{4})-(\d{2})(?:-\d{2})?$/

function rangeProblems(answer: string, examples: string): AnswerProblem[] {
  const parts = answer.split('/')
  if (parts.length > 2 || !parts.every((part) => dayOrMonth.test(part)))
    return [{ problem: 'date-form', values: { answer, examples } }]
  const problems = parts.flatMap((part) => dayOrMonthProblems(part, answer))
  const [from = '', to = from] = parts
  if (problems.length === 0 && firstDay(from) > lastDay(to)) return [{ problem: 'date-reversed', values: { answer } }]
  return problems
}

function dayOrMonthProblems(part: string, answer: string): AnswerProblem[] {
  const [, year = '', month = ''] = dayOrMonth.exec(part) ?? []
  if (Number(year) < years.first || Number(year) > years.last) return [{ problem: 'date-year', values: { year, answer, ...years } }]
  if (!isDay(`${year}-${month}-01`)) return [{ problem: 'date-month', values: { month, answer } }]
  return isDay(firstDay(part)) ? [] : [{ problem: 'date-day', values: { day: part, answer } }]
}

const isMonth = (part: string): boolean => part.length === 7
const firstDay = (part: string): string => (isMonth(part) ? `${part}-01` : part)
/** Past the end of the month, for comparing only. */
const lastDay = (part: string): string => (isMonth(part) ? `${part}-31` : part)
