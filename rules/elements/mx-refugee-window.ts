/**
 * Legal tests of the pathway mx/refugee-window: what was already done at COMAR or INM, the grounds of article 13,
 * and where today stands against the thirty working days.
 */
import { readDate } from '../../src/engine/answers.ts'
import { datesOf } from '../../src/engine/deadlines.ts'
import type { Deadline, Facts, View } from '../../src/engine/law.ts'
import { all, any, has, is, not, when, type Weight } from '../../src/engine/weights.ts'
import { refugeeWindowDeadlines } from '../deadlines/mx-refugee-window.ts'
import { under18On } from '../entry.ts'
import { element, type FactTable } from '../facts/index.ts'

type DeadlineHere = keyof typeof refugeeWindowDeadlines

/** The dates weighed are the dates shown: both come from the same deadline. */
const datesFor = (id: DeadlineHere, view: unknown) => datesOf(refugeeWindowDeadlines[id] as Deadline, view as View<Facts>)

const planAhead = (id: DeadlineHere, view: { readonly today: string }): Weight => {
  const plan = datesFor(id, view)?.plan
  return when(plan === undefined ? undefined : view.today <= plan)
}

/** Are days left by some reading, of the thirty from the entry or, for a fear born later, from the day it was learned? */
const daysLeft = (view: Pick<View<FactTable, 'refugee-grounds'>, 'get' | 'today'>): Weight => {
  const left = (id: DeadlineHere) => {
    const last = datesFor(id, view)?.arguable?.to
    return when(last === undefined ? undefined : view.today <= last)
  }
  return any(left('comar-filing'), all(has(view.get('refugee-grounds'), 'since-leaving'), left('comar-filing-since-leaving')))
}

const answered = (...answers: readonly unknown[]): Weight => when(answers.includes(undefined) ? undefined : true)

/** A paper shown in the first minute, of the kind on which this stage of the request turns. */
const paperShown = ({ get }: Pick<View<FactTable, 'comar-contact' | 'claim-stage' | 'paper-kind'>, 'get'>): Weight =>
  any(
    all(is(get('comar-contact'), 'filed-by-other'), is(get('paper-kind'), 'comar-filed-by-other')),
    all(is(get('comar-contact'), 'asked-why-late'), is(get('paper-kind'), 'comar-question')),
    all(any(is(get('comar-contact'), 'denied'), is(get('claim-stage'), 'said-no')), is(get('paper-kind'), 'comar-negative')),
  )

// ---------------------------------------------------------------- returns by the United States

type EncounterFact = 'us-entry-when' | 'us-how' | 'us-exit' | 'us-sent-to' | 'us-exit-when' | 'another-encounter'
type Encounter = Pick<View<FactTable, EncounterFact>, 'get'>

const encounterFacts = ['us-entry-when', 'us-how', 'us-exit', 'us-sent-to', 'us-exit-when', 'another-encounter'] as const

const sentToMexico = ({ get }: Encounter): Weight =>
  all(
    not(is(get('us-how'), 'stopped-before-line')),
    not(is(get('us-exit'), 'not-sent-back')),
    is(get('us-sent-to'), 'mexico'),
  )

/** Sent to Mexico after the entry from which the days are counted. */
const sentAfter = (entry: string | undefined) => (encounter: Encounter): Weight => {
  const entered = readDate(entry ?? '')
  const left = readDate(encounter.get('us-exit-when') ?? '')
  const later = entered && left && (left.from > entered.to ? true : left.to <= entered.from ? false : undefined)
  return all(sentToMexico(encounter), when(later))
}

/** Was there an encounter of which this is true? Unclear while one may still be untold. */
export const inAnEncounter = (contact: string | undefined, encounters: readonly Encounter[], test: (one: Encounter) => Weight): Weight => {
  const allTold = encounters.at(-1)?.get('another-encounter') === 'no'
  return all(is(contact, 'once', 'several'), any(...encounters.map(test), allTold ? 'not-met' : 'unclear'))
}

/** Every return to Mexico is told with its days: nothing untold could move the dates. */
const returnsDated = (contact: string | undefined, encounters: readonly Encounter[]): Weight => {
  const dated = (one: Encounter) =>
    any(not(sentToMexico(one)), all(sentToMexico(one), answered(one.get('us-entry-when'), one.get('us-exit-when'))))
  return any(
    is(contact, 'no'),
    all(is(encounters.at(-1)?.get('another-encounter'), 'no'), ...encounters.map(dated)),
  )
}

// ---------------------------------------------------------------- grounds and reasons

const persecution = ['race', 'religion', 'nationality', 'gender', 'social-group', 'political-opinion'] as const
const generalDanger = ['violence-or-conflict', 'mass-violations'] as const

/** Why the person could not go before (MX-COMAR-08). `other` is another cause beyond their control. */
const impediments = [
  'detention-inm',
  'crime',
  'illness',
  'pregnancy-or-newborn',
  'small-children',
  'no-spanish',
  'no-information',
  'turned-away',
  'waiting-for-appointment',
  'office-closed',
  'cbp-one-wait',
  'moved-by-inm',
  'disability-or-trauma',
  'child-alone',
  'other',
] as const

/** A plan after the first day may meet the year-end stop, for which no notice was found; from 7 January it is over. */
const yearEnd = { plansFrom: '2026-12-01', lastDay: '2027-01-06' } as const

