/** The course of the interview, told on a small invented law with a safety part, two encounters and a hard question. */
import { describe, expect, test } from 'vitest'
import type { CaseFile } from '../casefile/casefile.ts'
import type { Answer } from '../engine/answers.ts'
import { pathwaysOf, silence, type Law } from '../engine/law.ts'
import { has } from '../engine/weights.ts'
import type { Place } from '../screening/screen.ts'
import { standOf } from './begin.ts'
import { derivedIn, startSession, type SessionActor } from './machine.ts'
import { whereabouts } from './trail.ts'

const facts = {
  danger: { about: 'person', kind: 'several', values: ['tonight', 'none'], none: 'none', sensitivity: 'plain' },
  age: { about: 'person', kind: 'count', min: 0, max: 199, sensitivity: 'plain' },
  'us-contact': { about: 'person', kind: 'choice', values: ['no', 'once', 'several'], sensitivity: 'plain' },
  place: { about: 'encounter', kind: 'choice', values: ['bridge', 'desert'], sensitivity: 'plain' },
  'another-encounter': { about: 'encounter', kind: 'yes-no', sensitivity: 'plain' },
  harm: { about: 'person', kind: 'yes-no', sensitivity: 'hard' },
  hurt: { about: 'person', kind: 'yes-no', sensitivity: 'hard' },
} as const

const pathway = pathwaysOf<{ facts: typeof facts; element: 'in-danger'; finding: 'go' | 'end'; source: 'book' }>()
const to = <const N extends string>(target: N) => ({ to: target, because: ['book'], gist: 'A step.' }) as const
const end = { outcome: 'end', because: ['book'], gist: 'Done.' } as const

const law: Law = {
  version: '1',
  facts,
  elements: {
    'in-danger': { reads: ['danger'], weigh: ({ get }) => has(get('danger') as never, 'tonight' as never) },
  },
  findings: {
    go: { standing: 'do-now', side: 'both', urgency: 'now', lean: 'helpful' },
    end: { standing: 'record', side: 'both', urgency: 'none', lean: 'neutral' },
  },
  deadlines: {},
  sources: {},
  regimes: [],
  contradictions: {},
  pathways: [
    pathway({
      id: 'first',
      about: 'person',
      shared: true,
      start: 'danger',
      nodes: {
        danger: { ask: 'danger', branches: { answered: to('weigh'), ...silence(to('end')) } },
        weigh: { weigh: 'in-danger', branches: { met: to('go'), 'not-met': to('end'), unclear: to('end') } },
        go: { tell: 'go', ...to('end') },
        end,
      },
    }),
    pathway({
      id: 'person',
      about: 'person',
      shared: true,
      start: 'age',
      nodes: {
        age: { ask: 'age', branches: { answered: to('contact'), ...silence(to('contact')) } },
        contact: { ask: 'us-contact', branches: { no: to('end'), once: to('end'), several: to('end'), ...silence(to('end')) } },
        end,
      },
    }),
    pathway({
      id: 'encounter',
      about: 'encounter',
      shared: true,
      start: 'place',
      nodes: {
        place: { ask: 'place', branches: { bridge: to('another'), desert: to('another'), ...silence(to('another')) } },
        another: { ask: 'another-encounter', branches: { yes: to('end'), no: to('end'), ...silence(to('end')) } },
        end,
      },
    }),
    pathway({
      id: 'harm',
      about: 'person',
      start: 'harm',
      nodes: {
        harm: { ask: 'harm', branches: { yes: to('hurt'), no: to('end'), ...silence(to('end')) } },
        hurt: { ask: 'hurt', branches: { yes: to('end'), no: to('end'), ...silence(to('end')) } },
        end,
      },
    }),
  ],
}

let made = 0
const makeFile = (): CaseFile => ({ id: String((made += 1)), words: `words ${made}`, case: { person: {}, encounters: [] }, consents: [] })

async function begun(): Promise<SessionActor> {
  const session = startSession({ loadLaw: () => Promise.resolve(law), readToday: () => '2026-11-21', makeFile })
  session.send({ type: 'SPEAK', language: 'es' })
  session.send({ type: 'START' })
  session.send({ type: 'BEGIN' })
  await settled()
  return session
}

const settled = () => new Promise((resolve) => setTimeout(resolve))

