/**
 * The book of totals: is counting turned on here, and the ledger. One sealed record with an id of its own.
 * Must not know how it is sealed, any pattern by name, any language, or the clock.
 */
import * as z from 'zod/mini'
import type { Outcome, Vault } from '../vault/contract.ts'
import { emptyLedger, type Ledger } from './ledger.ts'
import { isMonth } from './months.ts'

export const bookId = 'totals'
const bookFormat = 'umbral-totals-book/1'

export interface Book {
  /** The organisation turned counting on. */
  readonly on: boolean
  readonly ledger: Ledger
}

export const emptyBook: Book = { on: false, ledger: emptyLedger }

/** What totals need of a vault that is open. A record that is not there is refused as `gone`. */
export interface TotalsStore {
  readRecord(id: string): Promise<Outcome<string>>
  writeRecord(id: string, text: string): Promise<Outcome<void>>
}

const month = z.string().check(z.refine(isMonth))
const number = z.int().check(z.gte(1))
const bookSchema = z.strictObject({
  format: z.literal(bookFormat),
  on: z.boolean(),
  ledger: z.strictObject({
    months: z.record(month, z.record(z.string(), number)),
    closed: z.array(z.strictObject({ of: z.string(), from: month, to: month, count: number })),
  }),
})

/** The book of this device; an empty one that is off while none was written. */
export async function openBook(store: TotalsStore): Promise<Outcome<Book>> {
  const read = await store.readRecord(bookId)
  if (!read.ok) return read.problem.problem === 'gone' ? { ok: true, value: emptyBook } : read
  const book = bookFrom(read.value)
  return book ? { ok: true, value: book } : { ok: false, problem: { problem: 'damaged', id: bookId } }
}

/**
 * Changes the book as it is now, and gives what was written. Nothing is written when nothing changes. If another tab
 * wrote in between, the change is made once more to what that tab wrote.
 */
export async function changeBook(store: TotalsStore, change: (book: Book) => Book): Promise<Outcome<Book>> {
  const first = await attempt(store, change)
  return first.ok || first.problem.problem !== 'changed-elsewhere' ? first : attempt(store, change)
}

async function attempt(store: TotalsStore, change: (book: Book) => Book): Promise<Outcome<Book>> {
  const opened = await openBook(store)
  if (!opened.ok) return opened
  const value = change(opened.value)
  if (value === opened.value) return opened
  const written = await store.writeRecord(bookId, JSON.stringify({ format: bookFormat, ...value }))
  return written.ok ? { ok: true, value } : written
}

function bookFrom(text: string): Book | undefined {
  try {
    const { data } = bookSchema.safeParse(JSON.parse(text))
    return data && { on: data.on, ledger: data.ledger }
  } catch {
    // No JSON: told as damaged, and kept as it is.
    return undefined
  }
}

/** Totals are about nobody: they are kept until they are wiped. */
const always = '9999-12-31'

/** The store in a vault. */
export function storeIn(vault: Vault): TotalsStore {
  const revisions = new Map<string, number>()
  return {
    async readRecord(id) {
      const read = await vault.read(id)
      if (read.ok) revisions.set(id, read.value.revision)
      else revisions.delete(id)
      return read.ok ? { ok: true, value: read.value.text } : read
    },
    async writeRecord(id, text) {
      const written = await vault.write(id, text, always, revisions.get(id))
      if (written.ok) revisions.set(id, written.value)
      return written.ok ? { ok: true, value: undefined } : written
    },
  }
}

/** A store in memory, for as long as the page is open: for tests. */
export function memoryStore(records = new Map<string, string>()): TotalsStore {
  return {
    readRecord: (id) => {
      const text = records.get(id)
      return Promise.resolve(text === undefined ? { ok: false, problem: { problem: 'gone', id } } : { ok: true, value: text })
    },
    writeRecord: (id, text) => {
      records.set(id, text)
      return Promise.resolve({ ok: true, value: undefined })
    },
  }
}
