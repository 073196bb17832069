/** What leaves the room, in a real browser: nothing without a yes; the printed pages are read back as text. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { casesByPathway } from '../../rules/cases.ts'
import type { NamedCase } from '../../src/engine/named-case.ts'
import { begin, button, expectWhole, heading, languages, main, typicalAdult, watch, words, type Script } from './drive.ts'
import { caseOf, toSummaryOf } from './told.ts'

/** Three weeks after entering Mexico: the thirty working days are still running. */
const stillInTime: Script = { ...typicalAdult, 'mx-entry': '2026-11-02' }

let offences: string[] = []
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

test('from a typical case to the pages for the person and for a partner, each only after a yes', async ({ page }, { project }) => {
  test.skip(project.name === 'desktop', 'Paper is the same from any screen.')
  const spoken = 'es'
  const text = (key: string) => words(spoken, key)
  const shown = main(page).locator('[data-document]')
  await begin(page, spoken)
  await toSummaryOf(page, spoken, caseOf(stillInTime))
  await button(page, spoken, 'handing.open').click()
  await expect(heading(page)).toHaveText(text('handing.open'))
  await expectWhole(page)

  // No yes: no page, and nothing on paper or to save.
  await expect(shown).toHaveCount(0)
  await expect(button(page, spoken, 'handing.screen.print')).toHaveCount(0)
  await expect(button(page, spoken, 'formats.docx')).toHaveCount(0)
  const part = (key: string) => page.locator('section', { has: page.locator('h2', { hasText: text(`handing.screen.${key}.title`) }) })
  const partner = part('partner')
  const record = { name: text('handing.screen.consent.record') }
  await partner.getByRole('button', { name: text('handing.screen.partner.ask') }).click()
  await partner.getByRole('button', record).click()
  for (const problem of ['toMissing', 'whatMissing', 'askedMissing']) await expect(partner.getByText(text(`handing.screen.consent.${problem}`))).toBeVisible()
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
  await wants.uncheck()
  await expect(shown).toHaveCount(0)

  // A partner gets what was agreed, and no more.
  await partner.getByLabel(text('handing.screen.consent.to')).fill('Casa Azul')
  await partner.getByLabel(text('handing.parts.deadlines')).check()
  await partner.getByLabel(text('handing.parts.papers')).check()
  await partner.getByLabel(text('handing.screen.consent.asked')).check()
  // A last day of its own: no day, then a day gone by, are asked for again.
  await partner.getByLabel(text('handing.screen.consent.until')).selectOption('')
  const lastDay = partner.getByLabel(text('handing.screen.consent.lastDay'), { exact: true })
  const lastDayMissing = partner.getByText(text('handing.screen.consent.lastDayMissing').split('{')[0] ?? '')
  await partner.getByRole('button', record).click()
  await expect(lastDayMissing).toBeVisible()
  await lastDay.fill('2026-11-20')
  await expect(lastDayMissing).toBeVisible()
  await lastDay.fill('2026-12-05')
  await expect(lastDayMissing).toHaveCount(0)
  await partner.getByRole('button', record).click()
  await expect(shown).toContainText('Casa Azul')
  await expectWhole(page)
  const [sheet = '', ...more] = await printed(page, 'A4')
  expect(more).toEqual([])
  expect(sheet).toContain('Qyol Mam')
  expect(sheet).toContain('14 de diciembre de 2026')
  expect(sheet).toContain('5 de diciembre de 2026')
  expect(sheet.indexOf(text('handing.parts.deadlines'))).toBeLessThan(sheet.indexOf(text('handing.partner.language')))
  expect(sheet).toContain(`${text('handing.partner.left')} ${['findings', 'journey', 'answers'].map((part) => text(`handing.parts.${part}`)).join('; ')}`)
  for (const part of ['urgent', 'findings', 'open']) expect(sheet).not.toContain(text(`handing.partner.${part}`))
  expect(sheet).not.toContain(text('findings.left-er-checks.title'))

  // Taken back in one tap.
  await page.getByRole('button', { name: text('handing.screen.consent.backOf').replace('{name}', 'Casa Azul') }).click()
  await expect(shown).toHaveCount(0)
  await expect(main(page)).not.toContainText('Casa Azul')

  // The whole summary, for the file, under a yes of its own and by the words of the case.
  const own = part('own-file')
  await own.getByRole('button', { name: text('handing.screen.partner.ask') }).click()
  await expect(own.getByLabel(text('handing.screen.consent.to'))).toHaveCount(0)
  await own.getByLabel(text('handing.screen.consent.asked')).check()
  await own.getByRole('button', record).click()
  await expect(shown).toContainText(text('sheet.sections.sources.title'))
  await expect(shown).toContainText(text('people.of').replace('{words}', ''))
  const downloading = page.waitForEvent('download')
  await button(page, spoken, 'formats.txt').click()
  expect((await downloading).suggestedFilename()).toMatch(/^[a-z-]+\.txt$/)
})

