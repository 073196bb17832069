/**
 * Start-up: the only place that joins the law, the session and the screens, and the only one in the browser that reads
 * the clock, the device's languages and the page's history. Nothing is sent or written into the address, and nothing is
 * stored but what the advocate chose to keep, sealed.
 */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createI18n, deviceLanguage, languages } from '../i18n/index.ts'
import { startSession } from '../session/machine.ts'
import { ReaderProvider } from '../ui/aloud.tsx'
import { App, loadScreens } from '../ui/App.tsx'
import { Guard } from '../ui/Broken.tsx'
import { LanguageProvider } from '../ui/language.tsx'
import { KeeperProvider } from '../ui/keeping/keeper-context.tsx'
import { SessionProvider, useHeld } from '../ui/session.tsx'
import '../ui/theme.css'
import { openVault } from '../vault/vault.ts'
import { watchBackButton } from './back-button.ts'
import { fileLocks } from './file-locks.ts'
import { watchIdle } from './idle.ts'
import { startKeeper } from './keeper.ts'
import { leaveOnceLeft } from './leave.ts'
import { hideWhenOutOfSight } from './out-of-sight.ts'
import { fileMaker } from './make-file.ts'
import { startReader } from './read-aloud.ts'
import { readToday } from './today.ts'

const device = deviceLanguage(navigator.languages)
const i18n = createI18n()
const loadLaw = async () => {
  const [{ law }] = await Promise.all([import('../../rules/law.ts'), loadScreens()])
  return law
}

const session = startSession({ loadLaw, readToday, makeFile: fileMaker(i18n) })
watchBackButton(session)
leaveOnceLeft(session)

const now = () => Date.now()
const keeper = startKeeper({
  session,
  loadLaw,
  locks: fileLocks('locks' in navigator ? navigator.locks : undefined),
  openVault: () =>
    openVault({ indexedDB: storage(), crypto, now, today: readToday, persist: async () => (await navigator.storage?.persist?.()) ?? false }),
})
hideWhenOutOfSight(session, keeper.hidden)
watchIdle({ now, minutes: () => keeper.state().idleMinutes, onIdle: keeper.idle, onSoon: keeper.idleSoon })
const reader = startReader('speechSynthesis' in window ? window.speechSynthesis : undefined, session)

/** Some browsers refuse even to be asked for it. */
function storage(): IDBFactory | undefined {
  try {
    return window.indexedDB
  } catch (error) {
    if (error instanceof DOMException) return undefined
    throw error
  }
}

function Spoken() {
  const chosen = useHeld(({ language }) => language)
  // Before a choice the few words around the first screen are in the language of the device, or else in Spanish.
  const wanted = languages.find((each) => each === chosen) ?? device ?? 'es'
  return (
    <LanguageProvider i18n={i18n} wanted={wanted}>
      <Guard>
        <App device={device} />
      </Guard>
    </LanguageProvider>
  )
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <SessionProvider actor={session}>
      <KeeperProvider keeper={keeper}>
        <ReaderProvider reader={reader}>
          <Spoken />
        </ReaderProvider>
      </KeeperProvider>
    </SessionProvider>
  </StrictMode>,
)
