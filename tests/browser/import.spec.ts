/** Files that come in and go out: sealed on one side, opened on the other, with the real command line; and hostile ones. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { sealFile } from '../../src/vault/seal.ts'
import { asked, atNoon, begin, button, expectAccessible, expectAsked, expectWhole, fill, heading, main, send, typicalAdult, watch, words, type Language } from './drive.ts'

// Made anew for each group: one worker may run several, each with its own end.
let folder = ''
test.skip(({ viewport }) => viewport?.width !== 360, 'Files are the same from any screen.')
test.beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'umbral-import-'))))
test.afterAll(() => rmSync(folder, { recursive: true }))
test.beforeEach(({ page }) => atNoon(page))

const passphrase = 'cuatro palabras sin relación'
const consent = { to: 'partner', name: 'Casa Norte <b>', parts: ['answers', 'deadlines', 'findings'], on: '2026-01-01', until: '2099-12-31' }
const { 'us-entry-when': entered, 'us-place': place, 'us-how': how, ...person } = Object.fromEntries(
  Object.entries(typicalAdult).filter(([fact]) => !/^us-(exit|papers|sent)/.test(fact)),
)
const file = {
  format: 'umbral-file/1',
  id: 'a'.repeat(32),
  words: 'luna río pan',
  case: { format: 'umbral-case/1', person, encounters: [{ 'us-entry-when': entered, 'us-place': place, 'us-how': how }] },
  consents: [consent],
}

/** A command, with the passphrase on its standard input; gives what it printed. */
function command(program: 'seal' | 'unseal', ...args: readonly string[]): Promise<{ code: number | null; out: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('node', ['--import', 'tsx', `src/cli/${program}.ts`, ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
    const out: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out: Buffer.concat(out).toString() }))
    child.stdin.end(`${passphrase}\n`)
  })
}

const toDesk = (page: Page, language: Language) => button(page, language, 'people.desk.open').click()
const chooseFile = (page: Page, name: string, content: string | Uint8Array) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })
const passphraseField = (page: Page, language: Language, key: string) => page.getByLabel(words(language, key), { exact: true })

test('a file sealed by the command line opens here, and one sealed here opens there', async ({ page }) => {
  test.slow()
  const offences = watch(page)
  const [plain, sealed] = [join(folder, 'case.json'), join(folder, 'case.umbral')]
  writeFileSync(plain, JSON.stringify(file))
  expect((await command('seal', plain, '--out', sealed)).code).toBe(0)

  await begin(page, 'es')
  await toDesk(page, 'es')
  await chooseFile(page, 'case.umbral', readFileSync(sealed))
  await passphraseField(page, 'es', 'handoff.import.passphrase').fill('otra frase')
  await button(page, 'es', 'handoff.import.unseal').click()
  await expect(main(page)).toContainText(words('es', 'handoff.problems.wrong-or-changed'))
  await passphraseField(page, 'es', 'handoff.import.passphrase').fill(passphrase)
  await button(page, 'es', 'handoff.import.unseal').click()
  await expect(main(page)).toContainText('luna río pan')
  await expect(main(page)).toContainText('Casa Norte <b>')
  await expectAccessible(page)
  await expectWhole(page)
  await button(page, 'es', 'handoff.import.open').click()
  await expectAsked(page, 'us-exit')

  // The same file once more: nothing is replaced without a word.
  await toDesk(page, 'es')
  await chooseFile(page, 'case.json', readFileSync(plain))
  await expect(main(page)).toContainText(words('es', 'handoff.import.same').split('{')[0] ?? '')
  await button(page, 'es', 'handoff.import.second').click()
  await expectAsked(page, 'us-exit')

  await button(page, 'es', 'ui.footer.review').click()
  await button(page, 'es', 'ui.check.summarySoFar').click()
  await button(page, 'es', 'handing.open').click()
  await page.locator('section', { hasText: 'Casa Norte <b>' }).getByRole('button', { name: words('es', 'handing.screen.show'), exact: true }).click()
  const calendar = page.waitForEvent('download')
  await button(page, 'es', 'handoff.calendar.save').click()
  expect((await calendar).suggestedFilename()).toMatch(/^fechas-[a-z]{3}\.ics$/)
  for (const key of ['handoff.seal.passphrase', 'keep.passphrase.again']) await passphraseField(page, 'es', key).fill(passphrase)
  const downloading = page.waitForEvent('download')
  await button(page, 'es', 'handoff.seal.save').click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^hoja-[a-z]{3}\.umbral$/)
  const saved = join(folder, 'from-the-browser.umbral')
  await download.saveAs(saved)
  const opened = await command('unseal', saved)
  expect(opened.code).toBe(0)
  const back = JSON.parse(opened.out) as typeof file
  expect(back.case).toEqual(file.case)
  expect(back.consents).toEqual([consent])
  expect(offences).toEqual([])
})

