/** Every legal test of the law, by id. */
import { journeyElements } from './journey.ts'
import { claimInProgressElements } from './mx-claim-in-progress.ts'
import { custodyAndTransferElements } from './mx-custody-and-transfer.ts'
import { humanitarianCardElements } from './mx-humanitarian-card.ts'
import { otherRoutesElements } from './mx-other-routes.ts'
import { mexicansReturnedElements } from './mx-mexicans-returned.ts'
import { refugeeWindowElements } from './mx-refugee-window.ts'
import { reportAndComplainElements } from './mx-report-and-complain.ts'
import { needsElements } from './needs.ts'
import { safetyElements } from './safety.ts'
import { borderSince2025Elements } from './us-border-since-2025.ts'
import { childrenAndFamiliesElements } from './us-children-and-families.ts'
import { clpElements } from './us-clp.ts'
import { fearScreeningElements } from './us-fear-screening.ts'
import { howTheyLeftElements } from './us-how-they-left.ts'
import { remainInMexicoElements } from './us-remain-in-mexico.ts'
import { papersElements } from './us-papers.ts'
import { securingTheBorderElements } from './us-securing-the-border.ts'
import { thirdCountryElements } from './us-third-country.ts'
import { title42Elements } from './us-title-42.ts'
import { paroleAndTpsElements } from './us-parole-and-tps.ts'
import { wholeHistoryElements } from './us-whole-history.ts'

export const elements = {
  ...safetyElements,
  ...journeyElements,
  ...clpElements,
  ...securingTheBorderElements,
  ...fearScreeningElements,
  ...borderSince2025Elements,
  ...howTheyLeftElements,
  ...childrenAndFamiliesElements,
  ...title42Elements,
  ...remainInMexicoElements,
  ...papersElements,
  ...wholeHistoryElements,
  ...thirdCountryElements,
  ...paroleAndTpsElements,
  ...mexicansReturnedElements,
  ...refugeeWindowElements,
  ...claimInProgressElements,
  ...custodyAndTransferElements,
  ...humanitarianCardElements,
  ...otherRoutesElements,
  ...reportAndComplainElements,
  ...needsElements,
}
export type ElementId = keyof typeof elements
