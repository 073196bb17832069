/**
 * An answer while it is being written: the fields of a form as plain texts, and the way from them to an answer and back.
 * A half-written date is no date; an empty field is never a value.
 *
 * Pure. Must not know any fact, language or screen. Problems are named by keys of `ui.errors`.
 */
import { isNonAnswer, type Answer, type Kind } from '../../engine/answers.ts'
import { addDays, isDay, type Day } from '../../engine/days.ts'
import type { Regime } from '../../engine/law.ts'

export const precisions = ['day', 'month', 'between'] as const
export type Precision = (typeof precisions)[number]

/** Every field that some kind of answer needs; the others stay empty. */
export interface Draft {
  readonly choice: string
  readonly several: readonly string[]
  readonly count: string
  readonly precision: Precision
  readonly fromDay: string
  readonly fromMonth: string
  readonly fromYear: string
  readonly toDay: string
  readonly toMonth: string
  readonly toYear: string
  readonly hour: string
  readonly minute: string
  readonly zone: string
}
export type Field = keyof Draft

export const emptyDraft: Draft = {
  choice: '',
  several: [],
  count: '',
  precision: 'day',
  fromDay: '',
  fromMonth: '',
  fromYear: '',
  toDay: '',
  toMonth: '',
  toYear: '',
  hour: '',
  minute: '',
  zone: '',
}

// ---------------------------------------------------------------- an answer as fields

/** The fields that show an answer; empty fields where there is none, or it is a non-answer. */
export function draftOf(kind: Kind['kind'], answer: Answer | undefined): Draft {
  if (answer === undefined || isNonAnswer(answer)) return emptyDraft
  switch (kind) {
    case 'yes-no':
    case 'choice':
    case 'country':
      return { ...emptyDraft, choice: String(answer) }
    case 'several':
    case 'countries':
      return { ...emptyDraft, several: typeof answer === 'object' ? answer : [String(answer)] }
    case 'count':
      return { ...emptyDraft, count: String(answer) }
    case 'date':
    case 'instant':
      return dateDraft(String(answer))
  }
}

function dateDraft(text: string): Draft {
  const [date = '', clock = ''] = text.split('T')
  const [left = '', right] = date.split('/')
  const [fromYear = '', fromMonth = '', fromDay = ''] = left.split('-')
  const [toYear = '', toMonth = '', toDay = ''] = (right ?? '').split('-')
  const precision = right !== undefined ? 'between' : fromDay === '' ? 'month' : 'day'
  const [, hour = '', minute = '', zone = ''] = /^(\d\d):(\d\d)(?:\[(.+)\])?$/.exec(clock) ?? []
  const bare = (number: string) => number.replace(/^0(?=\d)/, '')
  return {
    ...emptyDraft,
    precision,
    fromYear,
    fromMonth,
    fromDay: bare(fromDay),
    toYear,
    toMonth,
    toDay: bare(toDay),
    hour: bare(hour),
    minute,
    zone,
  }
}

// ---------------------------------------------------------------- fields as an answer

export interface Problem {
  readonly field: Field
  /** A key of `ui.errors`. */
  readonly problem: string
}
export type Written = { readonly answer: Answer } | Problem

const problem = (field: Field, name: string): Problem => ({ field, problem: name })

/** The answer that the fields say, or what is wrong with them and where. */
export function answerOf(kind: Kind['kind'], draft: Draft, withHour: boolean): Written {
  switch (kind) {
    case 'yes-no':
    case 'choice':
    case 'country':
      return draft.choice === '' ? problem('choice', 'choose-one') : { answer: draft.choice }
    case 'several':
    case 'countries':
      return draft.several.length === 0 ? problem('several', 'choose-some') : { answer: draft.several }
    case 'count':
      return countOf(draft.count.trim())
    case 'date':
      return dateOf(draft)
    case 'instant':
      return instantOf(draft, withHour)
  }
}

