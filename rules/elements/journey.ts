/** Tests that several pathways share: nationality, where the person is, and what kind of contact with the US there was. */
import { has, is, not, when } from '../../src/engine/weights.ts'
import { element } from '../facts/index.ts'

/** Ways of leaving that rest on an order of removal. */
export const byOrder = ['expedited-removal', 'judge-order', 'reinstated-order'] as const

export const journeyElements = {
  'in-mexico': element(['where-now'], ({ get }) => is(get('where-now'), 'mexico')),
  mexican: element(['nationalities'], ({ get }) => has(get('nationalities'), 'MX')),
  'only-mexican': element(['nationalities'], ({ get }) => {
    const nationalities = get('nationalities')
    return when(nationalities && nationalities.every((code) => code === 'MX'))
  }),
  'under-18': element(['age'], ({ get }) => {
    const age = get('age')
    return when(age === undefined ? undefined : age < 18)
  }),
  'was-sent-back': element(['us-exit'], ({ get }) => not(is(get('us-exit'), 'not-sent-back'))),
  'came-into-the-us': element(['us-how'], ({ get }) => not(is(get('us-how'), 'stopped-before-line'))),
}
