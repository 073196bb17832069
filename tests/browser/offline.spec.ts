/**
 * Without a network, and from version to version, in a real browser with its real service worker: what one visit leaves on
 * the device is enough, a download that broke replaces nothing, and another version is taken only when the advocate agrees.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test as base, type BrowserContext, type Page } from '@playwright/test'
import { answer, begin, button, expectAsked, expectWhole, heading, languages, main, typicalAdult, walkToCheck, watch, words, type Language, type Script } from './drive.ts'
import { nextBuild, openHost, type Harm, type Host } from './hosting.ts'
import { killBrowser, tracesIn } from './profile.ts'
import { caseOf, toSummaryOf } from './told.ts'
import { expectTree } from './trees.ts'

interface Visit {
  readonly host: Host
  readonly context: BrowserContext
  readonly page: Page
}

/** A browser that was never here, and a host of its own. No request ever leaves it, from a page or from the worker. */
const test = base.extend<{ visit: Visit }>({
  visit: async ({ browser, viewport }, give) => {
    const host = await openHost()
    const context = await browser.newContext({ baseURL: host.address, serviceWorkers: 'allow', viewport, acceptDownloads: true })
    const elsewhere: string[] = []
    context.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(host.address)) elsewhere.push(request.url())
    })
    await give({ host, context, page: await context.newPage() })
    await context.close()
    await host.goAway()
    expect(elsewhere).toEqual([])
    expect(host.asked.filter((line) => !line.startsWith(`GET ${host.address.slice('http://'.length)}/`))).toEqual([])
  },
})

test.skip(({ viewport }) => viewport?.width !== 360, 'A worker has no screen.')

const passphrase = 'río lámpara siete ventana'

/** Nothing is done but to wait until the page is served by a worker. */
const expectWorker = (page: Page) => expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 20_000 }).toBe('activated')
const caches = (page: Page) => page.evaluate(async () => (await globalThis.caches.keys()).filter((name) => name.startsWith('umbral/')))
const newVersion = (page: Page) => main(page).locator('..').locator('[data-new-version]:visible')

async function toNotice(page: Page, language: Language, path = '/'): Promise<void> {
  await page.goto(path)
  await page.locator(`button:has([lang="${language}"])`).click()
  await expect(heading(page)).toHaveText(words(language, 'ui.notice.title'))
}

/** Looks for something new, as when the connection is back. */
const lookAgain = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('online')))
const runsOn = (page: Page) => page.locator('script[type=module][src]').getAttribute('src')

/** Somebody in Mexico who was never in the United States: a short interview with one deadline. */
const shortCase: Script = { 'safety-now': ['none'], 'where-now': 'mexico', nationalities: ['VE'], age: 34, 'travelling-with': ['alone'], 'mx-entry': '2026-11-02', 'comar-contact': 'none', 'us-contact': 'no' }

test('one visit, in which nothing is done, is enough for everything more than a month later without a network', async ({ visit }) => {
  test.setTimeout(120_000)
  const { host, context, page: first } = visit
  await first.goto('/')
  await expectWorker(first)
  await first.close()
  await host.goAway()

  const page = await context.newPage()
  const offences = watch(page)
  await page.clock.setFixedTime('2026-12-24T12:00:00')
  await toNotice(page, 'es', '/anything/deep')
  await expect(page.locator('[data-age]')).toContainText('hace 33 días')
  await expect(page.locator('[data-ready]')).toHaveText(words('es', 'offline.ready.yes'))
  await page.reload()
  await begin(page, 'es')
  await walkToCheck(page, { ...typicalAdult, 'mx-entry': '2026-12-02' }, async () => undefined)
  for (const language of [...languages].reverse()) {
    await page.locator('select:visible').first().selectOption(language)
    await expect(heading(page)).toHaveText(words(language, 'ui.check.title'))
  }
  await button(page, 'es', 'ui.check.summary').click()
  await expectWhole(page)
  await expect(main(page).locator('[data-sheet] svg').first()).toBeAttached()
  await button(page, 'es', 'handing.open').click()
  await page.getByLabel(words('es', 'handing.screen.person.wants')).check()
  const saved = async (key: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'es', key).first().click()])
    return download.suggestedFilename()
  }
  expect(await saved('formats.docx')).toMatch(/\.docx$/)
  expect(await saved('handoff.calendar.save')).toMatch(/\.ics$/)
  await button(page, 'es', 'ui.back').click()
  await button(page, 'es', 'people.desk.open').click()
  await button(page, 'es', 'people.desk.blank').click()
  await expect(main(page).locator('[data-document]')).toBeVisible()
  expect(offences).toEqual([])
})

