/** The interview in a real browser: from the first screen to the summary, in each language, by touch and by keyboard. */
import { expect, test, type Page } from '@playwright/test'
import {
  answer,
  asked,
  atNoon,
  begin,
  button,
  expectAsked,
  expectWhole,
  fill,
  form,
  goWithout,
  heading,
  languages,
  main,
  send,
  typicalAdult,
  walkToCheck,
  watch,
  words,
} from './drive.ts'
import { caseOf, toCheckOf } from './told.ts'

let offences: string[] = []
test.beforeEach(async ({ page }, { project, title }) => {
  test.skip(project.name === 'desktop' && !title.endsWith(' in es'), 'What the app does is the same on any screen; how it fits one is seen on the way in Spanish, and in `access.spec.ts`.')
  offences = watch(page)
  await atNoon(page)
})
test.afterEach(async ({ page }) => {
  expect(offences).toEqual([])
  expect(page.url()).not.toContain('?')
  expect(page.url()).not.toContain('#')
})

/** Nothing is written anywhere that outlives the page. */
async function expectNothingStored(page: Page): Promise<void> {
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    cookies: document.cookie,
  }))
  expect(stored).toEqual({ local: 0, session: 0, databases: 0, caches: 0, cookies: '' })
}

for (const language of languages)
  test(`a typical adult, from the first screen to the summary, in ${language}`, async ({ page }) => {
    test.setTimeout(180_000)
    await begin(page, language)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    const facts = await walkToCheck(page, typicalAdult, expectWhole)
    expect(new Set(facts).size, 'nothing is asked twice').toBe(facts.length)
    expect(facts).toEqual(expect.arrayContaining(Object.keys(typicalAdult)))
    await button(page, language, 'ui.check.summary').click()
    await expect(heading(page)).toHaveText(words(language, 'ui.summary.title'))
    await expectWhole(page)
    await expect(page).toHaveTitle('Umbral')
    await expectNothingStored(page)
  })

test('by keyboard alone, from the first screen to the summary', async ({ page }) => {
  test.setTimeout(180_000)
  /** Tab until what has the focus matches; nothing can be reached otherwise. */
  const tabTo = async (selector: string) => {
    for (let i = 0; i < 140; i++) {
      await page.keyboard.press('Tab')
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
    }
    throw new Error(`The keyboard does not reach ${selector}`)
  }
  /** Every page begins at its heading. */
  const atHeading = () => expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  const pressed = async (key: string) => {
    const name = words('en', key)
    for (let i = 0; i < 140; i++) {
      await page.keyboard.press('Tab')
      if ((await page.evaluate(() => document.activeElement?.textContent)) === name) return page.keyboard.press('Enter')
    }
    throw new Error(`The keyboard does not reach "${name}"`)
  }

  await page.goto('/')
  await atHeading()
  await tabTo('button:has([lang="en"])')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText(words('en', 'ui.notice.title'))
  await atHeading()
  await pressed('ui.notice.start')
  await pressed('people.before.no')
  await expectAsked(page, 'safety-now')

  for (let i = 0; i < 60; i++) {
    const fact = await asked(page)
    await atHeading()
    if (fact === undefined) {
      const title = await heading(page).innerText()
      if (title === words('en', 'ui.check.title')) break
      await pressed(title === words('en', 'ui.urgent.title') ? 'ui.urgent.continue' : 'ui.hard.continue')
    } else {
      const given = typicalAdult[fact]
      if (fact === 'age') {
        await tabTo('[name=count]')
        await page.keyboard.type('34')
      } else if (fact === 'nationalities') {
        await tabTo('input[type=text]')
        await page.keyboard.type('hon')
        await tabTo('input[value=HN]')
        await page.keyboard.press('Space')
      } else if (fact === 'mx-entry') {
        await tabTo('[name=fromDay]')
        await page.keyboard.type('9')
        await tabTo('[name=fromMonth]')
        await page.keyboard.type('Oct')
        await tabTo('[name=fromYear]')
        await page.keyboard.type('2026')
      } else if (Array.isArray(given)) {
        await tabTo(`input[value="${given[0]}"]`)
        await page.keyboard.press('Space')
      } else if (given === undefined || fact.endsWith('-when')) {
        // Two answers that the keyboard gives without any field.
        await tabTo('button[aria-pressed]')
        await page.keyboard.press('Enter')
        await expect.poll(async () => (await asked(page)) === fact).toBe(false)
        continue
      } else {
        // Tab enters a group of radios; arrows move in it.
        await tabTo('input[name=choice]')
        await page.keyboard.press('Space')
        for (let j = 0; j < 20 && !(await page.locator(`input[value="${String(given)}"]`).isChecked()); j++) await page.keyboard.press('ArrowDown')
      }
      await page.keyboard.press('Enter')
    }
    const before = fact ?? ''
    await expect.poll(async () => (await asked(page)) ?? (await heading(page).innerText())).not.toBe(before)
  }
  await expect(heading(page)).toHaveText(words('en', 'ui.check.title'))
  await pressed('ui.check.summary')
  await expect(heading(page)).toHaveText(words('en', 'ui.summary.title'))
})

