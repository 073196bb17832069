/** The summary in a real browser: its grounds in two taps, its pictures, and the printed sheet read back as text. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { casesByPathway } from '../../rules/cases.ts'
import { law } from '../../rules/law.ts'
import type { NamedCase } from '../../src/engine/named-case.ts'
import { formatDay } from '../../src/i18n/days.ts'
import { expectNoColour } from './access.ts'
import { agreeToFile, begin, button, expectWhole, languages, main, typicalAdult, watch, words, type Language, type Script } from './drive.ts'
import { caseOf, toSummaryOf } from './told.ts'

/** Three weeks after entering Mexico: the thirty working days are still running. */
const stillInTime: Script = { ...typicalAdult, 'mx-entry': '2026-11-02' }
const today = '2026-11-21T12:00:00'

let offences: string[] = []
test.beforeEach(async ({ page }) => {
  test.setTimeout(240_000)
  await page.clock.setFixedTime(today)
  offences = watch(page)
})
test.afterEach(() => {
  expect(offences).toEqual([])
})

async function toSummary(page: Page, language: Language, script: Script = stillInTime, day = today.slice(0, 10)): Promise<void> {
  await begin(page, language)
  await toSummaryOf(page, language, caseOf(script, day))
}

/** The pages of the printed sheet as text. Needs pdftotext, of poppler-utils. */
async function printed(page: Page, format: 'A4' | 'Letter'): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'umbral-print-'))
  try {
    const path = join(folder, 'sheet.pdf')
    await page.pdf({ path, format })
    const pages = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).split('\f')
    return pages.filter((text) => text.trim() !== '')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Lines may break anywhere in print. */
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ')

/** The plan of the thirty working days for an entry on 2 November 2026, as each language writes it. */
const planOf: Record<Language, string> = {
  es: 'lunes, 14 de diciembre de 2026',
  en: 'Monday, December 14, 2026',
  ht: 'lendi 14 desanm 2026',
}

for (const language of languages)
  test(`prints whole and honest in ${language}`, async ({ page }, { project }) => {
    test.skip(project.name === 'phone', 'Paper is the same from any screen.')
    await toSummary(page, language)
    // The browser's own menu prints too.
    const without = flat((await printed(page, 'A4')).join(' '))
    expect(without).toContain(words(language, 'sheet.print.noYes'))
    expect(without).not.toContain(words(language, 'sheet.sections.deadlines.title'))
    await agreeToFile(page, language)
    await expectNoColour(page)
    for (const format of ['A4', 'Letter'] as const) {
      const pages = await printed(page, format)
      const text = flat(pages.join('\n'))
      expect(text.match(/\[[a-z]+(?:\.[\w/-]+)+\]/g) ?? []).toEqual([])
      expect(text).toContain(flat(words(language, 'sheet.notices.information')))
      expect(text).toContain(planOf[language])
      expect(text).toContain(flat(words(language, 'sheet.deadline.late')))

      // What it is stands on every page, and so does the line for the case word.
      for (const each of pages) {
        expect(flat(each)).toContain(words(language, 'sheet.running'))
        expect(flat(each)).toContain(words(language, 'people.of').replace(' {words}', ''))
      }

      // The parts stand in order, and no heading is left alone at the foot of a page.
      const titles = ['urgent', 'deadlines', 'us', 'mx', 'papers', 'rights', 'journey', 'sources'].map((id) => words(language, `sheet.sections.${id}.title`))
      const lines = pages.flatMap((each) => each.split('\n').map((line) => line.trim()))
      const places = titles.map((title) => lines.indexOf(title))
      expect(places).not.toContain(-1)
      expect(places).toEqual([...places].sort((one, other) => one - other))
      for (const each of pages) {
        const body = each.split('\n').map((line) => line.trim()).filter(Boolean)
        const foot = body.map((line) => line.includes(words(language, 'people.of').replace(' {words}', ''))).lastIndexOf(true)
        expect(titles).not.toContain(body[foot - 1])
        expect(titles).not.toContain(body[foot - 2])
      }

      // Nothing of the screen is on paper, and no name of a person or of this tool.
      for (const key of ['sheet.print.button', 'ui.tools.leave', 'ui.summary.back', 'sheet.finding.path']) expect(text).not.toContain(words(language, key))
      expect(lines).not.toContain('Umbral')
    }
  })

