/**
 * The vault: sealed texts at rest. A passphrase gives a key, which opens the key of the vault, which opens the texts.
 * While it is locked no key is in memory. It knows ids, days and bytes; it must not know what is in a text, any
 * language, or any screen.
 */
import { daysBetween, isDay, type Day } from '../engine/days.ts'
import { decrypt, encrypt, fresh, how, isRefusal, ivLength } from './cipher.ts'
import type { ClockDoubt, Entry, Outcome, Vault, VaultProblem, VaultTools } from './contract.ts'
import { noTries, pauseAfter, secondsLeft, tryingAt } from './delay.ts'
import { keyOf, leastRounds, saltLength } from './passphrase.ts'
import { deleteStore, format, headIn, makeStore, openStore, putHead, readHead, readHeadIn, textIn, writing, type Head, type Store } from './store.ts'

/** Nobody leaves a tablet unused for so many days without looking at its clock first. */
const longestUnused = 60

/** A text that says no day of its own is kept until somebody looks at it. */
const noDay: Day = '9999-12-31'

/** What is damaged when it is no text. */
const headId = 'vault'

interface Opened {
  readonly key: CryptoKey
  readonly store: Store
}

const done = <T>(value: T): Outcome<T> => ({ ok: true, value })
const failed = (problem: VaultProblem): { readonly ok: false; readonly problem: VaultProblem } => ({ ok: false, problem })
const locked = failed({ problem: 'locked' })

/** Looks whether a vault is here. Makes nothing. */
export async function openVault(tools: VaultTools): Promise<Outcome<Vault>> {
  const { indexedDB: factory, crypto } = tools
  if (!factory) return failed({ problem: 'storage-refused' })

  let isHere = false
  let opened: Opened | undefined
  const begun = new Set<Promise<unknown>>()

  const onLost = (wiped: boolean) => {
    if (wiped) isHere = false
    if (opened?.store.lost) opened = undefined
  }

  /** Opens the store for one piece of work and closes it again, unless the work keeps it. */
  const withStore = async <T>(work: (store: Store, head: Head) => Promise<Outcome<T>>, whenAbsent: Outcome<T>): Promise<Outcome<T>> =>
    guarded(async () => {
      const store = await openStore(factory, onLost)
      const head = store ? headIn(await readHead(store)) : 'absent'
      isHere = head !== 'absent'
      try {
        if (!store || head === 'absent') return whenAbsent
        if (head === 'newer') return failed({ problem: 'newer' })
        if (head === 'damaged') return failed({ problem: 'damaged', id: headId })
        return await guarded(() => work(store, head), store)
      } finally {
        if (store && opened?.store !== store) store.db.close()
      }
    })

  /** Work with the key. It goes on to its end even when the vault is locked in the meantime. */
  const whileOpen = <T>(work: (at: Opened) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const at = opened
    if (!at) return Promise.resolve(locked)
    const running = guarded(() => work(at), at.store).finally(() => begun.delete(running))
    begun.add(running)
    return running
  }

  const keep = (next: Opened) => {
    if (opened && opened.store !== next.store) opened.store.db.close()
    opened = next
    isHere = true
  }

  const lock = async () => {
    const last = opened
    opened = undefined
    await Promise.allSettled(begun)
    last?.store.db.close()
  }

  const looked = await withStore(async () => done(undefined), done(undefined))
  // A vault that cannot be opened is still here: it can be wiped.
  if (!looked.ok && !['newer', 'damaged'].includes(looked.problem.problem)) return looked

  return done({
    state: () => (opened ? 'open' : isHere ? 'locked' : 'absent'),

    create: (passphrase) =>
      guarded(async () => {
        const { head, key } = await newHead(tools, passphrase)
        const store = await makeStore(factory, head, onLost)
        const tx = writing(store)
        const found = await readHeadIn(tx)
        // An empty shell that a wipe has left behind is as good as none.
        if (found === undefined) await putHead(tx, head)
        await tx.done
        isHere = true
        const ours = found === undefined || isSameHead(headIn(found), head)
        if (!ours) store.db.close()
        else if (store.lost) return locked
        else keep({ key, store })
        // Nobody needs the answer: the browser may say no, and all works as before.
        if (ours) void tools.persist?.().catch(() => false)
        return ours ? done(undefined) : locked
      }),

    unlock: (passphrase) =>
      withStore<void>(async (store, head) => {
        const now = tools.now()
        const wait = secondsLeft(head.tries, now)
        // Counted before it is tried. A full disk must not keep anybody out.
        const counted = await changeHead(store, (each) => ({ ...each, tries: tryingAt(each.tries, now) }))
        if (!counted.ok && counted.problem.problem !== 'storage-full') return counted
        if (wait > 0) return failed({ problem: 'wait', seconds: wait })
        const key = await unwrapped(crypto, passphrase, head)
        if (!key) return failed({ problem: 'passphrase-wrong', seconds: pauseAfter(head.tries.failures + 1) })
        const today = tools.today()
        const reset = await changeHead(store, (each) => ({ ...each, tries: noTries, lastUsed: today > each.lastUsed ? today : each.lastUsed }))
        if (!reset.ok && reset.problem.problem !== 'storage-full') return reset
        if (store.lost) return locked
        keep({ key, store })
        return done(undefined)
      }, locked),

    lock,

    wipe: () =>
      guarded(async () => {
        await lock()
        await deleteStore(factory)
        isHere = false
        return done(undefined)
      }),

    list: () =>
      whileOpen(async ({ store }) => done((await store.db.getAll('texts')).map(entryOf))),

    read: (id) =>
      whileOpen(async ({ key, store }) => {
        const found: unknown = await store.db.get('texts', id)
        if (found === undefined) return failed({ problem: 'gone', id })
        const text = textIn(found)
        const bytes = text && (await decrypt(crypto, key, text, labelOf(text)))
        return bytes && text ? done({ text: new TextDecoder().decode(bytes), revision: text.revision }) : failed({ problem: 'damaged', id })
      }),

    write: (id, text, until, revision) =>
      whileOpen(async ({ key, store }) => {
        const entry: Entry = { id, until, revision: (revision ?? 0) + 1 }
        const sealed = await encrypt(crypto, key, new TextEncoder().encode(text), labelOf(entry))
        const tx = writing(store)
        const texts = tx.objectStore('texts')
        const [head, found] = await Promise.all([readHeadIn(tx), texts.get(id)])
        const problem = head === undefined ? locked.problem : conflict(entry, revision, found)
        // Awaited with the end: a write that cannot be kept is told by the transaction, not by the request.
        if (!problem) await Promise.all([texts.put({ ...entry, ...sealed }), tx.done])
        return problem ? failed(problem) : done(entry.revision)
      }),

    remove: (id) =>
      whileOpen(async ({ store }) => {
        const tx = writing(store)
        await Promise.all([tx.objectStore('texts').delete(id), tx.done])
        return done(undefined)
      }),

    expire: () => withStore((store) => expire(store, tools.today()), done({ removed: 0 })),
  })
}

