/** The blank questionnaire in a real browser: printed alone and read back, saved as files, numbered as the screen is. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { law } from '../../rules/law.ts'
import { numbersOf, partsOf } from '../../src/screening/numbers.ts'
import { unzip, wellFormed } from '../unzip.ts'
import { asked, begin, button, expectWhole, goWithout, heading, main, watch, words, type Language } from './drive.ts'

let offences: string[] = []
test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-21T12:00:00')
  offences = watch(page)
})
test.afterEach(() => {
  expect(offences).toEqual([])
})

async function toBlank(page: Page, language: Language): Promise<void> {
  await begin(page, language)
  // The number that stands on paper stands on the screen, and in the list of answers.
  const fact = (await asked(page)) ?? ''
  const number = numbersOf(law).get(fact) ?? 'none'
  await expect(heading(page).locator('..')).toContainText(words(language, 'ui.question.number').replace('{number}', number))
  await goWithout(page, 'later')
  await button(page, language, 'ui.footer.review').click()
  await expect(main(page).locator('dt').first()).toHaveText(`${number} ${words(language, `facts.${fact}.label`)}`)
  await button(page, language, 'people.desk.open').click()
  await button(page, language, 'people.desk.blank').click()
  await expect(heading(page)).toHaveText(words(language, 'blank.title'))
  await expect(main(page).locator('[data-document]')).toBeVisible()
}

/** Lines may break anywhere in print. */
const flat = (text: string): string => text.replaceAll(/[\s_\u00a0]+/g, '')

test('prints the questions alone, every page with its foot', async ({ page }, { project }) => {
  test.skip(project.name === 'phone', 'Paper is the same from any screen.')
  await page.emulateMedia({ colorScheme: 'dark' })
  await toBlank(page, 'ht')
  const folder = mkdtempSync(join(tmpdir(), 'umbral-blank-'))
  try {
    const path = join(folder, 'blank.pdf')
    await page.pdf({ path, format: 'Letter' })
    const pages = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).split('\f').filter((text) => text.trim() !== '')
    const text = flat(pages.join('\n'))
    for (const { pathway, questions } of partsOf(law).filter((part) => part.pathway.shared)) {
      expect(text).toContain(flat(words('ht', `pathways.${pathway.id}.about`)))
      for (const { fact, number } of questions) expect(text).toContain(flat(`${number}${words('ht', `facts.${fact}.question`)}`))
    }
    expect(text.startsWith(flat(words('ht', 'blank.title')))).toBe(true)
    for (const each of pages) {
      expect(flat(each)).toContain(flat(words('ht', 'sheet.running')))
      expect(flat(each)).toContain(law.version)
    }
    // Nothing of the screen is on paper.
    for (const key of ['blank.intro', 'blank.which', 'formats.print', 'formats.take', 'ui.back', 'ui.tools.leave']) expect(text).not.toContain(flat(words('ht', key)))
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('saves real files, with names that tell nothing', async ({ page }, { project }) => {
  test.skip(project.name === 'phone', 'Files are the same from any screen.')
  await toBlank(page, 'es')
  const saved = async (key: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'es', key).click()])
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
  }
  const docx = await saved('formats.docx')
  expect(docx.name).toBe('preguntas-es.docx')
  const { paths, text, dates } = unzip(docx.bytes)
  for (const path of paths) expect(wellFormed(text(path)), path).toBe(true)
  expect(text('word/document.xml')).toContain(`1.1  ${words('es', 'facts.safety-now.question')}`)
  expect(new Set(dates)).toEqual(new Set(['2026-11-21-0-0-0']))

  const html = await saved('formats.html')
  expect(html.name).toBe('preguntas-es.html')
  expect(html.bytes.toString('utf8')).toContain('<html lang="es-MX">')

  const plain = await saved('formats.txt')
  expect(plain.name).toBe('preguntas-es.txt')
  expect(plain.bytes.toString('utf8')).toContain(words('es', 'blank.title').toUpperCase())
  await expect(main(page).getByText('preguntas-es.txt')).toBeVisible()
})

test('adds a part with its warning, and is whole and accessible', async ({ page }, { project }) => {
  test.skip(project.name !== 'phone', 'A long page to examine: where it is narrowest.')
  await page.emulateMedia({ colorScheme: 'dark' })
  await toBlank(page, 'en')
  const sheet = main(page).locator('[data-document]')
  await expect(sheet).not.toContainText(words('en', 'ui.hard.title'))
  await page.getByLabel(words('en', 'pathways.needs.title')).check()
  await expect(sheet).toContainText(words('en', 'ui.hard.title'))
  await expect(sheet).toContainText(words('en', 'facts.needs-heard.question'))
  await page.getByText(words('en', 'formats.show')).click()
  await expect(page.getByLabel(words('en', 'formats.text'))).toHaveValue(/\[ \] /)
  await expectWhole(page)
})
