/**
 * Drives the interview as a person at the screen would, in any language: it reads the words on the page and presses
 * buttons by their names, as they stand in `locales/`. Choices are made by the values behind them.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, type Page } from '@playwright/test'

export type Given = string | number | readonly string[]
export type Script = Readonly<Record<string, Given>>

export const languages = ['es', 'en', 'ht'] as const
export type Language = (typeof languages)[number]

/** A woman sent back at once in the night a rule changed, who entered Mexico in October and has one paper. */
export const typicalAdult: Script = {
  'safety-now': ['none'],
  'where-now': 'mexico',
  nationalities: ['HN'],
  age: 34,
  'travelling-with': ['own-children'],
  'mx-entry': '2026-10-09',
  'comar-contact': 'none',
  'us-contact': 'once',
  'us-entry-when': '2023-05-11T20:30[America/Los_Angeles]',
  'us-place': 'california',
  'us-how': 'between-ports',
  'us-exit': 'expedited-removal',
  'us-papers': ['i-860'],
  'us-exit-when': '2023-05',
  'us-sent-to': 'mexico',
}

// ---------------------------------------------------------------- words

type Tree = { readonly [key: string]: string | Tree }

const trees = new Map(
  languages.map((language) => {
    const files = readdirSync(`locales/${language}`).filter((name) => name.endsWith('.json'))
    return [language, files.map((file) => JSON.parse(readFileSync(`locales/${language}/${file}`, 'utf8')) as Tree)] as const
  }),
)

/** A text as it stands in `locales/`. */
export function words(language: Language, key: string): string {
  for (const tree of trees.get(language) ?? []) {
    const found = key.split('.').reduce<string | Tree | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), tree)
    if (typeof found === 'string') return found
  }
  throw new Error(`No text ${key} in ${language}`)
}

/** The facts by the question that asks them. */
function factByQuestion(language: Language, question: string): string | undefined {
  for (const tree of trees.get(language) ?? [])
    for (const [id, texts] of Object.entries((tree['facts'] ?? {}) as Tree))
      if (typeof texts === 'object' && texts['question'] === question) return id
  return undefined
}

// ---------------------------------------------------------------- the page

/** What is on the screen now; what a cover hides is not. */
export const main = (page: Page): Locator => page.locator('main:visible')
export const heading = (page: Page): Locator => page.locator('h1:visible')
export const form = (page: Page): Locator => main(page).locator('form')
export const button = (page: Page, language: Language, key: string): Locator =>
  page.getByRole('button', { name: words(language, key), exact: true })

export async function languageOf(page: Page): Promise<Language> {
  const lang = await page.locator('html').getAttribute('lang')
  return languages.find((each) => each === lang) ?? 'es'
}

/** Watches for what must never happen: a page error, a message in the console, a request to any other host. */
export function watch(page: Page): string[] {
  const offences: string[] = []
  page.on('pageerror', (error) => offences.push(`page error: ${error.message}`))
  page.on('console', (message) => {
    // A browser that does not know a feature that our server switches off says so; that is no fault of the page.
    const unknownFeature = /Permissions-Policy header: Unrecognized feature/.test(message.text())
    // Tests that look at nothing else do without the worker; `offline.spec.ts` has it.
    const withoutWorker = message.text() === 'Service Worker registration blocked by Playwright'
    if (['error', 'warning'].includes(message.type()) && !unknownFeature && !withoutWorker) offences.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    if (protocol !== 'data:' && hostname !== '127.0.0.1') offences.push(`request: ${request.url()}`)
  })
  return offences
}

/** The day of the tests: the law is fresh, and no date told in them lies ahead. Else they would fail one day, or at midnight. */
export const noon = '2026-11-22T12:00:00'
export const atNoon = (page: Page): Promise<void> => page.clock.setFixedTime(noon)

/** From the first screen to the first question. */
export async function begin(page: Page, language: Language): Promise<void> {
  await page.goto('/')
  await page.locator(`button:has([lang="${language}"])`).click()
  await button(page, language, 'ui.notice.start').click()
  await button(page, language, 'people.before.no').click()
  await expect(form(page)).toBeVisible()
}

/** The fact that is asked, or undefined on a screen without a question. */
export async function asked(page: Page): Promise<string | undefined> {
  await expect(heading(page)).toHaveCount(1)
  return factByQuestion(await languageOf(page), await heading(page).innerText())
}

/** A screen comes in a few milliseconds: looked for often at first. */
const soon = { intervals: [20, 40, 80, 160, 320] }

/** Waits until this fact is asked. */
export const expectAsked = (page: Page, fact: string): Promise<void> => expect.poll(() => asked(page), soon).toBe(fact)

// ---------------------------------------------------------------- answers

/** Fills in the answer to the question on the screen, as scripted or else the last there is. Sends nothing. */
export async function fill(page: Page, given: Given | undefined): Promise<void> {
  const here = form(page)
  if (await here.locator('[name=fromYear]').count()) return fillDate(here, String(given ?? '2026-10'))
  if (await here.locator('[name=count]').count()) return here.locator('[name=count]').fill(String(given ?? 30))
  const name = (await here.locator('input[name=several]').count()) ? 'several' : 'choice'
  const inputs = here.locator(`input[name=${name}]`)
  const values = Array.isArray(given) ? given : [given ?? (await inputs.last().getAttribute('value'))]
  for (const value of values) await here.locator(`input[name=${name}][value="${String(value)}"]`).check()
}

