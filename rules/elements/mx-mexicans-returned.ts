/** Legal tests of the pathway mx/mexicans-returned: who it is for, and what of the journey decides what a Mexican is told. */
import { readDate } from '../../src/engine/answers.ts'
import type { View } from '../../src/engine/law.ts'
import { all, any, has, is, not, onOrBefore, when, type Weight } from '../../src/engine/weights.ts'
import { element, type FactTable } from '../facts/index.ts'
import { inAnEncounter } from './mx-refugee-window.ts'

/** México te Abraza began in late January 2025. Whoever was sent back in an earlier year is asked nothing about the reception. */
const lastDayBefore = '2024-12-31'

const encounterFacts = ['us-how', 'us-exit', 'us-sent-to', 'us-exit-when', 'another-encounter'] as const
type Encounter = Pick<View<FactTable, (typeof encounterFacts)[number]>, 'get'>

/** For a Mexican, Mexico and the own country are the same. */
const sentHome = ({ get }: Encounter): Weight =>
  all(
    not(is(get('us-how'), 'stopped-before-line')),
    not(is(get('us-exit'), 'not-sent-back')),
    is(get('us-sent-to'), 'mexico', 'own-country'),
  )

const sentHomeLately = (one: Encounter): Weight =>
  all(sentHome(one), not(onOrBefore(readDate(one.get('us-exit-when') ?? ''), lastDayBefore)))

export const mexicansReturnedElements = {
  // Whoever told no nationality is met only in Mexico; whoever told another one, never.
  'mexican-in-mexico-or-sent-there': element(['where-now', 'nationalities', ...encounterFacts], ({ get, encounters }) => {
    const nationalities = get('nationalities')
    if (nationalities === undefined) return when(get('where-now') === 'mexico')
    return all(has(nationalities, 'MX'), any(is(get('where-now'), 'mexico'), ...encounters.map(sentHome)))
  }),
  // LGP 84 speaks of the place of reception: a return of long ago has none left to ask about.
  'us-sent-them-home-lately': element(['us-contact', ...encounterFacts], ({ get, encounters }) =>
    inAnEncounter(get('us-contact'), encounters, sentHomeLately),
  ),
  'parent-along': element(['travelling-with'], ({ get }) => has(get('travelling-with'), 'parent')),
  'partner-or-children-along': element(['travelling-with'], ({ get }) =>
    has(get('travelling-with'), 'partner', 'own-children', 'other-children'),
  ),
  'a-mexican-paper-missing': element(['mexican-papers-missing'], ({ get }) =>
    has(get('mexican-papers-missing'), 'birth-certificate', 'curp', 'voter-card'),
  ),
}
