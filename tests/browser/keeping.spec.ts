/** What is kept on this device, in a real browser with its real storage: what stays, what locks, and what is never there. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test, type BrowserContext, type Page, type PlaywrightTestOptions, type PlaywrightWorkerOptions } from '@playwright/test'
import { answer, asked, begin, button, expectAsked, expectWhole, heading, main, noon, watch, words, type Language, type Script } from './drive.ts'
import { killBrowser, tracesIn } from './profile.ts'

const passphrase = 'río lámpara siete ventana'

/** Answers that occur nowhere in the texts of the app as they stand in a file. */
const told: Script = { 'safety-now': ['none'], 'where-now': 'mexico', nationalities: ['HN'], age: 34 }
const inClear = ['"nationalities"', '"safety-now"', '"where-now"', 'umbral-file', 'umbral-case']

let offences: string[] = []
test.beforeEach(({ page }, { project }) => {
  test.skip(project.name !== 'phone', 'keeping does not depend on the size of the screen')
  test.setTimeout(90_000)
  offences = watch(page)
})
test.afterEach(() => expect(offences).toEqual([]))

// ---------------------------------------------------------------- steps

async function answerSome(page: Page, count: number): Promise<void> {
  for (const [fact, given] of Object.entries(told).slice(0, count)) {
    await expectAsked(page, fact)
    await answer(page, given)
  }
}

const field = (page: Page, language: Language, key: string) => main(page).getByLabel(words(language, key), { exact: true })

async function fillKeepForm(page: Page, language: Language): Promise<void> {
  await button(page, language, 'keep.title').click()
  await expect(heading(page)).toHaveText(words(language, 'keep.title'))
  await field(page, language, 'keep.passphrase.label').fill(passphrase)
  await field(page, language, 'keep.passphrase.again').fill(passphrase)
  await main(page).getByRole('checkbox').check()
  await button(page, language, 'keep.do').click()
}

/** Keeps the file at hand and goes back to the questions. Gives its words. */
async function keep(page: Page, language: Language): Promise<string> {
  await fillKeepForm(page, language)
  await expect(heading(page)).toHaveText(words(language, 'keep.kept.title'))
  await expectKept(page, language)
  const called = await main(page).locator('p', { hasText: words(language, 'keep.kept.words') }).locator('+ p').innerText()
  await button(page, language, 'keep.kept.back').click()
  return called
}

/** What the status says before its day. */
const begins = (language: Language, key: string) => words(language, key).split('{')[0] ?? ''
const expectKept = (page: Page, language: Language) => expect(page.getByText(begins(language, 'keep.saving.until')).filter({ visible: true })).toBeVisible()

async function unlock(page: Page, language: Language, written = passphrase): Promise<void> {
  await field(page, language, 'keep.passphrase.label').fill(written)
  await button(page, language, 'keep.unlock').click()
}

async function toDesk(page: Page, language: Language): Promise<void> {
  await page.goto('/')
  await page.locator(`button:has([lang="${language}"])`).click()
  await button(page, language, 'keep.open').click()
}

const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).length)

async function hide(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true })
  })
}

// ---------------------------------------------------------------- statements

test('what is kept is there again after the page was gone: open, and go on from the last answer', async ({ page, context }) => {
  await begin(page, 'es')
  await answerSome(page, 1)
  await button(page, 'es', 'keep.title').click()
  await button(page, 'es', 'keep.do').click()
  for (const key of ['keep.passphrase.short', 'keep.agree.missing'])
    await expect(page.getByRole('alert').filter({ hasText: begins('es', key) })).toBeVisible()
  await expectWhole(page)
  await button(page, 'es', 'ui.back').click()
  const called = await keep(page, 'es')
  expect(called.split(' ')).toHaveLength(3)
  await expectAsked(page, 'where-now')
  await answer(page, told['where-now'])
  await expectKept(page, 'es')
  await page.close()

  const next = await context.newPage()
  const seen = watch(next)
  await toDesk(next, 'es')
  expect(await next.content()).not.toContain(called)
  await unlock(next, 'es')
  await expect(next.getByText(called, { exact: true })).toBeVisible()
  await expectWhole(next)
  await next.getByRole('button', { name: words('es', 'keep.list.openNamed').replace('{words}', called) }).click()
  await expectAsked(next, 'nationalities')
  await expect(next.getByText(words('es', 'facts.where-now.label'))).toBeVisible()
  await expect(next.getByText(words('es', 'keep.reopened.goOn'))).toBeVisible()
  await answer(next, told['nationalities'])
  await expectKept(next, 'es')
  await expect(next.getByText(words('es', 'keep.reopened.goOn'))).toBeHidden()
  expect(seen).toEqual([])
})

