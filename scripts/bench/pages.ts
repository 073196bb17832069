/**
 * What is measured in the browser: the ten questions on both sides in turns, and Umbral as it is. Every number is taken
 * once in each round; a round takes all of them, so that a slow moment of the machine falls on both sides.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { button, words } from '../../tests/browser/drive.ts'
import type { App, Phone, Timed, Visit } from './browser.ts'
import { isAnswerable, memoryOf, timedAnswers, timedPress, visit } from './browser.ts'
import { form } from './form.ts'
import { biggestCase } from './growth.ts'
import { measured } from './stats.ts'

/** Numbers by the name of what was measured, one for each round. */
export type Taken = Map<string, number[]>

const take = (taken: Taken, name: string, value: number): void => void taken.set(name, [...(taken.get(name) ?? []), value])

export const phones = [
  { id: 'slow', cpu: 4, kbits: 1600, latency: 150 },
  { id: 'poor', cpu: 6, kbits: 1600, latency: 150 },
  { id: 'far', cpu: 6, kbits: 400, latency: 300 },
] as const satisfies readonly Phone[]

const median = (answers: readonly Timed[], of: keyof Timed): number => measured(answers.map((each) => each[of])).median

/** One first visit with the start measured; `go` goes on with it. */
async function start(browser: Browser, app: App, phone: Phone, taken: Taken, go?: (visit: Visit) => Promise<void>): Promise<void> {
  const here = await visit(browser, app, phone)
  try {
    take(taken, `${phone.id}.first-paint`, here.firstPaint)
    take(taken, `${phone.id}.first-question`, here.firstQuestion)
    take(taken, `${phone.id}.bytes`, here.bytes())
    await go?.(here)
  } finally {
    await here.context.close()
  }
}

/** One round of the ten questions in one app: from nothing to the tenth, on every phone. */
export async function tenQuestions(browser: Browser, app: App, taken: Taken): Promise<void> {
  for (const phone of phones)
    await start(browser, app, phone, taken, async (here) => {
      // The network plays no part any more: the third phone would answer as the second does.
      if (phone.id === 'far') return
      const answers = await timedAnswers(here, app, phone, form.length - 1)
      if (answers.length !== form.length - 1) throw new Error(`${app.name} asked ${answers.length + 1} questions instead of ${form.length}`)
      take(taken, `${phone.id}.answer`, median(answers, 'done'))
      take(taken, `${phone.id}.answer-painted`, median(answers, 'painted'))
      if (phone.id !== 'slow') return
      const { heap, nodes } = await memoryOf(here)
      take(taken, 'bytes-all', here.bytes())
      take(taken, 'heap', heap)
      take(taken, 'nodes', nodes)
    })
}

/** Answers of one walk that are timed; the later ones open no other kinds of question. */
const answersTimed = 24

/** One round of Umbral as it is. */
export async function umbralRound(browser: Browser, app: App, folder: string, taken: Taken): Promise<void> {
  for (const phone of phones)
    await start(browser, app, phone, taken, async (here) => {
      if (phone.id === 'far') return
      const answers = await timedAnswers(here, app, phone, answersTimed)
      take(taken, `${phone.id}.answer`, median(answers, 'done'))
      take(taken, `${phone.id}.answer-painted`, median(answers, 'painted'))
      take(taken, `${phone.id}.answer-slowest`, Math.max(...answers.map(({ done }) => done)))
      await here.device.send('Emulation.setCPUThrottlingRate', { rate: 1 })
      const [away, back] = [await switched(here.page, 'es'), await switched(here.page, 'en')]
      take(taken, `${phone.id}.language-first`, away.done)
      take(taken, `${phone.id}.language`, back.done)
    })
  await biggestSummary(browser, app, folder, taken)
}

async function switched(page: Page, language: string): Promise<Timed> {
  const device = await page.context().newCDPSession(page)
  await device.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const timed = await page.evaluate<Timed | undefined>(`window.bench.choose('header select', ${JSON.stringify(language)})`)
  await device.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await device.detach()
  if (!timed) throw new Error(`The screens did not go on in ${language}`)
  return timed
}

/** The biggest named case comes in as a file, and its summary is asked for. */
async function biggestSummary(browser: Browser, app: App, folder: string, taken: Taken): Promise<void> {
  const { told } = biggestCase()
  const file = join(folder, 'biggest.json')
  writeFileSync(file, JSON.stringify({ format: 'umbral-file/1', id: 'b'.repeat(32), words: 'luna río pan', case: { format: 'umbral-case/1', ...told }, consents: [] }))
  const here = await visit(browser, app, { id: 'desk', cpu: 1, kbits: 100_000, latency: 0 })
  try {
    const { page } = here
    await button(page, 'en', 'people.desk.open').click()
    await page.locator('input[type=file]').setInputFiles(file)
    await button(page, 'en', 'handoff.import.open').click()
    await page.locator('input[type=file]').waitFor({ state: 'detached' })
    const review = button(page, 'en', 'ui.footer.review')
    if (await review.isVisible()) await review.click()
    const forward = ['ui.check.summary', 'ui.check.summarySoFar'].map((key) => words('en', key))
    await page.locator('main button', { hasText: new RegExp(forward.map((each) => `^${each}$`).join('|')) }).waitFor()
    for (const rate of [1, 4]) {
      await here.device.send('Emulation.setCPUThrottlingRate', { rate })
      const text = (await page.locator('main button').allInnerTexts()).map((each) => each.trim()).find((each) => forward.includes(each)) ?? ''
      const timed = await timedPress(page, { selector: 'main button', text })
      if (!timed) throw new Error('The summary of the biggest case did not come')
      take(taken, `summary-${rate}`, timed.done)
      await here.device.send('Emulation.setCPUThrottlingRate', { rate: 1 })
      if (rate === 1) await button(page, 'en', 'ui.summary.back').click()
    }
  } finally {
    await here.context.close()
  }
}

/** From a visit that left everything on the device to a start without any network; undefined where nothing was left. */
export async function offlineStart(browser: Browser, app: App, taken: Taken): Promise<boolean> {
  const first = await visit(browser, app, { id: 'desk', cpu: 1, kbits: 100_000, latency: 0 }, 'allow')
  const { context, page } = first
  try {
    const isReady = '"serviceWorker" in navigator && Promise.race([navigator.serviceWorker.ready.then(() => true), new Promise((no) => setTimeout(no, 20000, false))])'
    if (!(await page.evaluate<boolean>(isReady))) return false
    await page.close()
    await context.setOffline(true)
    const again = await context.newPage()
    const device = await context.newCDPSession(again)
    await device.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await again.goto(app.address, { waitUntil: 'commit' })
    await again.waitForFunction(isAnswerable, undefined, { timeout: 60_000, polling: 50 })
    const [paint, question] = await again.evaluate<[number, number]>(
      '[performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN, window.bench.answerable]',
    )
    take(taken, 'offline.first-paint', paint)
    take(taken, 'offline.first-question', question)
    return true
  } finally {
    await context.close()
  }
}
