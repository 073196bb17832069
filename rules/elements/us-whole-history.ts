/**
 * Legal tests of the pathway us/whole-history: every entry is weighed against every earlier order, whatever that
 * entry ended in. Only encounters count: an entry that nobody stopped is never asked for, and while another encounter
 * may be untold, the history stays open.
 */
import { daysBetween, type Day } from '../../src/engine/days.ts'
import { all, any, is, not, when, type Weight } from '../../src/engine/weights.ts'
import { element } from '../facts/index.ts'
import { anotherUntold, cameBefore, encounterFacts, entered, irregular, left, orderedThere, type Encounter } from './us-orders.ts'

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
        irregular(later),
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
  return came && went
    ? { least: Math.max(0, daysBetween(came.to, went.from)), most: Math.max(0, daysBetween(came.from, went.to)) }
    : nobodyKnows
}

const together = (stays: readonly Stay[]): Stay =>
  stays.reduce((sum, { least, most }) => ({ least: sum.least + least, most: sum.most + most }), nothing)

const longerThan = (days: number, { least, most }: Stay): Weight => when(least > days ? true : most <= days ? false : undefined)

// ---------------------------------------------------------------- the tests

const historyFacts = [...encounterFacts, 'where-now', 'us-contact'] as const

export const wholeHistoryElements = {
  'met-us-officers': element(['us-contact'], ({ get }) => not(is(get('us-contact'), 'no'))),
  /** An encounter that may not be told could have been an order before the entries that are. */
  'returned-after-order': element(encounterFacts, ({ encounters }) =>
    any(returnedAfterOrder(encounters), all(anotherUntold(encounters), any(...encounters.map(irregular)))),
  ),
  'in-the-us-now': element(['where-now'], ({ get }) => is(get('where-now'), 'united-states')),
  'any-order': element(historyFacts, ({ get, encounters }) =>
    get('us-contact') === undefined ? 'unclear' : any(...encounters.map(orderedThere), anotherUntold(encounters)),
  ),
  /** More than 180 days, all stays told together. */
  'lived-in-the-us': element(historyFacts, ({ get, today, encounters }) =>
    longerThan(180, together(encounters.map((one) => stayOf(one, get('where-now') === 'united-states', today)))),
  ),
  /** More than a year before a later entry without permission. Time not told can only make it unclear. */
  'returned-after-a-year': element(historyFacts, ({ today, encounters }) =>
    any(
      ...encounters.map((later) => {
        const others = encounters.filter((one) => one !== later)
        const before = others.filter((one) => cameBefore(one, later) === 'met')
        const perhaps = others.filter((one) => cameBefore(one, later) !== 'not-met')
        const surely = longerThan(365, together(before.map((one) => stayOf(one, false, today))))
        return all(irregular(later), perhaps.length === 0 ? anotherUntold(encounters) : surely === 'met' ? 'met' : 'unclear')
      }),
    ),
  ),
}
