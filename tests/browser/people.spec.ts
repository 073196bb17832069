/** Several people in one session: families, who is kept apart, and the stop that leaves no trace. */
import { expect, test, type Page } from '@playwright/test'
import { answer, asked, atNoon, begin, button, expectAccessible, expectAsked, fill, form, heading, main, send, typicalAdult, watch, words } from './drive.ts'

let offences: string[] = []
test.beforeEach(async ({ page }, { project }) => {
  // The way is the same in both sizes; `interview.spec.ts` looks at the frame of every screen in each.
  test.skip(project.name !== 'phone', 'Walked once.')
  offences = watch(page)
  await atNoon(page)
})
test.afterEach(() => {
  expect(offences).toEqual([])
})

const offer = (page: Page) => main(page).getByRole('button', { name: words('en', 'people.offers.fill') })
const fold = (page: Page, key: string) => main(page).locator('summary', { hasText: words('en', key) }).first()

/** Answers from the first question up to that one. */
async function answerUpTo(page: Page, fact: string): Promise<void> {
  for (;;) {
    const here = await asked(page)
    if (here === fact) return
    if (here === undefined) throw new Error(`There is no question on the way to ${fact}`)
    await answer(page, typicalAdult[here])
  }
}

/** From the desk to the first question of somebody else. */
async function beginAnother(page: Page, key: string): Promise<void> {
  await button(page, 'en', 'people.desk.open').click()
  await button(page, 'en', key).click()
  await expect(heading(page)).toHaveText(words('en', 'people.before.title'))
  await button(page, 'en', 'people.before.no').click()
  await expectAsked(page, 'safety-now')
}

/** The case words at the foot of the page. */
const wordsHere = async (page: Page) => /: (.+)$/m.exec(await page.locator('footer p').first().innerText())?.[1] ?? ''

test('a family: what one answered of the road is offered to another, who confirms it; who is kept apart is offered nothing', async ({ page }) => {
  test.setTimeout(90_000)
  await begin(page, 'en')
  await answerUpTo(page, 'mx-entry')
  const first = await wordsHere(page)
  await expect(offer(page)).toHaveCount(0)
  await answer(page, '2026-10-09')

  await beginAnother(page, 'people.desk.member')
  await answerUpTo(page, 'mx-entry')
  const second = await wordsHere(page)
  await expect(main(page)).toContainText('October 9, 2026')
  await expect(form(page).locator('[name=fromYear]')).toHaveValue('')
  await offer(page).click()
  await expect(form(page).locator('[name=fromDay]')).toHaveValue('9')
  await expect(form(page).locator('[name=fromMonth]')).toHaveValue('10')
  await expect(form(page).locator('[name=fromYear]')).toHaveValue('2026')
  await expectAsked(page, 'mx-entry')
  await expectAccessible(page)
  await send(page)
  await expectAsked(page, 'comar-contact')
  await expect(offer(page)).toHaveCount(0)
  await button(page, 'en', 'ui.footer.review').click()
  await expect(main(page)).toContainText('October 9, 2026')

  await beginAnother(page, 'people.desk.member')
  await answer(page, ['none'])
  const third = await wordsHere(page)
  expect(new Set([first, second, third]).size).toBe(3)
  await button(page, 'en', 'people.desk.open').click()
  await expect(main(page)).not.toContainText(first, { useInnerText: true })
  await expect(button(page, 'en', 'people.desk.family')).toBeVisible()
  await fold(page, 'people.desk.apart').click()
  await button(page, 'en', 'people.desk.apartButton').click()
  await expect(button(page, 'en', 'people.desk.family')).toHaveCount(0)
  await expect(fold(page, 'people.desk.apart')).toHaveCount(0)
  await fold(page, 'people.desk.others').click()
  const group = (name: string) => main(page).locator('h3', { hasText: words('en', name) }).locator('+ ul')
  await expect(group('people.desk.familyTitle').locator(':scope > li')).toHaveCount(2)
  await expect(group('people.desk.familyTitle')).toContainText(first)
  await expect(group('people.desk.familyTitle')).toContainText(second)
  await expect(group('people.desk.oneByOne')).toContainText(third)
  await button(page, 'en', 'people.desk.goOn').click()
  await answerUpTo(page, 'mx-entry')
  await expect(offer(page)).toHaveCount(0)

  await button(page, 'en', 'people.desk.open').click()
  await fold(page, 'people.desk.others').click()
  await main(page).getByRole('button', { name: words('en', 'people.desk.switch').replace('{words}', first) }).click()
  await expectAsked(page, 'comar-contact')
  expect(await wordsHere(page)).toBe(first)
})

test('the stop takes one press and leaves no trace; what it erases is one person', async ({ page }) => {
  await begin(page, 'en')
  await answer(page, ['none'])
  const first = await wordsHere(page)
  await beginAnother(page, 'people.desk.next')
  for (const given of [['none'], 'mexico', ['HN']]) await answer(page, given)
  const second = await wordsHere(page)
  await fill(page, 34)
  await button(page, 'en', 'people.stopped.open').click()
  await expect(heading(page)).toHaveText(words('en', 'people.stopped.title'))
  for (const said of [first, second, words('en', 'facts.age.question')]) await expect(page.locator('body')).not.toContainText(said, { useInnerText: true })
  await button(page, 'en', 'people.stopped.resume').click()
  await expectAsked(page, 'age')
  await expect(form(page).locator('[name=count]')).toHaveValue('34')

  await button(page, 'en', 'people.stopped.open').click()
  await fold(page, 'people.stopped.erase').click()
  await button(page, 'en', 'people.stopped.eraseButton').click()
  await expect(heading(page)).toHaveText(words('en', 'people.desk.title'))
  await expect(page.locator('body')).not.toContainText(second)
  await button(page, 'en', 'people.desk.goOn').click()
  await expectAsked(page, 'where-now')
  expect(await wordsHere(page)).toBe(first)

  await button(page, 'en', 'people.desk.open').click()
  await fold(page, 'people.desk.drop').click()
  await expect(main(page)).toContainText(words('en', 'people.desk.dropErased'))
  await main(page).getByRole('button', { name: words('en', 'people.desk.dropButton') }).filter({ visible: true }).click()
  await expect(page.locator('body')).not.toContainText(first)
  await expect(button(page, 'en', 'people.desk.goOn')).toHaveCount(0)
  await button(page, 'en', 'ui.back').click()
  await expect(heading(page)).toHaveText(words('en', 'people.before.title'))
})

test('by keyboard alone: another member, the stop, and back to the first', async ({ page }) => {
  const press = async (name: string) => {
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab')
      if ((await page.evaluate(() => document.activeElement?.textContent)) === name) return page.keyboard.press('Enter')
    }
    throw new Error(`The keyboard does not reach "${name}"`)
  }
  const pressed = (key: string) => press(words('en', key))
  await begin(page, 'en')
  await answer(page, ['none'])
  const first = await wordsHere(page)
  await pressed('people.desk.open')
  await pressed('people.desk.member')
  await pressed('people.before.no')
  await expectAsked(page, 'safety-now')
  await pressed('people.stopped.open')
  await expect(heading(page)).toBeFocused()
  await pressed('people.stopped.resume')
  await expectAsked(page, 'safety-now')
  await pressed('people.desk.open')
  await pressed('people.desk.others')
  await press(words('en', 'people.desk.switch').replace('{words}', first))
  await expectAsked(page, 'where-now')
})
