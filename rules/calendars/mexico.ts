/**
 * Days that do not count in Mexico: for the terms of COMAR and INM, and for amparo (MX-CAL-01, -02, -06, -07).
 * Must not know: any deadline, how days are counted, or the names of the days in any language (those are in locales).
 * Sources checked to 2026-11-21; the lists hold from 2011, and were checked day by day for 2019-2027.
 * No notice for December 2026 was found: look for one in the DOF, under Gobernación, from the first week of December.
 */
import { addDays, type Day, weekday } from '../../src/engine/days.ts'
import type { NonWorking, WorkingCalendars } from '../../src/engine/working-days.ts'
import type { SourceId } from '../sources/index.ts'

/** Every reason a day may be left out or distrusted. Locales name each one. */
export const nonWorkingReasons = [
  'weekend',
  'new-year',
  'constitution-day',
  'constitution-monday',
  'juarez-day',
  'juarez-monday',
  'labour-day',
  'puebla-day',
  'government-report-day',
  'independence-day',
  'power-transfer-day',
  'revolution-day',
  'revolution-monday',
  'christmas',
  'amparo-14-september',
  'amparo-12-october',
  'holy-thursday',
  'holy-friday',
  'all-souls',
  'year-end',
  'closure.comar.cdmx-2017-10',
  'closure.inm.tapachula-2019-03',
  'closure.comar.covid-2020-03',
  'closure.comar.covid-2020-04',
  'closure.comar.covid-2020-06',
  'closure.inm.2020-12',
  'closure.inm.cdmx-2020-12',
  'closure.inm.covid-2021',
  'closure.inm.2022-12',
  'closure.comar.2023-12',
  'closure.inm.2023-12',
  'closure.comar.2024-05',
  'closure.comar.cdmx-2024-05',
  'closure.comar.2025-12',
] as const

export type NonWorkingReason = (typeof nonWorkingReasons)[number]
type ClosureId = Extract<NonWorkingReason, `closure.${string}`>

/** A list of days, and where it comes from; the register says how surely. */
export interface DayList {
  readonly source: SourceId
  readonly reason: (day: Day) => NonWorkingReason | undefined
}

// ── The lists

/** LFPA 28: the literal dates, never moved to a Monday. Decides the terms of COMAR and INM. */
export const lfpa28: DayList = {
  source: 'lfpa.28',
  reason: listed(
    {
      '01-01': 'new-year',
      '02-05': 'constitution-day',
      '03-21': 'juarez-day',
      '05-01': 'labour-day',
      '05-05': 'puebla-day',
      '09-01': 'government-report-day',
      '09-16': 'independence-day',
      '11-20': 'revolution-day',
      '12-25': 'christmas',
    },
    // 1 December when the Executive changes hands: last in 2018, since the handover is now on 1 October.
    day => (isTransferYear(day) && day.endsWith('-12-01') && day < '2024' ? 'power-transfer-day' : undefined),
  ),
}

/** Calendario Oficial (Decreto DOF 6-10-1993, reformed 27-01-2006 and 12-07-2024): the days the office is closed. */
export const calendarioOficial: DayList = {
  source: 'calendario-oficial',
  reason: listed(
    {
      '01-01': 'new-year',
      '05-01': 'labour-day',
      '05-05': 'puebla-day',
      '09-16': 'independence-day',
      '12-25': 'christmas',
    },
    day => (isMonday(day, '02', 1) ? 'constitution-monday' : undefined),
    day => (isMonday(day, '03', 3) ? 'juarez-monday' : undefined),
    day => (isMonday(day, '11', 3) ? 'revolution-monday' : undefined),
    day => (isTransferYear(day) && day.endsWith(day < '2024' ? '-12-01' : '-10-01') ? 'power-transfer-day' : undefined),
  ),
}

/** LA 19: amparo. 1 September is not on it. Days a court suspends work are added by that court: ask there. */
export const la19: DayList = {
  source: 'la.19',
  reason: listed({
    '01-01': 'new-year',
    '02-05': 'constitution-day',
    '03-21': 'juarez-day',
    '05-01': 'labour-day',
    '05-05': 'puebla-day',
    '09-14': 'amparo-14-september',
    '09-16': 'independence-day',
    '10-12': 'amparo-12-october',
    '11-20': 'revolution-day',
    '12-25': 'christmas',
  }),
}

/** Days no law takes out, on which the door has been found shut: they count, and nothing is planned for them. */
export const softClosures: DayList = {
  source: 'analysis.mx.three-dates',
  reason: listed(
    { '11-02': 'all-souls' },
    // 18 December to 6 January, with 24 and 31 December among them.
    day => (monthDay(day) >= '12-18' || monthDay(day) <= '01-06' ? 'year-end' : undefined),
    day => (day === addDays(easter(day), -3) ? 'holy-thursday' : undefined),
    day => (day === addDays(easter(day), -2) ? 'holy-friday' : undefined),
  ),
}

// ── Closures of one authority

export type Authority = 'comar' | 'inm'

