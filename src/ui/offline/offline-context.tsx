/** Joins what works without a network, and the age of the law, to the screens. Must not know any screen or rule. */
import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'preact/compat'
import type { LawAge, Offline, OfflineState } from '../../session/offline.ts'

interface Both {
  readonly offline: Offline
  readonly age: LawAge
}

const OfflineContext = createContext<Both | undefined>(undefined)

export function OfflineProvider({ offline, age, children }: Both & { children: ReactNode }) {
  return <OfflineContext value={{ offline, age }}>{children}</OfflineContext>
}

function useBoth(): Both {
  const both = useContext(OfflineContext)
  if (!both) throw new Error('Nothing tells this screen what works without a network')
  return both
}

/** What may be asked for. */
export const useOffline = (): Offline => useBoth().offline

/** How the law of this build stands in time. */
export const useAge = (): LawAge => useBoth().age

/** What works without a network, and whether another version is here. */
export function useOfflineState(): OfflineState {
  const { subscribe, state } = useOffline()
  return useSyncExternalStore(subscribe, state, state)
}
