/** The law as one value: every registry, and the pathways in the order in which they are walked. */
import type { Law } from '../src/engine/law.ts'
import { age } from './age.ts'
import { changes } from './changes.ts'
import { contradictions } from './contradictions.ts'
import { deadlines } from './deadlines/index.ts'
import { elements } from './elements/index.ts'
import { facts } from './facts/index.ts'
import { findings } from './findings.ts'
import { encounterJourney } from './pathways/journey/encounter.ts'
import { personJourney } from './pathways/journey/person.ts'
import { claimInProgress } from './pathways/mx/claim-in-progress/pathway.ts'
import { custodyAndTransfer } from './pathways/mx/custody-and-transfer/pathway.ts'
import { humanitarianCard } from './pathways/mx/humanitarian-card/pathway.ts'
import { mexicansReturned } from './pathways/mx/mexicans-returned/pathway.ts'
import { otherRoutes } from './pathways/mx/other-routes/pathway.ts'
import { refugeeWindow } from './pathways/mx/refugee-window/pathway.ts'
import { reportAndComplain } from './pathways/mx/report-and-complain/pathway.ts'
import { needs } from './pathways/needs/pathway.ts'
import { safety } from './pathways/safety/pathway.ts'
import { borderSince2025 } from './pathways/us/border-since-2025/pathway.ts'
import { childrenAndFamilies } from './pathways/us/children-and-families/pathway.ts'
import { clp } from './pathways/us/clp/pathway.ts'
import { fearScreening } from './pathways/us/fear-screening/pathway.ts'
import { howTheyLeft } from './pathways/us/how-they-left/pathway.ts'
import { papers } from './pathways/us/papers/pathway.ts'
import { remainInMexico } from './pathways/us/remain-in-mexico/pathway.ts'
import { securingTheBorder } from './pathways/us/securing-the-border/pathway.ts'
import { thirdCountry } from './pathways/us/third-country/pathway.ts'
import { title42 } from './pathways/us/title-42/pathway.ts'
import { waitingInMexico } from './pathways/us/waiting-in-mexico/pathway.ts'
import { paroleAndTps } from './pathways/us/parole-and-tps/pathway.ts'
import { wholeHistory } from './pathways/us/whole-history/pathway.ts'
import { drawings } from './paper-drawings.ts'
import { usualPapers } from './papers.ts'
import { patterns } from './patterns.ts'
import { regimes } from './regimes.ts'
import { sources } from './sources/index.ts'

export const law: Law = {
  version: age.version,
  facts,
  elements,
  findings,
  deadlines,
  sources,
  regimes,
  contradictions,
  usualPapers,
  drawings,
  patterns,
  changes,
  pathways: [
    safety,
    personJourney,
    encounterJourney,
    clp,
    securingTheBorder,
    fearScreening,
    borderSince2025,
    waitingInMexico,
    howTheyLeft,
    childrenAndFamilies,
    title42,
    remainInMexico,
    papers,
    wholeHistory,
    thirdCountry,
    paroleAndTps,
    mexicansReturned,
    refugeeWindow,
    claimInProgress,
    custodyAndTransfer,
    humanitarianCard,
    otherRoutes,
    reportAndComplain,
    needs,
  ],
}
