/**
 * Which screen is shown. A cover hides the screen without taking it apart, so that a half-written answer is still
 * there afterwards; leaving takes everything apart. Knows the session's screens; no rule, no text.
 */
import { lazy, Suspense } from 'preact/compat'
import type { Depth, Language } from '../i18n/index.ts'
import type { Cover, FromSummary, Screen } from '../session/machine.ts'
import type { InterviewScreen } from './interview.tsx'
import { useKeeping } from './keeping/keeper-context.tsx'
import { useSpoken } from './language.tsx'
import { LawProvider } from './law-context.tsx'
import { onDemand } from './on-demand.tsx'
import { Beneath } from './parts/Beneath.tsx'
import { Before } from './screens/Before.tsx'
import { ChooseLanguage } from './screens/ChooseLanguage.tsx'
import { Ending, Paused, Stopped } from './screens/Covers.tsx'
import { Notice } from './screens/Notice.tsx'
import { Opening, Unreachable, Waiting } from './screens/Opening.tsx'
import { useCover, useHeld, useScreen } from './session.tsx'

const [Interview, loadInterview] = onDemand(() => import('./interview.tsx'))
const [SummaryPage, loadSummary] = onDemand(() => import('./screens/SummaryPage.tsx'))
const [Locked, loadLocked] = onDemand(() => import('./keeping/Locked.tsx'))
const LocksSoon = lazy(() => import('./keeping/LocksSoon.tsx'))
const [AsideScreen, loadAside] = onDemand(() => import('./aside.tsx'))
const [FromSummaryScreen, loadFromSummary] = onDemand(() => import('./from-summary.tsx'))

/** Loads what shows the questions. Fails when it cannot be had, so that one can try again. */
export const loadQuestions = (): Promise<unknown> => loadInterview()

/** Loads all other screens: the first question does not wait for them. */
export const loadOtherScreens = (): Promise<unknown> => Promise.all([loadSummary(), loadAside(), loadFromSummary(), loadLocked()])

/** How much of a language must be there for what is on the screen. What cannot wait, and the summary, tell findings. */
export function textsFor(screen: Screen, cover: Cover): Depth {
  if (cover === 'locked') return 'all'
  switch (screen) {
    case 'language':
    case 'notice':
    case 'before':
    case 'opening':
    case 'unreachable':
    case 'left':
      return 'start'
    case 'question':
    case 'hard':
    case 'check':
      return 'questions'
    default:
      return 'all'
  }
}

export function App({ device }: { device: Language | undefined }) {
  const screen = useScreen()
  const cover = useCover()
  const spoken = useSpoken()
  const { vault } = useKeeping()
  // The notice waits for the language that was chosen; later on a switch shows the old one until the new one is there.
  const waits = spoken === undefined || (screen === 'notice' && spoken.pending)

  if (screen === 'left') return null
  if (screen === 'language' || waits) return <ChooseLanguage device={device} />
  return (
    <>
      {/* Behind the lock nothing of a case stays on the page, not even hidden. */}
      {cover !== 'locked' && (
        <Beneath covered={cover !== 'none'}>
          {spoken.has(textsFor(screen, 'none')) ? <Current screen={screen} /> : <Waiting />}
        </Beneath>
      )}
      {/* Where nothing was ever kept, no lock falls. */}
      {cover !== 'locked' && vault !== 'absent' && spoken.has('questions') && (
        <Suspense fallback={null}>
          <LocksSoon />
        </Suspense>
      )}
      {cover === 'paused' && <Paused />}
      {cover === 'ending' && <Ending />}
      {cover === 'stopped' && <Stopped />}
      {cover === 'locked' && (spoken.has('all') ? <AfterLock /> : <Waiting />)}
    </>
  )
}

function Current({ screen }: { screen: Exclude<Screen, 'language' | 'left'> }) {
  switch (screen) {
    case 'notice':
      return <Notice />
    case 'before':
      return <Before />
    case 'opening':
      return <Opening />
    case 'unreachable':
      return <Unreachable />
    case 'desk':
    case 'keep':
    case 'family':
    case 'blank':
    case 'totals':
      return (
        <Suspense fallback={<Waiting />}>
          <AsideScreen screen={screen} />
        </Suspense>
      )
    default:
      return (
        <Suspense fallback={<Waiting />}>
          <WithLaw screen={screen} />
        </Suspense>
      )
  }
}

function AfterLock() {
  return (
    <Suspense fallback={<Waiting />}>
      <Locked />
    </Suspense>
  )
}

function WithLaw({ screen }: { screen: InterviewScreen | FromSummary | 'summary' }) {
  const law = useHeld(({ law }) => law)
  if (!law) return <Opening />
  return <LawProvider law={law}>{withLaw(screen)}</LawProvider>
}

function withLaw(screen: InterviewScreen | FromSummary | 'summary') {
  switch (screen) {
    case 'summary':
      return <SummaryPage />
    case 'hand':
    case 'review':
      return <FromSummaryScreen screen={screen} />
    default:
      return <Interview screen={screen} />
  }
}
