/** Every legal test of the law, by id. */
import { journeyElements } from './journey.ts'
import { humanitarianCardElements } from './mx-humanitarian-card.ts'
import { refugeeWindowElements } from './mx-refugee-window.ts'
import { safetyElements } from './safety.ts'
import { clpElements } from './us-clp.ts'
import { fearScreeningElements } from './us-fear-screening.ts'
import { howTheyLeftElements } from './us-how-they-left.ts'
import { wholeHistoryElements } from './us-whole-history.ts'

export const elements = {
  ...safetyElements,
  ...journeyElements,
  ...clpElements,
  ...fearScreeningElements,
  ...howTheyLeftElements,
  ...wholeHistoryElements,
  ...refugeeWindowElements,
  ...humanitarianCardElements,
}
export type ElementId = keyof typeof elements
