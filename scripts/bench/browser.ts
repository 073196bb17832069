/**
 * Visits a page as a poor phone would, each time for the first time, and measures what the person waits for. Knows how
 * the browser is slowed down and asked; must not know what any page looks like: that is given.
 */
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from '@playwright/test'
import { findChromium, root } from '../ensure.mjs'
import type { Press } from './in-page.js'

/** A phone and its network. */
export interface Phone {
  readonly id: string
  /** How many times slower than this machine. */
  readonly cpu: number
  readonly kbits: number
  readonly latency: number
}

export interface App {
  readonly name: string
  readonly address: string
  /** What a person presses before the first question, in order. */
  readonly before: readonly Press[]
  /** Where the question stands, what it is answered with, and what goes on to the next. */
  readonly question: string
  readonly field: string
  readonly forward: string
  /** Writes the next answer into the fields; nothing more. False when there is none left to write. */
  fill(page: Page, count: number): Promise<boolean>
}

/** Presses that are timed inside the page. */
export interface Timed {
  readonly done: number
  readonly painted: number
}

export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  readonly device: CDPSession
  readonly firstPaint: number
  readonly firstQuestion: number
  /** Everything that came over the network so far. */
  bytes(): number
}

const patience = 90_000

/** In the page: is the first question there? A function and no text, which the content policy would refuse. */
export const isAnswerable = (): boolean => (Reflect.get(window, 'bench') as { readonly seen?: unknown } | undefined)?.seen !== undefined

/** The browser of this machine, as the browser tests start it. */
export function startBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  return chromium.launch({ ...(executablePath && { executablePath }), args: [...asRoot, ...quiet] })
}

/**
 * Opens the page in a new browser context, whose cache is empty, and waits for the first question. Whoever visits must
 * leave: `context.close()`.
 */
export async function visit(browser: Browser, app: App, phone: Phone, serviceWorkers: 'allow' | 'block' = 'block'): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, locale: 'en-US', serviceWorkers })
  try {
    const { before, question, field, forward } = app
    await context.addInitScript({ path: join(root, 'scripts', 'bench', 'in-page.js') })
    await context.addInitScript({ content: `window.bench.start(${JSON.stringify({ before, question, field, forward })})` })
    const page = await context.newPage()
    const device = await context.newCDPSession(page)
    let bytes = 0
    device.on('Network.loadingFinished', ({ encodedDataLength }) => void (bytes += encodedDataLength))
    await device.send('Network.enable')
    await slowDown(device, phone)
    await page.goto(app.address, { waitUntil: 'commit', timeout: patience })
    await page.waitForFunction(isAnswerable, undefined, { timeout: patience, polling: 50 })
    const [firstPaint, firstQuestion] = await page.evaluate<[number, number]>(
      '[performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN, window.bench.answerable]',
    )
    return { page, context, device, firstPaint, firstQuestion, bytes: () => bytes }
  } catch (error) {
    await context.close()
    throw new Error(`${app.name} at ${phone.cpu} times slower and ${phone.kbits} kbit/s did not reach its first question`, { cause: error })
  }
}

async function slowDown(device: CDPSession, { cpu, kbits, latency }: Phone): Promise<void> {
  const perSecond = (kbits * 1000) / 8
  await device.send('Network.emulateNetworkConditions', { offline: false, latency, downloadThroughput: perSecond, uploadThroughput: perSecond })
  await device.send('Emulation.setCPUThrottlingRate', { rate: cpu })
}

/** Presses what the selector (and the words on it) names and times it; undefined when nothing comes of it. */
export const timedPress = (page: Page, press: Press): Promise<Timed | undefined> =>
  page.evaluate<Timed | undefined>(`window.bench.press(${JSON.stringify(press)})`)

/** Answers question after question and times each from the press to the next question. Only the press is slowed down. */
export async function timedAnswers({ page, device }: Visit, app: App, { cpu }: Phone, most: number): Promise<readonly Timed[]> {
  const answers: Timed[] = []
  const atRate = (rate: number) => device.send('Emulation.setCPUThrottlingRate', { rate })
  for (let count = 0; count < most; count++) {
    await atRate(1)
    if (!(await app.fill(page, count))) break
    await atRate(cpu)
    const timed = await timedPress(page, { selector: app.forward })
    if (!timed) throw new Error(`${app.name} did not go on after answer ${count + 1}`)
    answers.push(timed)
  }
  return answers
}

export interface Memory {
  readonly heap: number
  readonly nodes: number
}

/** What the page holds once all garbage is gone. */
export async function memoryOf({ device }: Visit): Promise<Memory> {
  await device.send('HeapProfiler.enable')
  for (let i = 0; i < 3; i++) await device.send('HeapProfiler.collectGarbage')
  await device.send('Performance.enable')
  const { metrics } = await device.send('Performance.getMetrics')
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
  return { heap: value('JSHeapUsedSize'), nodes: value('Nodes') }
}
