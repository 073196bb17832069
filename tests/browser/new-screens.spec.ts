/**
 * Walks once through the screens of keeping, handing on, families, review, totals and paper, in each language on one of
 * them: each is accessible, whole, and shown at once, without a screen of waiting in between.
 */
import { expect, test, type Page } from '@playwright/test'
import { begin, button, expectAccessible, expectWhole, form, heading, languages, main, answer, typicalAdult, walkToCheck, watch, words, type Language } from './drive.ts'

let offences: string[] = []
test.beforeEach(async ({ page }, { project }) => {
  offences = watch(page)
  test.skip(project.name !== 'phone', 'The narrow screen is the harder one.')
  test.setTimeout(120_000)
  await page.clock.setFixedTime('2026-11-21T12:00:00')
})
test.afterEach(() => expect(offences).toEqual([]))

const look = async (page: Page): Promise<void> => {
  await expectWhole(page)
  await expectAccessible(page)
}
/** Everything that is folded away is opened. */
const unfold = async (page: Page): Promise<void> => {
  for (const fold of await main(page).locator('summary:visible').all()) await fold.click()
}
/** Counts how often a screen of waiting was put on the page. */
const countWaiting = (page: Page, waiting: string): Promise<void> =>
  page.evaluate((title) => {
    new MutationObserver(() => {
      if (document.querySelector('h1')?.textContent === title) document.documentElement.dataset['waited'] = 'yes'
    }).observe(document.body, { subtree: true, childList: true })
  }, waiting)

/** What each language looks at; together they are all screens. */
const walks: Readonly<Record<Language, (page: Page, language: Language) => Promise<void>>> = {
  es: async (page, language) => {
    await walkToCheck(page, { ...typicalAdult, 'mx-entry': '2026-11-02' }, async () => {})
    await countWaiting(page, words(language, 'ui.opening.title'))
    await button(page, language, 'ui.check.summary').click()
    await button(page, language, 'handing.open').click()
    await expect(heading(page)).toHaveText(words(language, 'handing.open'))
    await button(page, language, 'handing.screen.language.choose').click()
    await page.getByLabel(words(language, 'handing.screen.language.search')).fill('ma')
    await button(page, language, 'handing.screen.partner.ask').first().click()
    await button(page, language, 'handing.screen.consent.record').click()
    await look(page)
    await button(page, language, 'ui.back').click()
    await button(page, language, 'people.desk.open').click()
    await expect(heading(page)).toHaveText(words(language, 'people.desk.title'))
    await button(page, language, 'ui.back').click()
    await expect(heading(page)).toHaveText(words(language, 'ui.summary.title'))
    await expect(page.locator('html')).not.toHaveAttribute('data-waited', 'yes')
  },
  en: async (page, language) => {
    await answer(page, ['none'])
    await button(page, language, 'people.desk.open').click()
    await button(page, language, 'people.desk.member').click()
    await button(page, language, 'people.before.no').click()
    await expect(form(page)).toBeVisible()
    await answer(page, ['none'])
    await button(page, language, 'people.desk.open').click()
    await button(page, language, 'people.desk.family').click()
    for (const box of await main(page).getByRole('checkbox').all()) await box.check()
    await button(page, language, 'handing.screen.show').click()
    await expect(main(page).locator('[data-document]')).toBeVisible()
    await look(page)
    await button(page, language, 'ui.back').click()
    await button(page, language, 'people.desk.blank').click()
    for (const box of await main(page).locator('fieldset input').all()) await box.uncheck()
    await expect(page.getByRole('alert')).toHaveText(words(language, 'blank.none'))
    await look(page)
  },
  ht: async (page, language) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await answer(page, ['none'])
    await button(page, language, 'keep.title').click()
    const fields = main(page).locator('input[type=password]')
    for (const field of await fields.all()) await field.fill('lalin tab kat chen')
    await main(page).getByRole('checkbox').check()
    await button(page, language, 'keep.do').click()
    await expect(heading(page)).toHaveText(words(language, 'keep.kept.title'))
    await unfold(page)
    await look(page)
    await button(page, language, 'keep.kept.back').click()
    // What is kept is not said to be erased.
    await button(page, language, 'ui.footer.end').click()
    await expect(heading(page)).toHaveText(words(language, 'keep.ending.title'))
    await look(page)
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
      Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true })
    })
    await expect(heading(page)).toHaveText(words(language, 'keep.locked.title'))
    await fields.fill('yon lòt fraz')
    await button(page, language, 'keep.unlock').click()
    await expect(page.getByRole('alert')).toHaveText(words(language, 'keep.problems.passphrase-wrong'))
    await unfold(page)
    await look(page)
  },
}

for (const language of languages)
  test(`the new screens are accessible and whole, and come at once (${language})`, async ({ page }) => {
    await begin(page, language)
    await walks[language](page, language)
  })
