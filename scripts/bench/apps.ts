/** What the measured pages look like from outside: where a question stands, how it is answered, what leads to it. */
import type { Page } from '@playwright/test'
import { asked, fill, typicalAdult, words } from '../../tests/browser/drive.ts'
import type { App } from './browser.ts'
import { form } from './form.ts'

const say = (key: string) => words('en', key)

/** Umbral's own screens, whatever law they ask by. Three screens stand before the first question, and are part of the wait. */
const ours = {
  before: [
    { selector: 'button:has([lang="en"])' },
    { selector: 'main button', text: say('ui.notice.start') },
    { selector: 'main button', text: say('people.before.no') },
  ],
  question: 'main h1',
  field: 'main form button[type="submit"]',
  forward: 'main form button[type="submit"]',
}

/** The ten questions in Umbral's app. */
export const oursAt = (address: string): App => ({
  ...ours,
  name: 'Umbral, ten questions',
  address,
  async fill(page, count) {
    await fill(page, form[count]?.given)
    return count < form.length
  },
})

/** Umbral with all its law, walked as one person's case. */
export const umbralAt = (address: string): App => ({
  ...ours,
  name: 'Umbral, all pathways',
  address,
  async fill(page) {
    for (;;) {
      const fact = await asked(page)
      if (fact !== undefined) {
        await fill(page, typicalAdult[fact])
        return true
      }
      const title = await page.locator('h1:visible').innerText()
      const on = [['ui.urgent.title', 'ui.urgent.continue'], ['ui.hard.title', 'ui.hard.continue']].find(([heading = '']) => say(heading) === title)
      if (on === undefined) return false
      await page.locator('main:visible').getByRole('button', { name: say(on[1] ?? ''), exact: true }).click()
      await page.waitForFunction((before) => document.querySelector('h1')?.textContent !== before, title)
    }
  },
})

/** The ten questions in SurveyJS. Its first question is its first screen. */
export const surveyAt = (address: string): App => ({
  name: 'SurveyJS, ten questions',
  address,
  before: [],
  question: '.sd-question__title',
  field: '.sd-question input',
  forward: '.sd-navigation__next-btn',
  async fill(page, count) {
    const question = form[count]
    if (!question) return false
    const here = page.locator(`.sd-question[data-name="${question.id}"]`)
    await here.waitFor()
    if (question.kind === 'count' || question.kind === 'date') await here.locator('input').fill(String(question.given))
    else await choose(page, question.id, question.given)
    return true
  },
})

/** Its inputs are hidden under its own drawing: a press on the words is what a person does. */
const choose = (page: Page, id: string, value: string) =>
  page.locator(`.sd-question[data-name="${id}"] label:has(input[value="${value}"])`).click()
