/** The early session walks as the statechart does: every way through the first screens, side by side. */
import { expect, test } from 'vitest'
import type { CaseFile } from '../casefile/casefile.ts'
import { standOf } from './begin.ts'
import { earlySession, type Loaded } from './early.ts'
import { derivedIn, startSession, type SessionEvent, type SessionInput } from './machine.ts'

const input: SessionInput = {
  loadLaw: () => new Promise(() => undefined),
  readToday: () => '2026-11-22',
  makeFile: (): CaseFile => ({ id: 'one', words: '', case: { person: {}, encounters: [] }, consents: [] }),
}

const never = () => new Promise<Loaded>(() => undefined)
const known: readonly SessionEvent[] = [{ type: 'SPEAK', language: 'es' }, { type: 'SPEAK', language: 'ht' }, { type: 'START' }, { type: 'BEGIN' }, { type: 'BACK' }]
/** For all else the statechart is needed. */
const others: readonly SessionEvent[] = [{ type: 'PAUSE' }, { type: 'STOP' }, { type: 'ASK_END' }, { type: 'HIDE' }, { type: 'ASIDE', to: 'desk' }]

function* ways(events: readonly SessionEvent[], length: number): Generator<readonly SessionEvent[]> {
  yield []
  if (length > 0) for (const event of events) for (const rest of ways(events, length - 1)) yield [event, ...rest]
}

const loadNow = () => Promise.resolve({ startSession, derivedIn })
const settled = () => new Promise((done) => setTimeout(done))
const at = (session: { getSnapshot(): Parameters<typeof standOf>[0] & { context: { language: string | undefined } } }) => {
  const seen = session.getSnapshot()
  return { ...standOf(seen), language: seen.context.language }
}

test('the first steps are those of the statechart', () => {
  for (const way of ways(known, 4)) {
    const [early, whole] = [earlySession(input, never), startSession(input)]
    for (const event of way) {
      // From the first screen one goes back out of the app; an event that means nothing there waits, and means nothing later.
      if (event.type === 'BACK' && at(whole).screen === 'language') break
      if (event.type === 'START' && at(whole).screen !== 'notice') break
      if (event.type === 'BEGIN' && at(whole).screen !== 'before') break
      early.send(event)
      whole.send(event)
      expect(at(early), JSON.stringify(way)).toEqual(at(whole))
    }
  }
})

test('once the statechart is there it stands where it would, whatever came before', async () => {
  for (const way of ways([...known, ...others], 2)) {
    const [early, whole] = [earlySession(input, loadNow), startSession(input)]
    for (const event of way) {
      early.send(event)
      whole.send(event)
    }
    await settled()
    expect(at(early), JSON.stringify(way)).toEqual(at(whole))
    early.send({ type: 'LEAVE' })
    whole.stop()
  }
})

test('a statechart that cannot be had is told when the questions should open, and one can try again', async () => {
  const session = earlySession(input, () => Promise.reject(new Error('offline')))
  for (const event of [{ type: 'SPEAK', language: 'es' }, { type: 'START' }, { type: 'BEGIN' }] as const) session.send(event)
  expect(at(session).screen).toBe('opening')
  await settled()
  expect(at(session).screen).toBe('unreachable')
  session.send({ type: 'START' })
  expect(at(session).screen).toBe('opening')
  session.send({ type: 'LEAVE' })
})

test('what waits for the statechart is said; when it cannot be had, one can try again or go back', async () => {
  const session = earlySession(input, () => Promise.reject(new Error('offline')))
  for (const event of [{ type: 'SPEAK', language: 'es' }, { type: 'ASIDE', to: 'desk' }] as const) session.send(event)
  expect(at(session).screen).toBe('opening')
  await settled()
  expect(at(session).screen).toBe('unreachable')
  session.send({ type: 'START' })
  expect(at(session).screen).toBe('opening')
  session.send({ type: 'LEAVE' })

  const other = earlySession(input, () => Promise.reject(new Error('offline')))
  for (const event of [{ type: 'SPEAK', language: 'es' }, { type: 'ASIDE', to: 'desk' }] as const) other.send(event)
  await settled()
  other.send({ type: 'BACK' })
  expect(at(other).screen).toBe('notice')
  other.send({ type: 'LEAVE' })
})

test('leaving waits for nothing, and is the end', async () => {
  const session = earlySession(input, loadNow)
  let ended = 0
  session.subscribe({ complete: () => (ended += 1) })
  session.send({ type: 'SPEAK', language: 'es' })
  session.send({ type: 'LEAVE' })
  expect(at(session)).toEqual({ screen: 'left', cover: 'none', language: undefined })
  await settled()
  session.send({ type: 'START' })
  expect({ ...at(session), ended }).toEqual({ screen: 'left', cover: 'none', language: undefined, ended: 1 })
})

test('whoever watches hears both, and the end of the statechart', async () => {
  const session = earlySession(input, loadNow)
  const heard: string[] = []
  session.subscribe({ next: (seen) => heard.push(standOf(seen).screen), complete: () => heard.push('end') })
  session.send({ type: 'SPEAK', language: 'es' })
  await settled()
  session.send({ type: 'START' })
  session.send({ type: 'LEAVE' })
  expect([...new Set(heard)]).toEqual(['notice', 'before', 'left', 'end'])
})