/** Somebody of whom much is told: caught three times, removed once, waiting in Mexico. */
const fullest = Object.values(casesByPathway as Record<string, readonly NamedCase[]>)
  .flat()
  .find(({ id }) => id === 'expelled twice, removed, then told to wait')

/** Reads a file in on the desk, as another device gave it. */
async function bring(page: Page, more: Readonly<Record<string, unknown>>): Promise<void> {
  if (!fullest) throw new Error('The fullest case is not there')
  const file = {
    format: 'umbral-file/1',
    case: { format: 'umbral-case/1', person: fullest.person, encounters: fullest.encounters },
    consents: [],
    ...more,
  }
  await button(page, 'es', 'people.desk.open').click()
  await page.locator('input[type=file]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) })
  await button(page, 'es', 'handoff.import.open').click()
  await expect(page.locator('input[type=file]')).toHaveCount(0)
}

test('of a full case too, each page is one sheet', async ({ page }, { project }) => {
  test.skip(project.name === 'phone', 'Paper is the same from any screen.')
  const whole = { name: 'Casa Azul', on: '2026-11-01', until: '2026-12-31' }
  await begin(page, 'es')
  await bring(page, {
    id: 'a'.repeat(32),
    words: 'luna río pan',
    consents: [
      { ...whole, to: 'person', name: '', parts: ['deadlines', 'findings', 'papers'] },
      { ...whole, to: 'partner', parts: ['deadlines', 'findings', 'papers', 'journey'] },
    ],
  })
  await button(page, 'es', 'ui.footer.review').click()
  await button(page, 'es', 'ui.check.summarySoFar').click()
  await button(page, 'es', 'handing.open').click()
  for (const key of ['person', 'partner'] as const) {
    const part = page.locator('section', { has: page.locator('h2', { hasText: words('es', `handing.screen.${key}.title`) }) })
    await part.getByRole('button', { name: words('es', 'handing.screen.show'), exact: true }).click()
    for (const language of languages) {
      await page.getByLabel(words('es', 'handing.screen.person.language')).selectOption(language)
      await expect(main(page).locator('[data-document]')).toContainText(words(language, 'handing.page.running'))
      for (const format of ['A4', 'Letter'] as const) expect((await printed(page, format)).length, `${key} in ${language} on ${format}`).toBe(1)
    }
  }
})

test('a family of five on one sheet; who is kept apart leaves nothing on it', async ({ page }, { project }) => {
  test.skip(project.name === 'phone', 'Paper is the same from any screen.')
  const called = ['luna río pan', 'sol mar flor', 'casa nube rama', 'pez loma trigo', 'barco hoja sal', 'piedra tren voz']
  await begin(page, 'es')
  for (const [i, each] of called.entries()) await bring(page, { id: String(i).repeat(32), words: each, family: { id: 'f'.repeat(32), apart: false } })
  await button(page, 'es', 'people.desk.open').click()
  await main(page).locator('summary', { hasText: words('es', 'people.desk.apart') }).first().click()
  await button(page, 'es', 'people.desk.apartButton').click()
  await main(page).locator('summary', { hasText: words('es', 'people.desk.others') }).first().click()
  await main(page).getByRole('button', { name: words('es', 'people.desk.switch').replace('{words}', called[0] ?? '') }).click()
  await button(page, 'es', 'people.desk.open').click()
  await button(page, 'es', 'people.desk.family').click()
  await expect(heading(page)).toHaveText(words('es', 'handing.family.title'))
  const ticks = main(page).getByRole('checkbox')
  await expect(ticks).toHaveCount(5)
  // Nobody is on it unasked, and a family of one is none.
  await ticks.nth(0).check()
  await expect(button(page, 'es', 'handing.screen.show')).toHaveCount(0)
  for (const i of [1, 2, 3, 4]) await ticks.nth(i).check()
  await button(page, 'es', 'handing.screen.show').click()
  await expect(main(page)).not.toContainText(called[5] ?? '')
  await expectWhole(page)
  for (const format of ['A4', 'Letter'] as const) {
    const [sheet = '', ...more] = await printed(page, format)
    expect(more, format).toEqual([])
    for (const each of called.slice(0, 5)) expect(sheet).toContain(each)
    expect(sheet).not.toContain(called[5])
  }
})
