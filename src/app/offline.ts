/**
 * Working without a network, and going on to another version: registers the service worker, tells what is ready and what
 * waits, looks for what is new, and hands the session over. Nothing of a case is ever written down here: it goes from the
 * memory of this page into the memory of the worker, and from there into the next page, once.
 * Must not know any screen, text or rule. The worker is `src/offline/worker.ts`.
 */
import { pageLock, type Answers, type Ask } from '../offline/contract.ts'
import { readNews } from '../offline/news.ts'
import type { Law } from '../engine/law.ts'
import type { SessionEvent, SessionSnapshot } from '../session/machine.ts'
import { nothingKnown, type Offline, type OfflineState } from '../session/offline.ts'

export interface OfflineTools {
  readonly session: {
    getSnapshot(): Pick<SessionSnapshot, 'context' | 'status'>
    send(event: SessionEvent): void
  }
  readonly loadLaw: () => Promise<Law>
  /** Milliseconds. */
  readonly now: () => number
}

const script = '/sw.js'

/** Milliseconds. Who does not answer by then does not answer. */
const patience = { answer: 3000, taking: 10_000, saving: 3000 }
/** The first question comes before the rest of the files. */
const afterLoad = 5000
/** Something new is looked for again when the page is seen after so long. */
const lookEvery = 6 * 60 * 60_000
/** After a download that broke: soon, then more and more seldom. */
const again = { first: 30_000, last: 30 * 60_000 }

/** Watches the service worker for as long as the page lives. Without one, the app works as before and needs internet. */
export function startOffline(tools: OfflineTools): Offline {
  let state: OfflineState = nothingKnown
  const listeners = new Set<() => void>()
  const publish = (change: Partial<OfflineState>) => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  const entry = entryOfPage()
  const workers = 'serviceWorker' in navigator && 'locks' in navigator && entry !== undefined ? navigator.serviceWorker : undefined
  const watching = workers && entry !== undefined ? watch(tools, workers, entry, () => state, publish) : undefined
  if (!watching) publish({ ready: 'never' })
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    later: () => publish({ later: true }),
    take: async () => watching?.take(),
  }
}

/** The script that this page began with: its name holds a hash, and so it names the build. */
function entryOfPage(): string | undefined {
  const found = document.querySelector<HTMLScriptElement>('script[type="module"][src]')
  const path = found && new URL(found.src).pathname
  return path?.startsWith('/assets/') ? path : undefined
}

