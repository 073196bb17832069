/**
 * `npm run fuzz`: generated cases and hostile files through the commands; no crash, no forbidden word, no adverse finding
 * from silence, memory bounded, every refusal a clear message. Prints the seed; each failure can be repeated from it:
 *
 *   npm run fuzz -- --seed 7 --cases 100000 --hostile 10000 --processes 300 --sealed 300
 *   npm run fuzz -- --seed 7 --only case:4711        (or hostile:4711)
 *   npm run fuzz -- --seed 7 --part 1/2              (every second one, from the first)
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sealFile } from '../src/vault/seal.ts'
import { bareText, generated } from '../tests/fuzz/cases.ts'
import { Chance } from '../tests/fuzz/chance.ts'
import { screenHere } from '../tests/fuzz/command.ts'
import { changedSealed } from '../tests/fuzz/hostile.ts'
import { caseTrial, hostileTrial, type Screen, type Trial } from '../tests/fuzz/trials.ts'
import { bundlePrograms, runProgram } from '../tests/programs.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    cases: { type: 'string', default: '100000' },
    hostile: { type: 'string', default: '10000' },
    processes: { type: 'string', default: '300' },
    sealed: { type: 'string', default: '300' },
    only: { type: 'string' },
    part: { type: 'string', default: '1/1' },
  },
})
const seed = Number(values.seed)
const [part = 1, parts = 1] = values.part.split('/').map(Number)
const folder = mkdtempSync(join(tmpdir(), 'umbral-fuzz-'))
const megabytes = (bytes: number): number => Math.round(bytes / 1_000_000)
const collect = (): void => (globalThis as { gc?: () => void }).gc?.()
const say = (line: string): void => console.log(line)

interface Tally {
  trials: number
  cases: number
  runs: number
  refused: number
  failed: number
  slowest: number
  slowestKind: string
}

/** After so many the memory that the command needs for good is there; from then on it may grow by so much and no more. */
const warm = 2_000
const mayGrow = 64_000_000
const sampleEvery = 1_000

/** Runs trials one after another and says everything that is wrong, with what to type to see it again. */
async function trials(name: string, count: number, trial: (n: number) => Promise<Trial>): Promise<boolean> {
  const tally: Tally = { trials: 0, cases: 0, runs: 0, refused: 0, failed: 0, slowest: 0, slowestKind: '' }
  const heaps: number[] = []
  let rss = 0
  const begun = performance.now()
  for (let n = part - 1; n < count; n += parts) {
    const from = performance.now()
    const { kind, cases, runs, refused, problems } = await trial(n).catch((error: unknown) => ({ kind: '', cases: 1, runs: 1, refused: false, problems: [`crashed: ${String(error instanceof Error ? error.stack : error)}`] }))
    const took = performance.now() - from
    tally.trials += 1
    tally.cases += cases
    tally.runs += runs
    tally.refused += refused ? 1 : 0
    tally.failed += problems.length > 0 ? 1 : 0
    if (took > tally.slowest) [tally.slowest, tally.slowestKind] = [took, `${kind} ${n}`]
    for (const problem of problems) say(`FAILED ${name}:${n} (${kind}): ${problem}`)
    if (tally.trials % sampleEvery === 0) {
      collect()
      const { heapUsed, rss: now } = process.memoryUsage()
      rss = Math.max(rss, now)
      if (tally.trials >= warm) heaps.push(heapUsed)
      if (tally.trials % (5 * sampleEvery) === 0) say(`${name}: ${tally.trials} trials of ${Math.ceil(count / parts)}, ${tally.cases} screened, ${tally.failed} failed, heap ${megabytes(heapUsed)} MB, all memory ${megabytes(now)} MB`)
    }
  }
  const seconds = (performance.now() - begun) / 1000
  const grew = (heaps.at(-1) ?? 0) - (heaps[0] ?? 0)
  const bounded = grew <= mayGrow
  say(
    `${name}: ${tally.trials} trials, ${tally.cases} screened, ${tally.runs} runs of the command, ${tally.refused} refused, ${tally.failed} failed, ${seconds.toFixed(0)} s, ` +
      `slowest ${(tally.slowest / 1000).toFixed(2)} s (${tally.slowestKind}); heap after the first ${warm} ${megabytes(heaps[0] ?? 0)} MB, at the end ${megabytes(heaps.at(-1) ?? 0)} MB, most memory ${megabytes(rss)} MB${bounded ? '' : ': MEMORY GROWS'}`,
  )
  return tally.failed === 0 && bounded
}

