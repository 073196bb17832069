/**
 * Deadlines as a calendar file (iCalendar). A calendar is read by whoever holds the phone: titles and notes name no
 * procedure, office or country, and ids say nothing of the person. The same file, deadline and day give the same text;
 * a file made later updates the events of an earlier one and never doubles them.
 *
 * Heavy by its library: load it when it is needed. Must not know any deadline by name, or the clock.
 */
import { ICalAlarmType, ICalCalendar, ICalCalendarMethod, ICalEventClass, ICalEventTransparency } from 'ical-generator'
import type { CaseFile } from '../casefile/casefile.ts'
import { addDays, daysBetween, type Day } from '../engine/days.ts'
import type { Dates } from '../engine/deadlines.ts'
import { formatDateAnswer, formatDay } from '../i18n/index.ts'
import { printable } from '../screening/answer-problems.ts'
import { rangeText } from '../screening/dates.ts'
import type { DeadlineItem } from './deadlines.ts'
import type { Voice } from './words.ts'

/** Whose calendar: the file's id makes the events' ids, its words their titles. Both may be empty of meaning. */
export type Owner = Pick<CaseFile, 'id' | 'words'>

/** A deadline with a day to act by. The time of an office, and a bar, are nobody's appointment. */
type Dated = DeadlineItem & { readonly dates: Dates & { readonly plan: Day } }

/** The deadlines that become events, in the order of the sheet. */
export const datedIn = (deadlines: readonly DeadlineItem[]): readonly Dated[] =>
  deadlines.filter((item): item is Dated => item.dates?.plan !== undefined)

/**
 * The calendar file of `today`. `turn` counts the files made of one case on one day, from 0, so that the later one
 * counts as the newer one.
 */
export function icsOf(deadlines: readonly DeadlineItem[], owner: Owner, voice: Voice, today: Day, turn = 0): string {
  const calendar = new ICalCalendar({ prodId: { company: 'calendar', product: 'dates', language: voice.language }, method: ICalCalendarMethod.PUBLISH })
  const ids = idsOf(datedIn(deadlines), owner)
  for (const [i, item] of datedIn(deadlines).entries()) {
    const day = dayOf(item, today)
    const event = calendar.createEvent({
      id: ids[i] ?? '',
      sequence: sequenceOf(today, turn),
      stamp: utc(today),
      start: utc(day),
      end: utc(addDays(day, 1)),
      allDay: true,
      summary: titleOf(owner, i + 1, voice),
      description: notesOf(item, voice, today).join('\n'),
      transparency: ICalEventTransparency.TRANSPARENT,
      class: ICalEventClass.PRIVATE,
    })
    for (const days of remindDaysBefore) event.createAlarm({ type: ICalAlarmType.display, trigger: days * secondsOfDay - remindAt })
  }
  return `${calendar.toString()}\r\n`
}

const secondsOfDay = 86_400
const remindDaysBefore = [7, 2]
/** At nine in the morning of those days: a reminder at midnight wakes a whole dormitory. */
const remindAt = 9 * 3600

/** As an instant without a zone: the library writes days by UTC. */
const utc = (day: Day): Date => new Date(`${day}T00:00:00Z`)

/** A safe day that has gone by reminds of nothing: then the day to act is the day the file is made. */
const dayOf = ({ whose, dates: { plan } }: Dated, today: Day): Day => (whose === 'person' && plan < today ? today : plan)

const firstDay: Day = '2026-01-01'
const turnsOfDay = 100

/** Grows from day to day, and within a day by turns. */
const sequenceOf = (today: Day, turn: number): number =>
  Math.max(0, daysBetween(firstDay, today)) * turnsOfDay + Math.min(turn, turnsOfDay - 1)

function titleOf({ words }: Owner, number: number, { say }: Voice): string {
  return words === '' ? say('handoff.ics.title', { number }) : say('handoff.ics.titleWith', { words: printable(words), number })
}

/** The same deadline of the same encounter keeps its id; two of one id are told apart by their order. */
function idsOf(items: readonly Dated[], owner: Owner): readonly string[] {
  const keys = items.map(({ id, encounters }) => `${owner.id}/${id}/${encounters[0]?.number ?? ''}`)
  return keys.map((key, i) => hash(`${key}/${keys.slice(0, i).filter((each) => each === key).length}`))
}

/** FNV-1a over the bytes, twice from different beginnings: 16 hexadecimal digits that give nothing back. */
function hash(text: string): string {
  const bytes = new TextEncoder().encode(text)
  const fnv = (from: number): string => {
    const value = bytes.reduce((sum, byte) => Math.imul(sum ^ byte, 0x0100_0193), from)
    return (value >>> 0).toString(16).padStart(8, '0')
  }
  return `${fnv(0x811c_9dc5)}${fnv(0x6c62_272e)}`
}

/** The logic of all dates, in words that name no procedure. */
function notesOf({ whose, dates }: Dated, { language, say }: Voice, today: Day): readonly string[] {
  const { plan, target, statutory, arguable, start, state } = dates
  const full = (day: Day) => ({ date: formatDay(language, day, 'full') })
  const range = (days: Dates['start']) => ({ date: formatDateAnswer(say, language, rangeText(days)) })
  const note = (key: string, values?: { readonly date: string }) => say(`handoff.ics.${key}`, values)
  if (whose === 'named')
    return [note('named', start.from === start.to ? full(start.from) : range(start)), note('made', full(today))]
  const arguedLater = statutory && arguable && arguable.to > statutory.to
  return [
    plan < today ? note(state === 'past' ? 'past' : 'planNow') : note('plan', full(plan)),
    ...(plan < today ? [note('planWas', full(plan))] : []),
    ...(target && target !== plan && target >= today ? [note('target', full(target))] : []),
    ...(statutory ? [note('statutory', range(statutory))] : []),
    ...(arguedLater ? [note('arguable', full(arguable.to))] : []),
    ...(start.from === start.to ? [] : [note('range')]),
    // As on the sheet: only a term that people have filed after, and been heard, has a target.
    ...(target ? [note('late')] : []),
    note('made', full(today)),
  ]
}
