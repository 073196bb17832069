/**
 * Legal tests of the pathway us/clp: the window by the instant of entry in US Eastern time, the place, whose own
 * country Mexico is, age on the day of entry, each exception, and at the end all of them read together.
 */
import { daysOfInstant, type InstantRange } from '../../src/engine/answers.ts'
import type { Day } from '../../src/engine/days.ts'
import { all, any, before, has, is, not, when, type Weight } from '../../src/engine/weights.ts'
import { entryInstant, entryToldElsewhere, under18On } from '../entry.ts'
import { element } from '../facts/index.ts'
import { clpLastDay, clpStart } from '../regimes.ts'

/** 11 May 2023 everywhere on the border: its entries are explained even when they came before the rule. */
const lastDayOfTitle42 = '2023-05-11T00:00:00-07:00'
/** From this moment an entry is too far from the start for the hour to matter. */
const afterTheFirstDay = '2023-05-13T00:00:00-04:00'
/** From this evening an entry is too near the end for anyone to rely on the hour. */
const eveningBeforeTheEnd = '2025-05-10T18:00:00-04:00'
/** The days an entry inside the window may bear on a border calendar. */
const windowDays = { from: '2023-05-11', to: '2025-05-11' } as const

const fromHereOn = (entry: InstantRange | undefined, moment: string): Weight => not(before(entry, moment))

/** Surely inside the window. The first minute was only reported, and the last day ambiguous: near either, nothing is sure. */
const insideWindow = (entry: InstantRange | undefined): Weight =>
  all(
    fromHereOn(entry, clpStart),
    before(entry, clpLastDay.to),
    any(all(fromHereOn(entry, afterTheFirstDay), before(entry, eveningBeforeTheEnd)), 'unclear'),
  )

/**
 * Over the southwest land border or the coast next to it. How far that coast reaches is not settled here; and a
 * person met far from the border may have crossed at it.
 */
function atTheBorder(place: string | undefined, how: string | undefined): Weight {
  if (how === 'by-air') return 'not-met'
  const byLand = how === 'between-ports'
  const atLine = how === 'port-appointment' || how === 'port-no-appointment' || how === 'stopped-before-line'
  if (place === 'elsewhere') return atLine ? 'not-met' : 'unclear'
  return (byLand || atLine) && place !== undefined ? 'met' : 'unclear'
}

/** Mexico may be the person's own country: then Mexico is not a country on the way. Stateless people may live there. */
function mexicoIsOwnCountry(nationalities: readonly string[] | undefined): Weight {
  if (nationalities === undefined) return 'unclear'
  if (nationalities.includes('MX')) return 'met'
  return nationalities.includes('XX') ? 'unclear' : 'not-met'
}

const childAtEntry = (age: number | undefined, entry: string | undefined, today: Day): Weight =>
  under18On(age, daysOfInstant(entry ?? '') ?? windowDays, today)

/** CBP ended the appointments on this day, about noon as reported; the notice names the day alone, so all of it is read both ways. */
const appointmentsEnded = { from: '2025-01-20T00:00:00-05:00', to: '2025-01-21T00:00:00-05:00' } as const

/** An appointment kept; none was left to keep after 20 January 2025. */
export const appointmentKept = (how: string | undefined, entry: InstantRange | undefined): Weight =>
  how === 'port-appointment' ? (before(entry, appointmentsEnded.to) === 'not-met' ? 'unclear' : 'met') : is(how, 'port-appointment')

const atPortWithoutAppointment = (how: string | undefined, entry: InstantRange | undefined): Weight =>
  how === 'port-appointment' ? not(appointmentKept(how, entry)) : is(how, 'port-no-appointment')

/** CBP One ended on 20 January 2025: that nobody could use it from then on is an argument no court was seen to decide. */
const noSystemLeft = (how: string | undefined, entry: InstantRange | undefined): Weight =>
  all(is(how, 'port-appointment', 'port-no-appointment'), fromHereOn(entry, appointmentsEnded.from))

const systemCouldNotBeUsed = (
  how: string | undefined,
  entry: InstantRange | undefined,
  obstacles: readonly string[] | undefined,
): Weight => all(atPortWithoutAppointment(how, entry), has(obstacles, 'language', 'reading', 'technical', 'other'))

/**
 * A final denial counts. No appeal, an appeal waiting or one kind denied is arguable; a request that waited, or came
 * after this entry, may have been denied since. Left, closed or granted: no denial.
 */
function finalDenial(arrival: readonly string[] | undefined, answer: string | undefined): Weight {
  const asked = has(arrival, 'protection-on-the-way')
  if (answer === undefined) return all(asked, 'unclear')
  if (answer === 'final-no') return 'met'
  return answer === 'left-or-closed' || answer === 'yes' ? 'not-met' : 'unclear'
}

/** One of the three listed circumstances. The list is not closed, so another one leaves it open. */
export function compelling(danger: readonly string[] | undefined): Weight {
  const listed = has(danger, 'medical', 'threat', 'trafficking')
  return listed === 'not-met' && has(danger, 'other') === 'met' ? 'unclear' : listed
}

