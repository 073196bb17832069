/**
 * A session before its statechart has loaded: the way from the choice of a language until the questions open, and the way out.
 * All else waits a moment for the statechart, and the screen says so; it then takes exactly the same steps and goes on. Whoever
 * watches sees one session. `early.test.ts` walks both side by side.
 */
import { fresh } from './begin.ts'
import type { Derived } from './derived.ts'
import type { SessionActor, SessionContext, SessionEvent, SessionInput, SessionSnapshot } from './machine.ts'

/** What the app and the screens see of a session: the statechart is one, and so is this. */
export interface Session {
  getSnapshot(): Seen
  subscribe(next: (seen: Seen) => void): { unsubscribe(): void }
  subscribe(observer: Watcher): { unsubscribe(): void }
  send(event: SessionEvent): void
}
export type Seen = Pick<SessionSnapshot, 'value' | 'context' | 'status'>
interface Watcher {
  readonly next?: (seen: Seen) => void
  readonly complete?: () => void
}

/** One that screens can ask what follows from the answers. */
export interface ScreenedSession extends Session {
  readonly derivedIn: (context: SessionContext) => Derived
}

/** The statechart, once it is there. */
export interface Loaded {
  readonly startSession: (input: SessionInput) => SessionActor
  readonly derivedIn: (context: SessionContext) => Derived
}

type Early = 'language' | 'notice' | 'before' | 'opening' | 'unreachable'
const steps: Readonly<Record<Early, Readonly<Partial<Record<SessionEvent['type'], Early>>>>> = {
  language: { SPEAK: 'notice' },
  notice: { START: 'before', BACK: 'language' },
  before: { BACK: 'notice', BEGIN: 'opening' },
  opening: { BACK: 'notice' },
  unreachable: { START: 'opening', BACK: 'notice' },
}

const secondsBetweenTries = 4

/** Begins a session at once. Its statechart is loaded meanwhile, and again until it is there. */
export function earlySession(input: SessionInput, load: () => Promise<Loaded>): ScreenedSession {
  let at: Early = 'language'
  let seen: Seen = { value: valueOf(at), context: fresh(input), status: 'active' }
  let loaded: Loaded | undefined
  let actor: SessionActor | undefined
  /** What was done already, and then what waits. */
  const taken: SessionEvent[] = []
  const waiting: SessionEvent[] = []
  const watchers = new Set<Watcher>()
  let hasFailed = false

  /** Where one is; or, where something waits, that it does. Before a language is chosen there is nothing to say it in. */
  const screen = (): Early => {
    if (waiting.length === 0 || at === 'language') return at
    return hasFailed ? 'unreachable' : 'opening'
  }

  const show = (next: Seen) => {
    seen = next
    for (const { next: tell } of watchers) tell?.(seen)
  }

  function goEarly(event: SessionEvent): boolean {
    const to = steps[at][event.type]
    if (to === undefined && event.type !== 'SPEAK') return false
    taken.push(event)
    at = to ?? at
    show({ value: valueOf(at), context: event.type === 'SPEAK' ? { ...seen.context, language: event.language } : seen.context, status: 'active' })
    return true
  }

  /** Leaving waits for nothing. */
  function leave(): void {
    show({ value: 'left', context: fresh(input), status: 'done' })
    for (const { complete } of watchers) complete?.()
    watchers.clear()
  }

  function takeOver(): void {
    if (!loaded || actor || seen.status !== 'active') return
    const started = loaded.startSession(input)
    for (const event of taken) started.send(event)
    actor = started
    started.subscribe({
      next: () => show(started.getSnapshot()),
      complete: () => {
        for (const { complete } of watchers) complete?.()
      },
    })
    show(started.getSnapshot())
    for (const event of waiting) started.send(event)
  }

  const attempt = () =>
    void load().then(
      (there) => {
        loaded = there
        takeOver()
      },
      () => {
        hasFailed = true
        if (at === 'opening') at = 'unreachable'
        if (seen.status === 'active') show({ ...seen, value: valueOf(screen()) })
        setTimeout(attempt, secondsBetweenTries * 1000)
      },
    )
  attempt()

  return {
    getSnapshot: () => actor?.getSnapshot() ?? seen,
    subscribe: (observer: Watcher | ((seen: Seen) => void)) => {
      const watcher: Watcher = typeof observer === 'function' ? { next: observer } : observer
      watchers.add(watcher)
      return { unsubscribe: () => void watchers.delete(watcher) }
    },
    send: (event) => {
      if (actor) return actor.send(event)
      if (seen.status !== 'active') return
      if (event.type === 'LEAVE') return leave()
      if (waiting.length === 0 && goEarly(event)) return
      if (waiting.length > 0 && hasFailed && event.type === 'BACK') waiting.length = 0
      else if (waiting.length > 0 && hasFailed && event.type === 'START') hasFailed = false
      else waiting.push(event)
      show({ ...seen, value: valueOf(screen()) })
    },
    derivedIn: (context) => {
      if (!loaded) throw new Error('The law is not loaded yet')
      return loaded.derivedIn(context)
    },
  }
}

const valueOf = (work: Early): SessionSnapshot['value'] => ({ running: { screen: { work }, cover: 'none' } })