/** A closure reported or published. An unknown date is left out, never guessed. */
export interface Closure {
  readonly id: ClosureId
  readonly authority: Authority
  readonly place: 'national' | 'cdmx' | 'tapachula'
  /** first and last day; absent = not known */
  readonly from?: Day
  readonly to?: Day
  /** the terms it touches: filing a claim; the authority's own clock to decide; every term */
  readonly effect: 'filing' | 'decision' | 'all'
  /** dof = an Acuerdo in the DOF, which LFPA 28 requires for a day not to count; press; weak = a blog or a rumour */
  readonly evidence: 'dof' | 'press' | 'weak'
  readonly source: SourceId
  readonly note: string
}

/**
 * Known closures (MX-CAL-07 and its corrections). Which of them move a computed date is decided in `dated` below:
 * the others are arguments for a person to make, with the office and the dates in hand.
 */
export const closures: readonly Closure[] = [
  {
    id: 'closure.comar.cdmx-2017-10',
    authority: 'comar',
    place: 'cdmx',
    effect: 'decision',
    evidence: 'dof',
    source: 'closure.comar.cdmx-2017-10',
    note: 'Acuerdo DOF 30-10-2017 to some day of 2018. Receipt of claims, constancias and appeals went on.',
  },
  {
    id: 'closure.inm.tapachula-2019-03',
    authority: 'inm',
    place: 'tapachula',
    from: '2019-03-15',
    to: '2019-05-05',
    effect: 'all',
    evidence: 'dof',
    source: 'closure.inm.tapachula-2019-03',
    note: 'Regulation office only. Acuerdo DOF about 5-04-2019; reopened 6 May.',
  },
  {
    id: 'closure.comar.covid-2020-03',
    authority: 'comar',
    place: 'national',
    from: '2020-03-24',
    to: '2020-04-17',
    effect: 'decision',
    evidence: 'dof',
    source: 'closure.comar.covid-2020-03',
    note: 'Terms suspended except for filing refugee applications, which went on.',
  },
  {
    id: 'closure.comar.covid-2020-04',
    authority: 'comar',
    place: 'national',
    from: '2020-04-18',
    to: '2020-05-30',
    effect: 'decision',
    evidence: 'press',
    source: 'closure.comar.covid-2020-04',
    note: 'Extension with the same exception; to 17 May where transmission was low.',
  },
  {
    id: 'closure.comar.covid-2020-06',
    authority: 'comar',
    place: 'national',
    from: '2020-06-01',
    to: '2023-05-09',
    effect: 'decision',
    evidence: 'press',
    source: 'closure.comar.covid-2020-06',
    note: 'No end announced; the one given is the outer limit (DOF 9-05-2023: emergency over). Reception went on.',
  },
  {
    id: 'closure.inm.2020-12',
    authority: 'inm',
    place: 'national',
    from: '2020-12-25',
    to: '2021-01-01',
    effect: 'all',
    evidence: 'weak',
    source: 'closure.inm.year-ends',
    note: 'Law-firm notes; no Acuerdo seen.',
  },
  {
    id: 'closure.inm.cdmx-2020-12',
    authority: 'inm',
    place: 'cdmx',
    from: '2020-12-19',
    to: '2021-01-10',
    effect: 'all',
    evidence: 'weak',
    source: 'closure.inm.year-ends',
    note: 'Mexico City and Estado de México. Law-firm notes; no Acuerdo seen.',
  },
  {
    id: 'closure.inm.covid-2021',
    authority: 'inm',
    place: 'national',
    effect: 'all',
    evidence: 'weak',
    source: 'closure.inm.year-ends',
    note: 'Terms described in December 2022 as suspended since 2021; neither date found.',
  },
  {
    id: 'closure.inm.2022-12',
    authority: 'inm',
    place: 'national',
    from: '2022-12-19',
    to: '2023-01-01',
    effect: 'all',
    evidence: 'weak',
    source: 'closure.inm.year-ends',
    note: 'Reported on a blog; no Acuerdo seen.',
  },
  {
    id: 'closure.comar.2023-12',
    authority: 'comar',
    place: 'national',
    effect: 'all',
    evidence: 'weak',
    source: 'closure.comar.2023-12',
    note: 'On vacation from about 18 or 22 December; return not reported; no Acuerdo seen.',
  },
  {
    id: 'closure.inm.2023-12',
    authority: 'inm',
    place: 'national',
    effect: 'all',
    evidence: 'weak',
    source: 'closure.comar.2023-12',
    note: 'On vacation from about 18 or 22 December; return not reported; no Acuerdo seen.',
  },
  {
    id: 'closure.comar.2024-05',
    authority: 'comar',
    place: 'national',
    from: '2024-05-29',
    to: '2024-05-31',
    effect: 'all',
    evidence: 'dof',
    source: 'closure.comar.2024-05',
    note: 'Acuerdo in force 29 May 2024: non-working, no term runs.',
  },
  {
    id: 'closure.comar.cdmx-2024-05',
    authority: 'comar',
    place: 'cdmx',
    from: '2024-05-29',
    to: '2024-08-04',
    effect: 'filing',
    evidence: 'press',
    source: 'closure.comar.cdmx-2024-05',
    note: 'New seat open on 5 August; no Acuerdo found past 31 May. Argue LFPA 29 and LSR 18 (materially possible).',
  },
  {
    id: 'closure.comar.2025-12',
    authority: 'comar',
    place: 'national',
    to: '2026-01-04',
    effect: 'all',
    evidence: 'press',
    source: 'closure.comar.2025-12',
    note: 'All offices, reopened 5 January. First day unknown and no Acuerdo found: an argument only.',
  },
]

