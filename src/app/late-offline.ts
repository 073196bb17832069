/**
 * What works without a network, loaded once the first screen is there. Until then nothing is known of it, and without it the
 * app works as before. Must not know any screen or text.
 */
import { nothingKnown, type Offline } from '../session/offline.ts'

interface LateOffline extends Offline {
  /** Loads it. A failure is told as what it means: internet is needed. */
  readonly start: () => Promise<void>
}

export function lateOffline(load: () => Promise<Offline>): LateOffline {
  let there: Offline | undefined
  let before = nothingKnown
  const listeners = new Set<() => void>()
  const publish = () => listeners.forEach((listener) => listener())
  return {
    state: () => there?.state() ?? before,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    take: async () => there?.take(),
    later: () => there?.later(),
    start: async () => {
      try {
        there = await load()
        there.subscribe(publish)
      } catch {
        before = { ...nothingKnown, ready: 'not-yet' }
      }
      publish()
    },
  }
}
