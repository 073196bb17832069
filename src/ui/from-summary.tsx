/** The screens that one goes to from the summary, as one part that loads on demand. */
import type { FromSummary } from '../session/machine.ts'
import { HandPage } from './handing/HandPage.tsx'
import { ReviewPage } from './review/ReviewPage.tsx'

const screens = { hand: HandPage, review: ReviewPage }

export default function FromSummaryScreen({ screen }: { screen: FromSummary }) {
  const Current = screens[screen]
  return <Current />
}
