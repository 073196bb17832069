/** Tells when nobody has touched the page for some minutes: neither a pointer nor a key; and a little before, so that one can stay. */

interface IdleTools {
  /** Milliseconds. */
  readonly now: () => number
  readonly minutes: () => number
  readonly onIdle: () => void
  /** It comes soon; or it does not come any more. */
  readonly onSoon: (soon: boolean) => void
}

const touches = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const
const betweenLooks = 5000
/** Time enough to read the warning and to touch something. One look later at the latest, it is still 20 seconds. */
const warnedBefore = 25_000

export function watchIdle({ now, minutes, onIdle, onSoon }: IdleTools): void {
  let last = now()
  const look = () => {
    // A clock that was set back starts the wait anew, and never makes it longer.
    last = Math.min(last, now())
    const left = minutes() * 60_000 - (now() - last)
    onSoon(left > 0 && left <= warnedBefore)
    if (left > 0) return
    last = now()
    onIdle()
  }
  const touched = () => {
    // A device that slept may wake up with a touch: the lock falls before it.
    look()
    last = now()
    onSoon(false)
  }
  for (const touch of touches) window.addEventListener(touch, touched, { capture: true, passive: true })
  setInterval(look, betweenLooks)
}
