/** One tab for each file: a lock of the browser is held while a file is in the session here. Knows ids only. */

export interface FileLocks {
  /** Takes the lock of a file; false when another tab holds it. */
  readonly take: (id: string) => Promise<boolean>
  /** Lets go of all others. */
  readonly keepOnly: (ids: readonly string[]) => void
}

export function fileLocks(locks: LockManager | undefined): FileLocks {
  const taken = new Map<string, Promise<boolean>>()
  const held = new Map<string, () => void>()

  const request = (manager: LockManager, id: string): Promise<boolean> =>
    new Promise((resolve) => {
      const asked = manager.request(`umbral-file/${id}`, { ifAvailable: true }, (lock) => {
        if (!lock) return resolve(false)
        return new Promise<void>((release) => {
          held.set(id, release)
          resolve(true)
        })
      })
      // A browser that refuses locks still has the check of revisions: nothing is overwritten.
      asked.catch(() => resolve(true))
    })

  const drop = (id: string) => {
    taken.delete(id)
    held.get(id)?.()
    held.delete(id)
  }

  return {
    async take(id) {
      if (!locks) return true
      const asked = taken.get(id) ?? request(locks, id)
      taken.set(id, asked)
      const got = await asked
      if (!got) taken.delete(id)
      return got
    },
    keepOnly: (ids) => [...held.keys()].filter((id) => !ids.includes(id)).forEach(drop),
  }
}
