/** Every number here is copied from the law dossier (MX-CAL-08, its re-computation, its table), not from the code. */
import { describe, expect, it } from 'vitest'
import { addDays, type Day, eachDay, weekday } from '../../src/engine/days.ts'
import { addWorkingDays, type NonWorking, type WorkingCalendars, workingDates } from '../../src/engine/working-days.ts'
import {
  administrative,
  amparo,
  calendarioOficial,
  closures,
  comarFiling,
  decision,
  type DayList,
  la19,
  lfpa28,
  nonWorkingReasons,
  softClosures,
} from './mexico.ts'

const on = (day: Day) => ({ from: day, to: day })

/** A conservative, plan, B statutory, C arguable: last days of a term that began on one known day. */
function fourDates(trigger: Day, length: number, calendars: WorkingCalendars) {
  const { plan, statutory, arguable } = workingDates(on(trigger), length, calendars)
  expect(statutory.from).toBe(statutory.to)
  expect(arguable.from).toBe(arguable.to)
  return [addWorkingDays(trigger, length, calendars.conservative), plan, statutory.from, arguable.from]
}

describe('30 working days to file with COMAR (LSR 18)', () => {
  it.each([
    // entry        A             plan          B             C
    ['2025-11-03', '2025-12-15', '2025-12-15', '2025-12-16', '2025-12-17'],
    ['2025-12-12', '2026-01-27', '2026-01-27', '2026-01-27', '2026-01-27'],
    ['2026-02-02', '2026-03-16', '2026-03-13', '2026-03-17', '2026-03-18'],
    ['2026-10-09', '2026-11-20', '2026-11-19', '2026-11-23', '2026-11-24'],
    ['2026-11-21', '2027-01-05', '2026-12-17', '2027-01-05', '2027-01-05'],
    ['2024-09-13', '2024-10-28', '2024-10-28', '2024-10-28', '2024-10-29'],
    ['2026-11-03', '2026-12-15', '2026-12-15', '2026-12-16', '2026-12-17'],
    ['2026-11-04', '2026-12-16', '2026-12-16', '2026-12-17', '2026-12-18'],
    ['2026-11-05', '2026-12-17', '2026-12-17', '2026-12-18', '2026-12-21'],
    ['2026-11-06', '2026-12-18', '2026-12-17', '2026-12-21', '2026-12-22'],
    ['2026-11-20', '2027-01-05', '2026-12-17', '2027-01-05', '2027-01-05'],
    ['2026-11-22', '2027-01-05', '2026-12-17', '2027-01-05', '2027-01-05'],
  ])('entry %s', (entry, ...expected) => {
    expect(fourDates(entry, 30, comarFiling)).toEqual(expected)
  })

  it.each([
    // entry        A             plan          the dossier gives no B or C
    ['2026-11-23', '2027-01-06', '2026-12-17'],
    ['2026-12-01', '2027-01-14', '2027-01-14'],
    ['2026-12-15', '2027-01-28', '2027-01-28'],
  ])('entry %s', (entry, ...expected) => {
    expect(fourDates(entry, 30, comarFiling).slice(0, 2)).toEqual(expected)
  })

  it('counts entry on 9 October 2026 day by day', () => {
    const { count } = workingDates(on('2026-10-09'), 30, comarFiling)
    const at = (day: Day) => count.find(line => line.day === day)
    expect(at('2026-10-12')).toEqual({ day: '2026-10-12', number: 1 })
    expect(at('2026-11-16')).toEqual({ day: '2026-11-16', number: 26 })
    expect(at('2026-11-19')).toEqual({ day: '2026-11-19', number: 29 })
    expect(at('2026-11-20')).toEqual({ day: '2026-11-20', reason: 'revolution-day' })
    expect(count.at(-1)).toEqual({ day: '2026-11-23', number: 30 })
  })

  it('aims at 30 calendar days, stepped back to a surely open day', () => {
    const target = (entry: Day) => workingDates(on(entry), 30, comarFiling, { targetCalendarDays: 30 }).target
    expect(target('2026-10-09')).toBe('2026-11-06')
    expect(target('2026-12-01')).toBe('2026-12-17')
  })

  it('would move with a published closure of 22 December 2025 to 2 January 2026, and moves with nothing less', () => {
    const proved = (nonWorking: NonWorking): NonWorking => day =>
      nonWorking(day) ?? (day >= '2025-12-22' && day <= '2026-01-02' ? 'closure.comar.2025-12' : undefined)
    const { statutory, arguable } = comarFiling
    const calendars = { ...comarFiling, statutory: proved(statutory), arguable: proved(arguable) }
    expect(fourDates('2025-12-12', 30, calendars)).toEqual(['2026-01-27', '2026-01-27', '2026-02-09', '2026-02-10'])
  })
})

