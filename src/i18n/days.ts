/**
 * Days, months and hours in words, from our own tables: the same on every device.
 * Must not know any rule, what day it is, or Intl. Answers are read in `dates.ts`: the first screens need none.
 */
import { isDay, weekday, type Day } from '../engine/days.ts'
import { calendarWords } from './calendar-words.ts'
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

/** Is this text a month, '2026-10'? */
export const isMonth = (text: string): boolean => /^\d{4}-\d{2}$/.test(text) && isDay(`${text}-01`)

const fill = (pattern: string, parts: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '')
