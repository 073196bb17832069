/**
 * Where the sealed texts lie: one IndexedDB database with a head (how it is locked, when it was used) and the texts.
 * Opens, closes and deletes it without ever making one by looking, and without waiting for ever for another tab.
 * Must not know any key; what it reads from the disk it takes for true only in its shape.
 */
import { wrap, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb'
import * as z from 'zod/mini'
import { isDay } from '../engine/days.ts'
import { leastRounds, mostRounds } from './passphrase.ts'

const name = 'umbral'

/** The format written here: of the database, and of what is in it. A higher one is newer than this tool. */
export const format = 1

/** So long another tab may hold things up, in milliseconds; one that sleeps never lets go. */
const patience = 4000

/** Nothing is left in it by then; somebody may be at the door. */
const patienceForAnEmptyShell = 1000

const bytes = z.instanceof(Uint8Array<ArrayBuffer>)
const day = z.string().check(z.refine(isDay))
const count = z.int().check(z.nonnegative())

const headSchema = z.object({
  format: count,
  rounds: z.int().check(z.gte(leastRounds), z.lte(mostRounds)),
  salt: bytes,
  /** The key of all texts, sealed under that of the passphrase. */
  iv: bytes,
  wrapped: bytes,
  /** In clear: the delay and the expiry work while it is locked. */
  tries: z.object({ failures: count, at: z.number() }),
  lastUsed: day,
})

const textSchema = z.object({ id: z.string(), until: day, revision: count, iv: bytes, sealed: bytes })

export type Head = z.infer<typeof headSchema>
export type SealedText = z.infer<typeof textSchema>

/** What is read may be anything; only writing is typed. */
interface Schema extends DBSchema {
  head: { key: string; value: Head }
  texts: { key: string; value: SealedText }
}

type Database = IDBPDatabase<Schema>

export interface Store {
  readonly db: Database
  /** It was taken away: another tab wiped or changed it, or the browser did. */
  lost: boolean
}

const headKey = 'head'
const strict = { durability: 'strict' } as const

const everything = ['head', 'texts'] as const
export type Writing = IDBPTransaction<Schema, typeof everything, 'readwrite'>

/** Works in one transaction: when this is done it is on the disk, whole; or else nothing of it. */
export async function writing<T>({ db }: Store, work: (tx: Writing) => Promise<T>): Promise<T> {
  const tx = db.transaction(everything, 'readwrite', strict)
  const [given, ended] = await Promise.allSettled([work(tx), tx.done])
  if (given.status === 'fulfilled' && ended.status === 'fulfilled') return given.value
  // Now the request says why, now the transaction; the other one says only that it was given up.
  const reasons: unknown[] = [given, ended].flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))
  throw reasons.find((reason) => !(reason instanceof DOMException && reason.name === 'AbortError')) ?? reasons[0]
}

/** The head as it is: absent, or of a newer format, or damaged, or in order. */
export function headIn(found: unknown): Head | 'absent' | 'newer' | 'damaged' {
  if (found === undefined) return 'absent'
  if (typeof found === 'object' && found !== null && 'format' in found && Number(found.format) > format) return 'newer'
  const head = headSchema.safeParse(found)
  return head.success && head.data.format === format ? head.data : 'damaged'
}

/** A text in its right shape, or undefined. */
export function textIn(found: unknown): SealedText | undefined {
  return textSchema.safeParse(found).data
}

export const readHead = async (store: Store): Promise<unknown> =>
  store.db.version > format ? { format: store.db.version } : store.db.get('head', headKey)

export const readHeadIn = (tx: Writing): Promise<unknown> => tx.objectStore('head').get(headKey)

export const putHead = (tx: Writing, head: Head): Promise<string> => tx.objectStore('head').put(head, headKey)

/** Is there a database? Undefined in an older browser, which cannot list them. */
export async function isThere(factory: IDBFactory): Promise<boolean | undefined> {
  return 'databases' in factory ? (await factory.databases()).some((each) => each.name === name) : undefined
}

