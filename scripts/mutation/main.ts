/**
 * `npm run mutate`: spoils the engine, the law's functions and the law's tables, and sees that a test notices. Groups may be
 * named: `npm run mutate -- law engine`; and parts of one: `npm run mutate -- law us/clp`, `npm run mutate -- engine src/engine/days.ts`. Writes `docs/mutation.md`. Exit 1 when a group stays under its share, or when a
 * survivor has no reason in `reasons.json`. `-- report` writes the page again from the last results and runs nothing.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { judgeLaw } from './law-run.ts'
import { groupPage, share, unexplained, withPart, type GroupResult, type Judged, type Reason } from './report.ts'
import { runStryker } from './stryker-results.ts'

const atLeast = 90
const here = resolve('scripts/mutation')

interface Group {
  readonly title: string
  readonly about: string
  /** Judges part by part: all parts, or those named where the group can be judged in parts. */
  run(only: readonly string[]): Iterable<Judged>
}

const groups: Readonly<Record<string, Group>> = {
  engine: {
    title: 'The engine',
    about:
      'Every mutator of Stryker on `src/engine` and the code of `rules/calendars`, judged by the unit tests beside them, in one process (`unit.runner.mjs`), and what these let live by types: `npm test` refuses what does not compile.',
    run: (only) => runStryker('engine', only),
  },
  rules: {
    title: 'The functions of the law',
    about:
      'Every mutator of Stryker on the functions in `rules/`: elements, starts of deadlines, contradictions, patterns, and what they share. Judged by the named cases and by the case of each pattern (`rules.tests.ts`), and what these let live by types: `npm test` refuses what does not compile. Mutants that act only while the law is loaded are tables; those of the pathways stand below.',
    run: (only) => runStryker('rules', only),
  },
  law: {
    title: 'The tables of the law',
    about:
      'Each step of each pathway written wrongly, as a tired author might have (`law-mutants.ts`): an answer sent to another node (`target`), all ways of not answering sent elsewhere (`silence`), two answers exchanged (`swap`), a finding left out (`untold`) or another in its place (`finding`), another question of the same kind (`fact`), another test (`element`), open to all (`opens`). Judged by the audit and by the named cases.',
    run: (only) => judgeLaw('walks', only),
  },
  cites: {
    title: 'What the tables cite',
    about:
      'Each source of each step left out, or another of the same pathway in its place. It changes no walk, so no case can notice. The audit notices a confident finding without a strong source; the review log notices a rule that its step no longer cites anything for. The rest is seen by the law book alone (`book`): its committed page differs, and `npm test` fails until it is written anew and read. That shows every change to a reviewer; it does not prove a citation right.',
    run: (only) => judgeLaw('cites', only),
  },
}

const resultOf = (name: string): string => `${here}/results/${name}.json`
const named = process.argv.slice(2)
const asked = named.includes('report') ? [] : Object.keys(groups).filter((name) => named.includes(name) || !named.some((one) => one in groups))
const only = named.filter((name) => !(name in groups) && name !== 'report')

const readResult = (name: string): GroupResult | undefined =>
  existsSync(resultOf(name)) ? (JSON.parse(readFileSync(resultOf(name), 'utf8')) as GroupResult) : undefined

mkdirSync(`${here}/results`, { recursive: true })
for (const name of asked) {
  const start = Date.now()
  const on = new Date(start).toISOString().slice(0, 10)
  const fresh = only.length === 0
  if (fresh) rmSync(resultOf(name), { force: true })
  for (const judged of groups[name]?.run(only) ?? []) {
    // Another run may have judged other parts meanwhile: what is known is read again.
    const known = readResult(name) ?? { group: name, on, minutes: 0, parts: [], survivors: [] }
    const minutes = fresh ? Math.max(1, Math.round((Date.now() - start) / 60_000)) : known.minutes
    writeFileSync(resultOf(name), `${JSON.stringify({ ...withPart(known, judged), on, minutes } satisfies GroupResult, undefined, 1)}\n`)
    console.log(`${name}: ${judged.part.name}: ${judged.part.killed} of ${judged.part.mutants}`)
  }
}

const reasons = JSON.parse(readFileSync(`${here}/reasons.json`, 'utf8')) as Readonly<Record<string, readonly Reason[]>>
const pages: string[] = []
for (const [name, { title, about }] of Object.entries(groups)) {
  const result = readResult(name)
  if (!result) {
    pages.push(`## ${title}: not run yet\n\n${about}`)
    continue
  }
  const own = reasons[name] ?? []
  pages.push(groupPage({ ...result, group: title }, about, own))
  const bare = unexplained(result, own)
  for (const key of bare) console.error(`${name}: a survivor without a reason: ${key}`)
  const killed = share(result.parts)
  if (bare.length > 0 || killed < atLeast) process.exitCode = 1
  console.log(`${title}: ${killed.toFixed(1)} % killed, ${result.survivors.length} survive, ${bare.length} of them without a reason`)
}

const head = `# Mutation testing

Made by \`npm run mutate\` (groups: ${Object.keys(groups).map((name) => `\`npm run mutate -- ${name}\``).join(', ')}); the reasons are written by hand in
\`scripts/mutation/reasons.json\`. The command fails when fewer than ${atLeast} % of a group are killed, or when a survivor has no reason.
It is not part of \`npm test\`. Each survivor of the engine and of the functions of the law was looked at; those of the tables have their reason by kind of mutant.
A file or pathway may be judged anew alone, after tests were added: what was killed before stays killed. One that a table does not name was not run yet.`
writeFileSync('docs/mutation.md', `${[head, ...pages].join('\n\n')}\n`)
