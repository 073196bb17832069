/**
 * Which screen is shown. A cover hides the screen without taking it apart, so that a half-written answer is still
 * there afterwards; leaving takes everything apart. Knows the session's screens; no rule, no text.
 */
import { Activity, lazy, Suspense } from 'react'
import type { Language } from '../i18n/index.ts'
import type { Screen } from '../session/machine.ts'
import type { InterviewScreen } from './interview.tsx'
import { useSpoken } from './language.tsx'
import { LawProvider } from './law-context.tsx'
import { ChooseLanguage } from './screens/ChooseLanguage.tsx'
import { Ending, Paused } from './screens/Covers.tsx'
import { Notice } from './screens/Notice.tsx'
import { Opening, Unreachable } from './screens/Opening.tsx'
import { useCover, useHeld, useScreen } from './session.tsx'

const loadInterview = () => import('./interview.tsx')
const loadSummary = () => import('./screens/SummaryPage.tsx')
const Interview = lazy(loadInterview)
const SummaryPage = lazy(loadSummary)

/** Loads the screens that are not part of the first page. Fails when they cannot be had, so that one can try again. */
export const loadScreens = (): Promise<unknown> => Promise.all([loadInterview(), loadSummary()])

export function App({ device }: { device: Language | undefined }) {
  const screen = useScreen()
  const cover = useCover()
  const spoken = useSpoken()
  // The notice waits for the language that was chosen; later on a switch shows the old one until the new one is there.
  const waits = spoken === undefined || (screen === 'notice' && spoken.pending)

  if (screen === 'left') return null
  if (screen === 'language' || waits) return <ChooseLanguage device={device} />
  return (
    <>
      <Activity mode={cover === 'none' ? 'visible' : 'hidden'}>
        <Current screen={screen} />
      </Activity>
      {cover === 'paused' && <Paused />}
      {cover === 'ending' && <Ending />}
    </>
  )
}

function Current({ screen }: { screen: Exclude<Screen, 'language' | 'left'> }) {
  switch (screen) {
    case 'notice':
      return <Notice />
    case 'opening':
      return <Opening />
    case 'unreachable':
      return <Unreachable />
    default:
      return (
        <Suspense fallback={<Opening />}>
          <WithLaw screen={screen} />
        </Suspense>
      )
  }
}

function WithLaw({ screen }: { screen: InterviewScreen | 'summary' }) {
  const law = useHeld(({ law }) => law)
  if (!law) return <Opening />
  return <LawProvider law={law}>{screen === 'summary' ? <SummaryPage /> : <Interview screen={screen} />}</LawProvider>
}