export const clpElements = {
  // Opens also for all of 11 May 2023, so that the result can explain why the hour decides, and for every later entry,
  // so that it can say that the rule ended.
  // Stopped before the line after the end, there is neither an entry nor a rule; an entry told at another time is weighed there.
  'clp-may-touch-entry': element(['us-entry-when', 'us-place', 'us-how', 'us-exit'], (view) => {
    const { get } = view
    const entry = entryInstant(get('us-entry-when'), get('us-place'))
    const neverEntered = get('us-how') === 'stopped-before-line' && before(entry, clpLastDay.to) === 'not-met'
    if (neverEntered || entryToldElsewhere(view)) return 'not-met'
    return all(fromHereOn(entry, lastDayOfTitle42), atTheBorder(get('us-place'), get('us-how')))
  }),
  'clp-had-ended': element(['us-entry-when', 'us-place'], ({ get }) =>
    fromHereOn(entryInstant(get('us-entry-when'), get('us-place')), clpLastDay.to),
  ),
  'stateless-on-the-way': element(['nationalities'], ({ get }) => has(get('nationalities'), 'XX')),
  'mexico-is-own-country': element(['nationalities'], ({ get }) => mexicoIsOwnCountry(get('nationalities'))),
  'clp-place-in-doubt': element(['us-place', 'us-how'], ({ get }) => {
    const place = get('us-place')
    const how = get('us-how')
    if (atTheBorder(place, how) === 'met') return 'not-met'
    return place === undefined || how === undefined ? 'unclear' : 'met'
  }),
  'clp-near-its-start': element(['us-entry-when', 'us-place'], ({ get }) => {
    const entry = entryInstant(get('us-entry-when'), get('us-place'))
    return when(entry && entry.from < Date.parse(afterTheFirstDay))
  }),
  'clp-had-begun': element(['us-entry-when', 'us-place'], ({ get }) =>
    fromHereOn(entryInstant(get('us-entry-when'), get('us-place')), clpStart),
  ),
  'clp-before-its-end-is-near': element(['us-entry-when', 'us-place'], ({ get }) =>
    before(entryInstant(get('us-entry-when'), get('us-place')), eveningBeforeTheEnd),
  ),
  /** Unclear only without an age: whoever has one and may have been a child is asked about company. */
  'clp-surely-adult': element(['age', 'us-entry-when'], ({ get, today }) => {
    const child = childAtEntry(get('age'), get('us-entry-when'), today)
    return get('age') === undefined ? 'unclear' : when(child === 'not-met')
  }),
  'unaccompanied-at-entry': element(['age', 'us-entry-when', 'clp-with-parent'], ({ get, today }) =>
    all(childAtEntry(get('age'), get('us-entry-when'), today), is(get('clp-with-parent'), 'no')),
  ),
  'clp-appointment-told': element(['us-how'], ({ get }) => is(get('us-how'), 'port-appointment')),
  'clp-appointments-still-ran': element(['us-entry-when', 'us-place'], ({ get }) =>
    before(entryInstant(get('us-entry-when'), get('us-place')), appointmentsEnded.to),
  ),
  'clp-papers-in-order': element(['clp-on-arrival'], ({ get }) => has(get('clp-on-arrival'), 'valid-papers')),
  'clp-parole-permission': element(['clp-on-arrival'], ({ get }) => has(get('clp-on-arrival'), 'parole-permission')),
  'clp-asked-on-the-way': element(['clp-on-arrival'], ({ get }) => has(get('clp-on-arrival'), 'protection-on-the-way')),
  'clp-port-without-appointment': element(['us-how', 'us-entry-when', 'us-place'], ({ get }) =>
    atPortWithoutAppointment(get('us-how'), entryInstant(get('us-entry-when'), get('us-place'))),
  ),
  'clp-no-system-left': element(['us-how', 'us-entry-when', 'us-place'], ({ get }) =>
    noSystemLeft(get('us-how'), entryInstant(get('us-entry-when'), get('us-place'))),
  ),
  'clp-system-could-not-be-used': element(
    ['us-how', 'us-entry-when', 'us-place', 'clp-appointment-obstacle'],
    ({ get }) =>
      systemCouldNotBeUsed(
        get('us-how'),
        entryInstant(get('us-entry-when'), get('us-place')),
        get('clp-appointment-obstacle'),
      ),
  ),
  'clp-compelling-circumstances': element(['clp-danger-on-arrival'], ({ get }) => compelling(get('clp-danger-on-arrival'))),
  /** A person abroad has no such screening before them for this entry. */
  'clp-screening-may-come': element(['where-now'], ({ get }) => is(get('where-now'), 'united-states')),
  'clp-court-may-follow': element(['where-now', 'us-papers', 'us-exit'], ({ get }) =>
    any(is(get('where-now'), 'united-states'), has(get('us-papers'), 'i-862'), is(get('us-exit'), 'remain-in-mexico')),
  ),
  // Met: the presumption may not hold. Not met: surely covered, and every exception answered with no.
  'clp-presumption-falls': element(
    [
      'us-entry-when',
      'us-place',
      'us-how',
      'nationalities',
      'age',
      'clp-with-parent',
      'clp-on-arrival',
      'clp-other-country-answer',
      'clp-appointment-obstacle',
      'clp-danger-on-arrival',
    ],
    ({ get, today }) => {
      const entry = entryInstant(get('us-entry-when'), get('us-place'))
      const how = get('us-how')
      const arrival = get('clp-on-arrival')
      const child = childAtEntry(get('age'), get('us-entry-when'), today)
      const covered = all(
        insideWindow(entry),
        atTheBorder(get('us-place'), how),
        // A Mexican who came through another country may be covered; whether that country counts is for a lawyer.
        mexicoIsOwnCountry(get('nationalities')) === 'not-met' ? 'met' : 'unclear',
        not(has(arrival, 'valid-papers')),
      )
      return any(
        not(covered),
        all(child, is(get('clp-with-parent'), 'no')),
        // The recalled exception for a child who applies on their own claim is not checked: it keeps the door open.
        all(child, 'unclear'),
        has(arrival, 'parole-permission'),
        appointmentKept(how, entry),
        systemCouldNotBeUsed(how, entry, get('clp-appointment-obstacle')),
        all(noSystemLeft(how, entry), 'unclear'),
        finalDenial(arrival, get('clp-other-country-answer')),
        compelling(get('clp-danger-on-arrival')),
      )
    },
  ),
}