test('the lock falls by itself and when the page is hidden; only the passphrase lifts it; all can be wiped while it is locked', async ({ page }) => {
  await page.clock.install({ time: noon })
  await begin(page, 'en')
  await answerSome(page, 2)
  const called = await keep(page, 'en')
  await expectAsked(page, 'nationalities')
  await page.clock.fastForward('01:50')
  await expectAsked(page, 'nationalities')
  await page.clock.fastForward('00:20')
  await expect(heading(page)).toHaveText(words('en', 'keep.locked.title'))

  const shown = await page.content()
  for (const secret of [called, words('en', 'facts.nationalities.question'), words('en', 'facts.where-now.options.mexico')]) expect(shown).not.toContain(secret)
  await expectWhole(page)
  await unlock(page, 'en', 'wrong words altogether')
  await expect(page.getByRole('alert')).toHaveText(words('en', 'keep.problems.passphrase-wrong'))
  await unlock(page, 'en')
  await expectAsked(page, 'nationalities')
  await answer(page, told['nationalities'])
  await expectKept(page, 'en')

  // Printing covers the page and hides nothing; a phone that never says that it ended hides it the next time all the same.
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await hide(page)
  await expectAsked(page, 'age')
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await hide(page)
  await expect(heading(page)).toHaveText(words('en', 'keep.locked.title'))
  expect(await page.content()).not.toContain(words('en', 'facts.age.question'))
  expect(await databases(page)).toBe(1)
  await page.getByText(words('en', 'keep.wipe.first'), { exact: true }).click()
  await button(page, 'en', 'keep.wipe.yes').click()
  await expect(page.getByText(words('en', 'ui.language.wiped'))).toBeVisible()
  expect(await databases(page)).toBe(0)
})

test('a file that is open in one tab is not opened in another, and is free when the first has ended', async ({ page, context }) => {
  await begin(page, 'ht')
  await answerSome(page, 1)
  const called = await keep(page, 'ht')
  const other = await context.newPage()
  await toDesk(other, 'ht')
  await unlock(other, 'ht')
  const open = other.getByRole('button', { name: words('ht', 'keep.list.openNamed').replace('{words}', called) })
  await open.click()
  await expect(other.getByRole('alert')).toHaveText(words('ht', 'keep.problems.open-elsewhere'))
  await expectWhole(other)
  await button(page, 'ht', 'ui.footer.end').click()
  await button(page, 'ht', 'keep.ending.end').click()
  // Where no language is chosen yet, the page speaks that of the device.
  await expect(page.getByText(words('en', 'ui.language.wiped'))).toBeVisible()
  await open.click()
  await expectAsked(other, 'where-now')
})

test('a damaged file and a clock set back are told and nothing is lost; past its last day a file is gone, and that is told', async ({ page }) => {
  await page.clock.install({ time: '2026-11-22T12:00:00' })
  await begin(page, 'en')
  await answerSome(page, 1)
  await keep(page, 'en')
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('umbral')
        request.addEventListener('success', () => {
          const texts = request.result.transaction('texts', 'readwrite').objectStore('texts')
          const all = texts.getAll()
          all.addEventListener('success', () => {
            const [text] = all.result as { sealed: Uint8Array }[]
            text?.sealed.set([(text.sealed[100] ?? 0) ^ 1], 100)
            texts.put(text).addEventListener('success', () => resolve())
          })
        })
      }),
  )
  await page.clock.setSystemTime('2026-11-20T12:00:00')
  await toDesk(page, 'en')
  await expect(page.getByText(begins('en', 'keep.doubt.back'))).toBeVisible()
  await unlock(page, 'en')
  await expect(page.getByRole('alert')).toHaveText(words('en', 'keep.problems.damaged'))

  await page.clock.setSystemTime('2026-12-23T12:00:00')
  await toDesk(page, 'en')
  await expect(page.getByText(words('en', 'keep.list.removed').replace('{count}', '1'))).toBeVisible()
  await unlock(page, 'en')
  await expect(page.getByText(words('en', 'keep.list.empty'))).toBeVisible()
})

