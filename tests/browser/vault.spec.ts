/**
 * The vault in a real browser: what goes wrong with storage, and that nothing is lost, nothing is shown and nothing hangs.
 * It drives the module itself, without a screen, on a page of ours that does nothing.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test, type BrowserContext, type LaunchOptions, type Page } from '@playwright/test'
import { build } from 'vite'
import type { Outcome, Vault } from '../../src/vault/contract.ts'
import type { openFile, sealFile } from '../../src/vault/seal.ts'
import { killBrowser } from './profile.ts'

declare global {
  interface Window {
    readonly tool: {
      openVault(tools: object): Promise<Outcome<Vault>>
      sealFile: typeof sealFile
      openFile: typeof openFile
    }
    vault: Vault
    /** The device's clock, as the tests set it. */
    day: string
    later: number
    acknowledge(id: string, revision: number): Promise<void>
  }
}

const phrase = 'tres pájaros sobre el cerro'
const canary = 'Zopilote-Ñandú-7731'
const day = '2026-11-20'
const blankPage = '/neutral.html'

// ---------------------------------------------------------------- the module in the page

let bundle = ''

test.beforeAll(async () => {
  const entry = 'virtual:vault'
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id.endsWith(entry) ? entry : undefined),
        load: (id) => (id === entry ? `export * from '${process.cwd()}/src/vault/vault.ts'; export * from '${process.cwd()}/src/vault/seal.ts'` : undefined),
      },
    ],
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'tool' } },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (!first || !('output' in first)) throw new Error('vite built nothing')
  bundle = `${first.output[0].code}; globalThis.tool = tool; globalThis.day = '${day}'; globalThis.later = 0`
})

test.skip(({ viewport }) => viewport?.width !== 360, 'The vault has no screen.')

/** A page on which the vault was looked for, on that day. */
async function look(context: BrowserContext, today = day): Promise<Page> {
  const page = await context.newPage()
  await page.addInitScript(bundle)
  await page.goto(blankPage)
  expect(await openIn(page, today)).toBeUndefined()
  return page
}

/** Looks for the vault; gives the problem. */
const openIn = (page: Page, today = day) =>
  page.evaluate(async (today) => {
    window.day = today
    const indexedDB = window.indexedDB
    const opened = await window.tool.openVault({ indexedDB, crypto, now: () => Date.now() + window.later, today: () => window.day })
    if (opened.ok) window.vault = opened.value
    return opened.ok ? undefined : opened.problem.problem
  }, today)

const state = (page: Page) => page.evaluate(() => window.vault.state())
const create = (page: Page, words = phrase) => page.evaluate((words) => window.vault.create(words), words)
const unlock = (page: Page, words = phrase) => page.evaluate((words) => window.vault.unlock(words), words)
const wipe = (page: Page) => page.evaluate(() => window.vault.wipe())
const list = (page: Page) => page.evaluate(() => window.vault.list())
const read = (page: Page, id: string) => page.evaluate((id) => window.vault.read(id), id)
const expire = (page: Page, today: string) =>
  page.evaluate((today) => {
    window.day = today
    return window.vault.expire()
  }, today)
const write = (page: Page, id: string, text: string, revision?: number, until = '2026-12-20') =>
  page.evaluate(({ id, text, until, revision }) => window.vault.write(id, text, until, revision), { id, text, until, revision })
const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))

const ok = <T>(value: T) => ({ ok: true, value })
const refused = (problem: string, more: object = {}) => ({ ok: false, problem: { problem, ...more } })

interface Stored {
  id: string
  until: string
  revision: number
  format: number
  rounds: number
  iv: Uint8Array
  sealed: Uint8Array | string
}