test('a hostile file shows what stands in the way, and nothing else changes', async ({ page }) => {
  const offences = watch(page)
  await begin(page, 'ht')
  const [before, title] = [await asked(page), await heading(page).innerText()]
  await toDesk(page, 'ht')
  const hostile = {
    ...file,
    words: '<img src=x onerror=alert(1)>',
    name: 'x',
    case: { format: 'umbral-case/1', person: { age: 'x', '<script>alert(1)</script>': 'yes' } },
  }
  await chooseFile(page, 'hostile.json', JSON.stringify(hostile).replace('"age"', '"__proto__":{"polluted":"yes"},"age"'))
  await expect(main(page)).toContainText(words('ht', 'handoff.import.unchanged'))
  await expect(main(page).locator('li', { hasText: /^(words|case\.person\.)/ })).toHaveCount(4)
  await expectAccessible(page)
  await expectWhole(page)
  for (const [name, content, problem] of [
    ['a.zip', 'PK\u0003\u0004', 'packed'],
    ['big.json', '[1,'.repeat(700_000), 'too-large'],
    ['deep.json', '['.repeat(100_000), 'json-too-deep'],
  ] as const) {
    await chooseFile(page, name, content)
    await expect(main(page)).toContainText(words('ht', `handoff.problems.${problem}`).split('{')[0] ?? '')
  }
  // Sealed, but with something in it that is none of ours.
  await chooseFile(page, 'x.umbral', await sealFile(crypto, passphrase, new TextEncoder().encode('{"format":"umbral-file/9"}')))
  await passphraseField(page, 'ht', 'handoff.import.passphrase').fill(passphrase)
  await button(page, 'ht', 'handoff.import.unseal').click()
  await expect(main(page)).toContainText('umbral-file/1')
  await button(page, 'ht', 'handoff.import.leave').click()
  expect(await page.evaluate(() => ({}) as Record<string, unknown>)).not.toHaveProperty('polluted')
  await button(page, 'ht', 'ui.back').click()
  await expect(heading(page)).toHaveText(title)
  expect(await asked(page)).toBe(before)
  expect(offences).toEqual([])
})

/** The page goes out of sight, as when a phone lays its list of files over it. */
const hide = (page: Page) =>
  page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true })
  })

test('a file is chosen while one is kept here; one from newer and one from older law say what becomes of them', async ({ page }, { project }) => {
  test.skip(project.name !== 'phone', 'a list of files covers the page on a phone')
  test.slow()
  const offences = watch(page)
  await begin(page, 'es')
  await fill(page, typicalAdult['safety-now'])
  await send(page)
  await button(page, 'es', 'keep.title').click()
  for (const key of ['keep.passphrase.label', 'keep.passphrase.again']) await passphraseField(page, 'es', key).fill(passphrase)
  await main(page).getByRole('checkbox').check()
  await button(page, 'es', 'keep.do').click()
  await button(page, 'es', 'keep.kept.back').click()
  await toDesk(page, 'es')

  const choosing = page.waitForEvent('filechooser')
  await page.locator('input[type=file]').click()
  const chooser = await choosing
  await hide(page)
  await expect(heading(page)).toHaveText(words('es', 'ui.paused.title'))
  const older = {
    ...file,
    case: { ...file.case, person: { ...person, 'a-question-of-old': 'yes' } },
    told: { law: '2025.1.1-1', on: '2026-01-01', answers: '', findings: {}, deadlines: {}, sources: {} },
  }
  await chooser.setFiles({ name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(older)) })
  await button(page, 'es', 'ui.paused.return').click()
  await button(page, 'es', 'ui.paused.show').click()
  await expect(main(page)).toContainText(words('es', 'handoff.import.leftOut'))
  await expect(main(page).locator('li', { hasText: 'a-question-of-old: yes' })).toBeVisible()
  await expectWhole(page)
  await button(page, 'es', 'handoff.import.open').click()
  await expectAsked(page, 'us-exit')

  // Chosen or not, the next time the page goes out of sight it is locked.
  await hide(page)
  await expect(heading(page)).toHaveText(words('es', 'keep.locked.title'))
  await passphraseField(page, 'es', 'keep.passphrase.label').fill(passphrase)
  await button(page, 'es', 'keep.unlock').click()
  await toDesk(page, 'es')
  for (const [content, key] of [
    [{ ...file, format: 'umbral-file/2' }, 'keep.file.file-newer'],
    [{ ...file.case, format: 'umbral-case/2' }, 'law.problems.format-newer'],
    [{ ...file.case, person: { ...person, 'a-question-of-old': 'yes' } }, 'law.problems.fact-unknown'],
  ] as const) {
    await chooseFile(page, 'case.json', JSON.stringify(content))
    await expect(main(page)).toContainText(words('es', key).split('{')[0] ?? '')
    await expect(main(page)).toContainText(words('es', 'handoff.import.unchanged'))
  }
  expect(offences).toEqual([])
})
