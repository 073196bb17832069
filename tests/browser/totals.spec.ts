/** Totals without names, as they leave: files of several devices are read strictly, put together, and saved again. */
import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { atNoon, begin, button, expectWhole, heading, languages, main, watch, words, type Language } from './drive.ts'

const rows = [
  { of: 'cases', from: '2026-09', to: '2026-10', count: 12 },
  { of: 'documents-kept', from: '2026-09', to: '2026-09', count: 6 },
]
const file = (name: string, told: object) => ({ name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(told)) })
const one = file('one.json', { format: 'umbral-totals/1', rows })
const two = file('two.json', { format: 'umbral-totals/1', rows: [...rows.slice(1), { of: 'no-paper-given', from: '2026-10', to: '2026-10', count: 5 }] })
const bad = file('bad.json', { format: 'umbral-totals/1', rows: [{ of: 'documents-kept', from: '2026-09-03', to: '2026-10', count: 2, note: '<b>x</b>' }] })

test.skip(({ viewport }) => (viewport?.width ?? 0) > 500, 'Totals are the same at any size; the narrow one is the harder.')
test.beforeEach(({ page }) => atNoon(page))

async function openTotals(page: Page, language: Language): Promise<void> {
  await begin(page, language)
  await button(page, language, 'people.desk.open').click()
  await button(page, language, 'totals.open').click()
  await expect(heading(page)).toHaveText(words(language, 'totals.title'))
}

async function saved(page: Page, language: Language, key: string): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, language, key).click()])
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

for (const language of languages)
  test(`counts nothing without a vault, and reads files of totals (${language})`, async ({ page }) => {
    const offences = watch(page)
    await openTotals(page, language)
    await expect(main(page)).toContainText(words(language, 'totals.needsVault'))
    await main(page).locator('input[type=file]').setInputFiles([one, bad])
    for (const problem of ['part-unknown', 'month', 'count-small']) await expect(main(page)).toContainText(words(language, `totals.problems.${problem}`))
    await expect(main(page).locator('table')).toHaveCount(1)
    await main(page).locator('summary').click()
    await expectWhole(page)
    expect(offences).toEqual([])
  })

test('puts the totals of two devices together and saves them', async ({ page }) => {
  await openTotals(page, 'es')
  await main(page).locator('input[type=file]').setInputFiles([one, two])
  const json = await saved(page, 'es', 'totals.save.json')
  expect(json.name).toBe('totals-2026-10.json')
  expect(JSON.parse(json.text)).toEqual({
    format: 'umbral-totals/1',
    rows: [rows[0], { of: 'documents-kept', from: '2026-09', to: '2026-09', count: 12 }, { of: 'no-paper-given', from: '2026-10', to: '2026-10', count: 5 }],
  })
  const csv = await saved(page, 'es', 'totals.save.csv')
  expect(csv.name).toBe('totals-2026-10.csv')
  expect(csv.text).toContain(`documents-kept,${words('es', 'totals.patterns.documents-kept.title')},2026-09,2026-09,12\r\n`)
  // The same file once more may be the same device: that is said, and it can be taken out.
  await expect(main(page)).not.toContainText(words('es', 'totals.merge.same'))
  await main(page).locator('input[type=file]').setInputFiles([one])
  await expect(main(page)).toContainText(words('es', 'totals.merge.same'))
  await page.getByRole('button', { name: words('es', 'totals.merge.remove').replace('{file}', 'one.json') }).last().click()
  await expect(main(page)).not.toContainText(words('es', 'totals.merge.same'))
})

test('counts a case while the organisation and the person agree, sealed on the device', async ({ page }) => {
  const inBook = async (yes: boolean) => {
    await button(page, 'es', 'ui.footer.review').click()
    await button(page, 'es', 'ui.check.summarySoFar').click()
    await page.getByLabel(words('es', yes ? 'totals.ask.yes' : 'totals.ask.no'), { exact: true }).check()
    await expect(main(page)).toContainText(words('es', yes ? 'totals.ask.counted' : 'totals.ask.notCounted'))
  }
  await openTotals(page, 'es')
  const fields = main(page).locator('input[type=password]')
  await fields.first().fill('luna mesa cuatro')
  await fields.last().fill('luna mesa cuatro')
  await button(page, 'es', 'totals.make').click()
  await button(page, 'es', 'totals.off.turnOn').click()
  await expect(main(page)).toContainText(words('es', 'totals.on.title'))
  // The month is not over: nothing may be seen yet.
  await button(page, 'es', 'ui.back').click()
  await button(page, 'es', 'ui.back').click()
  await inBook(true)
  await button(page, 'es', 'people.desk.open').click()
  await button(page, 'es', 'totals.open').click()
  await expect(main(page)).toContainText(words('es', 'totals.none').replace('{smallest}', '5'))
  await expect(main(page).locator('table')).toHaveCount(0)
  await button(page, 'es', 'ui.back').click()
  await button(page, 'es', 'ui.back').click()
  await page.getByLabel(words('es', 'totals.ask.no'), { exact: true }).check()
  await expect(main(page)).toContainText(words('es', 'totals.ask.notCounted'))
})