/** Changes what lies on the disk, from outside the tool. */
const tamper = (page: Page, store: 'head' | 'texts', key: string, change: string) =>
  page.evaluate(
    ({ store, key, change }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('umbral')
        opening.addEventListener('error', () => reject(opening.error))
        opening.addEventListener('success', () => {
          const db = opening.result
          const tx = db.transaction(store, 'readwrite')
          const got = tx.objectStore(store).get(key)
          const changes: Record<string, (value: Stored) => void> = {
            byte: ({ sealed }) => typeof sealed === 'object' && (sealed[40]! ^= 1),
            iv: (value) => (value.iv[0]! ^= 1),
            until: (value) => (value.until = '2030-01-01'),
            revision: (value) => (value.revision += 1),
            id: (value) => (value.id = 'b'),
            shape: (value) => (value.sealed = 'text'),
            newer: (value) => (value.format = 2),
            rounds: (value) => (value.rounds = 1),
          }
          got.addEventListener('success', () => {
            changes[change]?.(got.result)
            tx.objectStore(store).put(got.result, ...(store === 'head' ? [key] : []))
          })
          tx.addEventListener('complete', () => (db.close(), resolve()))
        })
      }),
    { store, key, change },
  )

// ---------------------------------------------------------------- a browser of its own, with a disk

/** Runs with a new profile on the disk; `again` starts the browser on it once more. */
async function withProfile(
  options: LaunchOptions & { baseURL?: string | undefined },
  work: (profile: string, again: () => Promise<BrowserContext>) => Promise<void>,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'umbral-vault-'))
  const contexts: BrowserContext[] = []
  const { baseURL = '', ...launch } = options
  try {
    await work(profile, async () => {
      const context = await chromium.launchPersistentContext(profile, { ...launch, baseURL })
      contexts.push(context)
      return context
    })
  } finally {
    for (const context of contexts) await context.close().catch(() => undefined) // It may have been killed.
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
}

