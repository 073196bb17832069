/** The order of the benchmark: build, measure in turns, compare, write docs/benchmarks.md. Cleans up whatever happens. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { root } from '../ensure.mjs'
import { oursAt, surveyAt, umbralAt } from './apps.ts'
import { startBrowser } from './browser.ts'
import { buildAll, type Built } from './build.ts'
import { measureGrowth } from './growth.ts'
import { offlineStart, phones, tenQuestions, umbralRound, type Taken } from './pages.ts'
import { ratioOf, reportText, written, type Row, type Unit } from './report.ts'
import { compareRules } from './rules/compare.ts'
import { serveFolder, type Served } from './static.ts'
import { measured } from './stats.ts'
import { drawBars, drawLines } from './svg.ts'

const usualRounds = 5
const longest = 20 * 60_000

const began = performance.now()
const say = (line: string): void => console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`)

/** Measures everything and writes the report. An argument is the number of rounds. */
export async function run(): Promise<void> {
  const rounds = Number(process.argv[2] ?? usualRounds)
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('npm run bench -- <rounds>: a whole number of rounds, 1 or more')
  const watchdog = setTimeout(() => {
    console.error('The benchmark took too long and was ended.')
    process.exit(1)
  }, longest)
  const folder = mkdtempSync(join(tmpdir(), 'umbral-bench-'))
  try {
    await measureAll(folder, rounds)
  } finally {
    rmSync(folder, { recursive: true, force: true })
    clearTimeout(watchdog)
  }
}

async function measureAll(folder: string, rounds: number): Promise<void> {
  say('building Umbral, the ten questions in Umbral, the ten questions in SurveyJS')
  const built = buildAll(folder)
  const pages = await measurePages(built, folder, rounds)
  say('rules: ours and json-rules-engine on the same table')
  const rules = await compareRules(rounds)
  say(`  ${rules.evaluations} evaluations, all the same; ${(rules.theirs.median / rules.ours.median).toFixed(1)} times as fast`)
  say('growth')
  const growth = measureGrowth(rounds, say)
  const report = {
    machine: `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}`,
    date: new Date().toISOString().slice(0, 10),
    versions: versions(pages.browser),
    rounds,
    pair: pages.pair,
    own: pages.own,
    notMeasured: pages.notMeasured,
    rules,
    growth,
    reasons: JSON.parse(readFileSync(join(root, 'scripts', 'bench', 'reasons.json'), 'utf8')) as Record<string, string>,
  }
  writeFileSync(join(root, 'docs', 'benchmarks.md'), reportText(report))
  writeFileSync(join(root, 'docs', 'benchmarks-pages.svg'), barsOf(pages.pair))
  writeFileSync(join(root, 'docs', 'benchmarks-growth.svg'), linesOf(growth))
  for (const row of pages.pair) say(`${ratioOf(row).toFixed(1).padStart(6)} x  ${row.what}, ${row.where}`)
  say('written: docs/benchmarks.md')
}

async function measurePages(built: Built, folder: string, rounds: number) {
  const served: Served[] = []
  let browser: Browser | undefined
  try {
    for (const each of [built.umbral, built.ours, built.survey]) served.push(await serveFolder(each))
    const [umbral, ours, survey] = [umbralAt, oursAt, surveyAt].map((appAt, i) => appAt(served[i]?.address ?? '')) as [App, App, App]
    browser = await startBrowser()
    const taken = { umbral: new Map<string, number[]>(), ours: new Map<string, number[]>(), survey: new Map<string, number[]>() }
    let isOffline = true
    for (let round = 1; round <= rounds; round++) {
      say(`round ${round} of ${rounds}: SurveyJS`)
      await tenQuestions(browser, survey, taken.survey)
      say(`round ${round} of ${rounds}: Umbral with the same ten questions`)
      await tenQuestions(browser, ours, taken.ours)
      say(`round ${round} of ${rounds}: Umbral with all its law`)
      await umbralRound(browser, umbral, folder, taken.umbral)
      isOffline = isOffline && (await offlineStart(browser, umbral, taken.umbral))
    }
    return {
      browser: browser.version(),
      pair: pairRows(taken.ours, taken.survey),
      own: ownRows(taken.umbral),
      notMeasured: isOffline ? [] : ['The start without a network was not measured: this build leaves nothing on the device.'],
    }
  } finally {
    await browser?.close()
    for (const each of served) await each.close()
  }
}

type App = ReturnType<typeof oursAt>

const whereOf: Readonly<Record<string, string>> = Object.fromEntries(
  phones.map(({ id, cpu, kbits, latency }) => [id, `${cpu}× CPU, ${kbits >= 1000 ? `${kbits / 1000} Mbit/s` : `${kbits} kbit/s`}, ${latency} ms`]),
)
const slowerBy = (id: string): string => `${phones.find((phone) => phone.id === id)?.cpu ?? 1}× CPU`

