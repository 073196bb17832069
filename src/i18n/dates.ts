/**
 * Days, months, hours and date answers in words, from our own tables: the same on every device.
 * Must not know any rule, what day it is, or Intl.
 */
import { isDay, weekday, type Day } from '../engine/days.ts'
import { readDate, readInstant } from '../engine/answers.ts'
import { calendarWords } from './calendar-words.ts'
import type { Say } from './i18n.ts'
import type { Language } from './languages.ts'

/** long: 21 de noviembre de 2026 · full: with the weekday · short: for tables */
export type DayStyle = 'long' | 'full' | 'short'

/** A calendar day in words. Throws RangeError on what is no date. */
export function formatDay(language: Language, day: Day, style: DayStyle): string {
  if (!isDay(day)) throw new RangeError(`not a date: ${day}`)
  const words = calendarWords[language]
  const [yyyy = '', MM = '', dd = ''] = day.split('-')
  const parts = {
    yyyy: String(Number(yyyy)),
    MM,
    dd,
    d: String(Number(dd)),
    month: words.months[Number(MM) - 1] ?? '',
    short: words.monthsShort?.[Number(MM) - 1] ?? '',
    weekday: words.weekdays[weekday(day)] ?? '',
  }
  if (style === 'short') return fill(words.short, parts)
  const long = fill(dd === '01' ? (words.longFirst ?? words.long) : words.long, parts)
  return style === 'long' ? long : fill(words.full, { ...parts, long })
}

/** A month, '2026-10', in words. Throws RangeError on what is no month. */
export function formatMonth(language: Language, month: string): string {
  if (!isMonth(month)) throw new RangeError(`not a month: ${month}`)
  const words = calendarWords[language]
  const [yyyy, MM] = month.split('-')
  return fill(words.month, { month: words.months[Number(MM) - 1] ?? '', yyyy: String(Number(yyyy)) })
}

/** An hour of the day, '20:30', as the language writes it. */
export function formatTime(language: Language, time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const mm = String(minute).padStart(2, '0')
  switch (language) {
    case 'en':
      return `${hour % 12 === 0 ? 12 : hour % 12}:${mm} ${hour < 12 ? 'a.m.' : 'p.m.'}`
    case 'es':
      return `${hour}:${mm} h`
    case 'ht':
      return `${hour}:${mm}`
  }
}

/**
 * A date as it was told, or computed: a day, a month, a range, or a day with its hour and zone. What is no date at
 * all is given back in brackets, so that it is seen.
 */
export function formatDateAnswer(say: Say, language: Language, answer: string): string {
  const [day = '', clock] = answer.split('T')
  if (clock !== undefined) return readInstant(answer) === undefined ? `[${answer}]` : withHour(say, language, day, clock)
  const range = readDate(answer)
  if (range === undefined) return `[${answer}]`
  if (range.from === range.to) return formatDay(language, range.from, 'long')
  const parts = answer.split('/')
  if (!parts.every(isMonth)) {
    const [from, to] = [range.from, range.to].map((end) => formatDay(language, end, 'long')) as [string, string]
    return say('law.dates.betweenDays', { from, to })
  }
  const [from = '', to = from] = parts.map((month) => formatMonth(language, month))
  return from === to ? from : say('law.dates.betweenMonths', { from, to })
}

function withHour(say: Say, language: Language, day: Day, clock: string): string {
  const [time = '', zone] = clock.replace(']', '').split('[')
  const values = { day: formatDay(language, day, 'long'), time: formatTime(language, time) }
  return zone === undefined ? say('law.dates.at', values) : say('law.dates.atIn', { ...values, zone: say(`law.zones.${zone}`) })
}

const isMonth = (text: string): boolean => /^\d{4}-\d{2}$/.test(text) && isDay(`${text}-01`)

const fill = (pattern: string, parts: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '')
