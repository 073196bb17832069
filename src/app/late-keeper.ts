/**
 * The keeper, loaded after the first screen: whoever only begins an interview needs no vault. Until it is there nothing is
 * known to be kept, and nothing can be; what is asked of it waits for it. Must not know any screen or text.
 */
import { nothingKept, type Keeper, type Keeping } from '../session/keeper.ts'

/** A keeper that is loaded when it is first asked for something. When it cannot be had, that is told; one can try again. */
export function lateKeeper(load: () => Promise<Keeper>): Keeper {
  let keeper: Keeper | undefined
  let loading: Promise<Keeper | undefined> | undefined
  let before: Keeping = nothingKept
  const listeners = new Set<() => void>()
  const publish = () => listeners.forEach((listener) => listener())

  async function loadNow(): Promise<Keeper | undefined> {
    try {
      keeper = await load()
      keeper.subscribe(publish)
    } catch {
      // What reads files is on the way with the law, and told in the same words.
      before = { ...nothingKept, problem: { problem: 'law-unreachable' } }
      loading = undefined
    }
    publish()
    return keeper
  }
  const get = () => (loading ??= loadNow())

  return {
    state: () => keeper?.state() ?? before,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    look: async () => (await get())?.look(),
    create: async (passphrase) => (await (await get())?.create(passphrase)) ?? false,
    unlock: async (passphrase) => (await (await get())?.unlock(passphrase)) ?? false,
    lock: async () => keeper?.lock(),
    wipe: async () => (await get())?.wipe(),
    open: async (id) => (await get())?.open(id),
    remove: async (id) => (await (await get())?.remove(id)) ?? false,
    totals: () => keeper?.totals(),
    retry: () => keeper?.retry(),
    setIdleMinutes: (minutes) => void get().then((there) => there?.setIdleMinutes(minutes)),
    hidden: () => keeper?.hidden(),
    idle: () => keeper?.idle(),
  }
}
