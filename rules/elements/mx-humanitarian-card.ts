/** Legal tests of the pathway mx/humanitarian-card. */
import { readDate, type ValueOf } from '../../src/engine/answers.ts'
import { addDays, type Day, maxDay } from '../../src/engine/days.ts'
import type { View } from '../../src/engine/law.ts'
import { all, any, has, is, not, onOrBefore, when, type Weight } from '../../src/engine/weights.ts'
import { workingDates } from '../../src/engine/working-days.ts'
import { decision } from '../calendars/mexico.ts'
import { element, type FactTable } from '../facts/index.ts'

/**
 * A request at COMAR is in hand. One filed by somebody else waits for the person to confirm it; one refused or closed
 * may be under review, or closed without notice, and protection that was given may have been ended: there it is not clear.
 */
const applicant = (contact: string | undefined): Weight =>
  contact === undefined || ['filed-by-other', 'denied', 'abandoned', 'recognized'].includes(contact)
    ? 'unclear'
    : is(contact, 'filed', 'asked-why-late')

/** How the request stands: of one that was handed in, the stage told later says more than the first answer. */
const stands = ({ get }: Pick<View<FactTable, 'comar-contact' | 'claim-stage'>, 'get'>) => {
  const contact = get('comar-contact')
  const stage = contact === 'filed' ? get('claim-stage') : undefined
  return stage === undefined ? contact : (endedBy[stage] ?? contact)
}
/** One left behind is not closed by that: a closing has to be handed over. */
const endedBy: { readonly [stage: string]: ValueOf<FactTable['comar-contact']> } = {
  'said-yes': 'recognized',
  'said-no': 'denied',
  closed: 'abandoned',
  withdrew: 'withdrawn',
}

const crime = (grounds: readonly string[] | undefined): Weight => has(grounds, 'crime-in-mexico')
const otherCause = (grounds: readonly string[] | undefined): Weight =>
  has(grounds, 'pregnancy-or-illness', 'older-disabled-or-indigenous', 'danger-at-home', 'family-emergency')

/** The paper may already be told in the first minute; otherwise it is one of the grounds to mark. */
const leftStation = (paper: string | undefined, grounds: readonly string[] | undefined): Weight =>
  paper === 'leave-station' ? 'met' : has(grounds, 'station-exit-paper')

/**
 * Last day on which INM is surely not late, for a file complete on `day`: the later of its two clocks, each read at its
 * latest. A 30th day on which the office is shut moves to the next open day (LFPA 29).
 */
function surelyInTime(day: Day): Day {
  const workingDays = workingDates({ from: day, to: day }, 20, decision.inm).arguable.to
  let calendarDays = addDays(day, 30)
  while (decision.inm.arguable(calendarDays) !== undefined) calendarDays = addDays(calendarDays, 1)
  return maxDay(workingDays, calendarDays)
}

export const humanitarianCardElements = {
  'ordered-to-leave-now': element(['safety-now', 'paper-kind'], ({ get }) =>
    all(has(get('safety-now'), 'paper-deadline'), is(get('paper-kind'), 'leave-mexico')),
  ),
  'card-for-foreigners-in-mexico': element(['where-now', 'nationalities'], ({ get }) => {
    const nationalities = get('nationalities')
    return all(
      is(get('where-now'), 'mexico'),
      when(nationalities && nationalities.some((code) => code !== 'MX')),
    )
  }),
  'request-handed-in': element(['comar-contact'], ({ get }) => is(get('comar-contact'), 'filed')),
  'recognized-by-mexico': element(['comar-contact', 'claim-stage'], (view) => is(stands(view), 'recognized')),
  'comar-request-in-hand': element(['comar-contact', 'claim-stage'], (view) => applicant(stands(view))),
  'comar-closed-request': element(['comar-contact', 'claim-stage'], (view) => is(stands(view), 'denied', 'abandoned')),
  'children-along': element(['travelling-with'], ({ get }) => has(get('travelling-with'), 'own-children', 'other-children')),
  'crime-in-mexico': element(['card-grounds'], ({ get }) => crime(get('card-grounds'))),
  'other-humanitarian-cause': element(['card-grounds'], ({ get }) => otherCause(get('card-grounds'))),
  'danger-at-home-unfiled': element(['card-grounds', 'comar-contact', 'claim-stage'], (view) =>
    all(has(view.get('card-grounds'), 'danger-at-home'), not(applicant(stands(view)))),
  ),
  'let-out-of-station': element(['paper-kind', 'card-grounds'], ({ get }) => leftStation(get('paper-kind'), get('card-grounds'))),
  'any-card-ground': element(
    ['age', 'comar-contact', 'claim-stage', 'travelling-with', 'card-child-in-care', 'paper-kind', 'card-grounds'],
    (view) => {
      const { get } = view
      const age = get('age')
      const grounds = get('card-grounds')
      return any(
        when(age === undefined ? undefined : age < 18),
        applicant(stands(view)),
        all(has(get('travelling-with'), 'own-children', 'other-children'), is(get('card-child-in-care'), 'yes')),
        crime(grounds),
        otherCause(grounds),
        leftStation(get('paper-kind'), grounds),
      )
    },
  ),
  'work-named-by-law': element(['card-grounds'], ({ get }) => any(crime(get('card-grounds')), otherCause(get('card-grounds')))),
  'inm-answer-late': element(['card-complete-on'], ({ get, today }) => {
    const complete = readDate(get('card-complete-on') ?? '')
    return onOrBefore(
      complete && { from: surelyInTime(complete.from), to: surelyInTime(complete.to) },
      addDays(today, -1),
    )
  }),
}
