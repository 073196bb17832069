/**
 * What an answer can be. A case is a set of answers; everything else is derived from them.
 *
 * Knows the kinds of answer and how to read each into values one can compare.
 * Must not know any fact, any rule, any language, or what day it is.
 */
import { CalendarDateTime, toZoned } from '@internationalized/date'
import { addDays, isDay, type Day, type DayRange } from './days.ts'

/** Three different ways of not answering. All weigh as unclear; none ever leads to an adverse finding. */
export const nonAnswers = ['unknown', 'declined', 'later'] as const
export type NonAnswer = (typeof nonAnswers)[number]

/** The kinds of answer a fact may have. */
export type Kind =
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'choice'; readonly values: readonly [string, ...string[]] }
  /** Several of the values; `none`, where there is one, excludes the others. */
  | { readonly kind: 'several'; readonly values: readonly [string, ...string[]]; readonly none?: string }
  | { readonly kind: 'count'; readonly min: number; readonly max: number }
  | { readonly kind: 'country'; readonly values: readonly [string, ...string[]] }
  | { readonly kind: 'countries'; readonly values: readonly [string, ...string[]] }
  /** A calendar date in the place where it happened: 2026-10-09, a month 2026-10, or a range 2026-10-01/2026-11-15. */
  | { readonly kind: 'date' }
  /** As a date, or with the hour, and the time zone where known: 2023-05-11T20:30[America/Los_Angeles]. */
  | { readonly kind: 'instant' }

/** An answer as it is stored and exchanged: plain JSON. */
export type Answer = string | number | readonly string[]
export type Answers = Readonly<Record<string, Answer>>

/** The answer type of a kind, without the non-answers. */
export type ValueOf<K extends Kind> = K extends { kind: 'yes-no' }
  ? 'yes' | 'no'
  : K extends { kind: 'choice' | 'country'; values: readonly (infer V)[] }
    ? V
    : K extends { kind: 'several' | 'countries'; values: readonly (infer V)[] }
      ? readonly V[]
      : K extends { kind: 'count' }
        ? number
        : string

export const isNonAnswer = (answer: unknown): answer is NonAnswer =>
  (nonAnswers as readonly unknown[]).includes(answer)

/**
 * The branch an answer takes at an `ask` node: the value itself for yes-no and choice, `answered` for the
 * kinds whose content is weighed by an element, or the non-answer.
 */
export function branchOf(kind: Kind, answer: Answer): string {
  if (isNonAnswer(answer)) return answer
  return kind.kind === 'yes-no' || kind.kind === 'choice' ? String(answer) : 'answered'
}

/** Every branch an `ask` node of this kind must name. */
export function branchesOf(kind: Kind): readonly string[] {
  const own = kind.kind === 'yes-no' ? ['yes', 'no'] : kind.kind === 'choice' ? kind.values : ['answered']
  return [...own, ...nonAnswers]
}

/** Reads a date answer (2026-10-09, 2026-10, 2026-10-01/2026-11-15) as a range; undefined when it is not one. */
export function readDate(text: string): DayRange | undefined {
  const [left, right, more] = text.split('/')
  if (left === undefined || more !== undefined) return undefined
  const first = dayOrMonth(left)
  const last = right === undefined ? first : dayOrMonth(right)
  return first && last && first.from <= last.to ? { from: first.from, to: last.to } : undefined
}

function dayOrMonth(text: string): DayRange | undefined {
  if (isDay(text)) return { from: text, to: text }
  if (!/^\d{4}-\d{2}$/.test(text) || !isDay(`${text}-01`)) return undefined
  const from = `${text}-01`
  const next = addDays(from, 31)
  return { from, to: addDays(`${next.slice(0, 7)}-01`, -1) }
}

/** The time zones of the US southwest border, from east to west, as their IANA names. */
export const borderZones = ['America/Chicago', 'America/Denver', 'America/Phoenix', 'America/Los_Angeles'] as const
export type BorderZone = (typeof borderZones)[number]

/** A stretch of time in milliseconds since 1970-01-01T00:00Z, both ends included, to the minute. */
export interface InstantRange {
  readonly from: number
  readonly to: number
}

const instantPattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?:\[([A-Za-z_/]+)\])?$/

/**
 * Reads an instant answer as the stretch of time in which it lies. A day, month or range without an hour, or an
 * hour without a zone, stretches over every zone of the border, so nothing is decided that the answer does not say.
 */
export function readInstant(text: string): InstantRange | undefined {
  const match = instantPattern.exec(text)
  if (!match) {
    const range = readDate(text)
    return range && { from: spread(range.from, 0, 0).from, to: spread(range.to, 23, 59).to }
  }
  const [, day, hour, minute, zone] = match
  if (!day || !isDay(day)) return undefined
  if (zone !== undefined && !(borderZones as readonly string[]).includes(zone)) return undefined
  return spread(day, Number(hour), Number(minute), zone ? [zone] : borderZones)
}

/** The calendar days, anywhere on the border, that an instant answer may mean. */
export function daysOfInstant(text: string): DayRange | undefined {
  const match = instantPattern.exec(text)
  return match?.[1] && isDay(match[1]) ? { from: match[1], to: match[1] } : readDate(text)
}

/** Zone tables are slow to read, and a screening asks for the same few instants again and again. */
const spreadBefore = new Map<string, InstantRange>()

function spread(day: Day, hour: number, minute: number, zones: readonly string[] = borderZones): InstantRange {
  const key = `${day} ${hour}:${minute} ${zones.join()}`
  const known = spreadBefore.get(key)
  if (known) return known
  const made = spreadAnew(day, hour, minute, zones)
  if (spreadBefore.size > 1_000) spreadBefore.clear()
  spreadBefore.set(key, made)
  return made
}

function spreadAnew(day: Day, hour: number, minute: number, zones: readonly string[]): InstantRange {
  const [y, m, d] = day.split('-').map(Number) as [number, number, number]
  const wall = new CalendarDateTime(y, m, d, hour, minute)
  const at = (zone: string, when: 'earlier' | 'later') => toZoned(wall, zone, when).toDate().getTime()
  return {
    from: Math.min(...zones.map((zone) => at(zone, 'earlier'))),
    to: Math.max(...zones.map((zone) => at(zone, 'later'))),
  }
}
