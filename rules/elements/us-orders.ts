/**
 * Readings of one encounter that us/how-they-left and us/whole-history share: was there an order, does a paper show it,
 * do papers and answer agree, which encounter came first. Readings, not tests: no pathway weighs them by name.
 */
import { daysOfInstant, readDate, readInstant, type ValueOf } from '../../src/engine/answers.ts'
import type { DayRange } from '../../src/engine/days.ts'
import type { View } from '../../src/engine/law.ts'
import { all, any, before, has, is, not, when, type Weight } from '../../src/engine/weights.ts'
import type { FactTable } from '../facts/index.ts'
import { regimes, type RegimeId } from '../regimes.ts'
import { inTitle42Time } from '../title-42.ts'
import { byOrder } from './journey.ts'

/** What has to be read to know whether an encounter ended in an order, and when. */
export const encounterFacts = [
  'us-how', 'us-exit', 'us-papers', 'us-entry-when', 'us-exit-when', 'i-860-shows', 'mpp-case', 'another-encounter',
] as const
export type Encounter = View<FactTable, (typeof encounterFacts)[number]>
type Papers = Pick<View<FactTable, 'us-exit' | 'us-papers' | 'i-860-shows'>, 'get'>
type Way = ValueOf<FactTable['us-exit']>

/** The order half of the I-860; undefined while nobody has read it, or both boxes are marked. */
export function orderHalf({ get }: Pick<View<FactTable, 'i-860-shows'>, 'get'>): 'signed' | 'empty' | undefined {
  const shows = get('i-860-shows')
  const signed = shows?.includes('order-signed') ?? false
  const empty = shows?.includes('order-empty') ?? false
  return signed === empty ? undefined : signed ? 'signed' : 'empty'
}

/** Is there a paper that shows an order of the kind told? An I-860 does so only with its order half signed. */
export function orderPaperSeen(view: Papers): Weight {
  const papers = view.get('us-papers')
  if (!papers) return 'unclear'
  const half = orderHalf(view)
  const i860 = papers.includes('i-860') ? when(half && half === 'signed') : 'not-met'
  switch (view.get('us-exit')) {
    case undefined:
      return 'unclear'
    case 'expedited-removal':
      // Beside an I-860 that nobody has read, or that is empty, the I-296 does not decide alone.
      return papers.includes('i-860') ? i860 : has(papers, 'i-296')
    case 'judge-order':
      return has(papers, 'judge-order', 'i-296')
    case 'reinstated-order':
      return has(papers, 'i-871', 'i-296')
    default:
      return any(i860, has(papers, 'i-296', 'i-871', 'judge-order'))
  }
}

/** The ways of leaving that a paper fits. A paper that is not here says nothing about the way. */
const fits: { readonly [paper: string]: readonly Way[] } = {
  'i-860': ['expedited-removal', 'reinstated-order'],
  'i-296': byOrder,
  'i-826': ['voluntary-return', 'judge-order', 'remain-in-mexico'],
  'i-210': ['voluntary-return'],
  'i-275': ['withdrawal'],
  'i-862': ['judge-order', 'remain-in-mexico', 'reinstated-order'],
  'i-871': ['reinstated-order'],
  // A reasonable-fear record: only after an old order is used again (or, rarely, for a conviction: a lawyer reads it).
  'i-898': ['reinstated-order'],
  'i-899': ['reinstated-order'],
  'judge-order': ['judge-order', 'reinstated-order', 'remain-in-mexico'],
}

/** Does a paper speak for another way of leaving than the one told? */
export function papersDisagree(view: Papers): Weight {
  const [way, papers] = [view.get('us-exit'), view.get('us-papers')]
  if (!way || !papers) return 'unclear'
  // Not sent back: an order on paper is an order not carried out, no disagreement.
  if (way === 'not-sent-back') return 'not-met'
  // An I-860 whose order half is empty is a charge, and fits whatever came after it.
  const speaking = papers.filter((paper) => paper !== 'i-860' || orderHalf(view) !== 'empty')
  return when(speaking.some((paper) => fits[paper] !== undefined && !fits[paper].includes(way)))
}

export const span = (id: RegimeId) => regimes.find((regime) => regime.id === id) as { from: string; to?: string }
export const within = (entry: string | undefined, from: string, to?: string): Weight => {
  const range = readInstant(entry ?? '')
  return all(not(before(range, from)), to === undefined ? 'met' : before(range, to))
}

