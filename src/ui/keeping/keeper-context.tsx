/** Joins what keeps files on this device to the screens. Must not know any screen, or how a file is sealed. */
import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'preact/compat'
import type { Keeper, Keeping } from '../../session/keeper.ts'

const KeeperContext = createContext<Keeper | undefined>(undefined)

export function KeeperProvider({ keeper, children }: { keeper: Keeper; children: ReactNode }) {
  return <KeeperContext value={keeper}>{children}</KeeperContext>
}

/** What can be done with files on this device. */
export function useKeeper(): Keeper {
  const keeper = useContext(KeeperContext)
  if (!keeper) throw new Error('No keeper was provided to this screen')
  return keeper
}

/** What lies on this device, and how saving goes. */
export function useKeeping(): Keeping {
  const keeper = useKeeper()
  return useSyncExternalStore(keeper.subscribe, keeper.state, keeper.state)
}
