/** Hides the session when the page goes out of sight: another tab, another app, a locked screen. Printing is no such case. */
import type { Session } from '../session/early.ts'

export function hideWhenOutOfSight(session: Session, onHidden: () => void): void {
  let printing = false
  window.addEventListener('beforeprint', () => (printing = true))
  window.addEventListener('afterprint', () => (printing = false))
  // On a phone the list of files covers the page. It is hidden then, but not locked: else no file could ever be chosen.
  let choosing = false
  document.addEventListener('click', ({ target }) => (choosing = target instanceof HTMLInputElement && target.type === 'file'), true)
  for (const chosen of ['change', 'cancel']) document.addEventListener(chosen, () => (choosing = false), true)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') {
      // Some phones never tell that printing or choosing ended: whatever covered the page is gone once it is seen again.
      printing = false
      choosing = false
      return
    }
    if (printing) return
    if (choosing) return session.send({ type: 'PAUSE' })
    session.send({ type: 'HIDE' })
    onHidden()
  })
}