test('back goes one question at a time and keeps every answer, by our button and by the browser’s', async ({ page }) => {
  await begin(page, 'en')
  await answer(page, ['none'])
  await answer(page, 'mexico')
  await goWithout(page, 'declined')
  await expectAsked(page, 'age')
  await button(page, 'en', 'ui.back').click()
  await expectAsked(page, 'nationalities')
  await expect(button(page, 'en', 'law.nonAnswers.declined')).toHaveAttribute('aria-pressed', 'true')
  await page.goBack()
  await expectAsked(page, 'where-now')
  await expect(form(page).locator('[value=mexico]')).toBeChecked()
  await page.goBack()
  await expectAsked(page, 'safety-now')
  await expect(form(page).locator('[value=none]')).toBeChecked()
  await page.goBack()
  await expect(heading(page)).toHaveText(words('en', 'ui.notice.title'))
  await button(page, 'en', 'ui.notice.start').click()
  await expectAsked(page, 'age')
  await expect(page).toHaveURL('/')
})

test('the language changes anywhere: answers, and one half written, are kept', async ({ page }) => {
  await begin(page, 'en')
  for (const given of [['none'], 'mexico', ['HN']]) await answer(page, given)
  await fill(page, 34)
  const choice = page.locator('header select')
  await choice.focus()
  await choice.selectOption('es')
  await expect(heading(page)).toHaveText(words('es', 'facts.age.question'))
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await expect(form(page).locator('[name=count]')).toHaveValue('34')
  await expect(choice).toBeFocused()
  await choice.selectOption('ht')
  await expect(heading(page)).toHaveText(words('ht', 'facts.age.question'))
  await send(page)
  await button(page, 'ht', 'ui.footer.review').click()
  await expect(main(page)).toContainText(words('ht', 'law.countries.HN'))
  await expect(main(page)).toContainText('34')
})

test('pause hides everything, also when the page goes out of sight, and gives back what was half written', async ({ page }) => {
  await begin(page, 'en')
  for (const given of [['none'], 'mexico', ['HN']]) await answer(page, given)
  await fill(page, 34)
  const comeBack = async () => {
    await expect(heading(page)).toHaveText(words('en', 'ui.paused.title'))
    await expect(page.locator('body')).not.toContainText(words('en', 'facts.age.question'), { useInnerText: true })
    await button(page, 'en', 'ui.paused.return').click()
    await button(page, 'en', 'ui.paused.show').click()
    await expectAsked(page, 'age')
    await expect(form(page).locator('[name=count]')).toHaveValue('34')
  }
  await button(page, 'en', 'ui.tools.pause').click()
  await comeBack()
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await comeBack()
})

test('leaving takes one press, and no way leads back', async ({ page }) => {
  await begin(page, 'en')
  await answer(page, ['none'])
  await button(page, 'en', 'ui.tools.leave').click()
  await page.waitForURL('/neutral.html')
  expect(await page.locator('body').innerText()).toBe('')
  expect(await page.title()).toBe('…')
  // Wherever Back and Forward lead, it is never to the app: its address is a bare slash.
  for (const go of [page.goForward, page.goBack, page.goBack, page.goBack, page.goForward, page.goForward, page.goForward]) {
    await go.call(page, { timeout: 2000 }).catch(() => null)
    expect(page.url()).not.toMatch(/\/$/)
  }
})

test('ending takes two presses and forgets every answer', async ({ page }) => {
  await begin(page, 'en')
  await answer(page, ['none'])
  await button(page, 'en', 'ui.footer.end').click()
  await button(page, 'en', 'ui.ending.end').click()
  await expect(heading(page)).toHaveText('Umbral')
  await begin(page, 'en')
  await expect(form(page).locator('input:checked')).toHaveCount(0)
  await expectNothingStored(page)
})

