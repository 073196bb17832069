/** The pages as they were built: read without any script, and taken over as they stand, in every language. */
import { expect, test } from '@playwright/test'
import { expectAsked, heading, languages, main, watch, words, button } from './drive.ts'

test.skip(({ viewport }) => (viewport?.width ?? 0) > 500, 'A page is built once for all sizes.')

const pages = [['/', 'es'], ['/some/way/down', 'es'], ...languages.map((language) => [`/${language}/`, language] as const)] as const

test('each is read before any script has come', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) })
  const page = await context.newPage()
  for (const [path, language] of pages) {
    await page.goto(path)
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    await expect(page.locator('h1')).toHaveText(path === `/${language}/` ? words(language, 'ui.notice.title') : 'Umbral')
    await expect(page.locator('main')).toBeVisible()
    expect(await page.locator('main').innerText()).not.toMatch(/\[[a-z]+\.[\w.]+\]/)
  }
  await context.close()
})

for (const [path, language] of pages)
  test(`${path} is taken over without a change`, async ({ browser, baseURL }) => {
    // A device that speaks another language than the page: what was built is taken over first, and then spoken to it.
    const device = language === 'en' ? 'es-MX' : 'en-US'
    const context = await browser.newContext({ locale: device, ...(baseURL !== undefined && { baseURL }), serviceWorkers: 'block' })
    const page = await context.newPage()
    const offences = watch(page)
    // The element itself, and not one like it, is still there afterwards.
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => Object.assign(window, { built: document.querySelector('h1') }))
    })
    await page.goto(path)
    const chosen = path === `/${language}/`
    // What only the app says: the age of the law on a notice; on the first page, the words of the device.
    await page.locator(chosen ? '[data-age]' : `html[lang="${device.slice(0, 2)}"]`).waitFor({ state: 'attached' })
    expect(await page.evaluate(() => document.querySelector('h1') === Reflect.get(window, 'built'))).toBe(true)
    if (!chosen) await page.locator(`button:has([lang="${language}"])`).click()
    await expect(heading(page)).toHaveText(words(language, 'ui.notice.title'))
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    await button(page, language, 'ui.notice.start').click()
    await button(page, language, 'people.before.no').click()
    await expectAsked(page, 'safety-now')
    await expect(main(page)).toBeVisible()
    expect(offences).toEqual([])
    await context.close()
  })

test('what is pressed before the app has come is not lost', async ({ page }) => {
  let letGo: () => void = () => undefined
  const held = new Promise<void>((resolve) => (letGo = resolve))
  await page.route(/\/assets\/index-.*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  const offences = watch(page)
  const noted = page.waitForResponse('**/first-press.js')
  await page.goto('/', { waitUntil: 'commit' })
  await noted
  await page.locator('button:has([lang="ht"])').click()
  letGo()
  await expect(heading(page)).toHaveText(words('ht', 'ui.notice.title'))
  expect(offences).toEqual([])
})
