/**
 * Legal tests of the pathway us/securing-the-border: the instant of entry in US Eastern time, the southern border, which of
 * the two texts was in force, and at the end the exceptions read together. Those that us/clp weighs too are weighed by
 * its tests.
 */
import { daysOfInstant, readDate, type InstantRange } from '../../src/engine/answers.ts'
import { all, any, before, has, is, not, type Weight } from '../../src/engine/weights.ts'
import { entryInstant, entryToldElsewhere, under18On } from '../entry.ts'
import { element } from '../facts/index.ts'
import { securingTheBorderFinal, securingTheBorderInDoubt, securingTheBorderStart } from '../regimes.ts'
import { appointmentKept, compelling } from './us-clp.ts'

/** From this evening on an entry is explained, even when it came before the rule: in the West its first minute fell on 4 June. */
const eveningBefore = '2024-06-04T18:00:00-04:00'
/** Whoever had left by the day before that evening came in before the rule. */
const dayBefore = '2024-06-04'
/** The limit was set aside on this day; its hour is not known, so the whole day is read both ways. */
const rulingDay = { from: '2025-05-09T00:00:00-04:00', to: '2025-05-10T00:00:00-07:00' } as const

const fromHereOn = (entry: InstantRange | undefined, moment: string): Weight => not(before(entry, moment))

/**
 * The land border with Mexico, or the southern coasts: Texas to Florida, and southern California (Proclamation 10773, sec.
 * 4). Nothing asks where the person came from. Met far from the border, the place of entry is not known.
 */
function southernBorder(place: string | undefined, how: string | undefined): Weight {
  if (how === 'by-air' || how === 'stopped-before-line') return 'not-met'
  const atPort = how === 'port-appointment' || how === 'port-no-appointment'
  if (place === 'elsewhere') return atPort ? 'not-met' : 'unclear'
  if (how === 'by-sea') return place === 'california' || place === 'texas' ? 'met' : 'unclear'
  return (how === 'between-ports' || atPort) && place !== undefined ? 'met' : 'unclear'
}

export const securingTheBorderElements = {
  // Without a day of entry it opens only where something else about this time is told, and nothing told excludes it.
  'stb-may-touch-entry': element(['us-entry-when', 'us-place', 'us-how', 'us-exit', 'us-papers', 'us-exit-when'], (view) => {
    const { get } = view
    const entry = entryInstant(get('us-entry-when'), get('us-place'))
    const left = readDate(get('us-exit-when') ?? '')
    if ((left && left.to < dayBefore) || entryToldElsewhere(view)) return 'not-met'
    const told = [get('us-place'), get('us-how'), get('us-exit'), get('us-papers'), left]
    const undated = get('us-exit') === 'title-42' || told.every((answer) => answer === undefined) ? 'not-met' : 'unclear'
    return all(southernBorder(get('us-place'), get('us-how')), entry ? fromHereOn(entry, eveningBefore) : undated)
  }),
  'stb-had-begun': element(['us-entry-when', 'us-place'], ({ get }) =>
    fromHereOn(entryInstant(get('us-entry-when'), get('us-place')), securingTheBorderStart),
  ),
  'stb-came-after-the-ruling': element(['us-entry-when', 'us-place'], ({ get }) => {
    const entry = entryInstant(get('us-entry-when'), get('us-place'))
    return before(entry, rulingDay.to) === 'not-met' ? 'met' : before(entry, rulingDay.from) === 'met' ? 'not-met' : 'unclear'
  }),
  'stb-appointment-kept': element(['us-how', 'us-entry-when', 'us-place'], ({ get }) =>
    appointmentKept(get('us-how'), entryInstant(get('us-entry-when'), get('us-place'))),
  ),
  'stb-under-the-final-text': element(['us-entry-when', 'us-place'], ({ get }) =>
    fromHereOn(entryInstant(get('us-entry-when'), get('us-place')), securingTheBorderFinal),
  ),
  // Met: one of the listed circumstances. Not met: surely reached, surely on, and every exception answered with no.
  'stb-limit-may-fall': element(
    ['us-entry-when', 'us-place', 'us-how', 'age', 'clp-with-parent', 'clp-on-arrival', 'clp-danger-on-arrival'],
    ({ get, today }) => {
      const entry = entryInstant(get('us-entry-when'), get('us-place'))
      const days = daysOfInstant(get('us-entry-when') ?? '')
      const arrival = get('clp-on-arrival')
      const reached = all(
        southernBorder(get('us-place'), get('us-how')),
        fromHereOn(entry, securingTheBorderStart),
        before(entry, securingTheBorderInDoubt) === 'met' ? 'met' : 'unclear',
      )
      return any(
        not(reached),
        appointmentKept(get('us-how'), entry),
        all(days ? under18On(get('age'), days, today) : 'unclear', is(get('clp-with-parent'), 'no')),
        has(arrival, 'valid-papers'),
        // Is a permission to travel for parole a "lawful permission to seek entry"? By the words, perhaps; not decided here.
        all(has(arrival, 'parole-permission'), 'unclear'),
        compelling(get('clp-danger-on-arrival')),
      )
    },
  ),
}
