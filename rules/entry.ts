/**
 * When a person came in, and how old they were: read from the answers about an encounter, for elements and contradictions.
 * Must not know any rule that depends on it.
 */
import { daysOfInstant, readInstant, type BorderZone, type InstantRange } from '../src/engine/answers.ts'
import { minDay, type Day, type DayRange } from '../src/engine/days.ts'
import type { View } from '../src/engine/law.ts'
import { when, type Weight } from '../src/engine/weights.ts'
import type { FactTable } from './facts/index.ts'

/** The clock of each place. "The rest of Texas" is Central; a person met elsewhere may have crossed anywhere. */
const zoneOf: Readonly<Record<string, BorderZone>> = {
  california: 'America/Los_Angeles',
  arizona: 'America/Phoenix',
  'new-mexico-el-paso': 'America/Denver',
  texas: 'America/Chicago',
}

const hourWithoutZone = /T\d{2}:\d{2}$/
const hourWithZone = /^(.+)\[([^\]]+)\]$/

/** The stretch of time in which the person came in. An hour without a zone is read by the clock of the place told. */
export function entryInstant(entry: string | undefined, place: string | undefined): InstantRange | undefined {
  if (entry === undefined) return undefined
  const zone = place === undefined ? undefined : zoneOf[place]
  return readInstant(zone !== undefined && hourWithoutZone.test(entry) ? `${entry}[${zone}]` : entry)
}

type Arrival = Pick<View<FactTable, 'us-entry-when' | 'us-place' | 'us-how' | 'us-exit'>, 'get'>
type Here = Arrival & { readonly encounters: readonly Arrival[]; readonly here: number | undefined }

/**
 * Found inside the country later, told with the day on which the person once came in: that entry is told at another time,
 * where they were let in, with its manner. What an entry means is told there, and not a second time with less known.
 */
export function entryToldElsewhere({ get, encounters, here }: Here): boolean {
  const [entered, how] = [daysOfInstant(get('us-entry-when') ?? ''), get('us-how')]
  if (!entered || entered.from !== entered.to || get('us-place') !== 'elsewhere' || (how !== undefined && how !== 'other')) return false
  return encounters.some((one, place) => {
    const [day, manner] = [daysOfInstant(one.get('us-entry-when') ?? ''), one.get('us-how')]
    const letIn = one.get('us-exit') === 'not-sent-back' && manner !== undefined && manner !== 'other' && manner !== 'stopped-before-line'
    return place !== here && letIn && day?.from === entered.from && day.to === entered.to
  })
}

/** Does the zone told make another moment than the clock of the place told? Two zones that agree that day do not. */
export function zoneDisagrees(entry: string | undefined, place: string | undefined): Weight {
  const [, wall, told] = hourWithZone.exec(entry ?? '') ?? []
  const zone = place === undefined ? undefined : zoneOf[place]
  if (entry === undefined || wall === undefined || told === undefined || zone === undefined) return 'unclear'
  const [here, there] = [readInstant(`${wall}[${zone}]`), readInstant(entry)]
  return when(here && there && (here.from !== there.from || here.to !== there.to))
}

/**
 * Under 18 on these days, by the age told today? Nobody tells a birthday: on a day some full years ago the person was so
 * many years younger, or one year more; on the same date of an earlier year, exactly. What that leaves open is unclear.
 */
export function under18On(age: number | undefined, { from, to }: DayRange, today: Day): Weight {
  if (age === undefined) return 'unclear'
  const oldest = age - fullYears(minDay(to, today), today)
  const youngest = age - fullYears(from, today) - (from.slice(5) === today.slice(5) ? 0 : 1)
  return when(oldest < 18 ? true : youngest >= 18 ? false : undefined)
}

const fullYears = (from: Day, to: Day): number =>
  Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0)
