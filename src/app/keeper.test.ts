/** The keeper between a real session and a vault in memory that can be made to wait or to refuse. */
import { expect, test } from 'vitest'
import { law } from '../../rules/law.ts'
import { readFile } from '../casefile/read.ts'
import type { Law } from '../engine/law.ts'
import { standOf } from '../session/begin.ts'
import { startSession } from '../session/machine.ts'
import type { Outcome, Vault, VaultProblem } from '../vault/contract.ts'
import { fileLocks } from './file-locks.ts'
import { startKeeper } from './keeper.ts'

const until = '2026-12-22'

function vaultInMemory() {
  const texts = new Map<string, { text: string; until: string; revision: number }>()
  const log: string[] = []
  let isOpen = false
  let locks = 0
  let refusal: VaultProblem | undefined
  let gate: Promise<void> = Promise.resolve()
  const done = <T>(value: T): Outcome<T> => ({ ok: true, value })
  const vault: Vault = {
    state: () => (isOpen ? 'open' : texts.size > 0 ? 'locked' : 'absent'),
    create: async () => ((isOpen = true), done(undefined)),
    unlock: async (passphrase) => {
      const since = locks
      await gate
      if (since !== locks) return { ok: false, problem: { problem: 'locked' } }
      if (passphrase !== 'right') return { ok: false, problem: { problem: 'passphrase-wrong', seconds: 0 } }
      isOpen = true
      return done(undefined)
    },
    lock: async () => {
      log.push('lock')
      locks += 1
      isOpen = false
    },
    wipe: async () => (texts.clear(), (isOpen = false), done(undefined)),
    list: async () => done([...texts].map(([id, entry]) => ({ id, ...entry }))),
    read: async (id) => {
      const found = texts.get(id)
      return found ? done(found) : { ok: false, problem: { problem: 'gone', id } }
    },
    write: async (id, text, last, revision) => {
      if (!isOpen) return { ok: false, problem: { problem: 'locked' } }
      await gate
      if (refusal) return { ok: false, problem: refusal }
      if (texts.get(id)?.revision !== revision) return { ok: false, problem: { problem: 'changed-elsewhere', id } }
      texts.set(id, { text, until: last, revision: (revision ?? 0) + 1 })
      log.push(spokenIn(text) ?? 'none')
      return done((revision ?? 0) + 1)
    },
    remove: async (id) => (texts.delete(id), done(undefined)),
    expire: async () => done({ removed: 0 }),
  }
  return {
    vault,
    texts,
    log,
    refuse: (problem: VaultProblem | undefined) => (refusal = problem),
    /** Another tab deletes everything. */
    wipeElsewhere: () => {
      texts.clear()
      isOpen = false
    },
    /** Writes wait until what this gives is called. */
    hold: () => {
      let open = () => {}
      gate = new Promise((resolve) => (open = resolve))
      return () => open()
    },
  }
}

function spokenIn(text: string): string | undefined {
  const read = readFile(law, JSON.parse(text))
  return read.ok ? read.file.spoken : 'unreadable'
}

async function started(loadLaw: () => Promise<Law> = () => Promise.resolve(law)) {
  let made = 0
  const makeFile = () => ({ id: String(++made).padStart(32, '0'), words: `a b c`, case: { person: {}, encounters: [] }, consents: [] })
  const session = startSession({ loadLaw, readToday: () => '2026-11-22', makeFile })
  const memory = vaultInMemory()
  const keeper = startKeeper({ session, loadLaw, locks: fileLocks(undefined), openVault: () => Promise.resolve({ ok: true, value: memory.vault }) })
  session.send({ type: 'SPEAK', language: 'en' })
  await keeper.create('right')
  const speak = (spoken: string) => session.send({ type: 'NOTE', change: { spoken } })
  const keep = async () => {
    session.send({ type: 'NOTE', change: { kept: { until } } })
    await settled()
  }
  const { id } = session.getSnapshot().context.file
  return { ...memory, session, keeper, speak, keep, id, context: () => session.getSnapshot().context }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 10))

test('writes nothing until something is to be kept, then every change; the newest state wins while one is being written', async () => {
  const { speak, keep, log, hold, context, id, keeper } = await started()
  speak('mam')
  await settled()
  expect(log).toEqual([])
  await keep()
  expect(log).toEqual(['mam'])
  const release = hold()
  for (const language of ['ixil', 'garifuna', 'quechua']) speak(language)
  expect(keeper.state().saving.get(id)).toBe('saving')
  release()
  await settled()
  // The one that was being written, and the newest; what came between was never sealed.
  expect(log).toEqual(['mam', 'ixil', 'quechua'])
  expect(context().saved.get(id)).toBe(context().file)
  expect(keeper.state().saving.get(id)).toBe('kept')
})

test('what was said last is written before the key is forgotten, also when the session ends at once', async () => {
  const { session, speak, keep, log, hold } = await started()
  await keep()
  const release = hold()
  speak('ixil')
  speak('mam')
  session.send({ type: 'END' })
  release()
  await settled()
  expect(log).toEqual(['none', 'ixil', 'mam', 'lock'])
  expect(session.getSnapshot().context.saved.size).toBe(0)
})

