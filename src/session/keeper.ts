/**
 * What keeps files on this device, as the screens see it: what lies there, how saving goes, and what can be done.
 * Types, and what there is before anybody looked; the app brings the rest. Must not know any screen, any language, or how a file is sealed.
 */
import type { LeftOut } from '../casefile/casefile.ts'
import type { Day } from '../engine/days.ts'
import type { TotalsStore } from '../totals/book.ts'
import type { ClockDoubt, VaultProblem } from '../vault/contract.ts'

/** What can stand in the way. Worded in the locales under `keep.problems`. */
export type KeepProblem =
  | VaultProblem
  /** Another tab has this file open. */
  | { readonly problem: 'open-elsewhere'; readonly id: string }
  /** It opens, and is no file that can be read. It is kept as it is. */
  | { readonly problem: 'unreadable'; readonly id: string }
  /** A newer version of this tool wrote this file. It is kept as it is. */
  | { readonly problem: 'newer-file'; readonly id: string }
  /** Files are read by the law, and it could not be loaded. */
  | { readonly problem: 'law-unreachable' }

/** A sealed file, as the list shows it while the vault is open. */
export interface KeptEntry {
  readonly id: string
  readonly until: Day
  /** Absent when it cannot be read; `problem` says why. */
  readonly words?: string
  readonly problem?: KeepProblem
  /** Answers that the law of today does not know. They stay in the file until somebody has seen them. */
  readonly leftOut: readonly LeftOut[]
}

export type Saving = 'saving' | 'kept' | KeepProblem

export const idleChoices = [1, 2, 5, 10] as const

export interface Keeping {
  /** `refused`: the browser gives no storage here. */
  readonly vault: 'absent' | 'locked' | 'open' | 'refused'
  /** Empty while the vault is not open. */
  readonly entries: readonly KeptEntry[]
  /** How saving went, by file. */
  readonly saving: ReadonlyMap<string, Saving>
  readonly idleMinutes: number
  /** A passphrase is being tried, or everything wiped. */
  readonly busy: boolean
  /** Seconds until the next passphrase is taken. */
  readonly wait: number
  readonly problem?: KeepProblem | undefined
  /** Files of this session that could not be brought back from behind the lock. */
  readonly lost: readonly KeepProblem[]
  /** The file that was opened from here last, and has not been changed since. */
  readonly reopened?: string | undefined
  /** So many files were past their last day, and were deleted. */
  readonly removed: number
  readonly doubt?: ClockDoubt | undefined
  /** The last day on which this device was used, when its clock is in doubt. */
  readonly lastUsed?: Day | undefined
}

/** Before anybody looked: nothing is known to lie on this device. */
export const nothingKept: Keeping = {
  vault: 'absent',
  entries: [],
  saving: new Map(),
  idleMinutes: 2,
  busy: false,
  wait: 0,
  lost: [],
  removed: 0,
}

export interface Keeper {
  /** The same value until something changes. */
  readonly state: () => Keeping
  readonly subscribe: (listener: () => void) => () => void
  /** Looks what is there now. Deletes what is past its last day. */
  readonly look: () => Promise<void>
  /** Makes the vault; gives whether it is open now. */
  readonly create: (passphrase: string) => Promise<boolean>
  /** Opens the vault, and brings back what the lock hid; gives whether it is open now. */
  readonly unlock: (passphrase: string) => Promise<boolean>
  readonly lock: () => Promise<void>
  /** Deletes everything kept here and ends the session, locked or not. */
  readonly wipe: () => Promise<void>
  /** Brings a kept file into the session. */
  readonly open: (id: string) => Promise<void>
  /** Deletes it from this device; gives whether it is gone. One that is in the session stays there, in memory. */
  readonly remove: (id: string) => Promise<boolean>
  /** Where totals are sealed; undefined while it is not known what is on this device. */
  readonly totals: () => TotalsStore | undefined
  /** Tries again to save what could not be saved. */
  readonly retry: () => void
  readonly setIdleMinutes: (minutes: number) => void
  /** The page went out of sight. */
  readonly hidden: () => void
  /** Nobody has touched the page for as long as was chosen. */
  readonly idle: () => void
}
