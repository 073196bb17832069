/** What leaves the room, in a real browser: nothing without a yes; the printed pages are read back as text. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { begin, button, expectAccessible, expectWhole, heading, languages, main, typicalAdult, walkToCheck, watch, words, type Script } from './drive.ts'

/** Three weeks after entering Mexico: the thirty working days are still running. */
const stillInTime: Script = { ...typicalAdult, 'mx-entry': '2026-11-02' }

let offences: string[]
test.beforeEach(async ({ page }) => {
  test.setTimeout(120_000)
  await page.clock.setFixedTime('2026-11-21T12:00:00')
  offences = watch(page)
})
test.afterEach(() => expect(offences).toEqual([]))

/** The printed pages as text. Needs pdftotext, of poppler-utils. */
async function printed(page: Page, format: 'A4' | 'Letter'): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'umbral-hand-'))
  try {
    const path = join(folder, 'page.pdf')
    await page.pdf({ path, format })
    const pages = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).split('\f')
    return pages.map((text) => text.replaceAll(/\s+/g, ' ')).filter((text) => text.trim() !== '')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('from a typical case to the pages for the person and for a partner, each only after a yes', async ({ page }) => {
  const spoken = 'es'
  const text = (key: string) => words(spoken, key)
  const shown = main(page).locator('[data-document]')
  await begin(page, spoken)
  await walkToCheck(page, stillInTime, async () => {})
  await button(page, spoken, 'ui.check.summary').click()
  await button(page, spoken, 'handing.open').click()
  await expect(heading(page)).toHaveText(text('handing.open'))
  await expectWhole(page)
  await expectAccessible(page)

  // No yes: no page, and nothing on paper or to save.
  await expect(shown).toHaveCount(0)
  await expect(button(page, spoken, 'handing.screen.print')).toHaveCount(0)
  await expect(button(page, spoken, 'formats.docx')).toHaveCount(0)
  await button(page, spoken, 'handing.screen.partner.ask').click()
  await button(page, spoken, 'handing.screen.consent.record').click()
  for (const problem of ['toMissing', 'whatMissing', 'askedMissing']) await expect(page.getByText(text(`handing.screen.consent.${problem}`))).toBeVisible()
  await expect(shown).toHaveCount(0)

  await button(page, spoken, 'handing.screen.language.choose').click()
  await page.getByLabel(text('handing.screen.language.search')).fill('mam')
  await page.getByRole('radio', { name: text('handing.spoken.mam') }).first().check()

  // The person's own page, in each language, on one sheet of either size.
  const wants = page.getByLabel(text('handing.screen.person.wants'))
  await wants.check()
  for (const language of languages) {
    await page.getByLabel(text('handing.screen.person.language')).selectOption(language)
    await expect(shown).toContainText(words(language, 'handing.person.information'))
    await expectWhole(page)
    for (const format of ['A4', 'Letter'] as const) {
      const pages = await printed(page, format)
      expect(pages.length, `${language} on ${format}: ${pages.slice(1).join(' | ')}`).toBe(1)
      expect(pages[0]).toContain(words(language, 'handing.person.information'))
      expect(pages[0]).toContain(words(language, 'handing.person.notReviewed'))
      expect(pages[0]).toMatch(/14 de diciembre|December 14|14 desanm/)
      // What belongs to the screen stays off the paper.
      expect(pages[0]).not.toContain(text('handing.screen.person.title'))
      expect(pages[0]).not.toContain(text('handing.screen.print'))
    }
  }
  await expectAccessible(page)
  await wants.uncheck()
  await expect(shown).toHaveCount(0)

  // A partner gets what was agreed, and no more.
  await page.getByLabel(text('handing.screen.consent.to')).fill('Casa Azul')
  await page.getByLabel(text('handing.parts.deadlines')).check()
  await page.getByLabel(text('handing.parts.papers')).check()
  await page.getByLabel(text('handing.screen.consent.asked')).check()
  await button(page, spoken, 'handing.screen.consent.record').click()
  await expect(shown).toContainText('Casa Azul')
  await expectWhole(page)
  await expectAccessible(page)
  const [partner = '', ...more] = await printed(page, 'A4')
  expect(more).toEqual([])
  expect(partner).toContain('Qyol Mam')
  expect(partner).toContain('14 de diciembre de 2026')
  expect(partner).toContain('21 de diciembre de 2026')
  expect(partner.indexOf(text('handing.parts.deadlines'))).toBeLessThan(partner.indexOf(text('handing.partner.language')))
  expect(partner).toContain(`${text('handing.partner.left')} ${['findings', 'journey', 'answers'].map((part) => text(`handing.parts.${part}`)).join('; ')}`)
  for (const part of ['urgent', 'findings', 'open']) expect(partner).not.toContain(text(`handing.partner.${part}`))
  expect(partner).not.toContain(text('findings.left-er-checks.title'))

  // Taken back in one tap.
  await page.getByRole('button', { name: text('handing.screen.consent.backOf').replace('{name}', 'Casa Azul') }).click()
  await expect(shown).toHaveCount(0)
  await expect(main(page)).not.toContainText('Casa Azul')
})
