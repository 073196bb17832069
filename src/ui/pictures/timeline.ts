/**
 * Where everything stands in the picture of the journey: regimes as bars on one axis of time, steps as marks above.
 * Positions are percentages of the width, so the picture is as wide as its place and its words keep their size.
 *
 * Pure. Must not know any language, colour or shape.
 */
import type { Day } from '../../engine/days.ts'
import type { Regime } from '../../engine/law.ts'
import type { JourneyItem } from '../../sheet/journey.ts'

export interface TimelineBar {
  readonly id: string
  readonly from: number
  readonly to: number
  /** From here on it was disputed whether it was in force; equal to `to` when it never was. */
  readonly disputedFrom: number
}

export interface TimelineMark {
  readonly item: JourneyItem
  /** The stretch in which it lies; equal ends when the day is known. */
  readonly from: number
  readonly to: number
  /** Where its sign stands, and in which lane, so that no two signs overlap. */
  readonly at: number
  readonly lane: number
}

export interface TimelineTick {
  readonly at: number
  readonly day: Day
}

export interface Timeline {
  readonly bars: readonly TimelineBar[]
  readonly marks: readonly TimelineMark[]
  readonly lanes: number
  readonly ticks: readonly TimelineTick[]
  /** Whether ticks are years; months otherwise. */
  readonly byYear: boolean
  readonly today: number
}

/** Signs nearer to each other than this stand in different lanes: a thumb's width on a narrow phone. */
const signWidth = 8

/** The picture of a journey, or undefined when no step of it is dated. Regimes that ended before it are left out. */
export function timelineOf(regimes: readonly Regime[], journey: readonly JourneyItem[], today: Day): Timeline | undefined {
  if (journey.length === 0) return undefined
  const now = Date.parse(today)
  const earliest = Math.min(...journey.map(({ range }) => range.from))
  const latest = Math.max(now, ...journey.map(({ range }) => range.to))
  const room = (latest - earliest) * 0.06 + aMonth
  const [start, end] = [earliest - room, latest + room]
  const place = (moment: number) => round((100 * (Math.min(Math.max(moment, start), end) - start)) / (end - start))
  const ticks = ticksBetween(start, end)
  const marks = inLanes(
    journey.map((item) => {
      const [from, to] = [place(item.range.from), place(item.range.to)]
      // A day is a line, not a band.
      const exact = item.range.to - item.range.from < 3 * aDay
      return { item, from, to: exact ? from : to, at: exact ? from : round((from + to) / 2) }
    }),
  )
  return {
    bars: regimes.flatMap((regime) => {
      const [from, to, disputed] = [Date.parse(regime.from), moment(regime.to), moment(regime.unsettledFrom)]
      if (to <= start || from >= end) return []
      return [{ id: regime.id, from: place(from), to: place(to), disputedFrom: Math.min(place(to), place(disputed)) }]
    }),
    marks,
    lanes: Math.max(...marks.map(({ lane }) => lane)) + 1,
    ticks: ticks.days.map((day) => ({ at: place(Date.parse(day)), day })),
    byYear: ticks.byYear,
    today: place(now),
  }
}

const aDay = 86_400_000
const aMonth = 30 * aDay
const moment = (text: string | undefined): number => (text === undefined ? Infinity : Date.parse(text))
const round = (percent: number): number => Math.round(percent * 100) / 100

/** New Year's Days; in a short journey the first days of months, few enough to read. */
function ticksBetween(start: number, end: number): { readonly days: readonly Day[]; readonly byYear: boolean } {
  const firstYear = new Date(start).getUTCFullYear()
  const lastYear = new Date(end).getUTCFullYear()
  const within = (days: readonly Day[]) => days.filter((day) => Date.parse(day) > start && Date.parse(day) < end)
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i)
  const newYears = within(years.map((year) => `${year}-01-01`))
  if (newYears.length >= 2) return { days: newYears, byYear: true }
  const months = within(years.flatMap((year) => Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}-01`)))
  const step = Math.ceil(months.length / 3)
  return { days: months.filter((_, i) => i % step === 0), byYear: false }
}

function inLanes(marks: readonly Omit<TimelineMark, 'lane'>[]): readonly TimelineMark[] {
  const lastInLane: number[] = []
  return [...marks]
    .sort((one, other) => one.at - other.at)
    .map((mark) => {
      const free = lastInLane.findIndex((last) => mark.at - last >= signWidth)
      const lane = free === -1 ? lastInLane.length : free
      lastInLane[lane] = mark.at
      return { ...mark, lane }
    })
}
