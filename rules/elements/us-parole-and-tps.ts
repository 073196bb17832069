/**
 * Legal tests of the pathway us/parole-and-tps: what in the journey is a sign of parole, who could have come under CHNV,
 * who may have had TPS, and whether an officer's order came after a parole. A parole is one encounter and an order may be
 * another, so all encounters are read together.
 */
import { daysOfInstant } from '../../src/engine/answers.ts'
import type { View } from '../../src/engine/law.ts'
import { all, any, has, is, not, when, type Weight } from '../../src/engine/weights.ts'
import { element, type FactTable } from '../facts/index.ts'
import { cameBefore, encounterFacts } from './us-orders.ts'

/** Cuba, Haiti, Nicaragua, Venezuela. */
const chnv = ['CU', 'HT', 'NI', 'VE'] as const

/** From the first notice, for Venezuela, to the day of the notice that ended the programs. */
const chnvYears = { from: '2022-10-19', to: '2025-03-25' } as const
/** Appointments in the application CBP One; the first day is recalled. */
const cbpOneYears = { from: '2023-01-12', to: '2025-01-20' } as const

type Years = { readonly from: string; readonly to: string }
type Arrival = Pick<View<FactTable, 'us-how' | 'us-papers' | 'us-exit' | 'us-entry-when'>, 'get'>
type Told = Pick<View<FactTable, 'where-now' | 'nationalities'>, 'get'>

/** May that day lie in these years? Also when nobody knows the day. */
const perhapsIn = (years: Years, day: string | undefined): boolean => {
  const range = daysOfInstant(day ?? '')
  return range === undefined || (range.to >= years.from && range.from <= years.to)
}

const ofTheFour = (nationalities: readonly string[] | undefined): Weight => has(nationalities, ...chnv)

/**
 * A paper, an appointment that was kept, or a flight of one of the four nationalities. With none of them it stays in
 * doubt only for someone who was let in and whose papers nobody has told: all others are not asked.
 */
function signOfParole({ get }: Arrival, nationalities: readonly string[] | undefined): Weight {
  const [how, papers, entry] = [get('us-how'), get('us-papers'), get('us-entry-when')]
  if (how === 'stopped-before-line') return 'not-met'
  const seen =
    papers?.includes('parole-paper') === true ||
    (how === 'port-appointment' && perhapsIn(cbpOneYears, entry)) ||
    (how === 'by-air' && ofTheFour(nationalities) === 'met' && perhapsIn(chnvYears, entry))
  if (seen) return 'met'
  return get('us-exit') === 'not-sent-back' && papers === undefined ? 'unclear' : 'not-met'
}

/** Sent back, in whatever way, since the first of the programs began: the program was spoken of as a way in. */
const sentBackSince = ({ get }: Arrival): Weight =>
  perhapsIn({ ...chnvYears, to: '9999-12-31' }, get('us-entry-when')) ? not(is(get('us-exit'), 'not-sent-back')) : 'not-met'

/** Sent back without an order, while the program lived: one such return kept it open. */
const returnedInItsYears = ({ get }: Arrival): Weight =>
  perhapsIn(chnvYears, get('us-entry-when')) ? is(get('us-exit'), 'voluntary-return', 'withdrawal') : 'not-met'

/** Not sent back, from inside: whoever was stopped before the line was not sent back either, and was never there. */
const letIn = ({ get }: Arrival): Weight => all(is(get('us-exit'), 'not-sent-back'), not(is(get('us-how'), 'stopped-before-line')))

/** A national of that country who is in the United States, or was let in there once. */
const mayHaveHadTps = (country: 'HT' | 'VE', { get }: Told, encounters: readonly Arrival[]): Weight =>
  all(has(get('nationalities'), country), any(is(get('where-now'), 'united-states'), ...encounters.map(letIn)))

const arrivalFacts = ['nationalities', 'us-how', 'us-papers', 'us-exit', 'us-entry-when'] as const
const tpsFacts = ['nationalities', 'where-now', 'us-how', 'us-exit'] as const

export const paroleAndTpsElements = {
  /** Never in doubt: it opens on what is told, so that silence opens nothing. A doubt about parole opens it too. */
  'parole-or-tps-touches': element([...arrivalFacts, 'where-now'], (view) => {
    const { get, encounters } = view
    const nationalities = get('nationalities')
    return when(
      encounters.some((one) => signOfParole(one, nationalities) !== 'not-met') ||
        mayHaveHadTps('VE', view, encounters) === 'met' ||
        mayHaveHadTps('HT', view, encounters) === 'met' ||
        all(ofTheFour(nationalities), any(...encounters.map(sentBackSince))) === 'met',
    )
  }),
  'parole-signs': element(arrivalFacts, ({ get, encounters }) =>
    any(...encounters.map((one) => signOfParole(one, get('nationalities')))),
  ),
  'parole-ended-by-message': element(['parole-ended'], ({ get }) => has(get('parole-ended'), 'message-2025', 'message-2026')),
  'cuban-national': element(['nationalities'], ({ get }) => has(get('nationalities'), 'CU')),
  /**
   * An officer's order in the encounter that began with the parole, or in another that did not surely come before it.
   * Where the parole paper lies among the papers of the order, us/how-they-left tells of it.
   */
  'ordered-after-parole': element(['nationalities', ...encounterFacts], ({ get, encounters }) => {
    const paroled = encounters.filter((one) => signOfParole(one, get('nationalities')) === 'met')
    return any(
      ...encounters
        .filter((one) => !one.get('us-papers')?.includes('parole-paper'))
        .map((one) =>
          all(
            any(is(one.get('us-exit'), 'expedited-removal'), all(has(one.get('us-papers'), 'i-860'), 'unclear')),
            any(...paroled.map((parole) => (parole === one ? 'met' : not(cameBefore(one, parole))))),
          ),
        ),
    )
  }),
  'may-have-had-tps-venezuela': element(tpsFacts, (view) => mayHaveHadTps('VE', view, view.encounters)),
  'may-have-had-tps-haiti': element(tpsFacts, (view) => mayHaveHadTps('HT', view, view.encounters)),
  /** In the United States after parole or TPS: the time left for an asylum request runs. */
  'asylum-time-may-run': element(['where-now', 'nationalities', 'parole-kind'], ({ get }) =>
    all(
      is(get('where-now'), 'united-states'),
      any(has(get('nationalities'), 'HT', 'VE'), is(get('parole-kind'), 'cbp-one', 'chnv', 'other')),
    ),
  ),
  'of-the-four-and-sent-back': element(arrivalFacts, ({ get, encounters }) =>
    all(ofTheFour(get('nationalities')), any(...encounters.map(sentBackSince))),
  ),
  'returned-while-chnv-lived': element(arrivalFacts, ({ encounters }) => any(...encounters.map(returnedInItsYears))),
}