/** The files of the profile in which one of the words stands, in either way that browsers write text. */
function filesWith(profile: string, words: readonly string[]): string[] {
  const needles = words.flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le'), Buffer.from(word, 'latin1')])
  return readdirSync(profile, { recursive: true, encoding: 'utf8' })
    .map((name) => join(profile, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
    .filter((path) => needles.some((needle) => readFileSync(path).includes(needle)))
}

// ---------------------------------------------------------------- at rest

test('looking makes nothing; what is kept opens again, and only with its passphrase', async ({ context }) => {
  const page = await look(context)
  expect(await state(page)).toBe('absent')
  expect(await list(page)).toEqual(refused('locked'))
  expect(await expire(page, day)).toEqual(ok({ removed: 0 }))
  expect(await unlock(page)).toEqual(refused('locked'))
  expect(await wipe(page)).toEqual(ok(undefined))
  expect(await databases(page)).toEqual([])

  expect(await create(page)).toEqual(ok(undefined))
  expect(await state(page)).toBe('open')
  expect(await write(page, 'a', canary)).toEqual(ok(1))
  expect(await write(page, 'a', `${canary} 2`, 1, '2026-12-21')).toEqual(ok(2))
  await page.evaluate(() => window.vault.lock())
  expect(await state(page)).toBe('locked')
  for (const refusal of [await list(page), await read(page, 'a'), await write(page, 'b', '')]) expect(refusal).toEqual(refused('locked'))

  await page.reload()
  expect(await openIn(page)).toBeUndefined()
  expect(await state(page)).toBe('locked')
  expect(await create(page, 'another')).toEqual(refused('locked'))
  expect(await unlock(page, 'another')).toEqual(refused('passphrase-wrong', { seconds: 0 }))
  expect(await unlock(page, `  ${phrase.replaceAll(' ', '  ')}`)).toEqual(ok(undefined))
  expect(await list(page)).toEqual(ok([{ id: 'a', until: '2026-12-21', revision: 2 }]))
  expect(await read(page, 'a')).toEqual(ok({ text: `${canary} 2`, revision: 2 }))
  expect(await page.evaluate(() => window.vault.remove('a'))).toEqual(ok(undefined))
  expect(await read(page, 'a')).toEqual(refused('gone', { id: 'a' }))
  expect(await write(page, 'a', 'again', 2)).toEqual(refused('gone', { id: 'a' }))
})

test('a write that has begun is finished before the key is forgotten', async ({ context }) => {
  const page = await look(context)
  await create(page)
  const [written] = await page.evaluate(() => Promise.all([window.vault.write('a', 'x'.repeat(500_000), '2026-12-20', undefined), window.vault.lock()]))
  expect(written).toEqual(ok(1))
  await unlock(page)
  expect(await read(page, 'a')).toMatchObject({ ok: true, value: { revision: 1 } })
})

test('a lock that falls while a passphrase is tried holds', async ({ context }) => {
  const page = await look(context)
  await create(page)
  const [unlocked] = await page.evaluate((words) => Promise.all([window.vault.unlock(words), window.vault.lock()]), phrase)
  expect(unlocked).toEqual(refused('locked'))
  expect(await state(page)).toBe('locked')
  expect(await unlock(page)).toEqual(ok(undefined))
})

test('nothing of a text or a passphrase is on the disk in clear', async ({ launchOptions, baseURL }) => {
  await withProfile({ ...launchOptions, baseURL }, async (profile, again) => {
    const context = await again()
    const page = await look(context)
    await create(page)
    expect(await write(page, 'visible-id', canary)).toEqual(ok(1))
    await unlock(page, `${canary}-wrong`)
    await context.close()
    expect(filesWith(profile, [canary, phrase])).toEqual([])
    // The search is able to find: the id is in clear, and is there.
    expect(filesWith(profile, ['visible-id'])).not.toEqual([])
  })
})

test('looking alone leaves no database on the disk', async ({ launchOptions, baseURL }) => {
  await withProfile({ ...launchOptions, baseURL }, async (profile, again) => {
    const context = await again()
    const page = await look(context)
    await expire(page, day)
    await wipe(page)
    await context.close()
    const traces = readdirSync(profile, { recursive: true, encoding: 'utf8' }).filter((name) => /IndexedDB\/.+/i.test(name))
    expect(traces).toEqual([])
  })
})

// ---------------------------------------------------------------- what goes wrong

test('a browser killed in mid-write loses nothing that was acknowledged', async ({ launchOptions, baseURL }) => {
  await withProfile({ ...launchOptions, baseURL }, async (profile, again) => {
    const context = await again()
    const page = await look(context)
    await create(page)
    const acknowledged = new Map<string, number>()
    let count = 0
    await page.exposeFunction('acknowledge', (id: string, revision: number) => {
      acknowledged.set(id, revision)
      // Not between two writes: some milliseconds into one of them.
      if (++count === 25) setTimeout(() => killBrowser(profile), 7)
    })
    const writing = page.evaluate(async () => {
      const revisions: Record<string, number | undefined> = {}
      for (let turn = 0; ; turn++) {
        const id = 'abc'[turn % 3] ?? ''
        const written = await window.vault.write(id, `${(revisions[id] ?? 0) + 1};`.repeat(40_000), '2026-12-20', revisions[id])
        if (!written.ok) throw new Error(written.problem.problem)
        revisions[id] = written.value
        void window.acknowledge(id, written.value)
      }
    })
    await expect(writing).rejects.toThrow(/closed/)

    const page2 = await look(await again())
    expect(await unlock(page2)).toEqual(ok(undefined))
    expect(acknowledged.size).toBe(3)
    for (const [id, revision] of acknowledged) {
      const found = await read(page2, id)
      if (!found.ok) throw new Error(`${id}: ${found.problem.problem}`)
      expect(found.value.revision).toBeGreaterThanOrEqual(revision)
      expect(found.value.text).toBe(`${found.value.revision};`.repeat(40_000))
    }
  })
})

test('a full disk: the write is refused, what was kept stays, and it still opens', async ({ launchOptions, baseURL }) => {
  // In a profile on the disk: the quota of a private window cannot be set.
  await withProfile({ ...launchOptions, baseURL }, async (_, again) => {
    const context = await again()
    const page = await look(context)
    const devtools = await context.newCDPSession(page)
    const quota = (quotaSize: number) => devtools.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '', quotaSize })
    await quota(1)
    expect(await create(page)).toEqual(refused('storage-full'))
    expect(await state(page)).toBe('absent')
    expect(await databases(page)).toEqual([])

    await quota(400_000)
    expect(await create(page)).toEqual(ok(undefined))
    expect(await write(page, 'a', canary)).toEqual(ok(1))
    expect(await write(page, 'a', 'x'.repeat(600_000), 1)).toEqual(refused('storage-full'))
    const filled = await page.evaluate(async () => {
      for (let count = 0; count < 1000; count++) {
        const written = await window.vault.write(`filler ${count}`, 'x', '2026-12-20', undefined)
        if (!written.ok) return written.problem.problem
      }
      return 'never full'
    })
    expect(filled).toBe('storage-full')
    expect(await read(page, 'a')).toEqual(ok({ text: canary, revision: 1 }))
    await page.reload()
    await openIn(page)
    expect(await unlock(page)).toEqual(ok(undefined))
    expect(await read(page, 'a')).toEqual(ok({ text: canary, revision: 1 }))
    // What cannot be counted on the disk is counted in memory.
    for (const seconds of [0, 0, 2]) expect(await unlock(page, 'wrong')).toEqual(refused('passphrase-wrong', { seconds }))
    expect(await unlock(page)).toMatchObject(refused('wait'))
    expect(await expire(page, '2026-12-21')).toMatchObject({ ok: true, value: { removed: expect.any(Number) } })
    expect(await list(page)).toEqual(ok([]))
    expect(await wipe(page)).toEqual(ok(undefined))
    expect(await databases(page)).toEqual([])
  })
})

