/**
 * When a person came in, and how old they were: read from the answers about an encounter, for elements and contradictions.
 * Must not know any rule that depends on it.
 */
import { daysOfInstant, readInstant, type BorderZone, type InstantRange } from '../src/engine/answers.ts'
import type { Day, DayRange } from '../src/engine/days.ts'
import { when, type Weight } from '../src/engine/weights.ts'

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

/** Does the zone told make another moment than the clock of the place told? Two zones that agree that day do not. */
export function zoneDisagrees(entry: string | undefined, place: string | undefined): Weight {
  const [, wall, told] = hourWithZone.exec(entry ?? '') ?? []
  const zone = place === undefined ? undefined : zoneOf[place]
  if (entry === undefined || wall === undefined || told === undefined || zone === undefined) return 'unclear'
  const [here, there] = [readInstant(`${wall}[${zone}]`), readInstant(entry)]
  return when(here && there && (here.from !== there.from || here.to !== there.to))
}

/** Under 18 on the day of entry, worked out from the age today; a birthday may lie in between. */
export function under18AtEntry(age: number | undefined, entry: string | undefined, today: Day, otherwise: DayRange): Weight {
  if (age === undefined) return 'unclear'
  const days = (entry === undefined ? undefined : daysOfInstant(entry)) ?? otherwise
  const youngest = age - fullYears(days.from, today) - (days.from.slice(5) === today.slice(5) ? 0 : 1)
  const oldest = age - fullYears(days.to, today)
  return when(oldest < 18 ? true : youngest >= 18 ? false : undefined)
}

const fullYears = (from: Day, to: Day): number =>
  Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0)
