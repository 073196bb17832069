/**
 * Start-up: the only place that joins the law, the session and the screens, and the only one in the browser that reads
 * the clock, the device's languages and the page's history. Nothing is stored, sent, or written into the address.
 */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createI18n, deviceLanguage, languages } from '../i18n/index.ts'
import { startSession } from '../session/machine.ts'
import { App, loadScreens } from '../ui/App.tsx'
import { Guard } from '../ui/Broken.tsx'
import { LanguageProvider } from '../ui/language.tsx'
import { SessionProvider, useHeld } from '../ui/session.tsx'
import '../ui/theme.css'
import { watchBackButton } from './back-button.ts'
import { leaveOnceLeft } from './leave.ts'
import { hideWhenOutOfSight } from './out-of-sight.ts'
import { fileMaker } from './make-file.ts'
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
hideWhenOutOfSight(session)

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
      <Spoken />
    </SessionProvider>
  </StrictMode>,
)
