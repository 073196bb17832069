/**
 * Legal tests of the pathway us/how-they-left: how the person left, and what the papers show of it.
 * A told kind alone is not a known order: an order counts as known only with a paper that shows it.
 */
import { daysOfInstant, readDate, readInstant } from '../../src/engine/answers.ts'
import { all, any, before, has, is, not, when, type Weight } from '../../src/engine/weights.ts'
import { element } from '../facts/index.ts'
import { under18On } from '../entry.ts'
import { proclamationDay } from '../regimes.ts'
import { byOrder } from './journey.ts'
import {
  anotherUntold, cameBefore, encounterFacts, expelledInTime, irregular, orderHalf, orderPaperSeen, papersDisagree, removedThere, span, within,
} from './us-orders.ts'

/** Returns to wait in Mexico were announced again on this day; how many there were is not known. */
const thirdRemainInMexico = '2025-01-21T00:00:00-05:00'

/** Expedited removal began with this day, so no officer's order is older. */
const expeditedRemovalStart = '1997-04-01'

/** A charge that the I-860 shows; unclear while no charge has been read from it. */
const charged = (shows: readonly string[] | undefined, charge: string): Weight =>
  shows?.some((mark) => mark.startsWith('charge-')) ? when(shows.includes(charge)) : 'unclear'

const notFree = ['pressed-to-sign', 'pressed-though-afraid', 'paper-not-understood', 'not-told-of-judge', 'box-already-marked'] as const

export const howTheyLeftElements = {
  /** Opens the pathway: sent back, or holding an order that was not carried out. */
  'sent-back-or-ordered': element(['us-how', 'us-exit', 'us-papers'], ({ get }) =>
    all(
      not(is(get('us-how'), 'stopped-before-line')),
      any(not(is(get('us-exit'), 'not-sent-back')), has(get('us-papers'), 'i-860', 'i-296', 'i-871', 'judge-order')),
    ),
  ),
  'i-860-seen': element(['us-papers'], ({ get }) => has(get('us-papers'), 'i-860')),
  'false-citizenship-charged': element(['i-860-shows'], ({ get }) => charged(get('i-860-shows'), 'charge-false-citizenship')),
  'misrepresentation-charged': element(['i-860-shows'], ({ get }) => charged(get('i-860-shows'), 'charge-misrepresentation')),
  'papers-disagree': element(['us-exit', 'us-papers', 'i-860-shows'], papersDisagree),
  'left-under-an-order': element(['us-exit'], ({ get }) => is(get('us-exit'), ...byOrder)),
  /** Reinstatement uses an old order again, an officer's or a judge's: that stays open. */
  'order-by-an-officer': element(['us-exit'], ({ get }) =>
    get('us-exit') === 'reinstated-order' ? 'unclear' : is(get('us-exit'), 'expedited-removal'),
  ),
  'under-18-that-time': element(['age', 'us-entry-when', 'us-exit-when'], ({ get, today }) => {
    const [entered, left] = [daysOfInstant(get('us-entry-when') ?? ''), readDate(get('us-exit-when') ?? '')]
    // The order was made on a day between the two.
    const from = entered?.from ?? left?.from ?? expeditedRemovalStart
    return under18On(get('age'), { from, to: left?.to ?? entered?.to ?? today }, today)
  }),
  'removed-after-parole': element(['us-papers'], ({ get }) => has(get('us-papers'), 'parole-paper')),
  'order-half-empty': element(['us-papers', 'i-860-shows'], (view) => {
    const half = orderHalf(view)
    return all(has(view.get('us-papers'), 'i-860'), when(half && half === 'empty'))
  }),
  'order-paper-seen': element(['us-exit', 'us-papers', 'i-860-shows'], orderPaperSeen),
  /** Did a judge order it? An I-296 alone does not say who did, if the person never saw a judge. */
  'ordered-by-a-judge': element(['us-papers', 'court-hearing'], ({ get }) =>
    any(has(get('us-papers'), 'judge-order'), is(get('court-hearing'), 'was-there', 'missed')),
  ),
  /** Unclear also while it is not told how the person arrived: stopped before the line, nothing was decided there. */
  'removed-before': element(encounterFacts, (view) => {
    const { encounters } = view
    const here = encounters[view.here ?? -1]
    if (!here?.get('us-how')) return 'unclear'
    const others = encounters.filter((one) => one !== here)
    return any(...others.map((one) => all(removedThere(one), cameBefore(one, here))), anotherUntold(encounters))
  }),
  'entered-irregularly': element(['us-how'], ({ get }) => irregular({ get })),
  /** Sent without a paper: perhaps something was signed, nobody knows. */
  'signed-to-leave': element(['us-exit'], ({ get }) =>
    get('us-exit') === 'sent-without-paper' ? 'unclear' : is(get('us-exit'), 'withdrawal', 'voluntary-return'),
  ),
  /** A withdrawal told without its paper stays unclear: the form can accompany other refusals. */
  'withdrawal-on-paper': element(['us-exit', 'us-papers'], ({ get }) =>
    all(is(get('us-exit'), 'withdrawal'), any(has(get('us-papers'), 'i-275'), 'unclear')),
  ),
  'return-on-paper': element(['us-papers'], ({ get }) => has(get('us-papers'), 'i-826', 'i-210')),
  'returned-to-mexico-not-mexican': element(['us-sent-to', 'nationalities'], ({ get }) =>
    all(is(get('us-sent-to'), 'mexico'), not(has(get('nationalities'), 'MX'))),
  ),
  /** Told as Title 42, but outside its days or undated: another process is possible. What follows is told in us/title-42. */
  'title-42-in-its-time': element(['us-exit', 'us-entry-when', 'us-exit-when'], (view) =>
    all(is(view.get('us-exit'), 'title-42'), any(expelledInTime(view), 'unclear')),
  ),
  'remain-in-mexico-in-its-time': element(['us-exit', 'us-entry-when'], ({ get }) => {
    const [first, second] = [span('remain-in-mexico-1'), span('remain-in-mexico-2')]
    const entry = get('us-entry-when')
    return all(
      is(get('us-exit'), 'remain-in-mexico'),
      any(within(entry, first.from, first.to), within(entry, second.from, second.to), within(entry, thirdRemainInMexico), 'unclear'),
    )
  }),
  /** The hour of the proclamation is not known: the rest of its first day, from noon, is read both ways. */
  'under-the-proclamation': element(['us-entry-when'], ({ get }) => {
    const range = readInstant(get('us-entry-when') ?? '')
    return before(range, proclamationDay.to) === 'not-met' ? 'met' : before(range, proclamationDay.from) === 'met' ? 'not-met' : 'unclear'
  }),
  'withdrawal-not-free': element(['us-exit', 'when-sent-back'], ({ get }) =>
    all(is(get('us-exit'), 'withdrawal'), has(get('when-sent-back'), ...notFree)),
  ),
  'return-not-free': element(['us-exit', 'when-sent-back'], ({ get }) =>
    all(is(get('us-exit'), 'voluntary-return'), has(get('when-sent-back'), ...notFree)),
  ),
}
