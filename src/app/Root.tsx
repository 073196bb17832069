/**
 * The whole tree of screens, as it starts in the browser and as it is drawn when the app is built: the very same, so that
 * the page that comes from the network can be taken over as it stands.
 */
import { StrictMode, useSyncExternalStore } from 'react'
import { languages, type I18n, type Language, type TextLoader } from '../i18n/index.ts'
import type { Keeper } from '../session/keeper.ts'
import type { SessionActor } from '../session/machine.ts'
import { App, textsFor } from '../ui/App.tsx'
import { Guard } from '../ui/Broken.tsx'
import { KeeperProvider } from '../ui/keeping/keeper-context.tsx'
import { LanguageProvider } from '../ui/language.tsx'
import { SessionProvider, useCover, useHeld, useScreen } from '../ui/session.tsx'

interface RootProps {
  session: SessionActor
  keeper: Keeper
  i18n: I18n
  texts: TextLoader
  /** The language of the page as it came. */
  page: Language
  device: Language | undefined
}

export function Root({ session, keeper, ...spoken }: RootProps) {
  return (
    <StrictMode>
      <SessionProvider actor={session}>
        <KeeperProvider keeper={keeper}>
          <Spoken {...spoken} />
        </KeeperProvider>
      </SessionProvider>
    </StrictMode>
  )
}

const never = () => () => undefined

function Spoken({ i18n, texts, page, device }: Omit<RootProps, 'session' | 'keeper'>) {
  const chosen = useHeld(({ language }) => language)
  // Whoever built the page did not know the device: it is first taken over as it is.
  const known = useSyncExternalStore(never, () => device, () => undefined)
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
