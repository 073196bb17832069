/** The named cases of every pathway. For tests, the audit and the law book; never part of what ships. */
import type { UmbralCase } from './authoring.ts'
import { journeyCases } from './pathways/journey/cases.ts'
import { claimInProgressCases } from './pathways/mx/claim-in-progress/cases.ts'
import { custodyAndTransferCases } from './pathways/mx/custody-and-transfer/cases.ts'
import { humanitarianCardCases } from './pathways/mx/humanitarian-card/cases.ts'
import { otherRoutesCases } from './pathways/mx/other-routes/cases.ts'
import { mexicansReturnedCases } from './pathways/mx/mexicans-returned/cases.ts'
import { refugeeWindowCases } from './pathways/mx/refugee-window/cases.ts'
import { reportAndComplainCases } from './pathways/mx/report-and-complain/cases.ts'
import { needsCases } from './pathways/needs/cases.ts'
import { safetyCases } from './pathways/safety/cases.ts'
import { borderSince2025Cases } from './pathways/us/border-since-2025/cases.ts'
import { childrenAndFamiliesCases } from './pathways/us/children-and-families/cases.ts'
import { clpCases } from './pathways/us/clp/cases.ts'
import { fearScreeningCases } from './pathways/us/fear-screening/cases.ts'
import { howTheyLeftCases } from './pathways/us/how-they-left/cases.ts'
import { papersCases } from './pathways/us/papers/cases.ts'
import { remainInMexicoCases } from './pathways/us/remain-in-mexico/cases.ts'
import { securingTheBorderCases } from './pathways/us/securing-the-border/cases.ts'
import { thirdCountryCases } from './pathways/us/third-country/cases.ts'
import { title42Cases } from './pathways/us/title-42/cases.ts'
import { waitingInMexicoCases } from './pathways/us/waiting-in-mexico/cases.ts'
import { paroleAndTpsCases } from './pathways/us/parole-and-tps/cases.ts'
import { wholeHistoryCases } from './pathways/us/whole-history/cases.ts'

export const casesByPathway = {
  safety: safetyCases,
  'journey/person': journeyCases,
  'us/clp': clpCases,
  'us/securing-the-border': securingTheBorderCases,
  'us/fear-screening': fearScreeningCases,
  'us/border-since-2025': borderSince2025Cases,
  'us/waiting-in-mexico': waitingInMexicoCases,
  'us/how-they-left': howTheyLeftCases,
  'us/children-and-families': childrenAndFamiliesCases,
  'us/title-42': title42Cases,
  'us/remain-in-mexico': remainInMexicoCases,
  'us/papers': papersCases,
  'us/whole-history': wholeHistoryCases,
  'us/third-country': thirdCountryCases,
  'us/parole-and-tps': paroleAndTpsCases,
  'mx/mexicans-returned': mexicansReturnedCases,
  'mx/refugee-window': refugeeWindowCases,
  'mx/claim-in-progress': claimInProgressCases,
  'mx/custody-and-transfer': custodyAndTransferCases,
  'mx/humanitarian-card': humanitarianCardCases,
  'mx/other-routes': otherRoutesCases,
  'mx/report-and-complain': reportAndComplainCases,
  needs: needsCases,
} satisfies Record<string, readonly UmbralCase[]>
