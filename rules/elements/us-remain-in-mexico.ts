/**
 * Legal tests of the pathway us/remain-in-mexico: which of the three periods, who was to be left out, and what kept the
 * person from the hearing. The day of entry decides the period; enrolments stopped months before the first one ended.
 */
import { all, any, has, is, not, when, type Weight } from '../../src/engine/weights.ts'
import { element } from '../facts/index.ts'
import { span, within } from './us-orders.ts'

/** DHS ended the first programme on 1 June 2021; since January nobody was to be added. In between, no text decides. */
const firstProgrammeEnded = '2021-06-02T00:00:00-04:00'

const first = span('remain-in-mexico-1')
const second = span('remain-in-mexico-2')
const third = span('remain-in-mexico-3')

function inFirst(entry: string | undefined): Weight {
  const enrolled = within(entry, first.from, first.to)
  return any(enrolled, all(within(entry, first.from, firstProgrammeEnded), 'unclear'))
}
const inSecond = (entry: string | undefined): Weight => within(entry, second.from, second.to)
const inThird = (entry: string | undefined): Weight => within(entry, third.from)

const noticeMissing = ['no-notice', 'paper-wrong'] as const
const keptAway = ['held-mexico', 'no-way-to-bridge', 'not-let-through', 'illness-or-death', 'taken-or-attacked'] as const

export const remainInMexicoElements = {
  /**
   * Opens the pathway: told as Remain in Mexico; or the way is not known, yet a hearing paper was given, the person was
   * sent to Mexico, and the day does not lie outside every period. Nothing here opens on an answer that is missing.
   */
  'remain-in-mexico-or-perhaps': element(['us-exit', 'us-papers', 'us-sent-to', 'us-entry-when'], ({ get }) => {
    const [way, entry] = [get('us-exit'), get('us-entry-when')]
    return any(
      when(way === 'remain-in-mexico'),
      all(
        when(way === undefined || way === 'sent-without-paper'),
        when(get('us-papers')?.includes('i-862') ?? false),
        when(get('us-sent-to') === 'mexico'),
        any(inFirst(entry), inSecond(entry), inThird(entry)),
      ),
    )
  }),
  'mpp-first-period': element(['us-entry-when'], ({ get }) => inFirst(get('us-entry-when'))),
  'mpp-second-period': element(['us-entry-when'], ({ get }) => inSecond(get('us-entry-when'))),
  'mpp-third-period': element(['us-entry-when'], ({ get }) => inThird(get('us-entry-when'))),
  /**
   * On CBP's list of 2019. Parole is on it too, but a parole paper proves nothing here: people were let in for each
   * hearing, and in 2021 for good. Nor is the age today: whether the child was alone has to be told.
   */
  'mpp-to-be-left-out': element(['nationalities', 'mpp-when-sent'], ({ get }) =>
    any(has(get('nationalities'), 'MX'), has(get('mpp-when-sent'), 'child-alone', 'serious-health')),
  ),
  'mpp-afraid-of-mexico': element(['mpp-when-sent'], ({ get }) => has(get('mpp-when-sent'), 'afraid-not-heard', 'afraid-heard')),
  'mpp-order-on-paper': element(['us-papers'], ({ get }) => has(get('us-papers'), 'judge-order')),
  'mpp-notice-missing': element(['mpp-missed-why'], ({ get }) => has(get('mpp-missed-why'), ...noticeMissing)),
  'mpp-held-by-us': element(['mpp-missed-why'], ({ get }) => has(get('mpp-missed-why'), 'held-us')),
  'mpp-kept-away': element(['mpp-missed-why'], ({ get }) => has(get('mpp-missed-why'), ...keptAway)),
  'mpp-reason-without-limit': element(['mpp-missed-why'], ({ get }) => has(get('mpp-missed-why'), ...noticeMissing, 'held-us')),
  /** Mexico's decision concerns people of other nationalities who wait there. */
  'mpp-foreigner-in-mexico': element(['where-now', 'nationalities'], ({ get }) =>
    all(is(get('where-now'), 'mexico'), not(has(get('nationalities'), 'MX'))),
  ),
}