for (const [where, script] of Object.entries({
  'that cannot even be asked': `IDBFactory.prototype.databases = () => Promise.reject(new DOMException('', 'SecurityError'))`,
  'that is not there': `Object.defineProperty(window, 'indexedDB', { value: undefined })`,
  'without a list, that refuses to open': `delete IDBFactory.prototype.databases; IDBFactory.prototype.open = () => { throw new DOMException('', 'SecurityError') }`,
}))
  test(`storage ${where} is refused with a word`, async ({ page }) => {
    await page.addInitScript(`${bundle}; ${script}`)
    await page.goto(blankPage)
    expect(await openIn(page)).toBe('storage-refused')
  })

test('storage that refuses only when asked to keep is refused with a word', async ({ context }) => {
  const page = await look(context)
  await page.evaluate(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('', 'InvalidStateError')
    }
  })
  expect(await create(page)).toEqual(refused('storage-refused'))
  expect(await state(page)).toBe('absent')
})

test('an older browser that cannot list its databases makes none by looking', async ({ context }) => {
  const page = await context.newPage()
  await page.addInitScript(`${bundle}; window.names = indexedDB.databases.bind(indexedDB); delete IDBFactory.prototype.databases`)
  await page.goto(blankPage)
  const names = () => page.evaluate('window.names().then((all) => all.length)')
  expect(await openIn(page)).toBeUndefined()
  expect([await state(page), await names()]).toEqual(['absent', 0])
  expect(await create(page)).toEqual(ok(undefined))
  expect(await openIn(page)).toBeUndefined()
  expect([await state(page), await names()]).toEqual(['locked', 1])
})

test('two tabs on one text: the second to write is told, and overwrites nothing', async ({ context }) => {
  const one = await look(context)
  const two = await look(context)
  expect(await create(one)).toEqual(ok(undefined))
  // The other looked when nothing was here: it makes no second vault over the first.
  expect(await create(two, 'another')).toEqual(refused('locked'))
  expect(await state(two)).toBe('locked')
  await write(one, 'a', 'first')
  expect(await unlock(two)).toEqual(ok(undefined))
  expect(await write(two, 'a', 'of two', 1)).toEqual(ok(2))
  expect(await write(one, 'a', 'of one', 1)).toEqual(refused('changed-elsewhere', { id: 'a' }))
  expect(await write(one, 'a', 'new', undefined)).toEqual(refused('changed-elsewhere', { id: 'a' }))
  expect(await read(one, 'a')).toEqual(ok({ text: 'of two', revision: 2 }))
})

