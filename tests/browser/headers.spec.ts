/** The content policy and Trusted Types in a real browser: the app never offends them, and what does is refused. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { metaPolicy, securityHeaders } from '../../scripts/headers.mjs'
import { answer, begin, button, heading, languages, main, typicalAdult, watch, words, type Language } from './drive.ts'

// Some of what is refused here is a worker.
test.use({ serviceWorkers: 'allow' })
test.skip(({ viewport }) => (viewport?.width ?? 0) > 500, 'A policy knows no size.')

/** Everything that a page was refused, as the browser itself reports it; also before the app starts. */
async function refusals(page: Page): Promise<string[]> {
  const seen: string[] = []
  await page.exposeFunction('noteRefusal', (what: string) => seen.push(what))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const note: unknown = Reflect.get(window, 'noteRefusal')
      if (typeof note === 'function') note(`${effectiveDirective} ${blockedURI} ${sample}`)
    })
  })
  return seen
}

const agreed = { parts: ['deadlines', 'findings', 'papers', 'answers'], on: '2026-11-01', until: '2026-12-31' }
const file = {
  format: 'umbral-file/1',
  id: 'a'.repeat(32),
  words: 'luna río pan',
  case: { format: 'umbral-case/1', person: { age: 34, 'where-now': 'mexico', 'mx-entry': '2026-11-02', 'comar-contact': 'none' } },
  consents: [
    { ...agreed, to: 'own-file', name: '' },
    { ...agreed, to: 'partner', name: 'Casa Azul' },
  ],
}

async function saves(page: Page, language: Language, key: string, kind: RegExp): Promise<void> {
  const downloading = page.waitForEvent('download')
  await button(page, language, key).click()
  expect((await downloading).suggestedFilename()).toMatch(kind)
}

test('nothing of a short interview and of every export is refused, in three languages', async ({ page }) => {
  test.slow()
  await page.clock.setFixedTime('2026-11-21T12:00:00')
  const [offences, refused] = [watch(page), await refusals(page)]
  const seen: string[] = []
  for (const language of languages) {
    await begin(page, language)
    for (const fact of ['safety-now', 'where-now']) await answer(page, typicalAdult[fact])
    await button(page, language, 'people.desk.open').click()
    await page.locator('input[type=file]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) })
    await button(page, language, 'handoff.import.open').click()
    await expect(page.locator('input[type=file]')).toHaveCount(0)
    await button(page, language, 'ui.footer.review').click()
    const summary = main(page).getByRole('button', { name: new RegExp(`^(?:${words(language, 'ui.check.summary')}|${words(language, 'ui.check.summarySoFar')})$`) })
    await summary.click()
    await expect(heading(page)).toHaveText(words(language, 'ui.summary.title'))
    await button(page, language, 'handing.open').click()
    const of = (key: string) => page.locator('section', { has: page.locator('h2', { hasText: words(language, `handing.screen.${key}.title`) }) })
    const show = { name: words(language, 'handing.screen.show'), exact: true }
    await of('own-file').getByRole('button', show).click()
    await saves(page, language, 'formats.docx', /\.docx$/)
    await saves(page, language, 'formats.html', /\.html$/)
    await saves(page, language, 'formats.txt', /\.txt$/)
    await button(page, language, 'handing.screen.hide').click()
    await of('partner').getByRole('button', show).click()
    await saves(page, language, 'handoff.calendar.save', /\.ics$/)
    seen.push(language)
  }
  expect(seen).toEqual([...languages])
  expect([...offences, ...refused]).toEqual([])
})

/** What a script that got into the page might try, and the directive that refuses it. */
const attempts: Readonly<Record<string, readonly [directive: string, attempt: string]>> = {
  'text as code': ['require-trusted-types-for', `eval('window.harm = 1')`],
  'a function from text': ['require-trusted-types-for', `new Function('window.harm = 1')()`],
  'code after a while': ['require-trusted-types-for', `setTimeout('window.harm = 1')`],
  'markup from text': ['require-trusted-types-for', `document.body.innerHTML = '<img src=x>'`],
  'an inline script': ['require-trusted-types-for', `const script = document.createElement('script'); script.append('window.harm = 1'); document.body.append(script)`],
  'a script of another host': ['require-trusted-types-for', `document.createElement('script').src = 'http://127.0.0.1:9/a.js'`],
  'another policy of trust': ['trusted-types', `trustedTypes.createPolicy('other', {})`],
  'a worker without trust': ['require-trusted-types-for', `navigator.serviceWorker.register('/other.js')`],
  'a style from text': ['style-src-attr', `document.body.setAttribute('style', 'display: none')`],
  'a word to another host': ['connect-src', `fetch('http://127.0.0.1:9/').catch(() => {})`],
  'a picture from another host': ['img-src', `new Image().src = 'http://127.0.0.1:9/a.png'`],
  'another page inside': ['frame-src', `const frame = document.createElement('iframe'); frame.src = '/neutral.html'; document.body.append(frame)`],
  'another start of addresses': ['base-uri', `const base = document.createElement('base'); base.href = 'http://127.0.0.1:9/'; document.head.append(base)`],
  'a form sent away': ['form-action', `const form = document.createElement('form'); form.action = 'http://127.0.0.1:9/'; document.body.append(form); form.submit()`],
}

for (const [by, keep] of [
  ['the header', { header: true, page: false }],
  ['the page itself, on a host that sets no header', { header: false, page: true }],
] as const)
  test(`what a script that got in might try is refused by ${by}`, async ({ page, baseURL }) => {
    const seen = await refusals(page)
    const directives = () => seen.map((each) => each.split(' ')[0])
    await page.route(`${baseURL}/`, async (route) => {
      const response = await route.fetch()
      const built = (await response.text()).replace('<title>', '<script>window.harm = 1</script><title>')
      const body = keep.page ? built : built.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      await route.fulfill(keep.header ? { response, body } : { body, contentType: 'text/html' })
    })
    await page.goto('/')
    await expect.poll(directives, 'a script in the markup').toContain('script-src-elem')
    for (const [what, [directive, attempt]] of Object.entries(attempts)) {
      seen.length = 0
      // A moment later, because what a debugger evaluates may itself evaluate text.
      await page.evaluate(`void setTimeout(() => { ${attempt} })`)
      await expect.poll(directives, what).toContain(directive)
    }
    expect(await page.evaluate(() => Reflect.has(window, 'harm'))).toBe(false)
  })

test('the same policy stands in every page that was built', () => {
  const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html') && name !== 'neutral.html')
  expect(pages).toContain('index.html')
  for (const name of pages) expect(readFileSync(`dist/${name}`, 'utf8'), name).toContain(`content="${metaPolicy}"`)
})

test('no other page may show Umbral inside itself', async ({ page, baseURL }) => {
  await page.route(`${baseURL}/around`, (route) => route.fulfill({ contentType: 'text/html', body: `<iframe src="${baseURL}/"></iframe>` }))
  const answered = page.waitForResponse(`${baseURL}/`)
  await page.goto('/around')
  const headers = (await answered).headers()
  for (const [name, value] of Object.entries(securityHeaders)) expect(headers[name.toLowerCase()], name).toBe(value)
  await expect.poll(() => page.frames().map((frame) => frame.url())).toContain('chrome-error://chromewebdata/')
})
