/**
 * Legal tests of the pathway mx/custody-and-transfer: is the person held in Mexico, ordered to leave, or sent there by
 * the United States; and what of their situation opens a way out of a station or makes it urgent.
 */
import type { View } from '../../src/engine/law.ts'
import { all, any, has, is, not, when, type Weight } from '../../src/engine/weights.ts'
import { element, type FactTable } from '../facts/index.ts'
import { remainInMexicoElements } from './us-remain-in-mexico.ts'

type Custody = Pick<View<FactTable, 'safety-now' | 'custody-holder' | 'where-now'>, 'get'>
const custodyFacts = ['safety-now', 'custody-holder', 'where-now'] as const

/** Told that somebody holds the person; by whom, or in which country, may still be unknown. */
function heldInMexico({ get }: Custody): Weight {
  if (!get('safety-now')?.includes('in-custody')) return 'not-met'
  const holder = get('custody-holder')
  if (holder === 'united-states') return 'not-met'
  if (holder === 'inm' || holder === 'national-guard' || holder === 'police') return 'met'
  return get('where-now') === 'united-states' || get('where-now') === 'elsewhere' ? 'not-met' : 'unclear'
}

/** A paper was told of; unclear while nobody has read which. */
const orderedToLeave = ({ get }: Pick<View<FactTable, 'safety-now' | 'paper-kind'>, 'get'>): Weight =>
  all(when(get('safety-now')?.includes('paper-deadline') ?? false), is(get('paper-kind'), 'leave-mexico'))

const foreigner = (nationalities: readonly string[] | undefined): Weight =>
  when(nationalities && nationalities.some((code) => code !== 'MX'))

const inMexico = (whereNow: string | undefined): Weight => when(whereNow === 'mexico')

type Encounter = Pick<View<FactTable, 'us-how' | 'us-exit' | 'us-sent-to'>, 'get'>
const encounterFacts = ['us-how', 'us-exit', 'us-sent-to'] as const

const sentToMexico = ({ get }: Encounter): Weight =>
  all(not(is(get('us-how'), 'stopped-before-line')), not(is(get('us-exit'), 'not-sent-back')), is(get('us-sent-to'), 'mexico'))

/** The ruling on people sent to wait is told on us/remain-in-mexico wherever that pathway opens. */
const remainInMexico = remainInMexicoElements['remain-in-mexico-or-perhaps']

export const custodyAndTransferElements = {
  // ── Opening: held in Mexico, or a foreigner there. Where nothing is told of either it stays shut; a doubt about who
  // holds the person, or about the nationality, opens it.
  'custody-or-checks-in-mexico': element([...custodyFacts, 'nationalities'], (view) =>
    any(heldInMexico(view), all(inMexico(view.get('where-now')), foreigner(view.get('nationalities')))),
  ),
  'held-in-mexico': element(custodyFacts, heldInMexico),
  'ordered-to-leave-mexico': element(['safety-now', 'paper-kind'], orderedToLeave),

  // ── In custody
  'child-held': element(['held-situation', 'age'], ({ get }) => {
    const age = get('age')
    return any(has(get('held-situation'), 'child-held'), when(age === undefined ? undefined : age < 18))
  }),
  'deported-by-mexico-before': element(['held-situation'], ({ get }) => has(get('held-situation'), 'deported-before')),
  'held-without-a-right': element(['held-rights-missing'], ({ get }) =>
    has(get('held-rights-missing'), 'reason', 'record', 'call', 'lawyer', 'interpreter', 'doctor', 'protection-told'),
  ),
  /** Articles 113, 133 and 136: family, a crime in Mexico, frailty, danger at home, or a request at COMAR (RLM 144-IV). */
  'way-out-of-the-station': element(['card-grounds', 'comar-contact'], ({ get }) =>
    any(
      has(
        get('card-grounds'),
        'family-in-mexico',
        'crime-in-mexico',
        'pregnancy-or-illness',
        'older-disabled-or-indigenous',
        'danger-at-home',
      ),
      is(get('comar-contact'), 'filed', 'asked-why-late'),
    ),
  ),
  'exit-paper-while-held': element(['paper-kind'], ({ get }) => is(get('paper-kind'), 'leave-station')),
  'being-moved': element(['held-situation'], ({ get }) => has(get('held-situation'), 'being-moved')),

  // ── Sent to Mexico by the United States. Mexicans are received, not moved: mx/refugee-window tells them.
  'sent-here-by-the-us': element(['where-now', 'nationalities', ...encounterFacts], ({ get, encounters }) =>
    all(inMexico(get('where-now')), foreigner(get('nationalities')), any('not-met', ...encounters.map(sentToMexico))),
  ),
  'wait-in-mexico-told': element(remainInMexico.reads as readonly (keyof FactTable & string)[], ({ encounters }) =>
    any('not-met', ...encounters.map((one) => remainInMexico.weigh(one as never))),
  ),
}
