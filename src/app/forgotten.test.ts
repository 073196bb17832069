/** The moment in which a session lets go of a file, told once for each. */
import { expect, test } from 'vitest'
import type { CaseFile } from '../casefile/casefile.ts'
import { fresh } from '../session/begin.ts'
import type { Seen } from '../session/early.ts'
import type { SessionInput } from '../session/machine.ts'
import { onForgotten } from './forgotten.ts'

/** Capital letters: nothing was told in it. */
const file = (id: string): CaseFile => ({ id, words: '', case: { person: id === id.toLowerCase() ? { age: 30 } : {}, encounters: [] }, consents: [] })
const input: SessionInput = { loadLaw: () => Promise.reject(new Error('No law is needed here')), readToday: () => '2026-11-22', makeFile: () => file('A') }

/** A session that holds these files, at hand first. */
function sessionWith(...ids: readonly [string, ...string[]]) {
  const seenWith = ([id, ...others]: readonly [string, ...string[]]): Seen => ({
    value: 'left',
    status: 'active',
    context: { ...fresh(input), file: file(id), shelf: others.map(file) },
  })
  let seen = seenWith(ids)
  const listeners = new Set<() => void>()
  let told = 0
  onForgotten(
    {
      getSnapshot: () => seen,
      subscribe: (listener: unknown) => {
        listeners.add(listener as () => void)
        return { unsubscribe: () => undefined }
      },
    },
    () => (told += 1),
  )
  return async (...next: readonly [string, ...string[]]) => {
    seen = seenWith(next)
    for (const listener of listeners) listener()
    await Promise.resolve()
    return told
  }
}

test('a file that goes is told, one that only changes its place is not', async () => {
  const hold = sessionWith('A')
  expect(await hold('B')).toBe(0)
  expect(await hold('a')).toBe(0)
  expect(await hold('b', 'a')).toBe(0)
  expect(await hold('a', 'b')).toBe(0)
  expect(await hold('a')).toBe(1)
  expect(await hold('a')).toBe(1)
  expect(await hold('C')).toBe(2)
  expect(await hold('D')).toBe(2)
})
