/**
 * What is done to a vault without its key: to count tries, to note the day, to delete what is past its last day.
 */
import { daysBetween, isDay, maxDay, type Day } from '../engine/days.ts'
import type { ClockDoubt, Outcome } from './contract.ts'
import { done, guarded, isFull, locked } from './outcome.ts'
import { headIn, putHead, readHeadIn, writing, type Head, type Store } from './store.ts'

/** Nobody leaves a tablet unused for so many days without looking at its clock first. */
const longestUnused = 60

/** Changes the head in one transaction. */
export const changeHead = (store: Store, change: (head: Head) => Head): Promise<Outcome<void>> =>
  guarded(
    () =>
      writing(store, async (tx) => {
        const head = headIn(await readHeadIn(tx))
        if (typeof head === 'string') return locked
        await putHead(tx, change(head))
        return done(undefined)
      }),
    store,
  )

/** The day of the last use only moves on: a clock set back does not make what is kept younger. */
export const usedOn = (today: Day, head: Head): Head => ({ ...head, lastUsed: maxDay(today, head.lastUsed) })

type Expired = { readonly removed: number; readonly doubt?: ClockDoubt; readonly lastUsed?: Day }

/** Deletes what is past its last day, unless the clock is in doubt. */
export async function expire(store: Store, { lastUsed }: Head, today: Day): Promise<Outcome<Expired>> {
  const expired = await writing(store, async (tx): Promise<Expired> => {
    const texts = tx.objectStore('texts')
    const past = (await texts.getAll()).filter(({ until }) => isDay(String(until)) && until < today)
    const doubt = doubtOf(lastUsed, today, past.length > 0)
    if (doubt) return { removed: 0, doubt, lastUsed }
    await Promise.all(past.map(({ id }) => texts.delete(id)))
    return { removed: past.length }
  })
  if (expired.doubt || today === lastUsed) return done(expired)
  // Apart from the deleting, which needs no room on a full disk.
  const noted = await changeHead(store, (head) => usedOn(today, head))
  return noted.ok || isFull(noted) ? done(expired) : noted
}

function doubtOf(lastUsed: Day, today: Day, wouldDelete: boolean): ClockDoubt | undefined {
  if (today < lastUsed) return 'back'
  return wouldDelete && daysBetween(lastUsed, today) > longestUnused ? 'ahead' : undefined
}
