import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { law } from '../../../rules/law.ts'
import { comarFiling } from '../../../rules/calendars/mexico.ts'
import { addDays } from '../../engine/days.ts'
import { datesOf } from '../../engine/deadlines.ts'
import type { Deadline, Facts, View } from '../../engine/law.ts'
import type { JourneyItem, JourneyKind } from '../../sheet/journey.ts'
import { countPagesOf } from './month-grid.ts'
import { timelineOf } from './timeline.ts'

const view = { today: '2026-11-02', here: undefined, encounters: [], get: () => undefined } as unknown as View<Facts>
const datesFrom = (from: string, length = 30, to = from) =>
  datesOf({ counting: 'working-days', length, calendars: comarFiling, targetCalendarDays: 30, start: { reads: [], at: () => ({ from, to }) }, because: ['x'] } as Deadline, view)!

const cellsOf = (pages: ReturnType<typeof countPagesOf>) => pages!.months.flatMap(({ weeks }) => weeks.flat().flatMap((cell) => cell ?? []))

describe('the pages of a count', () => {
  const pages = countPagesOf(datesFrom('2026-10-09'))

  test('show whole months from the start to the last day that is told', () => {
    expect(pages?.months.map(({ month }) => month)).toEqual(['2026-10', '2026-11'])
    expect(cellsOf(pages).map(({ day }) => day)).toEqual(Array.from({ length: 61 }, (_, i) => addDays('2026-10-01', i)))
    for (const { weeks } of pages!.months) for (const week of weeks) expect(week).toHaveLength(7)
    // 1 October 2026 is a Thursday; weeks begin on Monday.
    expect(pages?.months[0]?.weeks[0]?.map((cell) => cell?.day.slice(8))).toEqual([undefined, undefined, undefined, '01', '02', '03', '04'])
  })

  test('number the days that count, and name the reasons of the others', () => {
    expect(cellsOf(pages).flatMap(({ number }) => number ?? [])).toEqual(Array.from({ length: 30 }, (_, i) => i + 1))
    expect(pages?.excluded).toEqual([{ reason: 'revolution-day', days: ['2026-11-20'] }])
    expect(cellsOf(pages).find(({ day }) => day === '2026-11-20')).toEqual({ day: '2026-11-20', reason: 'revolution-day', marks: [] })
  })

  test('mark each day to act by where it is', () => {
    const marked = Object.fromEntries(cellsOf(pages).flatMap(({ day, marks }) => marks.map((mark) => [mark, day])))
    expect(marked).toEqual({ start: '2026-10-09', target: '2026-11-06', plan: '2026-11-19', statutory: '2026-11-23', arguable: '2026-11-24' })
    expect(pages?.marks).toEqual(['start', 'target', 'plan', 'statutory', 'arguable'])
  })

  test('end with the count when an argued day is far away', () => {
    const far = countPagesOf(datesFrom('2026-01-05', 30, '2026-10-09'))
    expect(far!.months.length).toBeLessThanOrEqual(4)
    expect(far?.marks).not.toContain('arguable')
  })

  test('are not drawn where nothing is counted', () => {
    expect(countPagesOf({ start: { from: '2026-01-01', to: '2026-01-01' }, until: { from: '2031-01-01', to: '2031-01-01' }, state: 'ahead' })).toBeUndefined()
  })

  test.prop([fc.nat(2500), fc.integer({ min: 1, max: 60 })], { numRuns: 100 })('draw every line of any count once', (offset, length) => {
    const dates = datesFrom(addDays('2020-01-01', offset), length)
    const cells = new Map(cellsOf(countPagesOf(dates)).map((cell) => [cell.day, cell]))
    for (const { day, number, reason } of dates.count!) expect(cells.get(day)).toMatchObject({ ...(number && { number }), ...(reason && { reason }) })
  })
})

const step = (kind: JourneyKind, from: string, to = from, number?: number): JourneyItem => ({
  kind,
  ...(number !== undefined && { encounter: { number, of: number } }),
  when: from,
  range: { from: Date.parse(from), to: Date.parse(to) },
  regimes: [],
  hourMatters: false,
})

describe('the journey in time', () => {
  const today = '2026-11-21'

  test('shows the rules that its time touches, and when they were disputed', () => {
    const timeline = timelineOf(law.regimes, [step('us-entry', '2023-10-02', '2023-10-02', 1)], today)
    const ids = timeline?.bars.map(({ id }) => id)
    expect(ids).toContain('lawful-pathways')
    expect(ids).not.toContain('remain-in-mexico-1')
    for (const { from, to, disputedFrom } of timeline!.bars) {
      expect(from).toBeLessThanOrEqual(disputedFrom)
      expect(disputedFrom).toBeLessThanOrEqual(to)
    }
    const proclamation = timeline?.bars.find(({ id }) => id === 'proclamation-2025')
    expect(proclamation!.disputedFrom).toBeLessThan(proclamation!.to)
  })

  test('draws a day as a line and an uncertain date as a band', () => {
    const [day, band] = timelineOf(law.regimes, [step('us-entry', '2023-10-02', '2023-10-02', 1), step('mx-entry', '2026-03-01', '2026-04-30')], today)!.marks
    expect(day!.from).toBe(day!.to)
    expect(band!.from).toBeLessThan(band!.to)
    expect(band!.at).toBeCloseTo((band!.from + band!.to) / 2, 1)
  })

  test('has years for a long journey, and a few months for a short one', () => {
    const long = timelineOf(law.regimes, [step('us-entry', '2021-10-02', '2021-10-02', 1)], today)
    expect(long?.byYear).toBe(true)
    expect(long?.ticks.map(({ day }) => day)).toEqual(['2022-01-01', '2023-01-01', '2024-01-01', '2025-01-01', '2026-01-01', '2027-01-01'])
    const short = timelineOf(law.regimes, [step('mx-entry', '2026-10-09')], today)
    expect(short?.byYear).toBe(false)
    expect(short!.ticks.length).toBeLessThanOrEqual(4)
    expect(short!.ticks.length).toBeGreaterThan(0)
  })

  test('is not drawn without a date', () => {
    expect(timelineOf(law.regimes, [], today)).toBeUndefined()
  })

  const someStep = fc.tuple(fc.nat(2700), fc.nat(90)).map(([start, length]) => {
    const from = addDays('2019-06-01', start)
    return step('us-entry', from, addDays(from, length), 1)
  })
  test.prop([fc.array(someStep, { minLength: 1, maxLength: 8 })], { numRuns: 100 })('keeps everything inside, and signs of a lane apart', (journey) => {
    const { marks, bars, lanes, today: now } = timelineOf(law.regimes, journey, today)!
    for (const at of [now, ...marks.flatMap(({ from, to, at }) => [from, to, at]), ...bars.flatMap(({ from, to }) => [from, to])]) {
      expect(at).toBeGreaterThanOrEqual(0)
      expect(at).toBeLessThanOrEqual(100)
    }
    expect(marks).toHaveLength(journey.length)
    for (let lane = 0; lane < lanes; lane += 1) {
      const places = marks.filter((mark) => mark.lane === lane).map(({ at }) => at)
      for (const [i, at] of places.slice(1).entries()) expect(at - places[i]!).toBeGreaterThanOrEqual(8)
    }
  })
})