function countOf(text: string): Written {
  if (text === '') return problem('count', 'count-missing')
  return /^\d{1,3}$/.test(text) ? { answer: Number(text) } : problem('count', 'count-wrong')
}

function dateOf(draft: Draft): Written {
  const from = endOf(draft, 'from')
  if ('problem' in from || draft.precision !== 'between') return from
  const to = endOf(draft, 'to')
  if ('problem' in to) return to
  if (to.answer < from.answer && !from.answer.startsWith(to.answer)) return problem('toYear', 'between-order')
  return { answer: from.answer === to.answer ? from.answer : `${from.answer}/${to.answer}` }
}

/** One end of a range, or the day or month itself: 2026-03-09, or 2026-03 where no day is asked or given. */
function endOf(draft: Draft, end: 'from' | 'to'): { readonly answer: string } | Problem {
  const fields = { day: `${end}Day`, month: `${end}Month`, year: `${end}Year` } as const
  const [day, month, year] = [draft[fields.day].trim(), draft[fields.month].trim(), draft[fields.year].trim()]
  const wantsDay = draft.precision === 'day'
  if (month === '' && year === '' && (draft.precision === 'month' || day === '')) {
    return problem(wantsDay ? fields.day : fields.month, wantsDay ? 'date-missing' : 'month-and-year-missing')
  }
  if (wantsDay && day === '') return problem(fields.day, 'day-missing')
  if (draft.precision !== 'month' && day !== '' && !/^\d{1,2}$/.test(day)) return problem(fields.day, 'day-wrong')
  if (month === '') return problem(fields.month, 'month-missing')
  if (year === '') return problem(fields.year, 'year-missing')
  if (!/^(?:19|20)\d\d$/.test(year)) return problem(fields.year, 'year-wrong')
  if (draft.precision === 'month' || day === '') return { answer: `${year}-${month}` }
  const date = `${year}-${month}-${day.padStart(2, '0')}`
  return isDay(date) ? { answer: date } : problem(fields.day, 'date-not-real')
}

function instantOf(draft: Draft, withHour: boolean): Written {
  const date = dateOf(draft)
  if ('problem' in date || !withHour || dayIn(draft) === undefined) return date
  const [hour, minute] = [draft.hour.trim(), draft.minute.trim()]
  if (hour === '' && minute === '') return draft.zone === '' ? date : problem('hour', 'hour-missing')
  if (hour === '') return problem('hour', 'hour-missing')
  if (!/^(?:[01]?\d|2[0-3])$/.test(hour)) return problem('hour', 'hour-wrong')
  if (minute === '') return problem('minute', 'minute-missing')
  if (!/^[0-5]?\d$/.test(minute)) return problem('minute', 'minute-wrong')
  const zone = draft.zone === '' ? '' : `[${draft.zone}]`
  return { answer: `${String(date.answer)}T${hour.padStart(2, '0')}:${minute.padStart(2, '0')}${zone}` }
}

/** The exact day in the fields, once it is a whole one. */
export function dayIn(draft: Draft): Day | undefined {
  if (draft.precision !== 'day') return undefined
  const date = endOf(draft, 'from')
  return 'problem' in date ? undefined : date.answer
}

// ---------------------------------------------------------------- does the hour matter?

/** A rule at the border began or ended within a day of this one; or it is so recent that hours still count. */
export type HourReason = 'rule-changed' | 'recent'

const recentDays = 3

/** Why the hour of that day matters, or undefined when it does not. */
export function hourReason(day: Day, regimes: readonly Regime[], today: Day): HourReason | undefined {
  const edges = regimes.flatMap(({ from, to, unsettledFrom }) => [from, to, unsettledFrom].flatMap((edge) => edge?.slice(0, 10) ?? []))
  if (edges.some((edge) => day >= addDays(edge, -1) && day <= addDays(edge, 1))) return 'rule-changed'
  return day <= today && day > addDays(today, -recentDays) ? 'recent' : undefined
}
