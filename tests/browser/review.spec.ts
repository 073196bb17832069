/** The review in a real browser: marked, signed, struck; a changed answer unsigns; all by keyboard too. */
import { expect, test, type Locator, type Page } from '@playwright/test'
import { agreeToFile, answer, begin, button, expectWhole, heading, main, typicalAdult, watch, words } from './drive.ts'
import { caseOf, toSummaryOf } from './told.ts'

let offences: string[] = []
test.beforeEach(async ({ page }) => {
  test.setTimeout(120_000)
  await page.clock.setFixedTime('2026-11-21T12:00:00')
  offences = watch(page)
})
test.afterEach(() => expect(offences).toEqual([]))

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ')
const state = (page: Page): Locator => main(page).locator('[data-state]')
const row = (page: Page, finding: string): Locator => main(page).locator(`[data-marked], div:has(> fieldset)`).filter({ has: page.locator(`[data-finding="${finding}"]`) })
const toSummary = async (page: Page): Promise<void> => {
  await button(page, 'en', 'ui.check.summary').click()
  await expect(heading(page)).toHaveText(words('en', 'ui.summary.title'))
}
const toReview = async (page: Page): Promise<void> => {
  await button(page, 'en', 'review.open').click()
  await expect(heading(page)).toHaveText(words('en', 'review.open'))
}
const backToSummary = (page: Page): Promise<void> => button(page, 'en', 'review.back').click()

test('a draft is marked and signed; a changed answer unsigns; what is struck is gone', async ({ page }, { project }) => {
  test.skip(project.name !== 'phone', 'The page is the same on any screen, only longer on this one.')
  await begin(page, 'en')
  await toSummaryOf(page, 'en', caseOf({ ...typicalAdult, 'mx-entry': '2026-11-02' }))
  const sheet = main(page).locator('[data-sheet]')
  await expect(sheet).toContainText('Draft: not reviewed by a lawyer')
  const findings = sheet.locator('article[data-finding]')
  const struck = (await sheet.locator('[data-section=urgent] [data-finding]').first().getAttribute('data-finding')) ?? ''
  const corrected = (await sheet.locator('[data-section=us] [data-finding]').first().getAttribute('data-finding')) ?? ''
  const before = await findings.count()

  await toReview(page)
  await expect(state(page)).toHaveAttribute('data-state', 'draft')
  await expectWhole(page)

  // By keyboard alone: strike one, with its reason, and keep the rest.
  await row(page, struck).locator('input[value=strike]').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.type('The paper shows another day.')
  await row(page, corrected).locator('input[value=correct]').check()
  await row(page, corrected).getByLabel(words('en', 'review.mark.text')).fill('Ask the clinic on Monday.')

  // Nothing is signed while something is missing, and each is said.
  await button(page, 'en', 'review.sign.button').click()
  await expect(main(page).getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(3)
  await row(page, corrected).getByLabel(words('en', 'review.mark.reason')).fill('The text is too general here.')
  await main(page).getByRole('button', { name: words('en', 'review.sign.keepRest').replace('{count}', String(before - 2)) }).press('Enter')
  await page.getByLabel(words('en', 'review.sign.name')).fill('Ana Ruiz')
  await page.getByLabel(words('en', 'review.sign.read')).press('Space')
  await button(page, 'en', 'review.sign.button').press('Enter')
  await expect(state(page)).toHaveAttribute('data-state', 'signed')

  // The summary and its print say who signed; what was struck is gone, what was corrected has the reviewer's words.
  await backToSummary(page)
  await expect(sheet).toContainText('Reviewed by Ana Ruiz on November 21, 2026')
  await expect(findings).toHaveCount(before - 1)
  await expect(sheet.locator(`[data-finding="${struck}"]`)).toHaveCount(0)
  await agreeToFile(page, 'en')
  await page.emulateMedia({ media: 'print' })
  const print = flat(await main(page).innerText())
  expect(print).toContain('Reviewed by Ana Ruiz')
  expect(print.toLowerCase()).not.toContain('not reviewed by a lawyer')
  expect(print).toContain('Ask the clinic on Monday.')
  expect(print).not.toContain(words('en', `findings.${struck}.text`))
  expect(print).not.toContain('The paper shows another day.')
  await page.emulateMedia({ media: 'screen' })

  // Another answer: the signature falls, the marks stay, and the sheet is a draft again.
  await button(page, 'en', 'ui.summary.back').click()
  await page.getByRole('button', { name: words('en', 'ui.check.changeFact').replace('{fact}', words('en', 'facts.age.label')) }).click()
  await answer(page, 35)
  await toSummary(page)
  await expect(sheet).toContainText('Draft: not reviewed by a lawyer')
  await expect(sheet.locator(`[data-finding="${struck}"]`)).toHaveCount(1)
  await toReview(page)
  await expect(state(page)).toHaveAttribute('data-state', 'fell')
  await expect(row(page, struck).locator('input[value=strike]')).toBeChecked()
})
