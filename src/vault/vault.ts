/**
 * The vault: sealed texts at rest. A passphrase gives a key, which opens the key of the vault, which opens the texts.
 * While it is locked no key is in memory. It knows ids, days and bytes; it must not know what is in a text, any
 * language, or any screen.
 */
import type { Day } from '../engine/days.ts'
import { decrypt, encrypt } from './cipher.ts'
import type { Entry, Outcome, Vault, VaultProblem, VaultTools } from './contract.ts'
import { noTries, pauseAfter, secondsLeft, tryingAt } from './delay.ts'
import { isSameHead, labelOf, newHead, unwrapped } from './keys.ts'
import { done, failed, guarded, isFull, locked } from './outcome.ts'
import { deleteStore, headIn, isThere, makeStore, openStore, putHead, readHead, readHeadIn, textIn, writing, type Head, type Store } from './store.ts'
import { changeHead, expire, usedOn } from './upkeep.ts'

/** A text that says no day of its own is kept until somebody looks at it. */
const noDay: Day = '9999-12-31'

/** What is damaged when it is no text. */
const headId = 'vault'

/** Gives back every character, also a mark at the very beginning. */
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

interface Opened {
  readonly key: CryptoKey
  readonly store: Store
}

/** Looks whether a vault is here. Makes nothing. */
export async function openVault(tools: VaultTools): Promise<Outcome<Vault>> {
  const { indexedDB: factory, crypto } = tools
  if (!factory) return failed({ problem: 'storage-refused' })

  const found = await guarded(async () => done(await isThere(factory)))
  if (!found.ok) return found
  let isHere = found.value === true
  let opened: Opened | undefined
  /** How often it was locked: a passphrase takes a second to try, and a lock that falls meanwhile must hold. */
  let locks = 0
  const begun = new Set<Promise<unknown>>()
  /** Wrong tries that found no room on the disk. */
  let uncounted = noTries

  const onLost = (wiped: boolean) => {
    if (wiped) isHere = false
    if (opened?.store.lost) opened = undefined
  }

  /** Opens the store for one piece of work and closes it again, unless the work keeps it. */
  const withStore = async <T>(work: (store: Store, head: Head) => Promise<Outcome<T>>, whenAbsent: Outcome<T>): Promise<Outcome<T>> =>
    guarded(async () => {
      const store = await openStore(factory, onLost)
      try {
        const head = store ? headIn(await readHead(store)) : 'absent'
        isHere = head !== 'absent'
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

  /** Opens it; unless it was locked or taken away since it was asked for. */
  const keep = (next: Opened, since: number): Outcome<void> => {
    if (next.store.lost || since !== locks) return locked
    opened?.store.db.close()
    opened = next
    return done(undefined)
  }

  const lock = async () => {
    const last = opened
    locks++
    opened = undefined
    await Promise.allSettled(begun)
    last?.store.db.close()
  }

  const looked = await withStore(async () => done(undefined), done(undefined))
  // A vault that does not open, newer or damaged, is here all the same: it can be wiped.
  if (!looked.ok && !isHere) return looked

  return done({
    state: () => (opened ? 'open' : isHere ? 'locked' : 'absent'),

    create: (passphrase) =>
      guarded(async () => {
        const since = locks
        const { head, key } = await newHead(tools, passphrase)
        const store = await makeStore(factory, head, onLost)
        isHere = true
        const isOurs = await writing(store, async (tx) => {
          const found = await readHeadIn(tx)
          // An empty shell that a wipe has left behind is as good as none.
          if (found === undefined) await putHead(tx, head)
          return found === undefined || isSameHead(headIn(found), head)
        })
        const kept = isOurs ? keep({ key, store }, since) : locked
        if (!kept.ok) store.db.close()
        // Nobody needs the answer: the browser may say no, and all works as before.
        else void tools.persist?.().catch(() => false)
        return kept
      }),

    unlock: (passphrase) => {
      const since = locks
      return withStore<void>(async (store, head) => {
        const now = tools.now()
        let tries = noTries
        let seconds = 0
        // Counted before it is tried, so that nobody tries twice at a time in two tabs.
        const counted = await changeHead(store, (each) => {
          const last = each.tries.failures < uncounted.failures ? uncounted : each.tries
          seconds = secondsLeft(last, now)
          tries = tryingAt(last, now)
          return { ...each, tries }
        })
        // A full disk keeps nobody out, and makes no guess free.
        if (!counted.ok && !isFull(counted)) return counted
        uncounted = counted.ok ? noTries : tries
        if (seconds > 0) return failed({ problem: 'wait', seconds })
        const key = await unwrapped(crypto, passphrase, head)
        if (!key) return failed({ problem: 'passphrase-wrong', seconds: pauseAfter(tries.failures) })
        uncounted = noTries
        const reset = await changeHead(store, (each) => ({ ...usedOn(tools.today(), each), tries: noTries }))
        if (!reset.ok && !isFull(reset)) return reset
        return keep({ key, store }, since)
      }, locked)
    },

    lock,

    wipe: () =>
      guarded(async () => {
        await lock()
        await deleteStore(factory)
        isHere = false
        return done(undefined)
      }),

    list: () => whileOpen(async ({ store }) => done((await store.db.getAll('texts')).map(entryOf))),

    read: (id) =>
      whileOpen(async ({ key, store }) => {
        const found: unknown = await store.db.get('texts', id)
        if (found === undefined) return failed({ problem: 'gone', id })
        const text = textIn(found)
        const bytes = text && (await decrypt(crypto, key, text, labelOf(text)))
        return bytes && text ? done({ text: utf8.decode(bytes), revision: text.revision }) : failed({ problem: 'damaged', id })
      }),

    write: (id, text, until, revision) =>
      whileOpen(async ({ key, store }) => {
        const entry: Entry = { id, until, revision: (revision ?? 0) + 1 }
        const sealed = await encrypt(crypto, key, new TextEncoder().encode(text), labelOf(entry))
        return writing(store, async (tx) => {
          const texts = tx.objectStore('texts')
          const [head, found] = await Promise.all([readHeadIn(tx), texts.get(id)])
          const problem = head === undefined ? locked.problem : conflict(entry, revision, found)
          if (problem) return failed(problem)
          await texts.put({ ...entry, ...sealed })
          return done(entry.revision)
        })
      }),

    remove: (id) => whileOpen(async ({ store }) => done(await writing(store, (tx) => tx.objectStore('texts').delete(id)))),

    expire: () => withStore((store, head) => expire(store, head, tools.today()), done({ removed: 0 })),
  })
}

// ---------------------------------------------------------------- what is stored

/** Why the entry may not be written over what is there. */
function conflict({ id }: Entry, revision: number | undefined, found: unknown): VaultProblem | undefined {
  if (found === undefined) return revision === undefined ? undefined : { problem: 'gone', id }
  const there = textIn(found)
  return there && there.revision === revision ? undefined : { problem: 'changed-elsewhere', id }
}

/** Also of a text that was damaged: it is there, and it can be removed. */
function entryOf(found: { readonly id: string }): Entry {
  const { id, until, revision } = textIn(found) ?? { id: found.id, until: noDay, revision: 0 }
  return { id, until, revision }
}
