/** Tells when a session no longer holds a file that it held: at the end, behind the lock, or when one person was erased. */
import type { Session } from '../session/early.ts'

/** Calls back each time, once whoever watches the session has been told. */
export function onForgotten(session: Pick<Session, 'getSnapshot' | 'subscribe'>, forgotten: () => void): void {
  const held = () => {
    const { file, shelf } = session.getSnapshot().context
    return [file, ...shelf].map(({ id }) => id).filter((id) => id !== '')
  }
  let before = held()
  session.subscribe(() => {
    const now = held()
    const isLess = before.some((id) => !now.includes(id))
    before = now
    if (isLess) queueMicrotask(forgotten)
  })
}
