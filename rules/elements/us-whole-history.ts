/**
 * Legal tests of the pathway us/whole-history: every entry is weighed against every earlier order, whatever that
 * entry ended in. Only encounters count: an entry that nobody stopped is never asked for, and while another encounter
 * may be untold, the history stays open.
 */
import { daysBetween, maxDay, type Day } from '../../src/engine/days.ts'
import { all, any, is, not, when, type Weight } from '../../src/engine/weights.ts'
import { element } from '../facts/index.ts'
import { byOrder } from './journey.ts'
import { anotherUntold, cameBefore, encounterFacts, entered, irregular, left, orderedThere, type Encounter } from './us-orders.ts'

/** The permanent block, and the time without permission that it adds up, begin with this day. */
const permanentStart = '1997-04-01'

/**
 * Did the person come in, or try to, without being admitted? To ask at a port or an airport is not evidently that, and
 * no text settles it, so it stays unclear; an entry before the rule began is for a lawyer too.
 */
function cameInAgain(view: Encounter): Weight {
  const came = entered(view)
  const sinceTheRule = when(came && came.from >= permanentStart)
  return all(irregular(view) === 'not-met' ? 'unclear' : irregular(view), sinceTheRule === 'not-met' ? 'unclear' : sinceTheRule)
}

/** In the United States today, after an order, and no encounter told shows how they came back. */
const presenceUnexplained = (whereNow: string | undefined, encounters: readonly Encounter[]): Weight =>
  all(
    is(whereNow, 'united-states'),
    not(any(...encounters.map((one) => is(one.get('us-exit'), 'not-sent-back')))),
    any(...encounters.map(orderedThere)),
    'unclear',
  )

/** An order made no later than that encounter, and before the other began. The day of a court's order is not asked. */
function orderedBefore(one: Encounter, other: Encounter): Weight {
  const way = one.get('us-exit')
  const dayUnknown = way === 'remain-in-mexico' || way === 'not-sent-back'
  return all(orderedThere(one), cameBefore(one, other), dayUnknown ? 'unclear' : 'met')
}

/** Did the person come in again without permission after an order told here? Reinstatement itself supposes one. */
const returnedAfterOrder = (encounters: readonly Encounter[]): Weight =>
  any(
    ...encounters.map((later) =>
      all(
        cameInAgain(later),
        any(
          later.get('us-exit') === 'reinstated-order' ? orderedThere(later) : 'not-met',
          ...encounters.filter((one) => one !== later).map((one) => orderedBefore(one, later)),
        ),
      ),
    ),
  )

// ---------------------------------------------------------------- time in the United States

interface Stay {
  readonly least: number
  readonly most: number
}

/** These happen within days of the entry, at or near the line. */
const shortWays = ['title-42', 'remain-in-mexico', 'withdrawal']
const nothing: Stay = { least: 0, most: 0 }
const nobodyKnows: Stay = { least: 0, most: Infinity }

/** How many days the person stayed that time, at least and at most. */
function stayOf(view: Encounter, inUsNow: boolean, today: Day): Stay {
  const [how, way] = [view.get('us-how'), view.get('us-exit')]
  if (how === 'stopped-before-line') return nothing
  if (!how || !way) return nobodyKnows
  if (shortWays.includes(way)) return nothing
  const [came, went] = [entered(view), way === 'not-sent-back' && inUsNow ? { from: today, to: today } : left(view)]
  const since = (day: Day): Day => maxDay(day, permanentStart)
  return came && went
    ? { least: Math.max(0, daysBetween(since(came.to), went.from)), most: Math.max(0, daysBetween(since(came.from), went.to)) }
    : nobodyKnows
}

const together = (stays: readonly Stay[]): Stay =>
  stays.reduce((sum, { least, most }) => ({ least: sum.least + least, most: sum.most + most }), nothing)

const longerThan = (days: number, { least, most }: Stay): Weight => when(least > days ? true : most <= days ? false : undefined)

// ---------------------------------------------------------------- the tests

/** An airport lies inside too: to arrive there is to arrive at a port. */
const atPort = ['by-air', 'port-appointment', 'port-no-appointment'] as const

/** Ordered removed by the judge of a Remain in Mexico case. */
const judgedWhileWaiting = (one: Encounter): Weight =>
  one.get('us-exit') === 'remain-in-mexico' ? is(one.get('mpp-case'), 'judge-ordered') : 'not-met'

/** More than 180 days, all stays told together, with or without permission. */
const livedThere = (whereNow: string | undefined, today: Day, encounters: readonly Encounter[]): Weight =>
  longerThan(180, together(encounters.map((one) => stayOf(one, whereNow === 'united-states', today))))

const historyFacts = [...encounterFacts, 'where-now', 'us-contact'] as const

export const wholeHistoryElements = {
  'met-us-officers': element(['us-contact'], ({ get }) => not(is(get('us-contact'), 'no'))),
  /** An encounter that may not be told could have been an order before the entries that are. */
  'returned-after-order': element(historyFacts, ({ get, encounters }) =>
    any(
      returnedAfterOrder(encounters),
      all(anotherUntold(encounters), any(...encounters.map(cameInAgain))),
      presenceUnexplained(get('where-now'), encounters),
    ),
  ),
  'in-the-us-now': element(['where-now'], ({ get }) => is(get('where-now'), 'united-states')),
  'any-order': element(historyFacts, ({ get, encounters }) =>
    get('us-contact') === undefined ? 'unclear' : any(...encounters.map(orderedThere), anotherUntold(encounters)),
  ),
  'lived-in-the-us': element(historyFacts, ({ get, today, encounters }) =>
    livedThere(get('where-now'), today, encounters),
  ),
  /**
   * Is a conviction worth the asking? Not of a person whom officers removed once, at the border, and who never lived in
   * the United States. Asking concludes nothing, so an order told is enough.
   */
  'conviction-decides': element([...historyFacts, 'us-place'], ({ get, today, encounters }) =>
    any(
      ...encounters.map((one) => any(is(one.get('us-exit'), 'judge-order', 'reinstated-order', 'not-sent-back'), judgedWhileWaiting(one))),
      when(encounters.filter((one) => is(one.get('us-exit'), ...byOrder) === 'met').length > 1),
      ...encounters.map((one) => all(is(one.get('us-place'), 'elsewhere'), not(is(one.get('us-how'), ...atPort)))),
      is(get('where-now'), 'united-states'),
      livedThere(get('where-now'), today, encounters),
    ),
  ),
  /** More than a year before a later entry without permission. Time not told can only make it unclear. */
  'returned-after-a-year': element(historyFacts, ({ today, encounters }) =>
    any(
      ...encounters.map((later) => {
        const others = encounters.filter((one) => one !== later)
        const before = others.filter((one) => cameBefore(one, later) === 'met')
        const perhaps = others.filter((one) => cameBefore(one, later) !== 'not-met')
        // A year has at most 366 days, and the rule asks for more than one.
        const surely = longerThan(366, together(before.map((one) => stayOf(one, false, today))))
        return all(cameInAgain(later), perhaps.length === 0 ? anotherUntold(encounters) : surely === 'met' ? 'met' : 'unclear')
      }),
    ),
  ),
}
