/**
 * The growing delay after wrong passphrases. It slows a guesser at the keyboard; against one who copies the disk stand
 * only the rounds of the passphrase. Pure: the clock comes in.
 */

export interface Tries {
  /** Wrong ones in a row. One that is being tried counts already, so that a reload in between wins nothing. */
  readonly failures: number
  /** When the last one was tried; milliseconds since 1970. */
  readonly at: number
}

export const noTries: Tries = { failures: 0, at: 0 }

/** Anybody may mistype twice. */
const free = 2
const longest = 300

/** Seconds to wait after so many failures: 0, 0, 2, 4, 8 … up to five minutes. */
export const pauseAfter = (failures: number): number => (failures <= free ? 0 : Math.min(longest, 2 ** (failures - free)))

/** Seconds still to wait. A clock that was set back has waited nothing. */
export const secondsLeft = ({ failures, at }: Tries, now: number): number =>
  Math.ceil(Math.max(0, pauseAfter(failures) - Math.max(0, now - at) / 1000))

/** One more try begins; or, while it is too soon, none does. */
export function tryingAt(tries: Tries, now: number): Tries {
  if (secondsLeft(tries, now) === 0) return { failures: tries.failures + 1, at: now }
  // From a clock set back the whole wait is counted anew: neither shorter, nor until the wrong clock would have come round.
  return now < tries.at ? { ...tries, at: now } : tries
}
