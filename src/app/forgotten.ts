/** Tells when a session no longer holds a file that it held: at the end, behind the lock, or when one person was erased. */
import type { CaseFile } from '../casefile/casefile.ts'
import type { Session } from '../session/early.ts'

/** In a file without any of these nobody was told of. */
const isTold = ({ case: told, kept, consents }: CaseFile): boolean =>
  kept !== undefined || consents.length > 0 || told.encounters.length > 0 || Object.keys(told.person).length > 0

/** Calls back each time, once whoever watches the session has been told. Files in which nothing was told come and go in silence. */
export function onForgotten(session: Pick<Session, 'getSnapshot' | 'subscribe'>, forgotten: () => void): void {
  const held = (): readonly CaseFile[] => {
    const { file, shelf } = session.getSnapshot().context
    return [file, ...shelf]
  }
  let before = held()
  session.subscribe(() => {
    const now = held()
    const isLess = before.some((one) => isTold(one) && now.every(({ id }) => id !== one.id))
    before = now
    if (isLess) queueMicrotask(forgotten)
  })
}