test('a text that was changed from outside does not open, and the others do', async ({ context }) => {
  const page = await look(context)
  await create(page)
  for (const change of ['byte', 'iv', 'until', 'revision', 'shape']) {
    await write(page, change, canary)
    await tamper(page, 'texts', change, change)
    expect(await read(page, change), change).toEqual(refused('damaged', { id: change }))
  }
  await write(page, 'a', 'text of a')
  await write(page, 'b', 'text of b')
  await tamper(page, 'texts', 'a', 'id')
  expect(await read(page, 'b')).toEqual(refused('damaged', { id: 'b' }))
  expect(await read(page, 'a')).toEqual(ok({ text: 'text of a', revision: 1 }))
  expect((await page.evaluate(async () => window.vault.list())).ok).toBe(true)
  // Written over only by somebody who has read it, and that nobody can.
  for (const id of ['byte', 'shape']) expect(await write(page, id, 'new')).toEqual(refused('changed-elsewhere', { id }))
  expect(await page.evaluate(() => window.vault.remove('byte'))).toEqual(ok(undefined))
})

test('a head that was changed from outside opens nothing and can be wiped', async ({ context }) => {
  const page = await look(context)
  await create(page)
  await tamper(page, 'head', 'head', 'iv')
  expect(await unlock(page)).toEqual(refused('passphrase-wrong', { seconds: 0 }))
  await tamper(page, 'head', 'head', 'rounds')
  expect(await openIn(page)).toBeUndefined()
  expect(await unlock(page)).toEqual(refused('damaged', { id: 'vault' }))
  expect(await wipe(page)).toEqual(ok(undefined))
  expect(await databases(page)).toEqual([])
})

test('a vault that the browser cannot open any more says so, and can be wiped', async ({ context }) => {
  const page = await look(context)
  await create(page)
  await page.reload()
  await page.evaluate(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('', 'UnknownError')
    }
  })
  expect(await openIn(page)).toBeUndefined()
  expect(await state(page)).toBe('locked')
  expect(await unlock(page)).toEqual(refused('storage-refused'))
  expect(await state(page)).toBe('locked')
  expect(await wipe(page)).toEqual(ok(undefined))
  expect(await databases(page)).toEqual([])
})

test('what is past its last day goes, even while locked; nothing goes while the clock is in doubt', async ({ context }) => {
  const page = await look(context)
  await create(page)
  await write(page, 'short', canary, undefined, '2026-11-25')
  await write(page, 'long', canary, undefined, '2027-11-25')
  await page.reload()
  await openIn(page)
  expect(await expire(page, '2026-11-19')).toEqual(ok({ removed: 0, doubt: 'back', lastUsed: day }))
  expect(await expire(page, '2026-11-25')).toEqual(ok({ removed: 0 }))
  expect(await expire(page, '2027-03-01')).toEqual(ok({ removed: 0, doubt: 'ahead', lastUsed: '2026-11-25' }))
  expect(await expire(page, '2026-11-26')).toEqual(ok({ removed: 1 }))
  await unlock(page)
  expect(await list(page)).toMatchObject({ value: [{ id: 'long' }] })
  // Nothing to delete: no doubt. Far ahead with something to delete: only after somebody opened it on that day.
  expect(await expire(page, '2027-11-26')).toEqual(ok({ removed: 0, doubt: 'ahead', lastUsed: '2026-11-26' }))
  await unlock(page)
  expect(await expire(page, '2027-11-26')).toEqual(ok({ removed: 1 }))
  expect(await list(page)).toEqual(ok([]))
})

