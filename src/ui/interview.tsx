/** The screens that need the law, as one part that loads on demand: questions, lists, and what cannot wait. */
import type { Screen } from '../session/machine.ts'
import { QuestionPage } from './question/QuestionPage.tsx'
import { CheckAnswers } from './screens/CheckAnswers.tsx'
import { Hard } from './screens/Hard.tsx'
import { Urgent } from './screens/Urgent.tsx'

export type InterviewScreen = Extract<Screen, 'urgent' | 'hard' | 'question' | 'check'>

const screens = { urgent: Urgent, hard: Hard, question: QuestionPage, check: CheckAnswers }

export default function Interview({ screen }: { screen: InterviewScreen }) {
  const Current = screens[screen]
  return <Current />
}
