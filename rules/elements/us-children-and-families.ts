/**
 * Legal tests of the pathway us/children-and-families: a child that time, alone or not, from where, sent back how;
 * and a family that was there.
 */
import { daysOfInstant, readDate } from '../../src/engine/answers.ts'
import type { View } from '../../src/engine/law.ts'
import { all, any, has, is, when, type Weight } from '../../src/engine/weights.ts'
import { under18On } from '../entry.ts'
import { element, type FactTable } from '../facts/index.ts'

/** The law on children alone (TVPRA) began on this day. */
const childRuleStart = '2009-03-23'

const closeFamily = ['partner', 'own-children', 'parent', 'other-children'] as const

/** Ways of sending back that an officer decides, without a judge. */
const byOfficers = ['expedited-removal', 'reinstated-order', 'withdrawal', 'voluntary-return', 'sent-without-paper'] as const

type Times = View<FactTable, 'age' | 'us-entry-when' | 'us-exit-when'>

/** Under 18 from the day of coming in to the day of leaving; in between, or with an age that leaves it open, unclear. */
function childThatTime({ get, today }: Pick<Times, 'get' | 'today'>): Weight {
  const [entered, left] = [daysOfInstant(get('us-entry-when') ?? ''), readDate(get('us-exit-when') ?? '')]
  const to = left?.to ?? entered?.to ?? today
  if (to < childRuleStart) return 'not-met'
  return under18On(get('age'), { from: entered?.from ?? left?.from ?? childRuleStart, to }, today)
}

export const childrenAndFamiliesElements = {
  /**
   * Opens on a child, or perhaps one, with an age told; or on family along and a return. How it ended not told, a day of
   * leaving or a country of return tells of a return all the same. Never on silence alone.
   */
  'child-or-family-touched': element(
    ['age', 'travelling-with', 'us-how', 'us-entry-when', 'us-exit', 'us-exit-when', 'us-sent-to'],
    (view) => {
      const { get } = view
      const exit = get('us-exit')
      const child = get('age') !== undefined && childThatTime(view) !== 'not-met'
      const sentBack = exit === undefined ? get('us-exit-when') !== undefined || get('us-sent-to') !== undefined : exit !== 'not-sent-back'
      const family = has(get('travelling-with'), ...closeFamily) === 'met'
      return when(get('us-how') !== 'stopped-before-line' && (child || (family && sentBack)))
    },
  ),
  /** Unclear only without an age: then the family alone has opened this part. */
  'perhaps-a-child-that-time': element(['age', 'us-entry-when', 'us-exit-when'], (view) =>
    view.get('age') === undefined ? 'unclear' : when(childThatTime(view) !== 'not-met'),
  ),
  'a-child-alone-that-time': element(['age', 'us-entry-when', 'us-exit-when', 'clp-with-parent'], (view) =>
    all(childThatTime(view), is(view.get('clp-with-parent'), 'no')),
  ),
  /** A judge's order, or a return to wait for one: what the law asks for, or what us/remain-in-mexico tells. */
  'child-in-court': element(['us-exit'], ({ get }) => is(get('us-exit'), 'judge-order', 'remain-in-mexico')),
  'child-under-title-42': element(['us-exit'], ({ get }) => is(get('us-exit'), 'title-42')),
  'child-of-mexico-or-canada': element(['nationalities'], ({ get }) => has(get('nationalities'), 'MX', 'CA')),
  /** By an officer's fast order as well: us/how-they-left tells of the order, not of the screening. */
  'child-sent-back-by-officers': element(['us-exit'], ({ get }) => is(get('us-exit'), ...byOfficers)),
  'child-screening-complete': element(['child-screened'], ({ get }) => {
    const done = get('child-screened')
    return when(done && (['trafficking', 'fear', 'own-decision'] as const).every((part) => done.includes(part)))
  }),
  /** An officer's fast order apart, which us/how-they-left tells. */
  'child-returned-without-order': element(['us-exit'], ({ get }) =>
    is(get('us-exit'), 'withdrawal', 'voluntary-return', 'sent-without-paper', 'reinstated-order'),
  ),
  /** Family that travels along today, or a mother, father or guardian who was there that day. */
  'family-there': element(['travelling-with', 'clp-with-parent'], ({ get }) =>
    any(has(get('travelling-with'), ...closeFamily), when(get('clp-with-parent') === 'yes')),
  ),
  'child-taken-from-family': element(['family-apart'], ({ get }) => has(get('family-apart'), 'child-taken')),
  'family-sent-apart': element(['family-apart'], ({ get }) => has(get('family-apart'), 'other-country', 'other-place', 'stayed-in-us')),
  'other-children-along': element(['travelling-with'], ({ get }) => has(get('travelling-with'), 'other-children')),
}
