/**
 * Legal tests of the pathway us/papers: which kinds of paper the person holds, and what US officers kept. They group
 * papers by what they can show; whether an order is known is weighed in `us-orders.ts`.
 */
import { all, any, has, is, not, when } from '../../src/engine/weights.ts'
import { element } from '../facts/index.ts'
import { orderHalf, papersDisagree } from './us-orders.ts'

export const papersElements = {
  /** An I-860 nobody has read may be one; an I-860 whose order half is empty is a charge. */
  'paper-of-an-order': element(['us-papers', 'i-860-shows'], (view) => {
    const papers = view.get('us-papers')
    return any(has(papers, 'i-296', 'i-871', 'judge-order'), all(has(papers, 'i-860'), when(orderHalf(view) !== 'empty')))
  }),
  /** In Remain in Mexico, and with a judge's order at hand, other pathways say what the court case means. */
  'paper-to-a-judge': element(['us-exit', 'us-papers'], ({ get }) =>
    all(has(get('us-papers'), 'i-862', 'i-863'), when(get('us-exit') !== 'remain-in-mexico'), when(!get('us-papers')?.includes('judge-order'))),
  ),
  'paper-of-questions': element(['us-papers'], ({ get }) => has(get('us-papers'), 'i-867', 'm-444')),
  'paper-of-a-fear-decision': element(['us-papers'], ({ get }) => has(get('us-papers'), 'i-869', 'i-870', 'i-898', 'i-899')),
  /** Where a return or withdrawal was told and its paper fits, us/how-they-left reads that paper. */
  'paper-of-a-return': element(['us-exit', 'us-papers', 'i-860-shows'], (view) => {
    const way = view.get('us-exit')
    const readAlready = (way === 'withdrawal' || way === 'voluntary-return') && papersDisagree(view) !== 'met'
    return all(has(view.get('us-papers'), 'i-826', 'i-210', 'i-275'), when(!readAlready))
  }),
  'paper-of-an-entry': element(['us-papers'], ({ get }) => has(get('us-papers'), 'parole-paper')),
  'paper-not-listed': element(['us-papers'], ({ get }) => has(get('us-papers'), 'other')),

  'sent-back-another-time': element(['us-how', 'us-exit'], ({ encounters, here }) =>
    any(
      ...encounters
        .filter((_, place) => place !== here)
        .map((other) => all(not(is(other.get('us-how'), 'stopped-before-line')), not(is(other.get('us-exit'), 'not-sent-back')))),
    ),
  ),
  'documents-kept': element(['us-kept'], ({ get }) => has(get('us-kept'), 'passport-or-id')),
  'belongings-kept': element(['us-kept'], ({ get }) => has(get('us-kept'), 'phone', 'money', 'other')),

  'was-in-court': element(['us-exit', 'us-papers'], ({ get }) =>
    any(is(get('us-exit'), 'judge-order', 'remain-in-mexico'), has(get('us-papers'), 'judge-order', 'i-862')),
  ),
}
