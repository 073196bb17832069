/**
 * Keeps files on this device: watches the session, writes every change of a kept file into the vault, one write after
 * the other, and brings files back. What is read here is forgotten with the lock; it holds no file of its own.
 * Must not know any screen, any text, or any rule by name.
 */
import type { CaseFile } from '../casefile/casefile.ts'
import { readFile, writeFile } from '../casefile/read.ts'
import type { Law } from '../engine/law.ts'
import { nothingKept, type KeepProblem, type Keeper, type Keeping, type KeptEntry, type Saving } from '../session/keeper.ts'
import { standOf, type SessionActor, type SessionContext } from '../session/machine.ts'
import { bookId, storeIn, type TotalsStore } from '../totals/book.ts'
import type { Entry, Outcome, Vault } from '../vault/contract.ts'
import type { FileLocks } from './file-locks.ts'

export interface KeeperTools {
  readonly session: SessionActor
  readonly openVault: () => Promise<Outcome<Vault>>
  readonly loadLaw: () => Promise<Law>
  readonly locks: FileLocks
}

type ReadKept =
  | { readonly ok: true; readonly file: CaseFile; readonly revision: number }
  | { readonly ok: false; readonly problem: KeepProblem }

const keptIn = ({ file, shelf }: SessionContext): readonly CaseFile[] => [file, ...shelf].filter(({ kept }) => kept !== undefined)

