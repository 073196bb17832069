/**
 * Month and weekday names and date patterns of each language, as facts: Intl knows no Creole, and would print the
 * months of the device's own language. Creole after glibc ht_HT, dayjs, vote.gov and MediaWiki, which agree.
 */
import type { Language } from './languages.ts'

export interface CalendarWords {
  readonly months: readonly string[]
  /** Only where the short form of a date spells the month. */
  readonly monthsShort?: readonly string[]
  /** From Sunday. */
  readonly weekdays: readonly string[]
  /** Patterns: {d} day, {dd} and {MM} two digits, {month}, {short} month, {yyyy} year, {weekday}. */
  readonly long: string
  /** The first of a month, where it is read otherwise. */
  readonly longFirst?: string
  /** {long} is the long form. */
  readonly full: string
  readonly short: string
  readonly month: string
}

export const calendarWords: Readonly<Record<Language, CalendarWords>> = {
  en: {
    months: [
      'January', 'February', 'March', 'April', 'May', 'June',
      'July', 'August', 'September', 'October', 'November', 'December',
    ],
    monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    long: '{month} {d}, {yyyy}',
    full: '{weekday}, {long}',
    // 11/12/2026 would be read in two ways.
    short: '{short} {d}, {yyyy}',
    month: '{month} {yyyy}',
  },
  es: {
    months: [
      'enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio',
      'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre',
    ],
    weekdays: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
    long: '{d} de {month} de {yyyy}',
    full: '{weekday}, {long}',
    short: '{dd}/{MM}/{yyyy}',
    month: '{month} de {yyyy}',
  },
  ht: {
    months: [
      'janvye', 'fevriye', 'mas', 'avril', 'me', 'jen',
      'jiyè', 'out', 'septanm', 'oktòb', 'novanm', 'desanm',
    ],
    weekdays: ['dimanch', 'lendi', 'madi', 'mèkredi', 'jedi', 'vandredi', 'samdi'],
    long: '{d} {month} {yyyy}',
    longFirst: 'premye {month} {yyyy}',
    full: '{weekday} {long}',
    short: '{dd}/{MM}/{yyyy}',
    month: '{month} {yyyy}',
  },
}
