/**
 * Joins the session to Preact: what it holds, what follows from it, and how to tell it something.
 * The only file that knows how a statechart is watched from a screen. Must not know any screen.
 */
import { createContext, useCallback, useContext, useSyncExternalStore, type ReactNode } from 'preact/compat'
import type { Derived } from '../session/derived.ts'
import { standOf } from '../session/begin.ts'
import type { ScreenedSession, Seen } from '../session/early.ts'
import type { Cover, Screen, SessionContext, SessionEvent } from '../session/machine.ts'

const ActorContext = createContext<ScreenedSession | undefined>(undefined)

export function SessionProvider({ actor, children }: { actor: ScreenedSession; children: ReactNode }) {
  return <ActorContext value={actor}>{children}</ActorContext>
}

function useActor(): ScreenedSession {
  const actor = useContext(ActorContext)
  if (!actor) throw new Error('No session was provided to this screen')
  return actor
}

/** What is picked must be the same value while nothing has changed: no new list or object. */
function useSeen<T>(pick: (seen: Seen) => T): T {
  const actor = useActor()
  const subscribe = useCallback(
    (listener: () => void) => {
      const { unsubscribe } = actor.subscribe(listener)
      return unsubscribe
    },
    [actor],
  )
  const picked = () => pick(actor.getSnapshot())
  return useSyncExternalStore(subscribe, picked, picked)
}

export const useScreen = (): Screen => useSeen((seen) => standOf(seen).screen)
export const useCover = (): Cover => useSeen((seen) => standOf(seen).cover)

/** One thing that the session holds. */
export const useHeld = <T,>(pick: (context: SessionContext) => T): T => useSeen(({ context }) => pick(context))

/** Tells the session what happened. */
export const useTell = (): ((event: SessionEvent) => void) => useActor().send

/** What follows from the answers; the same value until an answer changes. */
export const useDerived = (): Derived => useHeld(useActor().derivedIn)
