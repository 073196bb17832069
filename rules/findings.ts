/** Everything the law may tell, by id. */
import { journeyFindings } from './pathways/journey/findings.ts'
import { humanitarianCardFindings } from './pathways/mx/humanitarian-card/findings.ts'
import { refugeeWindowFindings } from './pathways/mx/refugee-window/findings.ts'
import { safetyFindings } from './pathways/safety/findings.ts'
import { clpFindings } from './pathways/us/clp/findings.ts'
import { fearScreeningFindings } from './pathways/us/fear-screening/findings.ts'
import { howTheyLeftFindings } from './pathways/us/how-they-left/findings.ts'
import { wholeHistoryFindings } from './pathways/us/whole-history/findings.ts'

export const findings = {
  ...safetyFindings,
  ...journeyFindings,
  ...clpFindings,
  ...fearScreeningFindings,
  ...howTheyLeftFindings,
  ...wholeHistoryFindings,
  ...refugeeWindowFindings,
  ...humanitarianCardFindings,
}
export type FindingId = keyof typeof findings