/** Where the session stands: the question as `fact` or `encounter/fact`, or the name of the screen. */
function at(session: SessionActor): string {
  const snapshot = session.getSnapshot()
  const { screen } = standOf(snapshot)
  if (screen !== 'question') return screen
  const { fact, encounter } = snapshot.context.asking as Place
  return encounter === undefined ? fact : `${encounter}/${fact}`
}

/** Answers the question on the screen, then says where one stands. */
function answer(session: SessionActor, given: Answer): string {
  session.send({ type: 'ANSWER', place: session.getSnapshot().context.asking as Place, answer: given })
  return at(session)
}

async function complete(): Promise<SessionActor> {
  const session = await begun()
  for (const given of [['none'], 30, 'several', 'bridge', 'yes', 'desert', 'no']) answer(session, given)
  session.send({ type: 'CONTINUE' })
  answer(session, 'no')
  return session
}

describe('the way in', () => {
  test('leads from the language over the notice and the questions before to the first question', async () => {
    const session = startSession({ loadLaw: () => Promise.resolve(law), readToday: () => '2026-11-21', makeFile })
    expect(at(session)).toBe('language')
    session.send({ type: 'SPEAK', language: 'ht' })
    expect(at(session)).toBe('notice')
    session.send({ type: 'START' })
    expect(at(session)).toBe('before')
    session.send({ type: 'BEGIN' })
    expect(at(session)).toBe('opening')
    await settled()
    expect(at(session)).toBe('danger')
  })

  test('says when the law cannot be loaded, and can try again', async () => {
    let broken = true
    const session = startSession({
      loadLaw: () => (broken ? Promise.reject(new Error('offline')) : Promise.resolve(law)),
      readToday: () => '2026-11-21',
      makeFile,
    })
    session.send({ type: 'SPEAK', language: 'en' })
    session.send({ type: 'START' })
    session.send({ type: 'BEGIN' })
    await settled()
    expect(at(session)).toBe('unreachable')
    broken = false
    session.send({ type: 'START' })
    await settled()
    expect(at(session)).toBe('danger')
  })
})

describe('the interview', () => {
  test('asks one question after the other, another encounter where there was one, and ends at the list of answers', async () => {
    const session = await begun()
    expect(answer(session, ['none'])).toBe('age')
    expect(answer(session, 30)).toBe('us-contact')
    expect(answer(session, 'several')).toBe('0/place')
    expect(answer(session, 'bridge')).toBe('0/another-encounter')
    expect(answer(session, 'yes')).toBe('1/place')
    expect(answer(session, 'later')).toBe('1/another-encounter')
    expect(answer(session, 'no')).toBe('hard')
    session.send({ type: 'CONTINUE' })
    expect(at(session)).toBe('harm')
    expect(answer(session, 'yes')).toBe('hurt')
    expect(answer(session, 'declined')).toBe('check')
    session.send({ type: 'SUMMARIZE' })
    expect(at(session)).toBe('summary')
  })

  test('shows what cannot wait as soon as the first part is over, and again only after it was answered again', async () => {
    const session = await begun()
    expect(answer(session, ['tonight'])).toBe('urgent')
    session.send({ type: 'CONTINUE' })
    expect(at(session)).toBe('age')
    session.send({ type: 'BACK' })
    expect(at(session)).toBe('danger')
    expect(answer(session, ['tonight'])).toBe('urgent')
    session.send({ type: 'BACK' })
    expect(at(session)).toBe('danger')
    expect(answer(session, ['none'])).toBe('age')
  })

  test('goes back one question at a time, then forward the same way, with every answer kept', async () => {
    const session = await begun()
    for (const given of [['none'], 30, 'several']) answer(session, given)
    for (const expected of ['us-contact', 'age', 'danger', 'notice']) {
      session.send({ type: 'BACK' })
      expect(at(session)).toBe(expected)
    }
    session.send({ type: 'START' })
    await settled()
    expect(at(session)).toBe('0/place')
    session.send({ type: 'BACK' })
    session.send({ type: 'BACK' })
    expect(answer(session, 31)).toBe('us-contact')
    expect(answer(session, 'several')).toBe('0/place')
    expect(session.getSnapshot().context.file.case.person).toEqual({ danger: ['none'], age: 31, 'us-contact': 'several' })
  })

  test('a changed answer leads back to the list and keeps the later ones', async () => {
    const session = await complete()
    expect(at(session)).toBe('check')
    session.send({ type: 'CHANGE', place: { fact: 'age' } })
    expect(answer(session, 40)).toBe('check')
    session.send({ type: 'CHANGE', place: { fact: 'us-contact' } })
    expect(answer(session, 'no')).toBe('check')
    expect(derivedIn(session.getSnapshot().context).screening.setAside).toHaveLength(4)
    session.send({ type: 'CHANGE', place: { fact: 'us-contact' } })
    expect(answer(session, 'several')).toBe('check')
    expect(derivedIn(session.getSnapshot().context).screening.setAside).toEqual([])
  })

  test('a change that opens a question asks it, then returns to the list', async () => {
    const session = await complete()
    session.send({ type: 'CHANGE', place: { fact: 'harm' } })
    expect(answer(session, 'yes')).toBe('hurt')
    expect(answer(session, 'no')).toBe('check')
  })

  test('a change in an unfinished interview returns to the list at once', async () => {
    const session = await begun()
    answer(session, ['none'])
    session.send({ type: 'REVIEW' })
    session.send({ type: 'CHANGE', place: { fact: 'danger' } })
    expect(answer(session, 'later')).toBe('check')
    session.send({ type: 'CONTINUE' })
    expect(at(session)).toBe('age')
  })

  test('an answer changed on the way leads on from the question one came from', async () => {
    const session = await begun()
    for (const given of [['none'], 30]) answer(session, given)
    session.send({ type: 'CHANGE', place: { fact: 'danger' } })
    session.send({ type: 'BACK' })
    expect(at(session)).toBe('us-contact')
    session.send({ type: 'CHANGE', place: { fact: 'danger' } })
    expect(answer(session, 'later')).toBe('us-contact')
    session.send({ type: 'BACK' })
    expect(at(session)).toBe('age')
  })

  test('leaving a change without an answer returns to the list', async () => {
    const session = await complete()
    session.send({ type: 'CHANGE', place: { fact: 'age' } })
    session.send({ type: 'BACK' })
    expect(at(session)).toBe('check')
    expect(session.getSnapshot().context.file.case.person.age).toBe(30)
  })

  test('the language changes anywhere, and nothing else does', async () => {
    const session = await begun()
    answer(session, ['none'])
    session.send({ type: 'SPEAK', language: 'ht' })
    expect(at(session)).toBe('age')
    expect(session.getSnapshot().context).toMatchObject({ language: 'ht', file: { case: { person: { danger: ['none'] } } } })
  })
})