/** Told as their advocates would; what they do not say is answered as by a typical adult. */
const named = ['she saw him outside', 'negative handed over before the holidays', 'from Venezuela, removed to Mexico'].map((id) => {
  const found = (Object.values(casesByPathway).flat() as NamedCase[]).find((one) => one.id === id)
  if (!found) throw new Error(`No case is named "${id}"`)
  return found
})
for (const { id, today: day, person, encounters: [encounter] = [], finds, dates } of named)
  test(`prints what was found for "${id}"`, async ({ page }, { project }) => {
    test.skip(project.name === 'phone', 'Paper is the same from any screen.')
    await page.clock.setFixedTime(`${day}T12:00:00`)
    await toSummary(page, 'es', { ...typicalAdult, 'us-contact': encounter ? 'once' : 'no', ...person, ...encounter } as Script, day)
    await agreeToFile(page, 'es')
    const text = flat((await printed(page, 'Letter')).join('\n'))
    for (const finding of finds.filter((each) => law.findings[each]?.standing !== 'ending')) expect(text).toContain(flat(words('es', `findings.${finding}.title`)))
    for (const expected of Object.values(dates ?? {})) if (expected?.plan && expected.plan >= day) expect(text).toContain(formatDay('es', expected.plan, 'full'))
  })

test('prints two languages side by side', async ({ page }, { project }) => {
  test.skip(project.name === 'phone', 'Paper is the same from any screen.')
  await toSummary(page, 'es')
  await agreeToFile(page, 'es')
  await page.getByLabel(words('es', 'ui.summary.second')).selectOption('ht')
  await expect(main(page).locator('[data-section=urgent] h2 [lang=ht]')).toBeVisible()
  const pages = await printed(page, 'A4')
  for (const language of ['es', 'ht'] as const) {
    expect(flat(pages.join('\n'))).toContain(planOf[language].split(' ').slice(0, 3).join(' '))
    for (const each of pages) expect(flat(each)).toContain(words(language, 'sheet.running'))
  }
  // On one line: left the one, right the other.
  const both = new RegExp(`${words('es', 'sheet.sections.deadlines.title')} +${words('ht', 'sheet.sections.deadlines.title')}`)
  expect(pages.some((each) => both.test(each))).toBe(true)
})

test('prints answers and maps only when asked to', async ({ page }, { project }) => {
  test.skip(project.name === 'phone', 'Paper is the same from any screen.')
  await toSummary(page, 'en')
  await agreeToFile(page, 'en')
  const [answer, maps] = [words('en', 'facts.us-place.options.california'), words('en', 'sheet.pictures.map.title')]
  const plain = flat((await printed(page, 'A4')).join('\n'))
  expect(plain).not.toContain(answer)
  expect(plain).not.toContain(maps)
  await page.getByText(words('en', 'sheet.print.what')).click()
  await page.getByLabel(words('en', 'sheet.print.answers')).check()
  await page.getByLabel(words('en', 'sheet.print.maps')).check()
  const full = flat((await printed(page, 'A4')).join('\n'))
  expect(full).toContain(answer)
  expect(full).toContain(maps)
})

test('a question prints nothing', async ({ page }, { project }) => {
  test.skip(project.name === 'phone', 'Paper is the same from any screen.')
  await begin(page, 'es')
  expect(await main(page).innerText()).not.toBe('')
  // Only the number that the page itself bears.
  expect((await printed(page, 'A4')).join('')).toMatch(/^[\d\s/]*$/)
})

test('shows the grounds in one tap and the path in two', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await toSummary(page, 'en')
  await agreeToFile(page, 'en')
  const finding = main(page).locator('[data-section=mx] article').first()
  await finding.getByText(words('en', 'sheet.finding.because'), { exact: true }).click()
  await expect(finding.getByText(/Last checked: /).first()).toBeVisible()
  await finding.getByText(words('en', 'sheet.finding.path'), { exact: true }).click()
  await expect(finding.getByText(words('en', 'sheet.finding.test')).first()).toBeVisible()
  await button(page, 'en', 'sheet.print.button').click()
  await expect(page.locator('body')).toHaveAttribute('data-printed', '')
})

test('goes to a part without writing into the address', async ({ page }) => {
  await toSummary(page, 'en')
  await page.getByRole('navigation').getByRole('button', { name: words('en', 'sheet.sections.rights.title') }).click()
  await expect(page.locator('#sheet-rights')).toBeFocused()
  await expect(page.locator('#sheet-rights')).toBeInViewport()
  expect(new URL(page.url()).hash).toBe('')
})

test('stacks two languages on a phone', async ({ page }, { project }) => {
  test.skip(project.name !== 'phone', 'On a desk they stand side by side.')
  await toSummary(page, 'es')
  await page.getByLabel(words('es', 'ui.summary.second')).selectOption('en')
  const [one, other] = await Promise.all(['es', 'en'].map((lang) => main(page).locator(`[data-section=urgent] h2 [lang=${lang}]`).boundingBox()))
  expect(one!.x).toBe(other!.x)
  expect(one!.y).toBeLessThan(other!.y)
  await expectWhole(page)
})
