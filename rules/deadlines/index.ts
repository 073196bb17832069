/** Every deadline of the law, by id. */
import { humanitarianCardDeadlines } from './mx-humanitarian-card.ts'
import { refugeeWindowDeadlines } from './mx-refugee-window.ts'
import { safetyDeadlines } from './safety.ts'
import { clpDeadlines } from './us-clp.ts'
import { fearScreeningDeadlines } from './us-fear-screening.ts'
import { howTheyLeftDeadlines } from './us-how-they-left.ts'
import { wholeHistoryDeadlines } from './us-whole-history.ts'

export const deadlines = {
  ...safetyDeadlines,
  ...clpDeadlines,
  ...fearScreeningDeadlines,
  ...howTheyLeftDeadlines,
  ...wholeHistoryDeadlines,
  ...refugeeWindowDeadlines,
  ...humanitarianCardDeadlines,
}
export type DeadlineId = keyof typeof deadlines
