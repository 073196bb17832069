/**
 * Legal tests of the pathway us/third-country: sent to a country not one's own, or at risk of it in the United States.
 * All but one read the journey alone.
 */
import { daysOfInstant, readDate, type ValueOf } from '../../src/engine/answers.ts'
import type { View } from '../../src/engine/law.ts'
import { all, any, has, is, not, when, type Weight } from '../../src/engine/weights.ts'
import { element, type FactTable } from '../facts/index.ts'

/** First day of removals that the class of D.V.D. v. DHS speaks of, and of the directive that it is about. */
const policyStart = '2025-02-18'
/** Agreements under the rule of 2019 reach only people who came on or after this day. */
const agreementRule = '2019-11-19'

/** Papers of an order that stands: a judge's, or an old one used again. */
const orders = ['judge-order', 'i-871'] as const
/** A reasonable-fear record follows such an order, or rarely one for a conviction: a sign of an order, not the order. */
const signsOfOrder = ['i-898', 'i-899'] as const

/** A way of leaving under the orders that D.V.D. v. DHS is about. Without any paper nobody knows which it was. */
function underSuchAnOrder(way: ValueOf<FactTable['us-exit']> | undefined): Weight {
  return way === 'sent-without-paper' ? 'unclear' : is(way, 'judge-order', 'reinstated-order')
}

/** By the day of leaving; without it, whoever came in since then also left since then. */
function leftUnderThePolicy({ get }: Pick<View<FactTable, 'us-entry-when' | 'us-exit-when'>, 'get'>): Weight {
  const [entered, left] = [daysOfInstant(get('us-entry-when') ?? ''), readDate(get('us-exit-when') ?? '')]
  if (left) return when(left.from >= policyStart ? true : left.to < policyStart ? false : undefined)
  return entered && entered.from >= policyStart ? 'met' : 'unclear'
}

const journey = ['where-now', 'nationalities', 'us-entry-when', 'us-exit', 'us-papers', 'us-exit-when', 'us-sent-to'] as const
type Journey = View<FactTable, (typeof journey)[number]>

/** Flown or driven to a country that is neither one's own nor Mexico. Title 42 ordered no removal, and has its own pathway. */
const sentToAnother = ({ get }: Journey): boolean => get('us-sent-to') === 'another-country' && get('us-exit') !== 'title-42'

/**
 * A non-Mexican sent to Mexico under a judge's order or an old one. An officer's fast order is not meant: there Mexico is
 * the country that the fear screening asks about. The way not told, a paper must speak for such an order.
 */
function sentToMexicoUnderAnOrder(view: Journey): Weight {
  const { get } = view
  const way = get('us-exit')
  const order = way === undefined ? all(has(get('us-papers') ?? [], ...orders), 'unclear') : is(way, 'judge-order', 'reinstated-order')
  const toMexico = when(get('us-sent-to') === 'mexico')
  return all(toMexico, order, not(has(get('nationalities'), 'MX')), leftUnderThePolicy(view))
}

/** Not sent back, or nobody said how it ended and no country was told: and in the United States today. */
function stillInTheUs({ get }: Journey): Weight {
  const way = get('us-exit')
  if (way !== undefined && way !== 'not-sent-back') return 'not-met'
  if (get('us-sent-to') !== undefined) return 'not-met'
  return all(is(get('where-now'), 'united-states'), way === undefined ? 'unclear' : 'met')
}

/** Something in hand that lets the United States choose another country: an order, a sign of one, or a case in court. */
const orderOrCase = ({ get }: Journey): Weight => {
  const papers = get('us-papers') ?? []
  const entered = daysOfInstant(get('us-entry-when') ?? '')
  const inCourt = all(has(papers, 'i-862'), when(entered === undefined || entered.to >= agreementRule))
  return any(has(papers, ...orders, ...signsOfOrder), inCourt)
}

export const thirdCountryElements = {
  'third-country-touches': element(journey, (view) =>
    any(when(sentToAnother(view)), sentToMexicoUnderAnOrder(view), all(stillInTheUs(view), orderOrCase(view))),
  ),
  'sent-to-another-country': element(['us-sent-to'], ({ get }) => is(get('us-sent-to'), 'another-country')),
  /** The case is about a country that officers chose: one that a judge named stands in the order. */
  'in-third-country-case': element(['us-exit', 'us-entry-when', 'us-exit-when', 'third-country-named'], (view) =>
    all(
      underSuchAnOrder(view.get('us-exit')),
      view.get('third-country-named') === 'judge' ? 'not-met' : 'met',
      leftUnderThePolicy(view),
    ),
  ),
  'order-in-hand': element(['us-papers'], ({ get }) => {
    const papers = get('us-papers')
    return any(has(papers, ...orders), all(has(papers, ...signsOfOrder), 'unclear'))
  }),
}