describe('progress', () => {
  test('counts what the answers open, and goes down by one with each step on a straight way', async () => {
    const session = await begun()
    const progress = () => {
      const { context } = session.getSnapshot()
      const { trail, screening } = derivedIn(context)
      return whereabouts(trail, screening, context.asking as Place)
    }
    answer(session, ['none'])
    expect(progress()).toEqual({ number: 2, left: { min: 1, max: 1 } })
    answer(session, 30)
    expect(progress()).toEqual({ number: 3, left: { min: 0, max: 0 } })
    answer(session, 'no')
    session.send({ type: 'CONTINUE' })
    expect(progress()).toEqual({ number: 4, left: { min: 0, max: 1 } })
    session.send({ type: 'BACK' })
    expect(progress()).toEqual({ number: 3, left: { min: 1, max: 2 } })
  })
})

describe('the covers', () => {
  test('pause hides and gives back the same question; so does going out of sight, once there is something to hide', async () => {
    const idle = startSession({ loadLaw: () => Promise.resolve(law), readToday: () => '2026-11-21', makeFile })
    idle.send({ type: 'HIDE' })
    expect(idle.getSnapshot().matches({ running: { cover: 'none' } })).toBe(true)

    const session = await begun()
    answer(session, ['none'])
    for (const type of ['PAUSE', 'HIDE'] as const) {
      session.send({ type })
      expect(session.getSnapshot().matches({ running: { cover: 'paused' } })).toBe(true)
      session.send({ type: 'RESUME' })
      expect(session.getSnapshot().matches({ running: { cover: 'none' } })).toBe(true)
      expect(at(session)).toBe('age')
    }
  })

  test('pause hides also the question whether to end', async () => {
    const session = await begun()
    session.send({ type: 'ASK_END' })
    session.send({ type: 'PAUSE' })
    expect(session.getSnapshot().matches({ running: { cover: 'paused' } })).toBe(true)
  })

  test('the day is read again after a pause', () => {
    let day = '2026-11-21'
    const session = startSession({ loadLaw: () => Promise.resolve(law), readToday: () => day, makeFile })
    day = '2026-11-22'
    session.send({ type: 'PAUSE' })
    session.send({ type: 'RESUME' })
    expect(session.getSnapshot().context.today).toBe('2026-11-22')
  })

  test('ending asks once, then forgets everything and begins anew', async () => {
    const session = await complete()
    session.send({ type: 'ASK_END' })
    session.send({ type: 'STAY' })
    expect(at(session)).toBe('check')
    session.send({ type: 'ASK_END' })
    session.send({ type: 'END' })
    expect(at(session)).toBe('language')
    const { context, value } = session.getSnapshot()
    expect(value).toMatchObject({ running: { cover: 'none' } })
    expect(context).toMatchObject({ file: { case: { person: {}, encounters: [] } }, asking: undefined, answered: undefined, language: undefined, wiped: true })
  })

  test('leaving forgets everything, from anywhere, for good', async () => {
    const session = await complete()
    session.send({ type: 'LEAVE' })
    expect(at(session)).toBe('left')
    expect(session.getSnapshot().context.file.case).toEqual({ person: {}, encounters: [] })
    expect(session.getSnapshot().status).toBe('done')
  })
})

