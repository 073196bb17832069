/**
 * The browser's Back button goes to the previous question instead of out of the app. The history holds two entries of
 * the same address: the one the app began on, and a guard above it. Back lands on the first; we go to the previous
 * question and step up to the guard again. From the first screen, Back leaves as anywhere else.
 */
import { standOf } from '../session/begin.ts'
import type { Session } from '../session/early.ts'

const guard = 'guard'
export const onGuard = () => history.state === guard

export function watchBackButton(session: Session): void {
  const mayLeave = () => ['language', 'left'].includes(standOf(session.getSnapshot()).screen)
  let steppingBack = false
  session.subscribe(() => {
    if (!steppingBack && !mayLeave() && !onGuard()) history.pushState(guard, '')
  })
  window.addEventListener('popstate', () => {
    if (onGuard() || mayLeave()) return
    const { cover } = standOf(session.getSnapshot())
    steppingBack = true
    if (cover === 'none') session.send({ type: 'BACK' })
    if (cover === 'ending') session.send({ type: 'STAY' })
    steppingBack = false
    // Up to the same guard, not onto a new one: a browser skips entries that a page adds without a touch in between.
    if (!mayLeave()) history.forward()
  })
}
