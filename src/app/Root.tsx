/**
 * The whole tree of screens, as it starts in the browser and as it is drawn when the app is built: the very same, so that
 * the page that comes from the network can be taken over as it stands.
 */
import { useEffect } from 'preact/compat'
import { languages, type I18n, type Language, type TextLoader } from '../i18n/index.ts'
import type { Keeper } from '../session/keeper.ts'
import type { LawAge, Offline } from '../session/offline.ts'
import type { ScreenedSession } from '../session/early.ts'
import { App, textsFor } from '../ui/App.tsx'
import { Guard } from '../ui/Broken.tsx'
import { KeeperProvider } from '../ui/keeping/keeper-context.tsx'
import { LanguageProvider } from '../ui/language.tsx'
import { OfflineProvider } from '../ui/offline/offline-context.tsx'
import { ReaderProvider, type Reader } from '../ui/reader-context.tsx'
import { SessionProvider, useCover, useHeld, useScreen } from '../ui/session.tsx'
import { useTakenOver } from '../ui/taken-over.ts'

interface RootProps {
  session: ScreenedSession
  keeper: Keeper
  offline: Offline
  age: LawAge
  /** Where the device can read aloud. */
  reader?: Reader | undefined
  i18n: I18n
  texts: TextLoader
  /** The language of the page as it came. */
  page: Language
  device: Language | undefined
  /** The page was taken over, and answers to presses. */
  onTaken?: () => void
}

export function Root({ session, keeper, offline, age, reader, onTaken, ...spoken }: RootProps) {
  useEffect(() => onTaken?.(), [onTaken])
  return (
    <SessionProvider actor={session}>
      <KeeperProvider keeper={keeper}>
        <OfflineProvider offline={offline} age={age}>
          <ReaderProvider reader={reader}>
            <Spoken {...spoken} />
          </ReaderProvider>
        </OfflineProvider>
      </KeeperProvider>
    </SessionProvider>
  )
}

function Spoken({ i18n, texts, page, device }: Omit<RootProps, 'session' | 'keeper' | 'offline' | 'age' | 'reader' | 'onTaken'>) {
  const chosen = useHeld(({ language }) => language)
  // Whoever built the page did not know the device: it is first taken over as it is.
  const known = useTakenOver() ? device : undefined
  // Before a choice the few words around the first screen are in the language of the device, or else of the page.
  const wanted = languages.find((each) => each === chosen) ?? known ?? page
  return (
    <LanguageProvider i18n={i18n} texts={texts} wanted={wanted} depth={textsFor(useScreen(), useCover())}>
      <Guard>
        <App device={known} />
      </Guard>
    </LanguageProvider>
  )
}