/** Starts to watch the session. Looks at once what is on this device; writes nothing until something is to be kept. */
export function startKeeper({ session, openVault, loadLaw, locks }: KeeperTools): Keeper {
  let vault: Vault | undefined
  let totals: TotalsStore | undefined
  let state = nothingKept
  const listeners = new Set<() => void>()
  const publish = (change: Partial<Keeping>) => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  const publishVault = () => vault && publish({ vault: vault.state(), ...(vault.state() === 'open' ? {} : { entries: [] }) })
  const context = () => session.getSnapshot().context

  // -------------------------------------------------------------- saving

  /** The revision each file was last read or written with. */
  const revisions = new Map<string, number>()
  /** These very states of files are sealed, or on their way. */
  const seen = new WeakSet<CaseFile>()
  /** The newest state of each file that waits for its turn. */
  const pending = new Map<string, CaseFile>()
  let draining: Promise<void> | undefined

  const setSaving = (id: string, how: Saving | undefined) =>
    publish({ saving: new Map([...[...state.saving].filter(([each]) => each !== id), ...(how ? [[id, how] as const] : [])]) })

  function enqueue(file: CaseFile): void {
    seen.add(file)
    pending.set(file.id, file)
    setSaving(file.id, 'saving')
    draining ??= drain()
  }

  async function drain(): Promise<void> {
    try {
      // Also what comes in on the way.
      for (const file of pending.values()) {
        pending.delete(file.id)
        await save(file)
      }
    } finally {
      draining = undefined
    }
  }

  async function save(file: CaseFile): Promise<void> {
    const { id, kept } = file
    if (!kept) return
    let wrote: Outcome<number> = { ok: false, problem: { problem: 'storage-refused' } }
    try {
      if (vault) wrote = await vault.write(id, writeFile(file), kept.until, revisions.get(id))
    } finally {
      if (!pending.has(id)) setSaving(id, wrote.ok ? 'kept' : wrote.problem)
    }
    if (!wrote.ok) {
      publishVault()
      return unkeepIfWiped()
    }
    if (state.lost.some((each) => 'id' in each && each.id === id)) publish({ lost: state.lost.filter((each) => !('id' in each && each.id === id)) })
    revisions.set(id, wrote.value)
    const isHere = keptIn(context()).some((each) => each.id === id)
    if (isHere && session.getSnapshot().status === 'active') session.send({ type: 'SAVED', file })
  }

  /** Another tab deleted all that was kept here: what is in this session stays in memory only, and that is told. */
  function unkeepIfWiped(): void {
    const kept = keptIn(context())
    if (vault?.state() !== 'absent' || kept.length === 0) return
    revisions.clear()
    pending.clear()
    publish({ saving: new Map(), lost: kept.map(({ id }) => ({ problem: 'gone', id })) })
    for (const { id } of kept) session.send({ type: 'NOTE', id, change: { kept: undefined } })
  }

  function retry(): void {
    const { saved } = context()
    for (const file of keptIn(context())) {
      if (saved.get(file.id) === file) continue
      const how = state.saving.get(file.id)
      // It was deleted in the meantime, and shall be kept again.
      if (typeof how === 'object' && how.problem === 'gone') revisions.delete(file.id)
      enqueue(file)
    }
  }

  // -------------------------------------------------------------- locking

  let locking: Promise<void> = Promise.resolve()

  function lock(): Promise<void> {
    publish({ entries: [], reopened: undefined })
    locking = (async () => {
      await Promise.allSettled([draining])
      await vault?.lock()
      publishVault()
    })()
    return locking
  }

  let wasLocked = false
  function watch(): void {
    const snapshot = session.getSnapshot()
    const { screen, cover } = standOf(snapshot)
    const { away, answered } = snapshot.context
    const kept = keptIn(snapshot.context)
    locks.keepOnly([...kept.map(({ id }) => id), ...away])
    for (const file of kept) {
      void locks.take(file.id)
      if (!seen.has(file)) enqueue(file)
    }
    if (answered && state.reopened) publish({ reopened: undefined })
    const isLocked = cover === 'locked'
    // After the end of a session, and when the lock falls, what has begun is written, and then the key is forgotten.
    const hasEnded = screen === 'language' && kept.length === 0 && away.length === 0
    if (hasEnded && state.lost.length > 0) publish({ lost: [] })
    if ((isLocked && !wasLocked) || (hasEnded && vault?.state() === 'open')) void lock()
    wasLocked = isLocked
  }
  session.subscribe({
    next: watch,
    complete: () => {
      locks.keepOnly([])
      void lock()
    },
  })

  let countingDown: ReturnType<typeof setInterval> | undefined
  function countDown(seconds: number): void {
    clearInterval(countingDown)
    publish({ wait: seconds })
    countingDown = setInterval(() => {
      publish({ wait: Math.max(0, state.wait - 1) })
      if (state.wait > 0) return
      clearInterval(countingDown)
      if (state.problem?.problem === 'wait') publish({ problem: undefined })
    }, 1000)
  }

  // -------------------------------------------------------------- reading

  const lawToRead = async (): Promise<Law | undefined> => context().law ?? (await loadLaw().catch(() => undefined))

  async function readKept(id: string): Promise<ReadKept> {
    const law = await lawToRead()
    if (!law) return { ok: false, problem: { problem: 'law-unreachable' } }
    if (!vault) return { ok: false, problem: { problem: 'storage-refused' } }
    const read = await vault.read(id)
    if (!read.ok) return read
    const file = readFile(law, parsed(read.value.text), { older: true })
    if (file.ok && file.file.id === id && file.file.kept) return { ok: true, file: file.file, revision: read.value.revision }
    const isNewer = !file.ok && file.problems.some(({ problem }) => problem === 'file-newer' || problem === 'format-newer')
    return { ok: false, problem: { problem: isNewer ? 'newer-file' : 'unreadable', id } }
  }

  /** What comes from the vault is as it is there: it waits for no saving. */
  function receive({ file, revision }: Extract<ReadKept, { ok: true }>): CaseFile {
    seen.add(file)
    revisions.set(file.id, revision)
    setSaving(file.id, 'kept')
    return file
  }

  async function entryOf({ id, until }: Entry): Promise<KeptEntry> {
    const read = await readKept(id)
    return read.ok ? { id, until, words: read.file.words, leftOut: read.file.leftOut ?? [] } : { id, until, problem: read.problem, leftOut: [] }
  }

  async function list(): Promise<void> {
    if (vault?.state() !== 'open') {
      publishVault()
      return unkeepIfWiped()
    }
    const listed = await vault.list()
    if (!listed.ok) return publish({ problem: listed.problem })
    const entries = await Promise.all(listed.value.filter(({ id }) => id !== bookId).map(entryOf))
    // It may have been locked in the meantime.
    publish({ entries: vault.state() === 'open' ? entries : [], vault: vault.state() })
  }

  let looking: Promise<void> | undefined
  const look = (): Promise<void> => (looking ??= lookNow().finally(() => (looking = undefined)))

  async function lookNow(): Promise<void> {
    publish({ problem: undefined })
    if (!vault) {
      const opened = await openVault()
      if (!opened.ok) return publish({ vault: 'refused', problem: opened.problem })
      vault = opened.value
      totals = storeIn(vault)
    }
    // Once the clock is in doubt, nothing is deleted any more while this page is open.
    if (!state.doubt) {
      const expired = await vault.expire()
      if (!expired.ok) publish({ problem: expired.problem })
      else publish({ removed: state.removed + expired.value.removed, doubt: expired.value.doubt, lastUsed: expired.value.lastUsed })
    }
    await list()
  }

  async function bringBack(): Promise<boolean> {
    const snapshot = session.getSnapshot()
    if (standOf(snapshot).cover !== 'locked') return true
    const reads = await Promise.all(snapshot.context.away.map(readKept))
    const problems = reads.flatMap((read) => (read.ok ? [] : [read.problem]))
    if (problems.some(({ problem }) => problem === 'law-unreachable')) {
      publish({ problem: { problem: 'law-unreachable' } })
      return false
    }
    // The lock may have fallen again while they were read.
    if (vault?.state() !== 'open') return false
    publish({ lost: problems })
    session.send({ type: 'UNLOCK', files: reads.flatMap((read) => (read.ok ? [receive(read)] : [])) })
    return true
  }

  // -------------------------------------------------------------- what can be done

  const busy = async <T>(work: () => Promise<T>): Promise<T> => {
    publish({ busy: true })
    try {
      return await work()
    } finally {
      publish({ busy: false })
    }
  }

  /** Tells how it went; true when it went well. */
  const told = ({ ok, ...rest }: Outcome<unknown>): boolean => {
    const problem = 'problem' in rest ? rest.problem : undefined
    publish({ problem })
    if (problem && 'seconds' in problem) countDown(problem.seconds)
    publishVault()
    return ok
  }

  const withVault = async (work: (at: Vault) => Promise<boolean>): Promise<boolean> => {
    if (!vault) await look()
    return vault ? work(vault) : false
  }

  void look()
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    look,
    lock,
    totals: () => totals,
    retry,
    create: (passphrase) => busy(() => withVault(async (at) => told(await at.create(passphrase)))),
    unlock: (passphrase) =>
      busy(() =>
        withVault(async (at) => {
          await locking
          if (!told(await at.unlock(passphrase))) {
            // The page went out of sight meanwhile; the passphrase is only asked for again.
            if (state.problem?.problem === 'locked') publish({ problem: undefined })
            return false
          }
          if (!(await bringBack())) {
            await lock()
            return false
          }
          retry()
          await list()
          return true
        }),
      ),
    wipe: () =>
      busy(async () => {
        pending.clear()
        await Promise.allSettled([draining])
        const wiped = await withVault(async (at) => told(await at.wipe()))
        if (!wiped) return
        revisions.clear()
        publish({ saving: new Map(), entries: [], lost: [], removed: 0, wait: 0, doubt: undefined, lastUsed: undefined })
        session.send({ type: 'END' })
      }),
    async open(id) {
      const { file, shelf } = context()
      if ([file, ...shelf].some((each) => each.id === id)) return session.send({ type: 'SWITCH', id })
      // The lock first: what is read before it may be changed by the tab that holds it.
      if (!(await locks.take(id))) return publish({ problem: { problem: 'open-elsewhere', id } })
      const read = await readKept(id)
      // It may have been locked in the meantime.
      if (!read.ok || vault?.state() !== 'open') {
        watch()
        return publish({ problem: read.ok ? { problem: 'locked' } : read.problem })
      }
      receive(read)
      publish({ problem: undefined, reopened: id })
      session.send({ type: 'PUT', file: read.file })
      session.send({ type: 'SAVED', file: read.file })
    },
    remove: (id) =>
      withVault(async (at) => {
        const isHere = keptIn(context()).some((each) => each.id === id)
        if (!isHere && !(await locks.take(id))) {
          publish({ problem: { problem: 'open-elsewhere', id } })
          return false
        }
        pending.delete(id)
        await Promise.allSettled([draining])
        if (!told(await at.remove(id))) return false
        revisions.delete(id)
        setSaving(id, undefined)
        // Also lets go of the lock.
        if (isHere) session.send({ type: 'NOTE', id, change: { kept: undefined } })
        else watch()
        await list()
        return true
      }),
    setIdleMinutes: (idleMinutes) => publish({ idleMinutes }),
    hidden: () => {
      // The session itself locks what is kept and shown. While a passphrase is being tried, nothing opens on a page that nobody sees.
      const snapshot = session.getSnapshot()
      if (keptIn(snapshot.context).length === 0 || standOf(snapshot).cover === 'locked') void lock()
    },
    idle: () => {
      const { away } = context()
      const isKept = keptIn(context()).length > 0 || away.length > 0
      if (!isKept && vault?.state() !== 'open') return
      session.send({ type: 'LOCK' })
      if (!isKept) void lock()
    },
  }
}

/** What is no JSON is nothing that can be read. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