describe('several people in one session', () => {
  const held = (session: SessionActor) => session.getSnapshot().context
  const wordsHere = (session: SessionActor) => [held(session).file, ...held(session).shelf].map(({ words }) => words)
  const own = (session: SessionActor) => held(session).file.case.person

  /** One person with answers up to the age, whose file is on the shelf; another at hand at the first question. */
  async function two(): Promise<{ session: SessionActor; first: string; second: string }> {
    const session = await begun()
    answer(session, ['none'])
    const first = held(session).file.id
    session.send({ type: 'NEW' })
    const second = held(session).file.id
    session.send({ type: 'BEGIN' })
    await settled()
    return { session, first, second }
  }

  test('the next person begins at the questions before the first one, with nothing of the one before', async () => {
    const session = await begun()
    answer(session, ['none'])
    session.send({ type: 'ASIDE', to: 'desk' })
    session.send({ type: 'NEW' })
    expect(at(session)).toBe('before')
    session.send({ type: 'BEGIN' })
    await settled()
    expect(at(session)).toBe('danger')
    expect(own(session)).toEqual({})
    expect(held(session).shelf.map(({ case: { person } }) => person)).toEqual([{ danger: ['none'] }])
  })

  test('one goes on with each where it stood', async () => {
    const { session, first, second } = await two()
    answer(session, ['tonight'])
    expect(at(session)).toBe('urgent')
    session.send({ type: 'SWITCH', id: first })
    await settled()
    expect(at(session)).toBe('age')
    answer(session, 30)
    session.send({ type: 'SWITCH', id: second })
    await settled()
    expect(own(session)).toEqual({ danger: ['tonight'] })
    expect(at(session)).toBe('age')
  })

  test('a member who was asked nothing yet is asked the questions before, whenever one comes back to them', async () => {
    const session = await begun()
    answer(session, ['none'])
    const first = held(session).file.id
    session.send({ type: 'NEW', family: { id: 'f', apart: false } })
    const second = held(session).file.id
    session.send({ type: 'SWITCH', id: first })
    await settled()
    session.send({ type: 'SWITCH', id: second })
    expect(at(session)).toBe('before')
    expect(held(session).file).toMatchObject({ id: second, family: { id: 'f', apart: false } })
  })

  test('a family begins once both may stand in it: a stop before leaves no trace in the other file', async () => {
    const session = await begun()
    answer(session, ['none'])
    const { file } = held(session)
    const family = { id: 'f', apart: false }
    session.send({ type: 'NEW', family })
    session.send({ type: 'STOP' })
    session.send({ type: 'ERASE' })
    expect(held(session)).toMatchObject({ shelf: [], joins: undefined })
    expect(held(session).file, 'the very same: nothing is sealed anew').toBe(file)
    session.send({ type: 'NEW', family })
    expect(held(session).shelf).toEqual([file])
    session.send({ type: 'BEGIN' })
    expect(held(session)).toMatchObject({ file: { family }, shelf: [{ id: file.id, family }] })
  })

  test('case words are drawn in the language in which the questions begin', async () => {
    const speaking = (language: string | undefined): CaseFile => ({ ...makeFile(), words: `in ${language}` })
    const session = startSession({ loadLaw: () => Promise.resolve(law), readToday: () => '2026-11-21', makeFile: speaking })
    session.send({ type: 'SPEAK', language: 'es' })
    session.send({ type: 'START' })
    session.send({ type: 'BEGIN' })
    await settled()
    answer(session, ['none'])
    session.send({ type: 'NEW' })
    session.send({ type: 'SPEAK', language: 'ht' })
    session.send({ type: 'BEGIN' })
    await settled()
    expect(wordsHere(session)).toEqual(['in ht', 'in es'])
  })

  test('a file from elsewhere takes the place of the one with its id', async () => {
    const { session, first } = await two()
    session.send({ type: 'PUT', file: { id: first, words: 'from elsewhere', case: { person: { danger: ['none'], age: 50 }, encounters: [] }, consents: [] } })
    await settled()
    expect(at(session)).toBe('us-contact')
    expect(wordsHere(session)).toEqual(['from elsewhere'])
  })

  test('a note changes the file it names, and no answer', async () => {
    const { session, first } = await two()
    const { file } = held(session)
    session.send({ type: 'NOTE', id: first, change: { family: { id: 'f', apart: true } } })
    expect(held(session).file).toBe(file)
    expect(held(session).shelf).toMatchObject([{ id: first, family: { id: 'f', apart: true }, case: { person: { danger: ['none'] } } }])
  })

  test('back from aside leads to where one was, also by way of a page further aside', async () => {
    const session = await complete()
    for (const go of [[], [{ type: 'SUMMARIZE' }], [{ type: 'GO', to: 'review' }]] as const) {
      for (const event of go) session.send(event)
      const before = at(session)
      for (const to of ['desk', 'family', 'totals', 'blank'] as const) {
        session.send({ type: 'ASIDE', to })
        expect(at(session)).toBe(to)
      }
      session.send({ type: 'BACK' })
      expect(at(session)).toBe('desk')
      session.send({ type: 'BACK' })
      expect(at(session)).toBe(before)
    }
    session.send({ type: 'ASIDE', to: 'keep' })
    session.send({ type: 'BACK' })
    expect(at(session)).toBe('review')
  })

  test('what is taken out on the desk leaves the next file at hand, then none', async () => {
    const { session, first, second } = await two()
    answer(session, ['none'])
    session.send({ type: 'ASIDE', to: 'desk' })
    session.send({ type: 'DROP', id: second })
    expect(held(session)).toMatchObject({ file: { id: first }, shelf: [] })
    session.send({ type: 'BACK' })
    await settled()
    expect(at(session)).toBe('age')
    session.send({ type: 'ASIDE', to: 'desk' })
    session.send({ type: 'DROP', id: first })
    session.send({ type: 'BACK' })
    expect(at(session)).toBe('before')
    expect(own(session)).toEqual({})
  })

  test('what is taken out beside the one at hand changes nothing of the way one is on', async () => {
    const { session, first } = await two()
    answer(session, ['none'])
    session.send({ type: 'ASIDE', to: 'desk' })
    session.send({ type: 'DROP', id: first })
    session.send({ type: 'BACK' })
    expect(at(session)).toBe('age')
    expect(held(session).shelf).toEqual([])
  })

  test('outside the desk nothing is taken out', async () => {
    const { session, first } = await two()
    session.send({ type: 'DROP', id: first })
    expect(held(session).shelf).toHaveLength(1)
  })

  test('that the law cannot be loaded on a page aside ends nothing', async () => {
    const session = startSession({ loadLaw: () => Promise.reject(new Error('offline')), readToday: () => '2026-11-21', makeFile })
    session.send({ type: 'SPEAK', language: 'es' })
    session.send({ type: 'START' })
    session.send({ type: 'ASIDE', to: 'desk' })
    await settled()
    expect(session.getSnapshot().status).toBe('active')
    session.send({ type: 'BACK' })
    expect(at(session)).toBe('before')
  })
})