function rowOf(taken: Taken, id: string, what: string, where: string, unit: Unit, more: { theirs?: Taken; target?: number } = {}): Row[] {
  const [ours, theirs] = [taken.get(id), more.theirs?.get(id)]
  if (!ours) return []
  return [{ id, what, where, unit, ours: measured(ours), ...(theirs && { theirs: measured(theirs) }), ...(more.target !== undefined && { target: more.target }) }]
}

function pairRows(ours: Taken, survey: Taken): Row[] {
  const row = (id: string, what: string, where: string, unit: Unit) => rowOf(ours, id, what, where, unit, { theirs: survey })
  return [
    ...row('slow.bytes', 'bytes to the first question', 'gzip', 'kB'),
    ...row('bytes-all', 'bytes to the tenth question', 'gzip', 'kB'),
    ...phones.flatMap(({ id }) => row(`${id}.first-paint`, 'first paint', whereOf[id] ?? '', 'ms')),
    ...phones.flatMap(({ id }) => row(`${id}.first-question`, 'first answerable question', whereOf[id] ?? '', 'ms')),
    ...['slow', 'poor'].flatMap((id) => row(`${id}.answer`, 'answer to next question', slowerBy(id), 'ms')),
    ...['slow', 'poor'].flatMap((id) => row(`${id}.answer-painted`, 'answer to next question, painted', slowerBy(id), 'ms')),
    ...row('heap', 'memory: JavaScript', 'after ten questions', 'MB'),
    ...row('nodes', 'memory: nodes of the page', 'after ten questions', 'nodes'),
  ]
}

function ownRows(taken: Taken): Row[] {
  const row = (id: string, what: string, where: string, unit: Unit, target?: number) => rowOf(taken, id, what, where, unit, target === undefined ? {} : { target })
  const start = (id: 'slow' | 'poor' | 'far', paint: number | undefined, question: number | undefined) => [
    ...row(`${id}.first-paint`, 'first paint', whereOf[id] ?? '', 'ms', paint),
    ...row(`${id}.first-question`, 'first answerable question', whereOf[id] ?? '', 'ms', question),
  ]
  return [
    ...row('slow.bytes', 'bytes to the first question', 'gzip', 'kB'),
    ...start('slow', 500, 2000),
    ...start('poor', undefined, undefined),
    ...start('far', undefined, 15_000),
    ...row('slow.answer', 'answer to next question', slowerBy('slow'), 'ms', 16),
    ...row('poor.answer', 'answer to next question', slowerBy('poor'), 'ms', 50),
    ...row('slow.answer-slowest', 'answer to next question, the slowest', slowerBy('slow'), 'ms'),
    ...row('poor.answer-slowest', 'answer to next question, the slowest', slowerBy('poor'), 'ms'),
    ...row('slow.language', 'language switch, its words at hand', slowerBy('slow'), 'ms', 100),
    ...row('slow.language-first', 'language switch, its words still on the network', whereOf['slow'] ?? '', 'ms'),
    ...row('offline.first-paint', 'start without a network: first paint', '4× CPU', 'ms', 500),
    ...row('offline.first-question', 'start without a network: first question', '4× CPU', 'ms'),
    ...row('summary-1', 'summary of the biggest case', 'this machine', 'ms', 50),
    ...row('summary-4', 'summary of the biggest case', '4× CPU', 'ms'),
  ]
}

function versions(browser: string): string[] {
  const peers = JSON.parse(readFileSync(join(root, 'scripts', 'bench', 'peers', 'package.json'), 'utf8')) as { dependencies: Record<string, string> }
  const named = ['survey-core', 'survey-react-ui', 'json-rules-engine', 'react'].map((name) => `${name} ${peers.dependencies[name] ?? ''}`)
  return [...named, `Node ${process.versions.node}`, `Chromium ${browser}`]
}

function barsOf(pair: readonly Row[]): string {
  const rows = pair.flatMap((row) => {
    const { theirs, ours, unit } = row
    if (!theirs) return []
    const texts = [written(ours.median, unit), written(theirs.median, unit)] as const
    return [{ label: `${row.what}, ${row.where}`, values: [ours.median, theirs.median] as const, texts, note: `${ratioOf(row).toFixed(1)} ×` }]
  })
  const describes = rows.map(({ label, texts, note }) => `${label}: Umbral ${texts[0]}, SurveyJS ${texts[1]}, ${note}`).join('; ')
  return drawBars({ title: 'The same ten questions: less is better', describes, series: ['Umbral', 'SurveyJS'], rows })
}

function linesOf(growth: ReturnType<typeof measureGrowth>): string {
  const lines = growth.map(({ what, points, exponent }) => ({
    label: `${what} (${exponent.toFixed(2)})`,
    points: points.map(({ times, cost }) => ({ x: times, y: cost.median })),
  }))
  const describes = growth.map(({ what, points, exponent }) => `${what}: ${points.map(({ times, cost }) => `${times} times ${written(cost.median, 'ms')}`).join(', ')}, exponent ${exponent.toFixed(2)}`).join('; ')
  return drawLines({ title: 'Cost of one screening as it grows (exponent)', describes, across: 'times as many', up: 'ms', lines })
}
