/**
 * Times what a person waits for: screening the biggest named case, and from an answer to the next question on a slow
 * phone (6 times slower than this machine). Each is told in milliseconds and as a ratio to a fixed piece of work timed in
 * the same run, so that runs on different machines compare. Aim: an answer within one frame (16 ms).
 * Not part of `npm test`: times belong to machines.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { casesByPathway } from '../rules/cases.ts'
import { law } from '../rules/law.ts'
import { casesOf, type NamedCase } from '../src/engine/named-case.ts'
import { screen } from '../src/screening/screen.ts'
import { findChromium } from './ensure.mjs'

const port = 4329
const slowdown = 6
const frame = 16

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
const row = (what: string, ms: number, baseline: number) =>
  console.log(`${what.padEnd(58)} ${ms.toFixed(2).padStart(8)} ms   ${(ms / baseline).toFixed(2).padStart(6)} x baseline`)

/** A fixed piece of work, the same on every machine: square roots and text. */
const baselineSource = `() => {
  const start = performance.now()
  let text = ''
  for (let i = 0, sum = 0; i < 200000; i++) { sum += Math.sqrt(i); if (i % 200 === 0) text = (text + sum).slice(-64) }
  return performance.now() - start
}`
const baselineHere = new Function(`return (${baselineSource})()`) as () => number

function benchScreening(): void {
  const named: readonly NamedCase[] = Object.values(casesByPathway).flat()
  const sized = named
    .flatMap((one) => casesOf(law.facts, one).slice(0, 1))
    .map((one) => ({ one, steps: screen(law, one.told, one.today).walks.reduce((sum, walk) => sum + walk.steps.length, 0) }))
    .sort((a, b) => b.steps - a.steps)
  const biggest = sized[0]
  if (!biggest) throw new Error('There is no named case')
  const timed = (work: () => unknown) => {
    const start = performance.now()
    work()
    return performance.now() - start
  }
  const rounds = Array.from({ length: 120 }, () => ({
    baseline: baselineHere(),
    screening: timed(() => screen(law, biggest.one.told, biggest.one.today)),
  })).slice(20)
  console.log(`Biggest named case: ${biggest.one.name}, ${biggest.steps} steps`)
  row('screening it', median(rounds.map((r) => r.screening)), median(rounds.map((r) => r.baseline)))
}

/**
 * Presses the button of this name and gives the milliseconds until the page shows something else; undefined when there
 * is no such button. As text, because the loader would put its own helpers into a function.
 */
const pressSource = (name: string) => `(async () => {
  // textContent and an observer: reading laid-out text again and again would be timed as part of the answer.
  const shown = () => document.querySelector('main')?.textContent ?? ''
  const button = [...document.querySelectorAll('main button')].find((each) => each.textContent.trim() === ${JSON.stringify(name)})
  if (!button) return undefined
  const before = shown()
  const start = performance.now()
  return new Promise((done) => {
    const finish = () => { observer.disconnect(); done(performance.now() - start) }
    const observer = new MutationObserver(() => { if (shown() !== before) finish() })
    observer.observe(document.body, { subtree: true, childList: true, characterData: true })
    setTimeout(finish, 5000)
    button.click()
  })
})()`

/** Answers "does not know" to every question and times each from the press to the next question on the page. */
async function answerTimes(page: Page): Promise<number[]> {
  const { law: words } = JSON.parse(readFileSync('locales/en/law.json', 'utf8')) as { law: { nonAnswers: { unknown: string } } }
  const times: number[] = []
  for (let i = 0; i < 60; i++) {
    const time = await page.evaluate<number | undefined>(pressSource(words.nonAnswers.unknown))
    if (time === undefined) break
    times.push(time)
  }
  return times
}

async function benchAnswers(): Promise<void> {
  if (spawnSync('npx', ['vite', 'build', '--logLevel', 'error'], { stdio: 'inherit' }).status !== 0) throw new Error('The build failed')
  const server = spawn('node', ['scripts/serve.mjs'], { env: { ...process.env, PORT: String(port) }, stdio: ['ignore', 'pipe', 'inherit'] })
  await once(server.stdout, 'data')
  const executablePath = findChromium()
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'] })
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } })
    await page.goto(`http://127.0.0.1:${port}/`)
    await page.locator('button:has([lang="en"])').click()
    await page.locator('main button').last().click()
    await page.locator('main form').waitFor()
    const device = await page.context().newCDPSession(page)
    await device.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    const baselines: number[] = []
    for (let i = 0; i < 9; i++) baselines.push(await page.evaluate(`(${baselineSource})()`))
    const times = await answerTimes(page)
    console.log(`\nAt ${slowdown} times slowdown, ${times.length} answers`)
    row('from answer to next question, median', median(times), median(baselines))
    row('from answer to next question, slowest', Math.max(...times), median(baselines))
    console.log(median(times) <= frame ? `Within one frame (${frame} ms).` : `Over one frame (${frame} ms) by ${(median(times) - frame).toFixed(1)} ms.`)
  } finally {
    await browser.close()
    server.kill()
  }
}

benchScreening()
await benchAnswers()
