/** Tells when nobody has touched the page for some minutes: neither a pointer nor a key. */

interface IdleTools {
  /** Milliseconds. */
  readonly now: () => number
  readonly minutes: () => number
  readonly onIdle: () => void
}

const touches = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const
const betweenLooks = 5000

export function watchIdle({ now, minutes, onIdle }: IdleTools): void {
  let last = now()
  const look = () => {
    // A clock that was set back starts the wait anew, and never makes it longer.
    last = Math.min(last, now())
    if (now() - last < minutes() * 60_000) return
    last = now()
    onIdle()
  }
  const touched = () => {
    // A device that slept may wake up with a touch: the lock falls before it.
    look()
    last = now()
  }
  for (const touch of touches) window.addEventListener(touch, touched, { capture: true, passive: true })
  setInterval(look, betweenLooks)
}