/** Opens the database that is there; undefined, and nothing is made, when there is none. `onLost`: it was taken away. */
export async function openStore(factory: IDBFactory, onLost: (wiped: boolean) => void): Promise<Store | undefined> {
  // Where it cannot be known, opening tells, and what opening would make is given up at once.
  if ((await isThere(factory)) === false) return undefined
  const request = factory.open(name)
  let isNew = false
  request.addEventListener('upgradeneeded', () => {
    isNew = true
    request.transaction?.abort()
  })
  try {
    return watched(await inTime(request), onLost)
  } catch (error) {
    if (isNew) return undefined
    throw error
  }
}

/** Makes the database with this head, all in one transaction; or opens the one that was there already. */
export async function makeStore(factory: IDBFactory, head: Head, onLost: (wiped: boolean) => void): Promise<Store> {
  const request = factory.open(name, format)
  let aborted: DOMException | null = null
  request.addEventListener('upgradeneeded', () => {
    const { result: db, transaction } = request
    transaction?.addEventListener('abort', () => (aborted = transaction.error))
    db.createObjectStore('head').put(head, headKey)
    db.createObjectStore('texts', { keyPath: 'id' })
  })
  try {
    return watched(await inTime(request), onLost)
  } catch (error) {
    // The request says only that the transaction was given up; the transaction says why.
    throw aborted ?? error
  }
}

/** Empties the database and deletes it, whatever its format, even while other tabs hold it. */
export async function deleteStore(factory: IDBFactory): Promise<void> {
  if ((await isThere(factory)) === false) return
  const emptied = await emptyStore(factory)
  const request = factory.deleteDatabase(name)
  try {
    await inTime(request, emptied ? patienceForAnEmptyShell : patience)
  } catch (error) {
    // A sleeping tab holds the empty shell: it goes when that tab does, and nothing is in it.
    if (!(emptied && isTimeout(error))) throw error
  }
}

/** Gives whether it is empty now. */
async function emptyStore(factory: IDBFactory): Promise<boolean> {
  try {
    const store = await openStore(factory, () => undefined)
    if (!store) return true
    const names = [...store.db.objectStoreNames]
    if (names.length > 0) {
      const tx = store.db.transaction(names, 'readwrite', strict)
      await Promise.race([Promise.all([...names.map((each) => tx.objectStore(each).clear()), tx.done]), timeout()])
    }
    store.db.close()
    return true
  } catch (error) {
    // Deleting works on a database that cannot even be opened.
    if (error instanceof DOMException) return false
    throw error
  }
}

/** Lets go of the database as soon as another tab wants to delete or change it. */
function watched(opened: IDBDatabase, onLost: (wiped: boolean) => void): Store {
  const store: Store = { db: wrap(opened) as Database, lost: false }
  const lose = (wiped: boolean) => {
    store.lost = true
    opened.close()
    onLost(wiped)
  }
  opened.addEventListener('versionchange', ({ newVersion }) => lose(newVersion === null))
  opened.addEventListener('close', () => lose(false))
  return store
}

/** The result of a request, unless it takes too long; what comes too late is closed again. */
function inTime<T>(request: IDBRequest<T>, milliseconds = patience): Promise<T> {
  const done = new Promise<T>((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error))
  })
  return Promise.race([done, timeout(milliseconds)]).catch((error: unknown) => {
    if (isTimeout(error)) done.then((late) => late instanceof IDBDatabase && late.close(), () => undefined)
    throw error
  })
}

const isTimeout = (error: unknown): boolean => error instanceof DOMException && error.name === 'TimeoutError'

const timeout = (milliseconds = patience): Promise<never> =>
  new Promise((_, reject) => setTimeout(() => reject(new DOMException('another tab holds it', 'TimeoutError')), milliseconds))