async function fillDate(here: Locator, date: string): Promise<void> {
  const [day = '', clock] = date.split('T')
  const [left = '', right] = day.split('/')
  await here.locator(`[name=precision][value=${right ? 'between' : left.length === 7 ? 'month' : 'day'}]`).check()
  const write = async (end: 'from' | 'to', text: string) => {
    const [year = '', month = '', dd] = text.split('-')
    if (dd) await here.locator(`[name=${end}Day]`).fill(String(Number(dd)))
    await here.locator(`[name=${end}Month]`).selectOption(month)
    await here.locator(`[name=${end}Year]`).fill(year)
  }
  await write('from', left)
  if (right) await write('to', right)
  const [, hour, minute = '', zone] = /^(\d\d):(\d\d)(?:\[(.+)\])?$/.exec(clock ?? '') ?? []
  if (hour === undefined) return
  await here.locator('[name=hour]').fill(hour)
  await here.locator('[name=minute]').fill(minute)
  if (zone) await here.locator(`[name=zone][value="${zone}"]`).check()
}

export const send = (page: Page): Promise<void> => form(page).locator('button[type=submit]').click()

/** Goes on without an answer. */
export async function goWithout(page: Page, way: 'unknown' | 'declined' | 'later'): Promise<void> {
  await whileMoving(page, async () => button(page, await languageOf(page), `law.nonAnswers.${way}`).click())
}

/** Answers the question on the screen and waits for the next screen. */
export async function answer(page: Page, given: Given | undefined): Promise<void> {
  await whileMoving(page, async () => {
    await fill(page, given)
    await send(page)
  })
}

/** The same question may be asked again of another encounter; its caption tells them apart. */
const pageKey = (page: Page): Promise<string> => heading(page).locator('..').innerText()

async function whileMoving(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await pageKey(page)
  await act()
  await expect.poll(() => pageKey(page), soon).not.toBe(before)
}

// ---------------------------------------------------------------- the whole way

/** Walks the whole interview to the list of answers, looking at every screen on the way. Gives the facts asked, in order. */
export async function walkToCheck(page: Page, script: Script, look: (page: Page) => Promise<void>): Promise<string[]> {
  const language = await languageOf(page)
  const facts: string[] = []
  for (;;) {
    const fact = await asked(page)
    await look(page)
    if (fact !== undefined) {
      facts.push(fact)
      expect(facts.length, 'an interview without an end').toBeLessThan(80)
      await answer(page, script[fact])
      continue
    }
    const title = await heading(page).innerText()
    if (title === words(language, 'ui.check.title')) return facts
    const on = title === words(language, 'ui.urgent.title') ? 'ui.urgent.continue' : 'ui.hard.continue'
    await whileMoving(page, () => button(page, language, on).click())
  }
}

// ---------------------------------------------------------------- from the summary

/** The person's yes to a copy for the file; paper is blank without it. */
export async function agreeToFile(page: Page, language: Language): Promise<void> {
  await expect(button(page, language, 'sheet.print.button')).toHaveCount(0)
  await button(page, language, 'handing.open').click()
  const part = page.locator('section', { has: page.locator('h2', { hasText: words(language, 'handing.screen.own-file.title') }) })
  await part.getByRole('button', { name: words(language, 'handing.screen.partner.ask') }).click()
  await part.getByLabel(words(language, 'handing.screen.consent.asked')).check()
  await part.getByRole('button', { name: words(language, 'handing.screen.consent.record') }).click()
  await expect(main(page).locator('[data-document]')).toBeVisible()
  await button(page, language, 'ui.back').click()
  await expect(button(page, language, 'sheet.print.button')).toBeVisible()
}

// ---------------------------------------------------------------- what holds on every screen

// The axe of @axe-core/playwright, without what that does around it for frames, which we have none of: it is several times quicker.
const { resolve } = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))
const axeSource = readFileSync(resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2 A and AA with axe's best practices; of AAA the contrast of 7:1. */
const axeOptions = {
  resultTypes: ['violations'],
  preload: false,
  rules: { 'color-contrast-enhanced': { enabled: true }, 'color-contrast': { enabled: false }, 'target-size': { enabled: true } },
}

interface Axe {
  readonly run: (options: unknown) => ReturnType<AxeBuilder['analyze']>
}

/** No rule of accessibility that axe can check is broken; all text has a contrast of 7:1. */
export async function expectAccessible(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  const violations = await page.evaluate(async (options) => {
    const { axe } = window as unknown as { axe: Axe }
    const found = await axe.run(options)
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 300)).join(' | ')}`)
  }, axeOptions)
  expect.soft(violations).toEqual([])
}

/** Every text is there: a missing one would show its key in brackets. Nothing runs out of the side of the screen. */
export async function expectWhole(page: Page): Promise<void> {
  const text = await page.locator('body').innerText()
  expect(text.match(/\[[a-z]+(?:\.[\w/-]+)+\]/g) ?? []).toEqual([])
  const outside = await page.evaluate(() => {
    if (document.documentElement.scrollWidth <= window.innerWidth) return []
    const over = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1)
    const inner = over.filter((one) => !over.some((other) => other !== one && one.contains(other)))
    return ['wider than the screen:', ...inner.map((one) => `<${one.tagName.toLowerCase()} class="${one.getAttribute('class') ?? ''}"> ${(one.textContent ?? '').trim().slice(0, 60)}`)]
  })
  expect.soft(outside).toEqual([])
}
