/** From one session into the next, as the text between them: nothing that is in memory only is lost, and nothing sealed goes along. */
import { describe, expect, test } from 'vitest'
import { law } from '../../rules/law.ts'
import type { CaseFile } from '../casefile/casefile.ts'
import { isSaved, languageCarried, readCarried, writeCarried } from './carry.ts'
import { takenUp } from './files.ts'
import { startSession } from './machine.ts'
import { standOf } from './begin.ts'

const idOf = (number: number) => String(number).padStart(32, '0')
const blank = (number: number): CaseFile => ({ id: idOf(number), words: 'luna río pan', case: { person: {}, encounters: [] }, consents: [] })

function session() {
  let made = 0
  return startSession({ loadLaw: () => Promise.resolve(law), readToday: () => '2026-11-22', makeFile: () => blank((made += 1)) })
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 10))

async function atWork() {
  const actor = session()
  for (const event of [{ type: 'SPEAK', language: 'ht' }, { type: 'START' }, { type: 'BEGIN' }] as const) actor.send(event)
  await settled()
  actor.send({ type: 'ANSWER', place: { fact: 'safety-now' }, answer: ['none'] })
  return actor
}

const context = (actor: Awaited<ReturnType<typeof atWork>>) => actor.getSnapshot().context

/** The next session, with what the one before wrote. */
async function next(text: string) {
  const actor = session()
  const carried = readCarried(law, text)
  if (!carried) throw new Error('unreadable')
  actor.send({ type: 'CARRY', carried })
  await settled()
  return actor
}

describe('what is in memory only', () => {
  test('goes on in the next session at the first open question, in the same language, with the other people', async () => {
    const before = await atWork()
    const [first] = [context(before).file]
    before.send({ type: 'NEW' })
    before.send({ type: 'BEGIN' })
    await settled()
    before.send({ type: 'ANSWER', place: { fact: 'safety-now' }, answer: 'unknown' })
    const text = writeCarried(context(before))
    expect(languageCarried(text)).toBe('ht')
    const after = await next(text)
    expect(context(after)).toMatchObject({ language: 'ht', file: context(before).file, shelf: [first], away: [], front: undefined })
    expect(standOf(after.getSnapshot())).toEqual({ screen: 'question', cover: 'none' })
    expect(context(after).asking).toMatchObject({ fact: 'where-now' })
  })

  test('a member of a family who was not begun yet still joins it', async () => {
    const before = await atWork()
    const host = context(before).file.id
    before.send({ type: 'NEW', family: { id: 'f', apart: false } })
    const after = await next(writeCarried(context(before)))
    expect(standOf(after.getSnapshot()).screen).toBe('before')
    after.send({ type: 'BEGIN' })
    await settled()
    expect(context(after).shelf).toMatchObject([{ id: host, family: { id: 'f', apart: false } }])
  })
})

describe('what is sealed', () => {
  const kept = { until: '2026-12-22' }

  test('is not in the text; it is behind the lock, and comes to hand again with the passphrase', async () => {
    const before = await atWork()
    before.send({ type: 'NOTE', change: { kept } })
    expect(isSaved(context(before))).toBe(false)
    before.send({ type: 'SAVED', file: context(before).file })
    expect(isSaved(context(before))).toBe(true)
    const text = writeCarried(context(before))
    expect(text).not.toContain('safety-now')
    const after = await next(text)
    expect(standOf(after.getSnapshot()).cover).toBe('locked')
    after.send({ type: 'UNLOCK', files: [context(before).file] })
    expect(standOf(after.getSnapshot())).toEqual({ screen: 'desk', cover: 'none' })
    expect(context(after).file).toEqual(context(before).file)
    after.send({ type: 'BACK' })
    await settled()
    expect(context(after).asking).toMatchObject({ fact: 'where-now' })
  })

  test('lets what is in memory only wait beside it', () => {
    const open = { ...blank(2), case: { person: { age: 30 }, encounters: [] } }
    expect(takenUp({ language: 'es', files: [open], away: [idOf(1)], front: idOf(1), joins: undefined }, blank(9))).toEqual({
      file: blank(9),
      shelf: [open],
      saved: new Map(),
      away: [idOf(1)],
      front: idOf(1),
    })
  })
})

test('answers that the next law does not know are set apart, not lost', async () => {
  const before = await atWork()
  const text = writeCarried(context(before)).replace('safety-now', 'asked-long-ago')
  expect(readCarried(law, text)?.files).toMatchObject([{ leftOut: [{ fact: 'asked-long-ago' }] }])
})

test.each(['', 'null', '{}', '{"files":[{"format":"umbral-file/9"}],"away":[]}', '{"files":[],"away":["../x"]}'])('reads nothing from %s', (text) => {
  expect(readCarried(law, text)).toBeUndefined()
})