test('what cannot be loaded is told, and tried again', async ({ page }) => {
  const blocked = ['**/assets/law-*.js', '**/assets/ht-*.js']
  for (const part of blocked) await page.route(part, (route) => route.abort())
  await page.goto('/')
  await page.locator('button:has([lang="en"])').click()
  await button(page, 'en', 'ui.notice.start').click()
  await button(page, 'en', 'people.before.no').click()
  await expect(heading(page)).toHaveText(words('en', 'ui.opening.failedTitle'))
  await page.locator('header select').selectOption('ht')
  await expect(main(page)).toContainText(words('en', 'ui.language.failed'))
  const [law = '', texts = ''] = blocked
  await page.unroute(texts)
  await expect(heading(page)).toHaveText(words('ht', 'ui.opening.failedTitle'), { timeout: 10_000 })
  await page.unroute(law)
  // It is tried again by itself too: whichever comes first.
  await button(page, 'ht', 'ui.opening.again').click({ timeout: 4000 }).catch(() => undefined)
  await expectAsked(page, 'safety-now')
  expect(offences.filter((offence) => !offence.includes('Failed to load resource'))).toEqual([])
  offences.length = 0
})

test('a wrong answer is told in words beside the field, which takes the focus', async ({ page }) => {
  await begin(page, 'en')
  await send(page)
  await expect(form(page).getByRole('alert')).toHaveText(words('en', 'ui.errors.choose-some'))
  for (const given of [['none'], 'mexico', ['HN'], 34, ['alone']]) await answer(page, given)
  await expectAsked(page, 'mx-entry')
  await fill(page, '2026-02-30')
  await send(page)
  await expect(form(page).getByRole('alert').first()).toHaveText(words('en', 'ui.errors.date-not-real'))
  await expect(form(page).locator('[name=fromDay]')).toBeFocused()
  await expect(form(page).locator('[name=fromDay]')).toHaveAttribute('aria-invalid', 'true')
  await answer(page, '2026-02-28')
})

test('answers that contradict each other are told in words, each with the way to change it', async ({ page }) => {
  await begin(page, 'en')
  for (const given of [['none'], 'mexico', ['HN'], 130]) await answer(page, given)
  await expectAsked(page, 'travelling-with')
  const told = main(page).getByRole('alert').filter({ hasText: words('en', 'law.contradictions.impossible-age') })
  await expect(told).toContainText(words('en', 'facts.age.label'))
  await button(page, 'en', 'ui.footer.review').click()
  await expect(told).toBeVisible()
  await told.getByRole('button').click()
  await expectAsked(page, 'age')
  await answer(page, 30)
  await expect(heading(page)).toHaveText(words('en', 'ui.check.title'))
  await expect(told).toHaveCount(0)
})

test('a changed answer sets later ones aside, and takes them up again', async ({ page }) => {
  await begin(page, 'en')
  const told = caseOf(typicalAdult)
  await toCheckOf(page, 'en', told)
  const count = [told.person, ...told.encounters].flatMap((answers) => Object.keys(answers)).length
  const change = (fact: string) => main(page).getByRole('button', { name: words('en', 'ui.check.changeFact').replace('{fact}', words('en', `facts.${fact}.label`)) })
  const aside = main(page).getByRole('region', { name: words('en', 'ui.check.setAsideTitle') })
  await expect(aside).toHaveCount(0)
  await change('us-contact').click()
  await answer(page, 'no')
  await expect(aside).toContainText(words('en', 'facts.us-exit.label'))
  await change('us-contact').click()
  await answer(page, 'once')
  await expect(aside).toHaveCount(0)
  await expect(main(page).locator('dt')).toHaveCount(count)
})

test('every question can go without an answer, to the very end', async ({ page }) => {
  test.setTimeout(90_000)
  await begin(page, 'en')
  for (let i = 0; i < 60 && (await heading(page).innerText()) !== words('en', 'ui.check.title'); i++) {
    if ((await asked(page)) === undefined) await button(page, 'en', 'ui.hard.continue').click()
    else await goWithout(page, (['unknown', 'declined', 'later'] as const)[i % 3] as 'later')
  }
  await button(page, 'en', 'ui.check.summary').click()
  await expect(heading(page)).toHaveText(words('en', 'ui.summary.title'))
})