// ── The calendars

/** Filing a claim with COMAR (LSR 18). No COVID suspension ever touched it. */
export const comarFiling: WorkingCalendars = lfpaCalendars('comar', 'filing')

/** The person's other terms before an authority: review, prevención, ratification (LFPA 28-29). */
export const administrative: Readonly<Record<Authority, WorkingCalendars>> = {
  comar: lfpaCalendars('comar'),
  inm: lfpaCalendars('inm'),
}

/** An authority's own clock to decide. Read `arguable`, the latest day, before calling the authority late. */
export const decision: Readonly<Record<Authority, WorkingCalendars>> = {
  comar: lfpaCalendars('comar', 'decision'),
  inm: lfpaCalendars('inm', 'decision'),
}

/**
 * Amparo (LA 19, 22). The plan leaves out only what all three lists leave out (MX-CAL-06). No day is argued beyond
 * LA 19, and no bridge Monday taken for a closed court: each court sets its own closures, and none was verified.
 */
export const amparo: WorkingCalendars = {
  conservative: everyList(la19, lfpa28, calendarioOficial),
  statutory: anyOf(la19.reason),
  arguable: anyOf(la19.reason),
  closed: anyOf(la19.reason),
  doubtful: anyOf(la19.reason, calendarioOficial.reason, softClosures.reason),
}

/** The calendars of the LFPA for one authority: closures of `all` terms, and those of the given effect besides. */
function lfpaCalendars(authority: Authority, effect: Closure['effect'] = 'all'): WorkingCalendars {
  const touching = closures.filter(
    closure => closure.authority === authority && [effect, 'all'].includes(closure.effect),
  )
  const published = dated(touching.filter(closure => closure.evidence === 'dof'))
  const arguable = [lfpa28.reason, calendarioOficial.reason, dated(touching)]
  return {
    conservative: everyList(lfpa28, calendarioOficial),
    statutory: anyOf(lfpa28.reason, published),
    arguable: anyOf(...arguable),
    closed: anyOf(calendarioOficial.reason, published),
    doubtful: anyOf(...arguable, softClosures.reason),
  }
}

/**
 * The days of the closures that move a date: of the whole country, with both ends known. A closure of one office is
 * the argument of those who depended on it; one whose first day nobody knows (December 2025) moves nothing until
 * somebody proves it.
 */
function dated(candidates: readonly Closure[]): DayList['reason'] {
  const sure = candidates.filter(({ place }) => place === 'national')
  return day => sure.find(({ from, to }) => from !== undefined && to !== undefined && from <= day && day <= to)?.id
}

/** Each day is worked out once: a screening asks for the same days again and again. */
function anyOf(...reasons: readonly DayList['reason'][]): NonWorking {
  const known = new Map<Day, string | undefined>()
  return day => {
    if (!known.has(day)) known.set(day, isWeekend(day) ? 'weekend' : firstReason(reasons, day))
    return known.get(day)
  }
}

/** Weekends, and the days on which every list agrees; the first list names them. */
function everyList(first: DayList, ...others: readonly DayList[]): NonWorking {
  return anyOf(day => (others.every(list => list.reason(day) !== undefined) ? first.reason(day) : undefined))
}

function listed(
  fixed: Readonly<Record<string, NonWorkingReason>>,
  ...moving: readonly DayList['reason'][]
): DayList['reason'] {
  return day => fixed[monthDay(day)] ?? firstReason(moving, day)
}

function firstReason(reasons: readonly DayList['reason'][], day: Day): NonWorkingReason | undefined {
  for (const reason of reasons) {
    const found = reason(day)
    if (found !== undefined) return found
  }
  return undefined
}

function isWeekend(day: Day): boolean {
  return weekday(day) === 0 || weekday(day) === 6
}

function monthDay(day: Day): string {
  return day.slice(5)
}

/** True on the `nth` Monday of `month`. */
function isMonday(day: Day, month: string, nth: number): boolean {
  return day.slice(5, 7) === month && weekday(day) === 1 && Math.ceil(Number(day.slice(8)) / 7) === nth
}

/** The Executive changes hands every six years: … 2012, 2018, 2024, 2030 … */
function isTransferYear(day: Day): boolean {
  return Number(day.slice(0, 4)) % 6 === 2
}

/** Easter Sunday of the year of `day`: the Gregorian computus (Meeus, Jones and Butcher). */
function easter(day: Day): Day {
  const year = Number(day.slice(0, 4))
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const fromMarch = epact + toSunday - 7 * lateMoon + 114
  const month = String(Math.floor(fromMarch / 31)).padStart(2, '0')
  const date = String((fromMarch % 31) + 1).padStart(2, '0')
  return `${day.slice(0, 4)}-${month}-${date}`
}