test('behind the lock only what is sealed is forgotten; the passphrase brings all back, and saves what was left', async () => {
  const { session, speak, keep, refuse, keeper, context, id, texts } = await started()
  await keep()
  refuse({ problem: 'storage-full' })
  speak('mam')
  await settled()
  expect(keeper.state().saving.get(id)).toEqual({ problem: 'storage-full' })
  session.send({ type: 'LOCK' })
  await settled()
  expect(standOf(session.getSnapshot()).cover).toBe('locked')
  expect(context().file.spoken).toBe('mam')
  refuse(undefined)
  expect(await keeper.unlock('wrong')).toBe(false)
  expect(standOf(session.getSnapshot()).cover).toBe('locked')
  expect(await keeper.unlock('right')).toBe(true)
  await settled()
  expect(standOf(session.getSnapshot()).cover).toBe('none')
  expect(spokenIn(texts.get(id)?.text ?? '')).toBe('mam')

  session.send({ type: 'LOCK' })
  await settled()
  expect(context()).toMatchObject({ away: [id], file: { case: { person: {} } } })
  expect(context().file.id).not.toBe(id)
  await keeper.unlock('right')
  expect(context().file).toMatchObject({ id, spoken: 'mam' })
})

test('a file that cannot be read any more is told, and left as it is', async () => {
  const { session, keep, keeper, id, texts, context } = await started()
  await keep()
  session.send({ type: 'LOCK' })
  await settled()
  texts.set(id, { text: '{"format":"umbral-file/2"}', until, revision: 7 })
  await keeper.unlock('right')
  expect(keeper.state().lost).toEqual([{ problem: 'newer-file', id }])
  expect(keeper.state().entries).toMatchObject([{ id, problem: { problem: 'newer-file' } }])
  expect(context().away).toEqual([])
  expect(texts.get(id)?.revision).toBe(7)
})

test('nothing is taken from behind the lock while the law is not there', async () => {
  let fails = true
  const { session, keep, keeper, id, context } = await started(() => (fails ? Promise.reject(new Error('no connection')) : Promise.resolve(law)))
  await keep()
  session.send({ type: 'LOCK' })
  await settled()
  expect(await keeper.unlock('right')).toBe(false)
  expect(keeper.state()).toMatchObject({ problem: { problem: 'law-unreachable' }, vault: 'locked' })
  expect(context().away).toEqual([id])
  fails = false
  expect(await keeper.unlock('right')).toBe(true)
  expect(context().file.id).toBe(id)
})

test('a file opened from the list is not written again until it changes; removed, it stays in memory only', async () => {
  const { session, speak, keep, keeper, id, log, texts, context } = await started()
  speak('mam')
  await keep()
  session.send({ type: 'END' })
  await settled()
  await keeper.unlock('right')
  expect(keeper.state().entries).toMatchObject([{ id, words: 'a b c', until }])
  await keeper.open(id)
  await settled()
  expect(context().file).toMatchObject({ id, spoken: 'mam' })
  expect(log).toEqual(['mam', 'lock'])
  expect(keeper.state().reopened).toBe(id)
  speak('ixil')
  await settled()
  expect(log).toEqual(['mam', 'lock', 'ixil'])
  expect(await keeper.remove(id)).toBe(true)
  expect(texts.size).toBe(0)
  expect(context().file).not.toHaveProperty('kept')
  speak('mam')
  await settled()
  expect(texts.size).toBe(0)
})

test('deleted all together in another tab, a file is no longer called kept, and that is told until it is kept again', async () => {
  const { speak, keep, keeper, id, context, wipeElsewhere, texts, session } = await started()
  await keep()
  wipeElsewhere()
  speak('mam')
  await settled()
  expect(context().file).toMatchObject({ id, spoken: 'mam' })
  expect(context().file).not.toHaveProperty('kept')
  expect(keeper.state()).toMatchObject({ vault: 'absent', lost: [{ problem: 'gone', id }] })
  expect(keeper.state().saving.size).toBe(0)
  await keeper.create('right')
  await keep()
  expect(spokenIn(texts.get(id)?.text ?? '')).toBe('mam')
  expect(keeper.state().lost).toEqual([])

  wipeElsewhere()
  await keeper.look()
  expect(keeper.state().lost, 'looking is enough to see it').toEqual([{ problem: 'gone', id }])
  session.send({ type: 'END' })
  expect(keeper.state().lost, 'the next person is told nothing of it').toEqual([])
})

test('what another tab wrote last is what is opened here: the lock comes before the reading', async () => {
  const texts: string[] = []
  const locks = { take: async () => (texts.push('lock'), true), keepOnly: () => undefined }
  const session = startSession({ loadLaw: () => Promise.resolve(law), readToday: () => '2026-11-22', makeFile: () => ({ id: 'a'.repeat(32), words: 'a b c', case: { person: {}, encounters: [] }, consents: [] }) })
  const memory = vaultInMemory()
  await memory.vault.create('right')
  const read: Vault['read'] = (id) => (texts.push('read'), memory.vault.read(id))
  const keeper = startKeeper({ session, loadLaw: () => Promise.resolve(law), locks, openVault: () => Promise.resolve({ ok: true, value: { ...memory.vault, read } }) })
  await settled()
  texts.length = 0
  await keeper.open('b'.repeat(32))
  expect(texts).toEqual(['lock', 'read'])
  expect(keeper.state().problem).toMatchObject({ problem: 'gone' })
})

test('nothing opens on a page that went out of sight while the passphrase was being tried', async () => {
  const { session, keep, keeper, hold, context, id } = await started()
  await keep()
  session.send({ type: 'LOCK' })
  await settled()
  const release = hold()
  const trying = keeper.unlock('right')
  await settled()
  keeper.hidden()
  release()
  expect(await trying).toBe(false)
  expect(keeper.state().problem).toBeUndefined()
  expect(standOf(session.getSnapshot()).cover).toBe('locked')
  expect(context().away).toEqual([id])
  expect(await keeper.unlock('right')).toBe(true)
  expect(context().file.id).toBe(id)
})