function watch(
  { session, loadLaw, now }: OfflineTools,
  workers: ServiceWorkerContainer,
  entry: string,
  state: () => OfflineState,
  publish: (change: Partial<OfflineState>) => void,
) {
  let registration: ServiceWorkerRegistration | undefined
  let looked = now()
  let wait = again.first

  // Held until the page is gone: the worker keeps the files that it names.
  navigator.locks.request(pageLock(entry), { mode: 'shared' }, () => new Promise(() => undefined)).catch(() => undefined)

  // -------------------------------------------------------------- what is here

  /** Also without a network, and before anything is looked for. */
  async function tellWhatIsHere(): Promise<void> {
    const found = await workers.getRegistration().catch(() => undefined)
    if (!found || registration) return
    registration = found
    found.addEventListener('updatefound', () => follow(found.installing))
    await tell()
  }

  async function tell(): Promise<void> {
    const [waiting, active] = [registration?.waiting, registration?.active]
    const here = active && (await ask(active, { ask: 'state', entry }))
    publish({ ready: here?.whole ? 'yes' : 'not-yet' })
    const newest = waiting ?? active
    const there = newest === active ? here : newest && (await ask(newest, { ask: 'state', entry }))
    // A worker that comes for the first time waits for a moment too; and what has the same scripts is no other version.
    if (!newest || !there || there.same) return publish({ other: undefined })
    const told = await ask(newest, { ask: 'news' })
    publish({ other: { news: readNews(told?.news), elsewhere: newest === active } })
  }

  /** Asks the host whether there is something new. A failure is no news: the version here is whole, and it is tried again. */
  async function look(): Promise<void> {
    looked = now()
    try {
      const found = await workers.register(scriptUrl(), { updateViaCache: 'none' })
      if (found !== registration) found.addEventListener('updatefound', () => follow(found.installing))
      registration = found
      follow(found.installing)
      await found.update()
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof DOMException)) throw error
      retry()
      // Some browsers keep nothing in a private window, and say so; but a worker that comes as something else is refused alike.
      if (error.name === 'SecurityError' && !registration) return publish({ ready: 'never' })
    }
    await tell()
  }

  const followed = new WeakSet<ServiceWorker>()
  /** Tells when a worker is installed; and tries again when it was given up, because a file did not come whole. */
  function follow(worker: ServiceWorker | null): void {
    if (!worker || followed.has(worker)) return
    followed.add(worker)
    let before = worker.state
    worker.addEventListener('statechange', () => {
      if (worker.state === 'redundant' && before === 'installing') retry()
      before = worker.state
      void tell()
    })
  }

  let retrying: ReturnType<typeof setTimeout> | undefined
  function retry(): void {
    clearTimeout(retrying)
    retrying = setTimeout(() => void look(), wait)
    wait = Math.min(2 * wait, again.last)
  }

  // -------------------------------------------------------------- taking the other version

  async function take(): Promise<void> {
    if (state().taking) return
    publish({ taking: true })
    const problem = await attempt()
    publish({ taking: false, ...(problem && { problem }) })
  }

  /** Begins anew only when everything is either sealed on the device or held by the worker. */
  async function attempt(): Promise<OfflineState['problem']> {
    const { isSaved, writeCarried } = await loadCarry()
    const saved = await until(patience.saving, () => isSaved(session.getSnapshot().context))
    if (!saved) return 'not-saved'
    const { waiting, active } = registration ?? {}
    const worker = waiting ?? active
    if (!worker) return 'not-carried'
    const held = await ask(worker, { ask: 'hold', parcel: writeCarried(session.getSnapshot().context) })
    if (!held?.held) return 'not-carried'
    if (waiting) void ask(waiting, { ask: 'take' })
    const taken = await until(patience.taking, () => worker.state === 'activated' && workers.controller === worker)
    if (!taken || session.getSnapshot().status !== 'active') {
      await ask(worker, { ask: 'forget' })
      return 'not-carried'
    }
    location.reload()
    return undefined
  }

  /** What the version before handed to this page, if it did. */
  async function collect(): Promise<void> {
    const { controller } = workers
    const parcel = controller && (await ask(controller, { ask: 'collect' }))?.parcel
    if (parcel === undefined || parcel === null) return
    const { languageCarried, readCarried } = await loadCarry()
    const language = languageCarried(parcel)
    if (language === undefined) return
    session.send({ type: 'SPEAK', language })
    for (;;) {
      const law = await loadLaw().catch(() => undefined)
      if (!law) {
        await pause(2000)
        continue
      }
      const carried = readCarried(law, parcel)
      if (!carried) return publish({ problem: 'not-read' })
      if (carried.files.length > 0 || carried.away.length > 0) session.send({ type: 'CARRY', carried })
      return
    }
  }

  // -------------------------------------------------------------- when

  void collect()
  void tellWhatIsHere()
  workers.addEventListener('controllerchange', () => void tell())
  window.addEventListener('online', () => void look())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && Math.abs(now() - looked) > lookEvery) void look()
  })
  void begin()

  /** Not before the page has all it needs for the first question, or nobody asks for one. */
  async function begin(): Promise<void> {
    if (document.readyState !== 'complete') await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }))
    if (!workers.controller) await until(afterLoad, () => session.getSnapshot().context.law !== undefined)
    await look()
    if (workers.controller) await ask(workers.controller, { ask: 'tidy' })
  }

  return { take }
}

/** Asks a worker, and gives its answer; undefined when none comes. */
function ask<A extends Ask>(worker: ServiceWorker, question: A): Promise<Answers[A['ask']] | undefined> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), patience.answer)
    port1.addEventListener('message', ({ data }: MessageEvent<Answers[A['ask']]>) => {
      clearTimeout(timer)
      port1.close()
      resolve(data)
    })
    port1.start()
    worker.postMessage(question, [port2])
  })
}

/** Only who goes from one version to another needs it. */
const loadCarry = () => import('../session/carry.ts')

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Looks again and again until it is so; false when that takes longer than so many milliseconds. */
async function until(patience: number, isSo: () => boolean): Promise<boolean> {
  for (let waited = 0; waited <= patience; waited += 50) {
    if (isSo()) return true
    await pause(50)
  }
  return isSo()
}

interface Policies {
  createPolicy(name: string, rules: { createScriptURL: () => string }): { createScriptURL(wish: string): string }
}

/** Where scripts must come from a policy, this is the only one: it knows one script. */
let policy: ReturnType<Policies['createPolicy']> | undefined
function scriptUrl(): string {
  const { trustedTypes } = window as Window & { readonly trustedTypes?: Policies }
  policy ??= trustedTypes?.createPolicy('umbral', { createScriptURL: () => script })
  return policy ? policy.createScriptURL(script) : script
}