test('where the browser refuses storage it is said, and the interview goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await begin(page, 'es')
  await answerSome(page, 1)
  await button(page, 'es', 'keep.title').click()
  await expect(page.getByRole('alert')).toHaveText(words('es', 'keep.problems.storage-refused'))
  await button(page, 'es', 'ui.back').click()
  await expectAsked(page, 'where-now')
  await answer(page, told['where-now'])
  await expectAsked(page, 'nationalities')
})

// ---------------------------------------------------------------- what lies on the disk

/** A browser with a profile of its own on the disk, which is deleted in the end. */
async function withProfile(
  { launchOptions, viewport, baseURL }: Partial<Pick<PlaywrightTestOptions & PlaywrightWorkerOptions, 'launchOptions' | 'viewport' | 'baseURL'>>,
  work: (context: BrowserContext, page: Page, profile: string) => Promise<void>,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'umbral-profile-'))
  const context = await chromium.launchPersistentContext(profile, { ...launchOptions, viewport: viewport ?? null, baseURL: baseURL ?? '' })
  try {
    await work(context, context.pages()[0] ?? (await context.newPage()), profile)
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  }
}

/** Fills what the browser still gives, with bytes of its own, until not even a few go in. */
const fillUp = (page: Page) =>
  page.evaluate(async () => {
    const done = (request: EventTarget, good: string, bad: string) =>
      new Promise<boolean>((resolve) => {
        request.addEventListener(good, () => resolve(true))
        request.addEventListener(bad, () => resolve(false))
      })
    const request = indexedDB.open('filler', 1)
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore('all', { autoIncrement: true }))
    await done(request, 'success', 'error')
    const put = (length: number) => {
      const tx = request.result.transaction('all', 'readwrite')
      tx.objectStore('all').put(crypto.getRandomValues(new Uint8Array(length)))
      return done(tx, 'complete', 'abort')
    }
    for (const length of [50_000, 5_000, 500]) for (let count = 0; count < 200 && (await put(length)); count++);
    request.result.close()
  })

// In a profile on the disk: the quota of a private window cannot be set.
test('a full device is told, nothing on the screen is lost, and it is kept once there is space', async ({ launchOptions, viewport, baseURL }) =>
  withProfile({ launchOptions, viewport, baseURL }, async (context, page) => {
    const devtools = await context.newCDPSession(page)
    const quota = (quotaSize?: number) => devtools.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '', ...(quotaSize === undefined ? {} : { quotaSize }) })
    await begin(page, 'en')
    await answerSome(page, 1)
    await quota(1)
    await fillKeepForm(page, 'en')
    await expect(page.getByRole('alert')).toHaveText(words('en', 'keep.problems.storage-full'))
    expect(await databases(page)).toBe(0)
    await button(page, 'en', 'ui.back').click()
    await expectAsked(page, 'where-now')

    await quota(400_000)
    await keep(page, 'en')
    await fillUp(page)
    await answer(page, told['where-now'])
    await expect(page.getByRole('alert')).toHaveText(words('en', 'keep.problems.storage-full'))
    await expectAsked(page, 'nationalities')
    await quota()
    await button(page, 'en', 'keep.saving.again').click()
    await expectKept(page, 'en')
  }))

const control = 'control "in" clear'
const writeInClear = (page: Page, text: string) =>
  page.evaluate(
    (value) =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('control')
        request.addEventListener('upgradeneeded', () => request.result.createObjectStore('all').put(value, 'one'))
        request.addEventListener('success', () => resolve())
      }),
    text,
  )

/** Every text that a script of the page could still reach, as the browser itself writes its memory down. */
async function memoryOf(context: BrowserContext, page: Page): Promise<string> {
  const devtools = await context.newCDPSession(page)
  const chunks: string[] = []
  devtools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await devtools.send('HeapProfiler.collectGarbage')
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await devtools.detach()
  return chunks.join('')
}

const partner = 'Casa Zorzal'
const reviewer = 'Ana Quetzal'
const sealing = 'otra frase para llevar lejos'

