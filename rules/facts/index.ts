/**
 * Every fact that may be asked, and the two makers that read facts: `element` (a legal test) and `moment` (a day a
 * clock may start from). A fact is defined once and shared by all pathways.
 */
import { elementsOver, momentsOver } from '../../src/engine/law.ts'
import { journeyFacts } from './journey.ts'
import { claimInProgressFacts } from './mx-claim-in-progress.ts'
import { custodyAndTransferFacts } from './mx-custody-and-transfer.ts'
import { humanitarianCardFacts } from './mx-humanitarian-card.ts'
import { otherRoutesFacts } from './mx-other-routes.ts'
import { mexicansReturnedFacts } from './mx-mexicans-returned.ts'
import { refugeeWindowFacts } from './mx-refugee-window.ts'
import { reportAndComplainFacts } from './mx-report-and-complain.ts'
import { needsFacts } from './needs.ts'
import { safetyFacts } from './safety.ts'
import { childrenAndFamiliesFacts } from './us-children-and-families.ts'
import { clpFacts } from './us-clp.ts'
import { fearScreeningFacts } from './us-fear-screening.ts'
import { howTheyLeftFacts } from './us-how-they-left.ts'
import { papersFacts } from './us-papers.ts'
import { remainInMexicoFacts } from './us-remain-in-mexico.ts'
import { paroleAndTpsFacts } from './us-parole-and-tps.ts'
import { thirdCountryFacts } from './us-third-country.ts'
import { wholeHistoryFacts } from './us-whole-history.ts'

export const facts = {
  ...safetyFacts,
  ...journeyFacts,
  ...clpFacts,
  ...fearScreeningFacts,
  ...howTheyLeftFacts,
  ...childrenAndFamiliesFacts,
  ...remainInMexicoFacts,
  ...papersFacts,
  ...wholeHistoryFacts,
  ...thirdCountryFacts,
  ...paroleAndTpsFacts,
  ...mexicansReturnedFacts,
  ...refugeeWindowFacts,
  ...claimInProgressFacts,
  ...custodyAndTransferFacts,
  ...humanitarianCardFacts,
  ...otherRoutesFacts,
  ...reportAndComplainFacts,
  ...needsFacts,
} as const

export type FactTable = typeof facts
export type FactId = keyof FactTable & string

export const element = elementsOver(facts)
export const moment = momentsOver(facts)
