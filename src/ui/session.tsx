/**
 * Joins the session to React: what it holds, what follows from it, and how to tell it something.
 * The only file that knows how a statechart is watched from a screen. Must not know any screen.
 */
import { useSelector } from '@xstate/react'
import { createContext, useContext, type ReactNode } from 'react'
import type { Derived } from '../session/derived.ts'
import { standOf } from '../session/begin.ts'
import type { ScreenedSession } from '../session/early.ts'
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

export const useScreen = (): Screen => useSelector(useActor(), (snapshot) => standOf(snapshot).screen)
export const useCover = (): Cover => useSelector(useActor(), (snapshot) => standOf(snapshot).cover)

/** One thing that the session holds. */
export const useHeld = <T,>(pick: (context: SessionContext) => T): T => useSelector(useActor(), ({ context }) => pick(context))

/** Tells the session what happened. */
export const useTell = (): ((event: SessionEvent) => void) => useActor().send

/** What follows from the answers; the same value until an answer changes. */
export const useDerived = (): Derived => useHeld(useActor().derivedIn)
