/** Legal tests of the pathway mx/other-routes. */
import { readDate } from '../../src/engine/answers.ts'
import { addDays } from '../../src/engine/days.ts'
import { all, any, has, is, not, onOrBefore, when } from '../../src/engine/weights.ts'
import { element } from '../facts/index.ts'

/** LM 134-I: calendar days after the permitted stay ended. */
const overstayDays = 60

export const otherRoutesElements = {
  'other-routes-for-foreigners': element(['where-now', 'nationalities'], ({ get }) =>
    all(is(get('where-now'), 'mexico'), not(has(get('nationalities'), 'MX'))),
  ),

  // ── Family: the strongest tie is told first
  'family-in-mexico': element(['card-grounds'], ({ get }) => has(get('card-grounds'), 'family-in-mexico')),
  'mexican-parent': element(['family-ties'], ({ get }) => has(get('family-ties'), 'mexican-parent')),
  'residence-by-mexican-kin': element(['family-ties'], ({ get }) => has(get('family-ties'), 'child-born-in-mexico', 'mexican-kin')),
  'stay-by-family': element(['family-ties'], ({ get }) => has(get('family-ties'), 'partner', 'resident-parent-or-child', 'custody')),

  // ── What is marked
  'crime-as-a-route': element(['card-grounds'], ({ get }) => has(get('card-grounds'), 'crime-in-mexico')),
  'hard-to-send-back': element(['card-grounds'], ({ get }) =>
    has(get('card-grounds'), 'pregnancy-or-illness', 'older-disabled-or-indigenous', 'danger-at-home'),
  ),
  'no-country-accepts': element(['card-grounds'], ({ get }) => has(get('card-grounds'), 'no-country')),
  'known-for-politics': element(['card-grounds'], ({ get }) => has(get('card-grounds'), 'known-for-politics')),

  // ── A stay that ran out
  'permit-ran-out': element(['card-grounds'], ({ get }) => has(get('card-grounds'), 'permit-ran-out')),
  'within-sixty-days': element(['stay-ended-on'], ({ get, today }) => {
    const ended = readDate(get('stay-ended-on') ?? '')
    return not(onOrBefore(ended && { from: addDays(ended.from, overstayDays), to: addDays(ended.to, overstayDays) }, addDays(today, -1)))
  }),
  'neighbouring-country': element(['nationalities'], ({ get }) => has(get('nationalities'), 'GT', 'BZ', 'SV', 'HN')),

  /**
   * Ways that only this pathway tells, and that lead to INM's counter: its dangers are told with them. Family that is
   * marked counts until a tie is known that leads elsewhere (a Mexican parent) or nowhere.
   */
  'another-way-at-inm': element(['card-grounds', 'family-ties'], ({ get }) => {
    const ties = get('family-ties')
    const elsewhere = ties !== undefined && ties.every((tie) => tie === 'mexican-parent' || tie === 'none')
    return any(
      all(has(get('card-grounds'), 'family-in-mexico'), when(!elsewhere)),
      has(get('card-grounds'), 'no-country', 'permit-ran-out'),
    )
  }),
}
