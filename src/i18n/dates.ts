/**
 * Date answers in words. Must not know any rule, what day it is, or Intl.
 */
import { readDate, readInstant } from '../engine/answers.ts'
import type { Day } from '../engine/days.ts'
import { formatDay, formatMonth, formatTime, isMonth } from './days.ts'
import type { Say } from './i18n.ts'
import type { Language } from './languages.ts'

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