/** The news come when all files of another build are here. */
const wholeBuild = { timeout: 20_000 }
const change = { version: '2026.12.1-1', on: '2026-12-01', texts: { es: 'Cambió el plazo de un papel.', en: 'The time for a paper changed.', ht: 'Delè yon papye chanje.' } }

test('another version says which law changed, waits for a yes, takes the answers along, and leaves another tab as it is', async ({ visit }) => {
  test.setTimeout(120_000)
  const { host, context, page } = visit
  const offences = watch(page)
  const next = nextBuild(change.version, change)
  await page.clock.setFixedTime('2026-12-02T12:00:00')
  await begin(page, 'es')
  await expectWorker(page)
  await toSummaryOf(page, 'es', caseOf(shortCase, '2026-12-02'))
  const before = await runsOn(page)

  const other = await context.newPage()
  await begin(other, 'en')
  await answer(other, ['none'])
  host.serve(next.folder)
  await lookAgain(page)
  await expect(newVersion(page)).toContainText(change.texts.es, wholeBuild)
  await expect(newVersion(page)).not.toContainText(words('es', 'review.law.clp'))
  await expectWhole(page)
  await expectTree(page, 'es', 'another version')
  // What came while the page was read stands at its end; nothing was moved.
  expect(await newVersion(page).evaluate((box) => box.parentElement?.tagName)).toBe('ASIDE')

  // Nobody answers the page: it does not begin anew.
  await page.evaluate(() => {
    const { postMessage } = ServiceWorker.prototype
    ServiceWorker.prototype.postMessage = function drop() {
      ServiceWorker.prototype.postMessage = postMessage
    }
  })
  await button(page, 'es', 'offline.new.take').click()
  await expect(newVersion(page).getByRole('alert')).toHaveText(words('es', 'offline.problems.not-carried'))
  expect(await runsOn(page)).toBe(before)

  await button(page, 'es', 'offline.new.take').click()
  await expect.poll(() => runsOn(page).catch(() => undefined)).toContain('later-')
  await expect(heading(page)).toHaveText(words('es', 'ui.check.title'))
  await expect(newVersion(page)).toHaveCount(0)
  await button(page, 'es', 'ui.check.summary').click()
  await expect(main(page).locator('[data-changes]')).toContainText(change.version)
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, window.name, location.href])).toEqual([0, 0, '', `${host.address}/`])

  // The other tab goes on with its own build, also with what it had not loaded yet; nothing of it is on the host any more.
  await expectAsked(other, 'where-now')
  expect(await runsOn(other)).toBe(before)
  await answer(other, 'mexico')
  await expect(newVersion(other)).toHaveCount(0)
  await button(other, 'en', 'ui.footer.review').click()
  await expect(newVersion(other)).toContainText(words('en', 'offline.new.elsewhere'))
  await button(other, 'en', 'offline.new.later').click()
  await expect(newVersion(other)).toHaveCount(0)
  await button(other, 'en', 'people.desk.open').click()
  await button(other, 'en', 'people.desk.blank').click()
  const [download] = await Promise.all([other.waitForEvent('download'), button(other, 'en', 'formats.docx').click()])
  expect(download.suggestedFilename()).toMatch(/\.docx$/)
  expect(await caches(other)).toHaveLength(2)
  await other.close()
  await page.reload()
  await expect.poll(() => caches(page)).toHaveLength(1)
  // What was handed over was forgotten.
  await expect(heading(page)).toHaveText('Umbral')
  expect(offences).toEqual([])
  next.remove()
})

test('a kept case lies behind its passphrase after a new version, and a change of the tool alone is told as such', async ({ visit }) => {
  const { host, page } = visit
  const next = nextBuild(undefined)
  await begin(page, 'en')
  await expectWorker(page)
  await answer(page, ['none'])
  await answer(page, 'mexico')
  await button(page, 'en', 'keep.title').click()
  for (const key of ['label', 'again']) await main(page).getByLabel(words('en', `keep.passphrase.${key}`), { exact: true }).fill(passphrase)
  await main(page).getByRole('checkbox').check()
  await button(page, 'en', 'keep.do').click()
  await button(page, 'en', 'keep.kept.back').click()
  host.serve(next.folder)
  await lookAgain(page)
  await button(page, 'en', 'ui.footer.review').click()
  await expect(newVersion(page)).toContainText(words('en', 'offline.new.same'), wholeBuild)
  await button(page, 'en', 'offline.new.take').click()
  await expect.poll(() => runsOn(page).catch(() => undefined)).toContain('later-')
  await expect(heading(page)).toHaveText(words('en', 'keep.locked.title'))
  await main(page).getByLabel(words('en', 'keep.passphrase.label'), { exact: true }).fill(passphrase)
  await button(page, 'en', 'keep.unlock').click()
  await button(page, 'en', 'ui.back').click()
  await expectAsked(page, 'nationalities')
  next.remove()
})