// ---------------------------------------------------------------- keys

async function newHead({ crypto, today }: VaultTools, passphrase: string): Promise<{ head: Head; key: CryptoKey }> {
  const lock = { format, rounds: leastRounds, salt: fresh(crypto, saltLength), iv: fresh(crypto, ivLength) }
  const outer = await keyOf(crypto, passphrase, lock, ['wrapKey'])
  const master = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt'])
  const wrapped = await crypto.subtle.wrapKey('raw', master, outer, how(lock.iv, lockLabel(lock)))
  const head: Head = { ...lock, wrapped: new Uint8Array(wrapped), tries: noTries, lastUsed: today() }
  const key = await unwrapped(crypto, passphrase, head)
  if (!key) throw new Error('A new vault does not open with its own passphrase.')
  return { head, key }
}

/** The key of all texts, which nobody can read out; undefined under a wrong passphrase. */
async function unwrapped(crypto: Crypto, passphrase: string, head: Head): Promise<CryptoKey | undefined> {
  const outer = await keyOf(crypto, passphrase, head, ['unwrapKey'])
  const label = lockLabel(head)
  try {
    return await crypto.subtle.unwrapKey('raw', head.wrapped, outer, how(head.iv, label), 'AES-GCM', false, ['encrypt', 'decrypt'])
  } catch (error) {
    if (isRefusal(error)) return undefined
    throw error
  }
}

const label = (...parts: readonly (string | number)[]): Uint8Array => new TextEncoder().encode(JSON.stringify(['umbral-vault', format, ...parts]))
const lockLabel = ({ rounds }: Pick<Head, 'rounds'>): Uint8Array => label('key', rounds)

/** A text opens only under its own id, last day and revision. */
const labelOf = ({ id, until, revision }: Entry): Uint8Array => label('text', id, until, revision)

// ---------------------------------------------------------------- what is stored

const isSameHead = (found: Head | string, head: Head): boolean => typeof found === 'object' && found.salt.join() === head.salt.join()

/** Why the entry may not be written over what is there. */
function conflict({ id }: Entry, revision: number | undefined, found: unknown): VaultProblem | undefined {
  if (found === undefined) return revision === undefined ? undefined : { problem: 'gone', id }
  return textIn(found)?.revision === revision ? undefined : { problem: 'changed-elsewhere', id }
}

/** Also of a text that was damaged: it is there, and it can be removed. */
function entryOf(found: { readonly id: string }): Entry {
  const { id, until, revision } = textIn(found) ?? { id: found.id, until: noDay, revision: 0 }
  return { id, until, revision }
}

const changeHead = (store: Store, change: (head: Head) => Head): Promise<Outcome<void>> =>
  guarded(async () => {
    const tx = writing(store)
    const head = headIn(await readHeadIn(tx))
    if (typeof head === 'string') return locked
    await Promise.all([putHead(tx, change(head)), tx.done])
    return done(undefined)
  }, store)

async function expire(
  store: Store,
  today: Day,
): Promise<Outcome<{ readonly removed: number; readonly doubt?: ClockDoubt; readonly lastUsed?: Day }>> {
  const tx = writing(store)
  const head = headIn(await readHeadIn(tx))
  if (typeof head === 'string') return locked
  const { lastUsed } = head
  const past = (await tx.objectStore('texts').getAll()).filter(({ until }) => isDay(String(until)) && until < today)
  const doubt = doubtOf(lastUsed, today, past.length > 0)
  if (doubt) return done({ removed: 0, doubt, lastUsed })
  await Promise.all(past.map(({ id }) => tx.objectStore('texts').delete(id)))
  if (today !== lastUsed) await putHead(tx, { ...head, lastUsed: today })
  await tx.done
  return done({ removed: past.length })
}

function doubtOf(lastUsed: Day, today: Day, wouldDelete: boolean): ClockDoubt | undefined {
  if (today < lastUsed) return 'back'
  return wouldDelete && daysBetween(lastUsed, today) > longestUnused ? 'ahead' : undefined
}

// ---------------------------------------------------------------- what the browser refuses

/** Runs it; what the browser refuses becomes a problem in words of ours. A fault of our own is thrown on. */
async function guarded<T>(work: () => Promise<Outcome<T>>, store?: Store): Promise<Outcome<T>> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    if (store?.lost) return locked
    if (error.name === 'QuotaExceededError') return failed({ problem: 'storage-full' })
    return failed({ problem: error.name === 'VersionError' ? 'newer' : 'storage-refused' })
  }
}
