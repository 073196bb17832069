/**
 * Every fact that may be asked, and the two makers that read facts: `element` (a legal test) and `moment` (a day a
 * clock may start from). A fact is defined once and shared by all pathways.
 */
import { elementsOver, momentsOver } from '../../src/engine/law.ts'
import { journeyFacts } from './journey.ts'
import { humanitarianCardFacts } from './mx-humanitarian-card.ts'
import { refugeeWindowFacts } from './mx-refugee-window.ts'
import { safetyFacts } from './safety.ts'
import { clpFacts } from './us-clp.ts'
import { fearScreeningFacts } from './us-fear-screening.ts'
import { howTheyLeftFacts } from './us-how-they-left.ts'
import { wholeHistoryFacts } from './us-whole-history.ts'

export const facts = {
  ...safetyFacts,
  ...journeyFacts,
  ...clpFacts,
  ...fearScreeningFacts,
  ...howTheyLeftFacts,
  ...wholeHistoryFacts,
  ...refugeeWindowFacts,
  ...humanitarianCardFacts,
} as const

export type FactTable = typeof facts
export type FactId = keyof FactTable & string

export const element = elementsOver(facts)
export const moment = momentsOver(facts)