/** Takes along what can be taken: the person's page as a file, a sealed file for a partner; and begins to sign. */
async function handOn(page: Page): Promise<void> {
  await button(page, 'en', 'ui.footer.review').click()
  await button(page, 'en', 'ui.check.summarySoFar').click()
  await button(page, 'en', 'handing.open').click()
  const saved = async (key: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'en', key).click()])
    // The browser remembers the name of what was saved: it names no word that stands on the person's paper.
    expect(download.suggestedFilename()).toMatch(/^page-[a-z]{3}\.(?:docx|umbral)$/)
    await download.path()
  }
  await page.getByLabel(words('en', 'handing.screen.person.wants')).check()
  await saved('formats.docx')
  await button(page, 'en', 'handing.screen.partner.ask').first().click()
  await page.getByLabel(words('en', 'handing.screen.consent.to')).fill(partner)
  await page.getByLabel(words('en', 'handing.parts.answers')).check()
  await page.getByLabel(words('en', 'handing.screen.consent.asked')).check()
  await button(page, 'en', 'handing.screen.consent.record').click()
  for (const key of ['handoff.seal.passphrase', 'keep.passphrase.again']) await field(page, 'en', key).fill(sealing)
  await saved('handoff.seal.save')
  await button(page, 'en', 'ui.back').click()
  await button(page, 'en', 'review.open').click()
  await field(page, 'en', 'review.sign.name').fill(reviewer)
}

for (const isKept of [false, true])
  test(`after the end nothing is left on the page, in its memory and in clear on the disk, ${isKept ? 'though the file was kept and handed on' : 'and no database'}`, async ({ launchOptions, viewport, baseURL }) =>
    withProfile({ launchOptions, viewport, baseURL }, async (context, page, profile) => {
      await begin(page, 'en')
      await answerSome(page, 1)
      const called = isKept ? await keep(page, 'en') : ''
      for (const [fact, given] of Object.entries(told).slice(1)) {
        await expectAsked(page, fact)
        await answer(page, given)
      }
      if (isKept) {
        await expectKept(page, 'en')
        await handOn(page)
        await expectKept(page, 'en')
      }
      expect(await databases(page)).toBe(isKept ? 1 : 0)
      const said = isKept ? [called, partner, reviewer] : []
      const secrets = [...said, ...(isKept ? [passphrase, sealing] : [])]
      // What is in memory is found.
      const before = isKept ? await memoryOf(context, page) : ''
      expect(said.filter((text) => !before.includes(text))).toEqual([])
      // Whoever still holds what is on the page now, as browsers do at times, holds nothing of what it would have done.
      if (!isKept) await page.evaluate(() => Object.assign(window, { held: [...document.querySelectorAll('main *')] }))
      await button(page, 'en', 'ui.footer.end').click()
      await button(page, 'en', isKept ? 'keep.ending.end' : 'ui.ending.end').click()
      await expect(page.getByText(words('en', 'ui.language.wiped'))).toBeVisible()
      const after = isKept ? await memoryOf(context, page) : ''
      expect(secrets.filter((text) => after.includes(text))).toEqual([])
      if (!isKept) expect(await page.evaluate(() => (Reflect.get(window, 'held') as Element[]).flatMap((each) => Object.keys(each).filter((key) => !/^\d+$/.test(key))))).toEqual([])
      const left = await page.evaluate(() => [document.documentElement.outerHTML, document.title, location.href, JSON.stringify(history.state)].join(' '))
      expect(secrets.filter((text) => left.includes(text))).toEqual([])
      await writeInClear(page, control)
      await context.close()
      // What lies in clear is found.
      expect(tracesIn(profile, [control])).not.toEqual([])
      expect(tracesIn(profile, [...inClear, ...secrets])).toEqual([])
    }))

test('when the power goes right after an answer, all but perhaps that one are there again, and the last kept one is said', async ({ launchOptions, viewport, baseURL }) =>
  withProfile({ launchOptions, viewport, baseURL }, async (context, page, profile) => {
    await begin(page, 'es')
    await answerSome(page, 1)
    const called = await keep(page, 'es')
    for (const [fact, given] of Object.entries(told).slice(1)) {
      await expectAsked(page, fact)
      await answer(page, given)
    }
    killBrowser(profile)
    await context.close().catch(() => undefined) // It is gone already.
    expect(tracesIn(profile, [...inClear, passphrase, called])).toEqual([])

    const again = await chromium.launchPersistentContext(profile, { ...launchOptions, viewport: viewport ?? null, baseURL: baseURL ?? '' })
    const next = again.pages()[0] ?? (await again.newPage())
    await toDesk(next, 'es')
    await unlock(next, 'es')
    await next.getByRole('button', { name: words('es', 'keep.list.openNamed').replace('{words}', called) }).click()
    await expect(next.getByText(words('es', 'keep.reopened.last'))).toBeVisible()
    const last = (await asked(next)) === 'age' ? 'nationalities' : 'age'
    await expect(next.locator('output', { hasText: words('es', 'keep.reopened.last') })).toContainText(words('es', `facts.${last}.label`))
    await again.close()
  }))
