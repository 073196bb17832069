/** Everything the law may tell, by id. */
import { journeyFindings } from './pathways/journey/findings.ts'
import { claimInProgressFindings } from './pathways/mx/claim-in-progress/findings.ts'
import { custodyAndTransferFindings } from './pathways/mx/custody-and-transfer/findings.ts'
import { humanitarianCardFindings } from './pathways/mx/humanitarian-card/findings.ts'
import { otherRoutesFindings } from './pathways/mx/other-routes/findings.ts'
import { mexicansReturnedFindings } from './pathways/mx/mexicans-returned/findings.ts'
import { refugeeWindowFindings } from './pathways/mx/refugee-window/findings.ts'
import { reportAndComplainFindings } from './pathways/mx/report-and-complain/findings.ts'
import { needsFindings } from './pathways/needs/findings.ts'
import { safetyFindings } from './pathways/safety/findings.ts'
import { borderSince2025Findings } from './pathways/us/border-since-2025/findings.ts'
import { childrenAndFamiliesFindings } from './pathways/us/children-and-families/findings.ts'
import { clpFindings } from './pathways/us/clp/findings.ts'
import { fearScreeningFindings } from './pathways/us/fear-screening/findings.ts'
import { howTheyLeftFindings } from './pathways/us/how-they-left/findings.ts'
import { papersFindings } from './pathways/us/papers/findings.ts'
import { remainInMexicoFindings } from './pathways/us/remain-in-mexico/findings.ts'
import { securingTheBorderFindings } from './pathways/us/securing-the-border/findings.ts'
import { thirdCountryFindings } from './pathways/us/third-country/findings.ts'
import { title42Findings } from './pathways/us/title-42/findings.ts'
import { paroleAndTpsFindings } from './pathways/us/parole-and-tps/findings.ts'
import { wholeHistoryFindings } from './pathways/us/whole-history/findings.ts'

export const findings = {
  ...safetyFindings,
  ...journeyFindings,
  ...clpFindings,
  ...securingTheBorderFindings,
  ...fearScreeningFindings,
  ...borderSince2025Findings,
  ...howTheyLeftFindings,
  ...childrenAndFamiliesFindings,
  ...title42Findings,
  ...remainInMexicoFindings,
  ...papersFindings,
  ...wholeHistoryFindings,
  ...thirdCountryFindings,
  ...paroleAndTpsFindings,
  ...mexicansReturnedFindings,
  ...refugeeWindowFindings,
  ...claimInProgressFindings,
  ...custodyAndTransferFindings,
  ...humanitarianCardFindings,
  ...otherRoutesFindings,
  ...reportAndComplainFindings,
  ...needsFindings,
}
export type FindingId = keyof typeof findings
