/** Hides the session when the page goes out of sight: another tab, another app, a locked screen. Printing is no such case. */
import type { SessionActor } from '../session/machine.ts'

export function hideWhenOutOfSight(session: SessionActor, onHidden: () => void): void {
  let printing = false
  window.addEventListener('beforeprint', () => (printing = true))
  window.addEventListener('afterprint', () => (printing = false))
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'hidden' || printing) return
    session.send({ type: 'HIDE' })
    onHidden()
  })
}