const state = (page: Page) =>
  page.evaluate(async () => {
    const found = await navigator.serviceWorker.getRegistration()
    return [found?.installing, found?.waiting, found?.active].map((worker) => worker?.state ?? 'none').join(' ')
  })

test('a download that broke replaces nothing, and is tried again', async ({ visit }) => {
  const { host, context, page } = visit
  const harmed = /write-docx/
  host.harm(harmed)
  await toNotice(page, 'ht')
  await expect.poll(() => host.asked.filter((line) => harmed.test(line)).length, { timeout: 15_000 }).toBeGreaterThan(1)
  await expect(page.locator('[data-ready]')).toHaveText(words('ht', 'offline.ready.not-yet'))
  await button(page, 'ht', 'ui.notice.start').click()
  await expect(button(page, 'ht', 'people.before.no')).toBeVisible()
  host.harm(undefined)
  await lookAgain(page)
  await expectWorker(page)

  const next = nextBuild(undefined)
  host.serve(next.folder)
  const harms: readonly Harm[] = ['cut', 'portal', 'error', 'abort']
  for (const harm of harms) {
    host.harm(harmed, harm)
    const asked = host.asked.length
    await lookAgain(page)
    await expect.poll(() => host.asked.slice(asked).some((line) => harmed.test(line)), { message: harm }).toBe(true)
    await expect.poll(() => state(page), { message: harm }).toBe('none none activated')
  }
  // The worker itself may come as something else.
  host.harm(/^\/(?:sw\.js|$)/, 'portal')
  await lookAgain(page)
  await expect.poll(() => state(page)).toBe('none none activated')
  const again = await context.newPage()
  await toNotice(again, 'ht')
  await expect(again.locator('[data-ready]')).toHaveText(words('ht', 'offline.ready.yes'))
  await expect(newVersion(again)).toHaveCount(0)
  expect(await runsOn(again)).not.toContain('later-')
  host.harm(undefined)
  await lookAgain(again)
  await expect(newVersion(again)).toContainText(words('ht', 'offline.new.same'), wholeBuild)
  next.remove()
})

test('a version past the day to check its law again says so at once, and gives no dates that rest on it', async ({ visit: { page } }) => {
  await page.clock.setFixedTime('2026-12-31T12:00:00')
  await page.goto('/')
  await expect(page.locator(`button:has([lang="en"])`)).toBeVisible()
  await expect(page.locator('[data-due]')).toHaveCount(0)
  await page.clock.setFixedTime('2027-01-01T12:00:00')
  const begun = performance.now()
  await page.goto('/')
  await expect(page.locator('[data-due]')).toBeVisible()
  expect(performance.now() - begun).toBeLessThan(2000)
  await begin(page, 'en')
  await toSummaryOf(page, 'en', caseOf({ ...shortCase, 'mx-entry': '2026-12-15' }, '2027-01-01'))
  await expect(page.locator('[data-due]')).toContainText('December 31, 2026')
  const filing = page.locator('[data-deadline="comar-filing"]')
  await expect(filing).toBeVisible()
  expect(await filing.innerText()).not.toMatch(/\b20\d\d\b/)
})

test('what is handed to another version is never on the disk', async ({ visit: { host }, launchOptions }) => {
  const profile = mkdtempSync(join(tmpdir(), 'umbral-profile-'))
  const next = nextBuild(undefined)
  const context = await chromium.launchPersistentContext(profile, { ...launchOptions, baseURL: host.address, serviceWorkers: 'allow' })
  try {
    const page = context.pages()[0] ?? (await context.newPage())
    await begin(page, 'en')
    await answer(page, ['none'])
    const called = /: (.+)$/m.exec(await page.locator('footer p').first().innerText())?.[1] ?? ''
    expect(called.split(' ').length).toBeGreaterThan(2)
    await expectWorker(page)
    host.serve(next.folder)
    await lookAgain(page)
    await button(page, 'en', 'ui.footer.review').click()
    await button(page, 'en', 'offline.new.take').click()
    await expect.poll(() => runsOn(page).catch(() => undefined)).toContain('later-')
    await expect(page.locator('footer p').first()).toContainText(called)
    // What is written would be found: this is.
    const control = 'control that is written'
    await page.evaluate((text) => globalThis.caches.open('control').then((cache) => cache.put('/control', new Response(text))), control)
    killBrowser(profile)
    await expect.poll(() => tracesIn(profile, [control])).not.toEqual([])
    expect(tracesIn(profile, [called, '"safety-now":["none"]'])).toEqual([])
  } finally {
    // It was ended without a word.
    await context.close().catch(() => undefined)
    rmSync(profile, { recursive: true, force: true })
    next.remove()
  }
})
