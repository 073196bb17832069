/** From a summary to the screens beside it and back: each is shown at once, without a screen of waiting in between. */
import { expect, test } from '@playwright/test'
import { begin, button, heading, typicalAdult, walkToCheck, watch, words } from './drive.ts'

test('the screens beside the summary come at once', async ({ page }, { project }) => {
  test.skip(project.name !== 'phone', 'The same in any size.')
  test.setTimeout(120_000)
  const offences = watch(page)
  await begin(page, 'es')
  await walkToCheck(page, typicalAdult, async () => {})
  // Counts how often a screen of waiting was put on the page.
  await page.evaluate((title) => {
    new MutationObserver(() => {
      if (document.querySelector('h1')?.textContent === title) document.documentElement.dataset['waited'] = 'yes'
    }).observe(document.body, { subtree: true, childList: true })
  }, words('es', 'ui.opening.title'))
  await button(page, 'es', 'ui.check.summary').click()
  await button(page, 'es', 'handing.open').click()
  await expect(heading(page)).toHaveText(words('es', 'handing.open'))
  await button(page, 'es', 'ui.back').click()
  await button(page, 'es', 'people.desk.open').click()
  await expect(heading(page)).toHaveText(words('es', 'people.desk.title'))
  await button(page, 'es', 'ui.back').click()
  await expect(heading(page)).toHaveText(words('es', 'ui.summary.title'))
  await expect(page.locator('html')).not.toHaveAttribute('data-waited', 'yes')
  expect(offences).toEqual([])
})