/** The bundled command says to the letter what the same command says in this process. */
async function processTrials(count: number, program: readonly string[]): Promise<boolean> {
  let differ = 0
  for (let n = 0; n < count; n += 1) {
    const both: Screen = async (args, input) => {
      const [real, here] = await Promise.all([runProgram([...program, ...args], input), screenHere(args.map((arg) => arg.replace(/\/x$/, '/y')), input)])
      const same = real.code === here.code && real.problems === here.problems && (args.includes('--out') || real.out === here.out)
      if (!same) {
        differ += 1
        say(`FAILED process:${n}: the process ends with ${real.code}, the same command here with ${here.code}: ${real.problems.slice(0, 300)}`)
      }
      return here
    }
    if (n % 2 === 0) await caseTrial(seed, n, both)
    else await hostileTrial(seed, n, folder, async (args, input) => (args.includes('--out') ? screenHere(args, input) : both(args, input)))
  }
  say(`processes: ${count} trials, ${differ} say something else than here`)
  return differ === 0
}

/** A sealed file that was changed on its way does not open: exit code 3, and nothing printed. */
async function sealedTrials(count: number, program: readonly string[]): Promise<boolean> {
  const passphrase = 'sol luna tren mesa'
  const text = bareText(generated(seed, 1, new Chance(seed, 1)).told)
  const sealed = Buffer.from(await sealFile(crypto, passphrase, new TextEncoder().encode(text)))
  const place = join(folder, 'x.umbral')
  let wrong = 0
  for (let n = 0; n < count; n += 1) {
    const bytes = changedSealed(sealed, new Chance(seed ^ 0x5ea1, n))
    writeFileSync(place, bytes)
    const { code, out, problems } = await runProgram([...program, place], passphrase)
    if (code === 3 && out === '' && problems.split('\n').length === 4) continue
    wrong += 1
    say(`FAILED sealed:${n}: ends with ${code}, prints ${out.length} letters: ${problems.slice(0, 300)}`)
  }
  writeFileSync(place, sealed)
  const whole = await runProgram([...program, place], passphrase)
  if (whole.code !== 0 || whole.out.trimEnd() !== text) say('FAILED sealed: even the whole file does not open')
  say(`sealed: ${count} changed files, ${wrong} not refused as they should be`)
  return wrong === 0 && whole.code === 0
}

say(`seed ${seed}, part ${part} of ${parts}, Node ${process.version}`)
const [only, number] = (values.only ?? '').split(':')
if (only) {
  const trial = only === 'hostile' ? await hostileTrial(seed, Number(number), folder) : await caseTrial(seed, Number(number))
  say(JSON.stringify(trial, undefined, 2))
  process.exitCode = trial.problems.length > 0 ? 1 : 0
} else {
  const done = [await trials('case', Math.ceil(Number(values.cases) / 2), (n) => caseTrial(seed, n)), await trials('hostile', Number(values.hostile), (n) => hostileTrial(seed, n, folder))]
  if (part === 1) {
    const programs = await bundlePrograms(join(folder, 'bundle'))
    done.push(await processTrials(Number(values.processes), programs('screen')), await sealedTrials(Number(values.sealed), programs('unseal')))
  }
  process.exitCode = done.every(Boolean) ? 0 : 1
}
rmSync(folder, { recursive: true, force: true })