describe('other terms', () => {
  it.each(['comar', 'inm'] as const)('before %s', authority => {
    const dates = (trigger: Day, length: number) => fourDates(trigger, length, administrative[authority])
    expect(dates('2026-11-05', 15)).toEqual(['2026-11-26', '2026-11-26', '2026-11-27', '2026-11-30'])
    expect(dates('2026-12-10', 15)).toEqual(['2027-01-04', '2026-12-17', '2027-01-04', '2027-01-04'])
    expect(dates('2026-11-19', 3)).toEqual(['2026-11-24', '2026-11-24', '2026-11-25', '2026-11-25'])
  })

  it.each([
    //       filed         days  B           C
    ['comar', '2026-10-12', 45, '2026-12-15', '2026-12-16'],
    ['comar', '2026-10-12', 90, '2027-02-19', '2027-02-23'],
    ['inm', '2026-11-02', 20, '2026-12-01', '2026-12-02'],
    ['inm', '2026-12-01', 20, '2026-12-30', '2026-12-30'],
  ] as const)('%s to decide, filed %s, %i days', (authority, filed, length, ...expected) => {
    expect(fourDates(filed, length, decision[authority]).slice(2)).toEqual(expected)
  })

  it('gives INM 30 calendar days in the other reading', () => {
    expect(['2026-11-02', '2026-12-01'].map(filed => addDays(filed, 30))).toEqual(['2026-12-02', '2026-12-31'])
  })

  it('amparo: 15 days by LA 19, planned by what every list leaves out', () => {
    expect(fourDates('2026-11-05', 15, amparo)).toEqual(['2026-11-26', '2026-11-26', '2026-11-27', '2026-11-27'])
  })
})

describe('short terms near closures', () => {
  it.each([
    // trigger      length  stepped back  plan          B
    ['2025-12-18', 3, '2025-12-17', '2025-12-19', '2025-12-23'],
    ['2025-04-16', 2, '2025-04-16', '2025-04-17', '2025-04-18'],
    ['2027-12-29', 5, '2027-12-17', '2027-12-30', '2028-01-05'],
  ] as const)('%s and %i days', (trigger, length, steppedBack, plan, statutory) => {
    const { conservative, doubtful } = administrative.comar
    let day = addWorkingDays(trigger, length, conservative)
    while (doubtful(day) !== undefined) day = addDays(day, -1)
    expect(day).toBe(steppedBack)
    expect(workingDates(on(trigger), length, administrative.comar)).toMatchObject({
      plan,
      actToday: true,
      statutory: on(statutory),
    })
  })

  it.each([
    [2, 58],
    [3, 50],
    [5, 40],
    [10, 17],
    [15, 0],
    [30, 0],
  ])('%i working days: %i of the triggers of 2025 to 2027 say act today', (length, expected) => {
    const triggers = eachDay({ from: '2025-01-01', to: '2027-12-31' })
    const atOnce = triggers.filter(day => workingDates(on(day), length, administrative.inm).actToday)
    expect(atOnce).toHaveLength(expected)
  })
})