test('the delay grows, survives a reload, and is not shortened by a clock set back', async ({ context }) => {
  const page = await look(context)
  await create(page)
  for (const seconds of [0, 0, 2]) expect(await unlock(page, 'wrong')).toEqual(refused('passphrase-wrong', { seconds }))
  await page.reload()
  await openIn(page)
  expect(await unlock(page)).toMatchObject(refused('wait', { seconds: expect.any(Number) }))
  await page.evaluate(() => (window.later = 2500))
  expect(await unlock(page, 'wrong')).toEqual(refused('passphrase-wrong', { seconds: 4 }))
  await page.evaluate(() => (window.later = -3_600_000))
  expect(await unlock(page)).toEqual(refused('wait', { seconds: 4 }))
  await page.evaluate(() => (window.later += 4500))
  expect(await unlock(page)).toEqual(ok(undefined))
  // And begins anew.
  expect(await unlock(page, 'wrong')).toEqual(refused('passphrase-wrong', { seconds: 0 }))
})

test('a vault of a newer version is refused, untouched by expiry, and can be wiped', async ({ context }) => {
  const page = await look(context)
  await create(page)
  await write(page, 'a', canary, undefined, '2026-11-25')
  await tamper(page, 'head', 'head', 'newer')
  for (const newerDatabase of [false, true]) {
    if (newerDatabase)
      await page.evaluate(
        () =>
          new Promise<void>((resolve) => {
            const opening = indexedDB.open('umbral', 7)
            opening.addEventListener('success', () => (opening.result.close(), resolve()))
          }),
      )
    expect(await openIn(page, '2026-12-01')).toBeUndefined()
    expect(await state(page)).toBe('locked')
    expect(await unlock(page)).toEqual(refused('newer'))
    expect(await expire(page, '2026-12-01')).toEqual(refused('newer'))
    const count = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open('umbral')
          opening.addEventListener('success', () => {
            const counting = opening.result.transaction('texts').objectStore('texts').count()
            counting.addEventListener('success', () => (opening.result.close(), resolve(counting.result)))
          })
        }),
    )
    expect(count).toBe(1)
  }
  expect(await create(page)).toEqual(refused('newer'))
  expect(await wipe(page)).toEqual(ok(undefined))
  expect(await databases(page)).toEqual([])
})

test('wiped while locked, while another tab has it open: that tab forgets the key at once', async ({ context }) => {
  const open = await look(context)
  await create(open)
  await write(open, 'a', canary)
  const other = await look(context)
  expect(await wipe(other)).toEqual(ok(undefined))
  expect(await databases(other)).toEqual([])
  expect(await state(open)).toBe('absent')
  expect(await read(open, 'a')).toEqual(refused('locked'))
  expect(await write(open, 'a', canary, 1)).toEqual(refused('locked'))
  expect(await databases(open)).toEqual([])
})

test('a tab that never lets go cannot hold up a wipe', async ({ context }) => {
  const page = await look(context)
  await create(page)
  await write(page, 'a', canary)
  const asleep = await look(context)
  await asleep.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('umbral') // and no ear for `versionchange`
        opening.addEventListener('success', () => (Object.assign(window, { held: opening.result }), resolve()))
      }),
  )
  expect(await wipe(page)).toEqual(ok(undefined))
  expect(await state(page)).toBe('absent')
  await asleep.close()
  await expect.poll(() => databases(page)).toEqual([])
})

test('a sealed file is the same in Node and here', async ({ context }) => {
  const page = await look(context)
  const { sealFile, openFile } = await import('../../src/vault/seal.ts')
  const bytes = new TextEncoder().encode(canary)
  const fromNode = [...(await sealFile(crypto, phrase, bytes))]
  const there = await page.evaluate(
    async ({ phrase, fromNode }) => {
      const opened = await window.tool.openFile(crypto, phrase, new Uint8Array(fromNode))
      if (!opened.ok) throw new Error(opened.problem)
      return [...(await window.tool.sealFile(crypto, phrase, opened.bytes))]
    },
    { phrase, fromNode },
  )
  expect(await openFile(crypto, phrase, new Uint8Array(there))).toEqual({ ok: true, bytes })
})
