import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { noTries, pauseAfter, secondsLeft, tryingAt } from './delay.ts'

const wrongTimes = (count: number, now: number) =>
  Array.from({ length: count }).reduce<typeof noTries>((tries) => ({ failures: tries.failures + 1, at: now }), noTries)

test('grows from nothing to five minutes', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1000].map(pauseAfter)).toEqual([0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300])
})

test('three wrong ones in a row are taken at once; the fourth waits two seconds', () => {
  let tries = noTries
  for (const failures of [1, 2, 3]) {
    tries = tryingAt(tries, 1000)
    expect(tries).toEqual({ failures, at: 1000 })
  }
  expect(secondsLeft(tries, 1000)).toBe(2)
  expect(tryingAt(tries, 2000)).toBe(tries)
  expect(secondsLeft(tries, 2001)).toBe(1)
  expect(tryingAt(tries, 3000)).toEqual({ failures: 4, at: 3000 })
})

property.prop([fc.integer({ min: 3, max: 40 }), fc.nat(10 ** 12), fc.nat(10 ** 12)])(
  'a clock set back shortens nothing, and lengthens nothing beyond one whole wait',
  (failures, at, back) => {
    const tries = wrongTimes(failures, at)
    const now = at - back - 1
    expect(secondsLeft(tries, now)).toBe(pauseAfter(failures))
    const anew = tryingAt(tries, now)
    expect(anew).toEqual({ failures, at: now })
    expect(secondsLeft(anew, now + pauseAfter(failures) * 1000)).toBe(0)
  },
)
