/**
 * Joins the book of totals to React. It lies in the vault; while that is not open nothing is counted.
 * Must not know how a record is sealed, or any pattern by name.
 */
import { useCallback, useEffect, useState } from 'preact/compat'
import { changeBook, openBook, type Book, type TotalsStore } from '../../totals/book.ts'
import { useKeeper, useKeeping } from '../keeping/keeper-context.tsx'

/** `none`: no vault is open. `lost`: the book could not be read or written; nothing was changed. */
export type BookStand = { readonly at: 'none' | 'waiting' | 'lost' } | { readonly at: 'open'; readonly book: Book }

export interface OpenedBook {
  readonly stand: BookStand
  /** Changes the book as it is now; tells whether it was written. */
  readonly change: (change: (book: Book) => Book) => Promise<boolean>
}

/** The book of this device, read once this screen is shown, and changed from here. */
export function useBook(): OpenedBook {
  const keeper = useKeeper()
  const { vault } = useKeeping()
  const store = vault === 'open' ? keeper.totals() : undefined
  const [read, setRead] = useState<{ readonly from: TotalsStore; readonly stand: BookStand }>()

  useEffect(() => {
    if (!store) return undefined
    let current = true
    void openBook(store).then((opened) => {
      if (current) setRead({ from: store, stand: opened.ok ? { at: 'open', book: opened.value } : { at: 'lost' } })
    })
    return () => {
      current = false
    }
  }, [store])

  const change = useCallback<OpenedBook['change']>(
    async (how) => {
      if (!store) return false
      const changed = await changeBook(store, how)
      setRead({ from: store, stand: changed.ok ? { at: 'open', book: changed.value } : { at: 'lost' } })
      return changed.ok
    },
    [store],
  )

  if (!store) return { stand: { at: 'none' }, change }
  return { stand: read?.from === store ? read.stand : { at: 'waiting' }, change }
}
