/** The law as one value: every registry, and the pathways in the order in which they are walked. */
import type { Law } from '../src/engine/law.ts'
import { contradictions } from './contradictions.ts'
import { deadlines } from './deadlines/index.ts'
import { elements } from './elements/index.ts'
import { facts } from './facts/index.ts'
import { findings } from './findings.ts'
import { encounterJourney } from './pathways/journey/encounter.ts'
import { personJourney } from './pathways/journey/person.ts'
import { humanitarianCard } from './pathways/mx/humanitarian-card/pathway.ts'
import { refugeeWindow } from './pathways/mx/refugee-window/pathway.ts'
import { safety } from './pathways/safety/pathway.ts'
import { clp } from './pathways/us/clp/pathway.ts'
import { fearScreening } from './pathways/us/fear-screening/pathway.ts'
import { howTheyLeft } from './pathways/us/how-they-left/pathway.ts'
import { wholeHistory } from './pathways/us/whole-history/pathway.ts'
import { usualPapers } from './papers.ts'
import { regimes } from './regimes.ts'
import { sources } from './sources/index.ts'

export const law: Law = {
  /** Year, month and day of the last change of law, then a count within that day. */
  version: '2026.11.21-1',
  facts,
  elements,
  findings,
  deadlines,
  sources,
  regimes,
  contradictions,
  usualPapers,
  pathways: [
    safety,
    personJourney,
    encounterJourney,
    clp,
    fearScreening,
    howTheyLeft,
    wholeHistory,
    refugeeWindow,
    humanitarianCard,
  ],
}
