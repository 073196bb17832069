import ICAL from 'ical.js'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { law } from '../../rules/law.ts'
import { anyCase } from '../../tests/any-case.ts'
import { addDays, type Day } from '../engine/days.ts'
import type { Case } from '../engine/law.ts'
import { addLanguage, createI18n, languages, sayIn, type Language } from '../i18n/index.ts'
import { screen } from '../screening/screen.ts'
import type { DeadlineItem } from './deadlines.ts'
import { datedIn, icsOf } from './ics.ts'
import { sheetOf } from './model.ts'

const i18n = createI18n()
for (const language of languages) await addLanguage(i18n, language)
const voice = (language: Language) => ({ language, say: sayIn(i18n, language) })

const today = '2026-11-02'
const owner = { id: '0123456789abcdef0123456789abcdef', words: 'luna río pan' }
const filing = (entry: string): Case => ({
  person: { 'safety-now': ['none'], 'where-now': 'mexico', nationalities: ['HN'], age: 34, 'mx-entry': entry, 'comar-contact': 'none', 'us-contact': 'no' },
  encounters: [],
})
function deadlinesOf(told: Case, day: Day = today): readonly DeadlineItem[] {
  return sheetOf(law, screen(law, told, day), told).sections.flatMap((section) => (section.id === 'deadlines' ? section.deadlines : []))
}
const made = (told: Case, { day = today, turn = 0, language = 'es' as Language, whose = owner } = {}) =>
  icsOf(deadlinesOf(told, day), whose, voice(language), day, turn)

interface Event {
  readonly uid: string
  readonly sequence: number
  readonly start: string
  readonly end: string
  readonly allDay: boolean
  readonly stamp: string
  readonly summary: string
  readonly description: string
  readonly alarms: readonly number[]
}

/** The events as a calendar reads them. */
function readEvents(text: string): Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[] as ConstructorParameters<typeof ICAL.Component>[0])
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, sequence, startDate, endDate, summary, description } = new ICAL.Event(component)
    return {
      uid,
      sequence,
      start: startDate.toString(),
      end: endDate.toString(),
      allDay: startDate.isDate,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      summary,
      description,
      alarms: component.getAllSubcomponents('valarm').map((alarm) => {
        expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY')
        expect(alarm.getFirstPropertyValue('description')).toBe(summary)
        return (alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds()
      }),
    }
  })
}

describe('the calendar file', () => {
  test.each(languages)('has an all-day event on the plan day, with two reminders and a neutral title (%s)', (language) => {
    const [deadline] = datedIn(deadlinesOf(filing('2026-10-26')))
    const plan = deadline?.dates.plan ?? ''
    const [event] = readEvents(made(filing('2026-10-26'), { language }))
    expect(event).toMatchObject({ start: plan, end: addDays(plan, 1), allDay: true, stamp: '2026-11-02T00:00:00Z' })
    // Nine in the morning, seven days and two days before.
    expect(event?.alarms).toEqual([-7, -2].map((days) => (days * 24 + 9) * 3600))
    expect(event?.summary).toMatch(/^luna río pan: /)
    expect(event?.description).not.toMatch(/\[handoff|\{/)
    const { say } = voice(language)
    expect(event?.description).toContain(say('handoff.ics.late'))
    expect(event?.description.split('\n').length).toBeGreaterThanOrEqual(5)
  })

  test('speaks three languages with the same ids and days', () => {
    const told = languages.map((language) => readEvents(made(filing('2026-10-26'), { language })))
    expect(new Set(told.map((events) => JSON.stringify(events.map(({ uid, start }) => [uid, start])))).size).toBe(1)
    expect(new Set(told.map(([event]) => event?.summary)).size).toBe(3)
    expect(new Set(told.map(([event]) => event?.description)).size).toBe(3)
  })

  test('made again says the same; made later, or after another answer, it updates and does not double', () => {
    expect(made(filing('2026-10-26'))).toBe(made(filing('2026-10-26')))
    const [first, again, later, other] = [
      made(filing('2026-10-26')),
      made(filing('2026-10-26'), { turn: 1 }),
      made(filing('2026-10-26'), { day: '2026-11-03' }),
      made(filing('2026-10-28'), { day: '2026-11-03', turn: 1 }),
    ].map((text) => readEvents(text)[0])
    expect([again, later, other].map((event) => event?.uid)).toEqual([first?.uid, first?.uid, first?.uid])
    const sequences = [first, again, later, other].map((event) => event?.sequence ?? 0)
    expect(sequences).toEqual([...new Set(sequences)].sort((one, two) => one - two))
    expect(other?.start).not.toBe(first?.start)
  })

  test('of another person has other ids', () => {
    const ids = [owner.id, '0123456789abcdef0123456789abcdee'].map((id) => readEvents(made(filing('2026-10-26'), { whose: { ...owner, id } }))[0]?.uid)
    expect(new Set(ids).size).toBe(2)
    expect(ids[0]).toMatch(/^[\da-f]{16}$/)
  })

  test('a safe day gone by is an event of today, with what is left', () => {
    const day = '2026-11-22'
    const [event] = readEvents(made(filing('2026-10-09'), { day, language: 'en' }))
    expect(event?.start).toBe(day)
    expect(event?.description).toContain('The safe day to act was')
    expect(event?.description).toContain('Late does not mean lost')
  })

  test('without a date has no event', () => {
    const told: Case = { ...filing('2026-10-26'), person: { ...filing('').person, 'mx-entry': 'unknown' } }
    expect(deadlinesOf(told).length).toBeGreaterThan(0)
    expect(readEvents(made(told))).toEqual([])
  })

  test('hostile words stay words', () => {
    const words = 'a;b,c\\n\r\nBEGIN:VALARM\u0000 {number} $t(ui.back) "x"\u202E\nEND:VCALENDAR'
    const [event, ...others] = readEvents(made(filing('2026-10-26'), { whose: { ...owner, words } }))
    expect(others).toEqual([])
    expect(event?.alarms.length).toBe(2)
    expect(event?.summary.slice(0, 11)).toBe('a;b,c\\n\uFFFD\uFFFDBE')
    expect(event?.summary).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    expect(event?.summary).toContain('{number} $t(ui.back)')
  })

  test.each(languages)('lines are at most 75 bytes, and whole letters (%s)', (language) => {
    const text = made(filing('2026-10-26'), { language, whose: { ...owner, words: 'ñandú èèèèè '.repeat(9) } })
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length, line).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\uFFFD]/)
  })

  property.prop([anyCase(law), fc.constantFrom(...languages)], { numRuns: 60 })(
    'of anybody is read, has one event for each day to plan, and names no procedure',
    (told, language) => {
      const deadlines = deadlinesOf(told)
      const text = icsOf(deadlines, owner, voice(language), today)
      const events = readEvents(text)
      expect(events.length).toBe(datedIn(deadlines).length)
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
      expect(text.replaceAll('\r\n ', '')).not.toMatch(
        /umbral|asyl|asil|azil|refug|refij|COMAR|\bINM\b|migra|immigr|imigr|deport|depòt|amparo|frontera|border|fwontyè|court|tribunal|judge|juez|CNDH|Mexic|México|Meksik|United States|Estados Unidos|Etazini/i,
      )
    },
  )
})
