/**
 * Leaving quickly: as soon as the session has forgotten everything, a neutral page takes the place of this one in the
 * tab and in its history, so that the browser's Back button does not return here.
 */
import type { Session } from '../session/early.ts'
import { onGuard } from './back-button.ts'

const neutralPage = '/neutral.html'

/** The step down takes a moment; nobody waits for it longer than this. */
const patience = 150

export function leaveOnceLeft(session: Session): void {
  session.subscribe({
    complete: () => {
      // At once, whatever comes next: nothing of the case is left on the screen.
      document.getElementById('root')?.remove()
      const go = () => location.replace(neutralPage)
      if (!onGuard()) return go()
      // The guard entry lies on top of the first one: step down, so that the neutral page replaces the first. What lies
      // above it is cut off by the neutral page itself.
      window.addEventListener('popstate', go, { once: true })
      setTimeout(go, patience)
      history.back()
      return undefined
    },
  })
}