export const refugeeWindowElements = {
  // Mexicans, of another nationality too or not, have a pathway of their own.
  'not-mexican-in-mexico': element(['where-now', 'nationalities'], ({ get }) =>
    all(is(get('where-now'), 'mexico'), not(has(get('nationalities'), 'MX'))),
  ),

  // ── What was already done
  // Whatever became of it since, mx/claim-in-progress goes on from there. A question why it is late belongs to the days.
  'request-begun': element(['comar-contact'], ({ get }) =>
    is(get('comar-contact'), 'filed', 'filed-by-other', 'recognized', 'denied', 'abandoned', 'withdrawn'),
  ),
  'asked-why-late': element(['comar-contact'], ({ get }) => is(get('comar-contact'), 'asked-why-late')),
  'sent-away': element(['comar-contact'], ({ get }) => is(get('comar-contact'), 'turned-away')),
  'only-an-appointment': element(['comar-contact'], ({ get }) => is(get('comar-contact'), 'appointment-only')),
  'only-told-an-officer': element(['comar-contact'], ({ get }) => is(get('comar-contact'), 'told-authority')),
  'comar-paper-shown': element(['comar-contact', 'claim-stage', 'paper-kind'], paperShown),
  // With its day: that is not asked again.
  'comar-paper-dated': element(['comar-contact', 'claim-stage', 'paper-kind', 'paper-date'], (view) =>
    all(paperShown(view), answered(view.get('paper-date'))),
  ),
  'with-family': element(['travelling-with'], ({ get }) =>
    has(get('travelling-with'), 'partner', 'own-children', 'parent', 'other-adult-family', 'other-children'),
  ),

  // ── Grounds
  'fears-persecution': element(['refugee-grounds'], ({ get }) => has(get('refugee-grounds'), ...persecution)),
  'fled-general-danger': element(['refugee-grounds'], ({ get }) => has(get('refugee-grounds'), ...generalDanger)),
  'fear-since-leaving': element(['refugee-grounds'], ({ get }) => has(get('refugee-grounds'), 'since-leaving')),
  'a-ground-marked': element(['refugee-grounds'], ({ get }) =>
    has(get('refugee-grounds'), ...persecution, ...generalDanger, 'since-leaving'),
  ),

  // ── The thirty working days
  'plan-reaches-year-end-2026': element(['mx-entry'], (view) => {
    const plan = datesFor('comar-filing', view)?.plan
    return when(plan === undefined ? undefined : plan > yearEnd.plansFrom && view.today <= yearEnd.lastDay)
  }),
  'filing-plan-ahead': element(['mx-entry'], (view) => planAhead('comar-filing', view)),
  'since-leaving-plan-ahead': element(['refugee-grounds', 'fear-learned-when'], (view) =>
    all(has(view.get('refugee-grounds'), 'since-leaving'), planAhead('comar-filing-since-leaving', view)),
  ),
  'entered-again': element(['late-reasons'], ({ get }) => has(get('late-reasons'), 'entered-again')),
  'impediment-marked': element(['late-reasons'], ({ get }) => has(get('late-reasons'), ...impediments)),
  'more-than-one-entry': element(['mx-entry', 'late-reasons', 'us-contact', ...encounterFacts], ({ get, encounters }) =>
    any(
      has(get('late-reasons'), 'entered-again'),
      inAnEncounter(get('us-contact'), encounters, sentAfter(get('mx-entry'))),
    ),
  ),
  'waited-for-cbp-one': element(['late-reasons'], ({ get }) => has(get('late-reasons'), 'cbp-one-wait')),
  'filing-within-law': element(['mx-entry'], (view) => {
    const last = datesFor('comar-filing', view)?.statutory
    return when(!last ? undefined : view.today <= last.from ? true : view.today > last.to ? false : undefined)
  }),
  // Whether days are left by some reading, before the reasons for lateness were asked.
  'filing-days-left': element(['mx-entry', 'refugee-grounds', 'fear-learned-when', ...encounterFacts], daysLeft),
  // Not met only when everything that could still carry the days further was answered, and by a person who came as an
  // adult and whom nothing kept away: what kept a person away is an argument (LSR 18), and moves no date.
  'filing-still-arguable': element(
    [
      'where-now',
      'nationalities',
      'age',
      'comar-contact',
      'mx-entry',
      'refugee-grounds',
      'fear-learned-when',
      'late-reasons',
      'mx-last-entry',
      'us-contact',
      ...encounterFacts,
    ],
    (view) => {
      const { get, encounters } = view
      const entered = readDate(get('mx-entry') ?? '')
      const nothingUntold = all(
        answered(get('where-now'), get('nationalities'), get('comar-contact'), get('refugee-grounds'), get('late-reasons')),
        any(not(has(get('refugee-grounds'), 'since-leaving')), answered(get('fear-learned-when'))),
        not(has(get('late-reasons'), ...impediments)),
        any(not(has(get('late-reasons'), 'entered-again')), answered(get('mx-last-entry'))),
        returnsDated(get('us-contact'), encounters),
        // A child on the day of entry may have grown up since.
        entered ? not(under18On(get('age'), entered, view.today)) : 'unclear',
      )
      return any(
        daysLeft(view),
        nothingUntold === 'met' ? 'not-met' : 'unclear',
      )
    },
  ),
}
