/** Every deadline of the law, by id. */
import { comarPaperDeadlines } from './comar-papers.ts'
import { claimInProgressDeadlines } from './mx-claim-in-progress.ts'
import { humanitarianCardDeadlines } from './mx-humanitarian-card.ts'
import { otherRoutesDeadlines } from './mx-other-routes.ts'
import { refugeeWindowDeadlines } from './mx-refugee-window.ts'
import { reportAndComplainDeadlines } from './mx-report-and-complain.ts'
import { safetyDeadlines } from './safety.ts'
import { clpDeadlines } from './us-clp.ts'
import { fearScreeningDeadlines } from './us-fear-screening.ts'
import { howTheyLeftDeadlines } from './us-how-they-left.ts'
import { remainInMexicoDeadlines } from './us-remain-in-mexico.ts'
import { wholeHistoryDeadlines } from './us-whole-history.ts'

export const deadlines = {
  ...safetyDeadlines,
  ...comarPaperDeadlines,
  ...clpDeadlines,
  ...fearScreeningDeadlines,
  ...howTheyLeftDeadlines,
  ...remainInMexicoDeadlines,
  ...wholeHistoryDeadlines,
  ...refugeeWindowDeadlines,
  ...claimInProgressDeadlines,
  ...humanitarianCardDeadlines,
  ...otherRoutesDeadlines,
  ...reportAndComplainDeadlines,
}
export type DeadlineId = keyof typeof deadlines