describe('stop, and call the supervisor', () => {
  const coverOf = (session: SessionActor) => standOf(session.getSnapshot()).cover

  test('leaves no trace: going on finds the very same session', async () => {
    const session = await complete()
    const { context } = session.getSnapshot()
    session.send({ type: 'STOP' })
    expect(coverOf(session)).toBe('stopped')
    expect(session.getSnapshot().context).toBe(context)
    session.send({ type: 'RESUME' })
    expect(coverOf(session)).toBe('none')
    expect(session.getSnapshot().context).toBe(context)
    expect(at(session)).toBe('check')
  })

  test('erasing takes away the person at hand, and nobody else', async () => {
    const session = await begun()
    answer(session, ['none'])
    const kept = session.getSnapshot().context.file
    session.send({ type: 'NEW' })
    session.send({ type: 'BEGIN' })
    await settled()
    answer(session, ['tonight'])
    session.send({ type: 'STOP' })
    session.send({ type: 'ERASE' })
    expect([at(session), coverOf(session)]).toEqual(['desk', 'none'])
    expect(session.getSnapshot().context).toMatchObject({ shelf: [], asking: undefined, answered: undefined })
    expect(session.getSnapshot().context.file).toBe(kept)
    session.send({ type: 'BACK' })
    await settled()
    expect(at(session)).toBe('age')
  })

  test('erasing the only person begins anew, as ending does', async () => {
    const session = await complete()
    session.send({ type: 'STOP' })
    session.send({ type: 'ERASE' })
    expect([at(session), coverOf(session)]).toEqual(['language', 'none'])
    expect(session.getSnapshot().context).toMatchObject({ file: { case: { person: {}, encounters: [] } }, asking: undefined, wiped: true })
  })

  test('nothing is erased without the stop', async () => {
    const session = await complete()
    const { context } = session.getSnapshot()
    session.send({ type: 'ERASE' })
    expect(session.getSnapshot().context).toBe(context)
  })
})