/** Was the person sent back while Title 42 was in force? */
export const expelledInTime = ({ get }: Pick<View<FactTable, 'us-entry-when' | 'us-exit-when'>, 'get'>): Weight =>
  inTitle42Time(readInstant(get('us-entry-when') ?? ''), readDate(get('us-exit-when') ?? ''))

/**
 * Was the person ordered removed that time? Met only with a paper that shows it, and not met only with the paper of the
 * other way, or in the days of Title 42, which gave none. A told kind alone stays unclear.
 */
export function orderedThere(view: Encounter): Weight {
  const [how, way] = [view.get('us-how'), view.get('us-exit')]
  if (how === 'stopped-before-line') return 'not-met'
  if (!how || !way || papersDisagree(view) === 'met') return 'unclear'
  const [papers, seen] = [view.get('us-papers'), orderPaperSeen(view)]
  switch (way) {
    case 'expedited-removal':
    case 'judge-order':
    case 'reinstated-order':
      return seen === 'met' ? 'met' : 'unclear'
    case 'sent-without-paper':
      return 'unclear'
    case 'remain-in-mexico':
      return mppOrdered(view.get('mpp-case'), has(papers, 'judge-order'))
    case 'not-sent-back':
      // An I-860 may have been cancelled, as after a fear interview with a yes. A court case that was opened may have
      // ended in an order the person never heard of.
      return any(has(papers, 'judge-order', 'i-871'), all(any(seen, has(papers, 'i-862')), 'unclear'))
    case 'title-42':
      // Told as Title 42 on another day than those of Title 42: it was something else.
      return any(seen, expelledInTime(view) === 'met' ? 'not-met' : 'unclear')
    case 'withdrawal':
      return any(seen, has(papers, 'i-275') === 'met' ? 'not-met' : 'unclear')
    case 'voluntary-return':
      return any(seen, has(papers, 'i-826', 'i-210') === 'met' ? 'not-met' : 'unclear')
  }
}

/** A judge's order among the papers of a case that is told as open or ended without one: that disagrees, so unclear. */
function mppOrdered(courtCase: string | undefined, orderSeen: Weight): Weight {
  const withoutOrder = is(courtCase, 'hearing-to-come', 'case-ended')
  return withoutOrder === 'met' ? all(orderSeen, 'unclear') : withoutOrder === 'not-met' ? any(orderSeen, 'unclear') : 'unclear'
}

/** Was the person removed that time, under an order that was carried out? */
export function removedThere(view: Encounter): Weight {
  const ordered = orderedThere(view)
  const way = view.get('us-exit')
  if (way === 'remain-in-mexico' || way === 'not-sent-back') return 'not-met'
  return way !== undefined && (byOrder as readonly string[]).includes(way) ? ordered : ordered === 'not-met' ? 'not-met' : 'unclear'
}

export const entered = ({ get }: Pick<Encounter, 'get'>): DayRange | undefined => daysOfInstant(get('us-entry-when') ?? '')
export const left = ({ get }: Pick<Encounter, 'get'>): DayRange | undefined => readDate(get('us-exit-when') ?? '')

/**
 * Did the one encounter come before the other? By their days only: the order of telling proves nothing. Both days of
 * each must be known, so that leaving out one of two days that contradict each other decides nothing either.
 */
export function cameBefore(one: Encounter, other: Encounter): Weight {
  if (!dated(one) || !dated(other)) return 'unclear'
  const [earlier, later] = [endedBefore(one, other), endedBefore(other, one)]
  return earlier === later ? 'unclear' : when(earlier)
}

function dated(view: Encounter): boolean {
  const neverLeft = view.get('us-exit') === 'not-sent-back' || view.get('us-how') === 'stopped-before-line'
  return entered(view) !== undefined && (neverLeft || left(view) !== undefined)
}

function endedBefore(one: Encounter, other: Encounter): boolean {
  const [came, went, next] = [entered(one), left(one), entered(other)]
  return next !== undefined && ((came !== undefined && came.to < next.from) || (went !== undefined && went.to <= next.from))
}

/** An entry, or a try, without being let in. Turned back before the line: where a try begins is for a lawyer. */
export function irregular({ get }: Pick<View<FactTable, 'us-how'>, 'get'>): Weight {
  const how = get('us-how')
  if (how === undefined || how === 'other' || how === 'stopped-before-line') return 'unclear'
  return when(how === 'between-ports' || how === 'by-sea')
}

/** May there be an encounter that is not told? Not once the person said that there was no other. */
export const anotherUntold = (encounters: readonly Encounter[]): Weight =>
  encounters.at(-1)?.get('another-encounter') === 'no' ? 'not-met' : 'unclear'
