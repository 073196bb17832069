/** What the screens know of working without a network and of other versions, and what they may ask for. Knows no screen. */
import type { Day } from '../engine/days.ts'
import type { News } from '../offline/contract.ts'

export interface OfflineState {
  /** Does this version work without internet now? `never`: this browser, or this address, cannot keep it. */
  readonly ready: 'not-known' | 'not-yet' | 'yes' | 'never'
  /** Another version is whole on this device. */
  readonly other?: {
    /** What it tells of its law, where that can be read. */
    readonly news: News | undefined
    /** It was taken in another tab; this one goes on with its own. */
    readonly elsewhere: boolean
  } | undefined
  /** The advocate wants to go on with this version for now. */
  readonly later: boolean
  readonly taking: boolean
  /** Why the other version was not taken: nothing was lost. `not-read`: it was, and could not read what it was given. */
  readonly problem?: 'not-saved' | 'not-carried' | 'not-read'
}

/** Before anything is known. */
export const nothingKnown: OfflineState = { ready: 'not-known', later: false, taking: false }

export interface Offline {
  readonly state: () => OfflineState
  readonly subscribe: (listener: () => void) => () => void
  /** Take the other version: what is in memory is carried over, and the page begins anew with it. */
  readonly take: () => Promise<void>
  readonly later: () => void
}

/** The law of this build, for screens that are shown before it is loaded. */
export interface LawAge {
  readonly version: string
  /** The last day on which any source of it was checked. */
  readonly checkedOn: Day
  /** The first day on which a part of it must be checked again; reports of practice apart, which fade. */
  readonly reviewBy: Day
}