describe('the table of days, 2019 to 2027', () => {
  const lfpa = '01-01 02-05 03-21 05-01 05-05 09-01 09-16 11-20 12-25'
  const la = '01-01 02-05 03-21 05-01 05-05 09-14 09-16 10-12 11-20 12-25'
  // year: Calendario Oficial | left out in the conservative count (weekends aside)
  const table: Readonly<Record<string, readonly [string, string]>> = {
    2019: ['01-01 02-04 03-18 05-01 05-05 09-16 11-18 12-25', '01-01 05-01 09-16 12-25'],
    2020: ['01-01 02-03 03-16 05-01 05-05 09-16 11-16 12-25', '01-01 05-01 05-05 09-16 12-25'],
    2021: ['01-01 02-01 03-15 05-01 05-05 09-16 11-15 12-25', '01-01 05-05 09-16'],
    2022: ['01-01 02-07 03-21 05-01 05-05 09-16 11-21 12-25', '03-21 05-05 09-16'],
    2023: ['01-01 02-06 03-20 05-01 05-05 09-16 11-20 12-25', '05-01 05-05 11-20 12-25'],
    2024: ['01-01 02-05 03-18 05-01 05-05 09-16 10-01 11-18 12-25', '01-01 02-05 05-01 09-16 12-25'],
    2025: ['01-01 02-03 03-17 05-01 05-05 09-16 11-17 12-25', '01-01 05-01 05-05 09-16 12-25'],
    2026: ['01-01 02-02 03-16 05-01 05-05 09-16 11-16 12-25', '01-01 05-01 05-05 09-16 12-25'],
    2027: ['01-01 02-01 03-15 05-01 05-05 09-16 11-15 12-25', '01-01 05-05 09-16'],
  }

  it.each(Object.entries(table))('%s', (year, [calendario, conservative]) => {
    const days = eachDay({ from: `${year}-01-01`, to: `${year}-12-31` })
    const isWeekday = (monthDay: string) => weekday(`${year}-${monthDay}`) % 6 !== 0
    const listed = (some: readonly Day[]) => some.map(day => day.slice(5)).join(' ')
    const found = (reason: NonWorking) => listed(days.filter(day => reason(day) !== undefined))
    const onWeekdays = (reason: NonWorking) => listed(days.filter(day => ![undefined, 'weekend'].includes(reason(day))))
    const weekdaysOf = (...lists: readonly string[]) =>
      [...new Set(lists.flatMap(list => list.split(' ')))].filter(isWeekday).sort().join(' ')

    expect(found(lfpa28.reason)).toBe(lfpa)
    expect(found(calendarioOficial.reason)).toBe(calendario)
    expect(found(la19.reason)).toBe(la)
    expect(days.filter(day => amparo.statutory(day) === 'weekend')).toEqual(days.filter(day => weekday(day) % 6 === 0))
    expect(onWeekdays(administrative.inm.conservative)).toBe(conservative)
    expect(onWeekdays(administrative.inm.statutory)).toBe(weekdaysOf(lfpa))
    expect(onWeekdays(administrative.inm.closed)).toBe(weekdaysOf(calendario))
    expect(onWeekdays(amparo.conservative)).toBe(conservative)
    expect(onWeekdays(amparo.statutory)).toBe(weekdaysOf(la))
    if (!['2020', '2021', '2022'].includes(year)) {
      expect(onWeekdays(administrative.inm.arguable)).toBe(weekdaysOf(lfpa, calendario))
    }
  })

  it('names the day that moves with the Executive: 1 December to 2018, 1 October from 2024', () => {
    const named = (list: DayList) =>
      eachDay({ from: '2011-01-01', to: '2031-12-31' }).filter(day => list.reason(day) === 'power-transfer-day')
    expect(named(lfpa28)).toEqual(['2012-12-01', '2018-12-01'])
    expect(named(calendarioOficial)).toEqual(['2012-12-01', '2018-12-01', '2024-10-01', '2030-10-01'])
  })
})

describe('soft closures', () => {
  it('knows Holy Thursday and Friday', () => {
    const days = eachDay({ from: '2019-01-01', to: '2027-12-31' })
    expect(days.filter(day => softClosures.reason(day)?.startsWith('holy'))).toEqual([
      '2019-04-18', '2019-04-19', '2020-04-09', '2020-04-10', '2021-04-01', '2021-04-02',
      '2022-04-14', '2022-04-15', '2023-04-06', '2023-04-07', '2024-03-28', '2024-03-29',
      '2025-04-17', '2025-04-18', '2026-04-02', '2026-04-03', '2027-03-25', '2027-03-26',
    ])
  })

  it('finds Good Friday in every year by another way of reckoning Easter', () => {
    // Gauss, with his two exceptions; the calendar reckons as Meeus, Jones and Butcher do.
    const easterSunday = (year: number): Day => {
      const century = Math.floor(year / 100)
      const moon = (15 - Math.floor((13 + 8 * century) / 25) + century - Math.floor(century / 4)) % 30
      const sun = (4 + century - Math.floor(century / 4)) % 7
      const full = (19 * (year % 19) + moon) % 30
      const toSunday = (2 * (year % 4) + 4 * (year % 7) + 6 * full + sun) % 7
      const isLate = toSunday === 6 && (full === 29 || (full === 28 && (11 * moon + 11) % 30 < 19))
      return addDays(`${year}-03-22`, full + toSunday - (isLate ? 7 : 0))
    }
    expect([1954, 1981, 2026, 2038, 2076].map(easterSunday)).toEqual(['1954-04-18', '1981-04-19', '2026-04-05', '2038-04-25', '2076-04-19'])
    for (let year = 1600; year <= 2900; year += 1) {
      const sunday = easterSunday(year)
      expect([-3, -2].map(days => softClosures.reason(addDays(sunday, days))), sunday).toEqual(['holy-thursday', 'holy-friday'])
    }
  })

  it('distrusts the turn of the year and 2 November, and still counts them', () => {
    const distrusted = ['2026-12-18', '2026-12-24', '2026-12-31', '2027-01-06', '2026-11-02']
    for (const calendars of [comarFiling, administrative.inm]) {
      expect(distrusted.map(calendars.doubtful)).toEqual(['year-end', 'year-end', 'year-end', 'year-end', 'all-souls'])
      expect(distrusted.flatMap(day => calendars.statutory(day) ?? [])).toEqual([])
      expect(['2026-12-17', '2027-01-07'].flatMap(day => calendars.doubtful(day) ?? [])).toEqual([])
    }
  })
})

