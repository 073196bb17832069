import { describe, expect, test } from 'vitest'
import type { Vault } from '../vault/contract.ts'
import { bookId, changeBook, emptyBook, memoryStore, openBook, storeIn, type Book, type TotalsStore } from './book.ts'
import { count, emptyLedger } from './ledger.ts'

const one = (book: Book): Book => ({ ...book, ledger: count(book.ledger, '2026-10', ['a']) })

describe('the book', () => {
  test('is off and empty until something is written', async () => {
    expect(await openBook(memoryStore())).toEqual({ ok: true, value: emptyBook })
    expect(emptyBook.on).toBe(false)
  })

  test('is read as it was written', async () => {
    const store = memoryStore()
    const ledger = { ...count(emptyLedger, '2026-10', ['a']), closed: [{ of: 'a', from: '2026-01', to: '2026-02', count: 9 }] }
    const written = await changeBook(store, () => ({ on: true, ledger }))
    expect(await openBook(store)).toEqual(written)
    expect(written).toEqual({ ok: true, value: { on: true, ledger } })
  })

  test('is not written where nothing changes', async () => {
    const records = new Map<string, string>()
    await changeBook(memoryStore(records), (book) => book)
    expect(records.size).toBe(0)
  })

  test.each(['{', '{}', '{"format":"umbral-totals-book/2","on":true,"ledger":{"months":{},"closed":[]}}', '{"format":"umbral-totals-book/1","on":true,"ledger":{"months":{"2026-10":{"a":-1}},"closed":[]}}'])(
    'that cannot be read is told as damaged and kept: %s',
    async (text) => {
      const records = new Map([[bookId, text]])
      expect(await changeBook(memoryStore(records), one)).toEqual({ ok: false, problem: { problem: 'damaged', id: bookId } })
      expect(records.get(bookId)).toBe(text)
    },
  )

  test('written by another tab in between is changed as that tab left it', async () => {
    const inner = memoryStore()
    let other = true
    const store: TotalsStore = {
      readRecord: (id) => inner.readRecord(id),
      writeRecord: async (id, text) => {
        if (!other) return inner.writeRecord(id, text)
        other = false
        await changeBook(inner, one)
        return { ok: false, problem: { problem: 'changed-elsewhere', id } }
      },
    }
    expect(await changeBook(store, one)).toEqual({ ok: true, value: one(one(emptyBook)) })
  })

  test('tells what the store tells', async () => {
    const locked = { ok: false, problem: { problem: 'locked' } } as const
    const store: TotalsStore = { readRecord: () => Promise.resolve(locked), writeRecord: () => Promise.resolve(locked) }
    expect(await changeBook(store, one)).toEqual(locked)
  })
})

test('in a vault the book is written over what was read, and not over what another tab wrote since', async () => {
  let sealed: { text: string; revision: number; until: string } | undefined
  const vault: Pick<Vault, 'read' | 'write'> = {
    read: (id) => Promise.resolve(sealed ? { ok: true, value: sealed } : { ok: false, problem: { problem: 'gone', id } }),
    write: (id, text, until, revision) => {
      if (revision !== sealed?.revision) return Promise.resolve({ ok: false, problem: { problem: 'changed-elsewhere', id } })
      sealed = { text, until, revision: (revision ?? 0) + 1 }
      return Promise.resolve({ ok: true, value: sealed.revision })
    },
  }
  const [here, there] = [storeIn(vault as Vault), storeIn(vault as Vault)]
  await changeBook(here, one)
  await changeBook(there, one)
  await here.writeRecord(bookId, 'stale')
  expect(await changeBook(here, one)).toEqual({ ok: true, value: one(one(one(emptyBook))) })
  expect(sealed).toMatchObject({ until: '9999-12-31', revision: 3 })
  // Wiped in between: begun anew.
  sealed = undefined
  expect(await changeBook(here, one)).toEqual({ ok: true, value: one(emptyBook) })
})
