import { test } from '@playwright/test'
import { begin, answer, button, main, words, type Language } from './drive.ts'
const pass = 'río lámpara siete ventana'
for (const [language, scheme] of [['es', 'light'], ['ht', 'dark']] as const)
  test(`shots ${language}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    const shot = (name: string) => page.screenshot({ path: `/tmp/keeping/${language}-${name}.png`, fullPage: true })
    const l: Language = language
    await begin(page, l)
    await answer(page, ['none'])
    await button(page, l, 'keep.title').click()
    await button(page, l, 'keep.do').click()
    await shot('keep')
    await main(page).getByLabel(words(l, 'keep.passphrase.label'), { exact: true }).fill(pass)
    await main(page).getByLabel(words(l, 'keep.passphrase.again'), { exact: true }).fill(pass)
    await main(page).getByRole('checkbox').check()
    await button(page, l, 'keep.do').click()
    await page.waitForTimeout(1500)
    await shot('kept')
    await button(page, l, 'keep.kept.back').click()
    await shot('question')
    await button(page, l, 'people.desk.open').click()
    await page.waitForTimeout(500)
    await shot('desk')
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    })
    await main(page).getByLabel(words(l, 'keep.passphrase.label'), { exact: true }).fill('x')
    for (let i = 0; i < 3; i++) {
      await main(page).getByLabel(words(l, 'keep.passphrase.label'), { exact: true }).fill('x')
      await button(page, l, 'keep.unlock').click()
      await page.waitForTimeout(900)
    }
    await button(page, l, 'keep.wipe.first').click()
    await shot('locked')
    await button(page, l, 'keep.wipe.yes').click()
    await page.waitForTimeout(500)
  })