describe('closures', () => {
  const counted = (calendars: WorkingCalendars, reading: keyof WorkingCalendars) => [
    ...new Set(
      eachDay({ from: '2017-01-01', to: '2027-12-31' }).flatMap(day => {
        const reason = calendars[reading](day)
        return reason?.startsWith('closure.') ? reason : []
      }),
    ),
  ]

  it('lets only 29 to 31 May 2024 move a filing date, and no COVID suspension', () => {
    for (const reading of ['statutory', 'arguable'] as const) {
      expect(counted(comarFiling, reading)).toEqual(['closure.comar.2024-05'])
      expect(counted(administrative.comar, reading)).toEqual(['closure.comar.2024-05'])
    }
    const closed = 'closure.comar.2024-05'
    const week = eachDay({ from: '2024-05-28', to: '2024-06-03' }).map(comarFiling.statutory)
    expect(week).toEqual([undefined, closed, closed, closed, 'weekend', 'weekend', undefined])
  })

  it('keeps the days of the closures that move no date, for the person to argue', () => {
    const daysOf = (id: string) => closures.find(one => one.id === id)
    expect(daysOf('closure.inm.tapachula-2019-03')).toMatchObject({ from: '2019-03-15', to: '2019-05-05' })
    expect(daysOf('closure.comar.covid-2020-03')).toMatchObject({ from: '2020-03-24', to: '2020-04-17' })
    expect(daysOf('closure.comar.covid-2020-04')).toMatchObject({ from: '2020-04-18', to: '2020-05-30' })
    expect(daysOf('closure.comar.covid-2020-06')).toMatchObject({ from: '2020-06-01' })
    expect(daysOf('closure.inm.cdmx-2020-12')).toMatchObject({ from: '2020-12-19', to: '2021-01-10' })
    expect(daysOf('closure.comar.cdmx-2024-05')).toMatchObject({ from: '2024-05-29', to: '2024-08-04' })
    expect(daysOf('closure.comar.2025-12')).toMatchObject({ to: '2026-01-04' })
    for (const { note } of closures) expect(note).not.toBe('')
  })

  it('argues the reported year-ends of INM, and counts those days by statute', () => {
    expect(counted(administrative.inm, 'statutory')).toEqual([])
    expect(counted(administrative.inm, 'arguable')).toEqual(['closure.inm.2020-12', 'closure.inm.2022-12'])
  })

  it('stops the clock of COMAR to decide from 24 March 2020 to 9 May 2023 at the latest', () => {
    expect(counted(decision.comar, 'statutory')).toEqual(['closure.comar.covid-2020-03', 'closure.comar.2024-05'])
    expect(addWorkingDays('2020-03-23', 1, decision.comar.arguable)).toBe('2023-05-10')
    expect(addWorkingDays('2020-03-23', 1, decision.comar.statutory)).toBe('2020-04-20')
  })

  it('has a name to be translated for each reason it gives', () => {
    expect(new Set(nonWorkingReasons).size).toBe(nonWorkingReasons.length)
    const given = new Set(
      [comarFiling, administrative.comar, administrative.inm, decision.comar, decision.inm, amparo].flatMap(calendars =>
        eachDay({ from: '2018-01-01', to: '2028-12-31' }).flatMap(day =>
          Object.values(calendars).flatMap((nonWorking: NonWorking) => nonWorking(day) ?? []),
        ),
      ),
    )
    const mustBeKnown = new Set([...given, ...closures.map(({ id }) => id)])
    expect([...mustBeKnown].sort()).toEqual([...nonWorkingReasons].sort())
  })
})