describe('the lock', () => {
  const held = (session: SessionActor) => session.getSnapshot().context
  const keep = { kept: { until: '2026-12-01' } } as const

  async function keptSession(): Promise<{ session: SessionActor; file: CaseFile }> {
    const session = await begun()
    answer(session, ['none'])
    session.send({ type: 'NOTE', change: keep })
    const { file } = held(session)
    session.send({ type: 'SAVED', file })
    return { session, file }
  }

  test('forgets what is sealed, and gives it back where one was', async () => {
    const { session, file } = await keptSession()
    session.send({ type: 'LOCK' })
    expect(standOf(session.getSnapshot()).cover).toBe('locked')
    expect(JSON.stringify([held(session).file, held(session).shelf, [...held(session).saved]])).not.toContain('danger')
    session.send({ type: 'RESUME' })
    expect(standOf(session.getSnapshot()).cover).toBe('locked')
    session.send({ type: 'UNLOCK', files: [file] })
    expect(standOf(session.getSnapshot()).cover).toBe('none')
    expect(at(session)).toBe('age')
    expect(held(session)).toMatchObject({ file: { id: file.id }, away: [], front: undefined })
  })

  test('waits with forgetting for what is not sealed yet', async () => {
    const { session } = await keptSession()
    answer(session, 30)
    const { file } = held(session)
    session.send({ type: 'HIDE' })
    expect(held(session).file).toBe(file)
    session.send({ type: 'SAVED', file })
    expect(held(session).file.case.person).toEqual({})
    expect(held(session).away).toEqual([file.id])
  })

  test('leaves a person of whom nothing was said yet at hand: no answer goes into the file of another', async () => {
    const { session, file } = await keptSession()
    session.send({ type: 'NEW' })
    session.send({ type: 'BEGIN' })
    await settled()
    const { id } = held(session).file
    session.send({ type: 'LOCK' })
    session.send({ type: 'UNLOCK', files: [file] })
    expect(at(session)).toBe('danger')
    expect(held(session)).toMatchObject({ file: { id }, shelf: [{ id: file.id }] })
  })

  test('leads to the desk where the file that was at hand is gone from the device', async () => {
    const { session, file } = await keptSession()
    const other: CaseFile = { ...file, id: 'other', words: 'other' }
    session.send({ type: 'LOCK' })
    session.send({ type: 'UNLOCK', files: [other] })
    expect([at(session), standOf(session.getSnapshot()).cover]).toEqual(['desk', 'none'])
    expect(held(session)).toMatchObject({ file: { id: 'other' }, asking: undefined })
    session.send({ type: 'BACK' })
    await settled()
    expect(at(session)).toBe('age')
  })

  test('falls over a pause and a stop too, and only hides where nothing is kept', async () => {
    for (const type of ['PAUSE', 'STOP', 'ASK_END'] as const) {
      const { session } = await keptSession()
      session.send({ type })
      session.send({ type: 'HIDE' })
      expect(standOf(session.getSnapshot()).cover).toBe('locked')
    }
    const session = await begun()
    session.send({ type: 'STOP' })
    session.send({ type: 'LOCK' })
    expect(standOf(session.getSnapshot()).cover).toBe('paused')
  })
})
