/**
 * Legal tests of the pathway mx/report-and-complain: which earlier question may be read again without costing one, and
 * whose act the person may complain of.
 *
 * A fact is read again only where an earlier pathway has surely asked it: the three tests that end in "asked" follow the
 * doors of those pathways, branch by branch.
 */
import { daysOfInstant, readDate } from '../../src/engine/answers.ts'
import type { View } from '../../src/engine/law.ts'
import { all, any, has, is, not, when, type Weight } from '../../src/engine/weights.ts'
import { element, type FactTable } from '../facts/index.ts'
import { journeyElements } from './journey.ts'
import { custodyAndTransferElements } from './mx-custody-and-transfer.ts'
import { humanitarianCardElements } from './mx-humanitarian-card.ts'
import { safetyElements } from './safety.ts'

type Told<F extends keyof FactTable> = Pick<View<FactTable, F>, 'get' | 'today'>

const custodyFacts = ['safety-now', 'custody-holder', 'where-now'] as const
type CustodyFact = (typeof custodyFacts)[number]

const heldInMexico = (view: Told<CustodyFact>): Weight => custodyAndTransferElements['held-in-mexico'].weigh(view as never)
const onlyMexican = (view: Told<'nationalities'>): Weight => journeyElements['only-mexican'].weigh(view as never)

const orderedToLeave = (view: Told<'safety-now' | 'paper-kind'>): boolean =>
  custodyAndTransferElements['ordered-to-leave-mexico'].weigh(view as never) === 'met'

// ---------------------------------------------------------------- what calls for a complaint

const heldFacts = [...custodyFacts, 'nationalities', 'custody-since', 'held-situation', 'held-rights-missing', 'inm-signed'] as const

/** Custody by a federal authority that goes beyond what the law lets it do, or perhaps. */
const custodyBeyondLaw = (view: Told<(typeof heldFacts)[number]>): Weight => {
  const { get } = view
  return all(
    heldInMexico(view),
    not(is(get('custody-holder'), 'police')),
    any(
      // Only INM may hold, or the Guard together with INM; and INM may hold no Mexican.
      is(get('custody-holder'), 'national-guard'),
      all(is(get('custody-holder'), 'inm'), onlyMexican(view)),
      safetyElements['held-over-36-hours'].weigh(view as never),
      has(get('held-situation'), 'child-held', 'nobody-reaches'),
      has(get('held-rights-missing'), 'reason', 'record', 'call', 'lawyer', 'interpreter', 'doctor', 'protection-told'),
      is(get('inm-signed'), 'not-understood'),
    ),
  )
}

const crimeFacts = ['card-grounds', 'crime-by'] as const
/** Who did it is asked only where a crime was marked: not marked, or nothing said, is nobody's act. */
const crimeBy = ({ get }: Told<(typeof crimeFacts)[number]>, ...whose: readonly ('inm-or-comar' | 'guard-or-military' | 'police')[]): Weight =>
  get('card-grounds')?.includes('crime-in-mexico') ? has(get('crime-by'), ...whose) : 'not-met'

const federalFacts = ['comar-contact', 'paper-kind', 'exit-order-after', ...heldFacts, ...crimeFacts] as const

/** INM, COMAR, the National Guard or the armed forces. */
const federalOfficers = (view: Told<(typeof federalFacts)[number]>): Weight =>
  any(
    when(view.get('comar-contact') === 'turned-away'),
    custodyBeyondLaw(view),
    orderedToLeave(view) ? is(view.get('exit-order-after'), 'signed-not-understood', 'given-unasked') : 'not-met',
    crimeBy(view, 'inm-or-comar', 'guard-or-military'),
  )

export const reportAndComplainElements = {
  // Where the person is may be untold: then whatever else is told of Mexico still counts.
  'in-mexico-or-held-there': element(custodyFacts, (view) => any(is(view.get('where-now'), 'mexico'), heldInMexico(view))),

  // ── Asked before
  'custody-questions-asked': element([...custodyFacts, 'nationalities'], (view) => all(heldInMexico(view), not(onlyMexican(view)))),
  'exit-order-steps-asked': element([...custodyFacts, 'paper-kind', 'nationalities'], (view) =>
    orderedToLeave(view)
      ? all(not(onlyMexican(view)), custodyAndTransferElements['custody-or-checks-in-mexico'].weigh(view as never))
      : 'not-met',
  ),
  // A child held in a station is read the list too; who did it is not asked of a child. With a paper to leave the station
  // in hand the list is not read there.
  'grounds-asked-of-an-adult': element([...custodyFacts, 'paper-kind', 'nationalities', 'age', 'comar-contact', 'claim-stage'], (view) =>
    all(
      not(journeyElements['under-18'].weigh(view as never)),
      any(
        all(
          humanitarianCardElements['card-for-foreigners-in-mexico'].weigh(view as never),
          not(journeyElements.mexican.weigh(view as never)),
          not(humanitarianCardElements['recognized-by-mexico'].weigh(view as never)),
        ),
        all(heldInMexico(view), not(onlyMexican(view)), not(custodyAndTransferElements['exit-paper-while-held'].weigh(view as never))),
      ),
    ),
  ),

  // ── Whose act
  'federal-officers-concerned': element(federalFacts, federalOfficers),
  // LCNDH 3: with federal officers in it too, the whole goes to the CNDH.
  'only-police-concerned': element(federalFacts, (view) =>
    all(not(federalOfficers(view)), any(when(view.get('custody-holder') === 'police'), crimeBy(view, 'police'))),
  ),
  // Met when the day of one such act was told; not met when none of them has a day that anybody asked for.
  'complaint-day-known': element([...heldFacts, 'comar-contact', 'turned-away-when'], (view) => {
    const days = [
      ...(view.get('comar-contact') === 'turned-away' ? [readDate(view.get('turned-away-when') ?? '')] : []),
      ...(custodyBeyondLaw(view) === 'not-met' ? [] : [daysOfInstant(view.get('custody-since') ?? '')]),
    ]
    return days.length === 0 ? 'not-met' : when(days.some((day) => day !== undefined) || undefined)
  }),
}
