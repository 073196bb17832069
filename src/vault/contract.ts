/**
 * What the vault promises: texts at rest on this device, each sealed under one passphrase, each with a last day.
 * It knows ids, days and bytes; it must not know what is in a text, any language, or any screen.
 */
import type { Day } from '../engine/days.ts'

/** What can stand in the way. Worded in the locales under `keep.problems`. Nothing is ever lost by one of these. */
export type VaultProblem =
  /** The browser gives no storage here, as in a private window. */
  | { readonly problem: 'storage-refused' }
  | { readonly problem: 'storage-full' }
  /** Wrong; the next try is taken after so many seconds. */
  | { readonly problem: 'passphrase-wrong'; readonly seconds: number }
  /** Too soon after a wrong one: nothing was tried. */
  | { readonly problem: 'wait'; readonly seconds: number }
  /** The text does not open: it was damaged or changed from outside. It is kept as it is. */
  | { readonly problem: 'damaged'; readonly id: string }
  /** The vault was written by a newer version of this tool. It is kept as it is. */
  | { readonly problem: 'newer' }
  /** Somebody wrote this text after it was read here: in another tab. */
  | { readonly problem: 'changed-elsewhere'; readonly id: string }
  | { readonly problem: 'gone'; readonly id: string }
  /** The vault is locked, or was wiped, in the meantime. */
  | { readonly problem: 'locked' }

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: VaultProblem }

/** A sealed text, as it can be listed while the vault is open. */
export interface Entry {
  readonly id: string
  /** The last day on which it is kept. */
  readonly until: Day
  /** Counts up with every write. */
  readonly revision: number
}

/** `back`: the device shows a day before one on which this vault was used. `ahead`: far later than the last use. */
export type ClockDoubt = 'back' | 'ahead'

export interface VaultTools {
  /** Undefined where the browser has none. */
  readonly indexedDB: IDBFactory | undefined
  readonly crypto: Crypto
  /** Milliseconds since 1970, as the device has it. Only for the delay after a wrong passphrase. */
  readonly now: () => number
  readonly today: () => Day
  /** Asks the browser not to clear the storage when space is short. */
  readonly persist?: () => Promise<boolean>
}

export interface Vault {
  /** `absent`: nothing is stored on this device, not even an empty database. */
  state(): 'absent' | 'locked' | 'open'
  /** Makes the vault and opens it. Asks the browser not to clear its storage when space is short. */
  create(passphrase: string): Promise<Outcome<void>>
  unlock(passphrase: string): Promise<Outcome<void>>
  /** Forgets the key. Writes that have begun are finished first. */
  lock(): Promise<void>
  /** Deletes everything that was ever stored here, locked or not. */
  wipe(): Promise<Outcome<void>>
  list(): Promise<Outcome<readonly Entry[]>>
  read(id: string): Promise<Outcome<{ readonly text: string; readonly revision: number }>>
  /** Writes a text whole or not at all. `revision` is the one it was read with; undefined for a new text. Gives the new one. */
  write(id: string, text: string, until: Day, revision: number | undefined): Promise<Outcome<number>>
  remove(id: string): Promise<Outcome<void>>
  /** Deletes what is past its last day; nothing while the clock is in doubt. Works while locked. Gives how many. */
  expire(): Promise<Outcome<{ readonly removed: number; readonly doubt?: ClockDoubt; readonly lastUsed?: Day }>>
}
