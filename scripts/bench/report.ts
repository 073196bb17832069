/**
 * The report in words: tables with medians, spreads and ratios, and under them what is missed and why. Knows how numbers
 * are written; not how they were taken.
 */
import type { Grown } from './growth.ts'
import { stillLinear } from './growth.ts'
import type { RulesCompared } from './rules/compare.ts'
import type { Measured } from './stats.ts'

/** Ahead by so much is the aim, on every row. */
export const aim = 3

export type Unit = 'ms' | 'kB' | 'MB' | 'nodes' | 'µs'

export interface Row {
  readonly id: string
  readonly what: string
  readonly where: string
  readonly unit: Unit
  readonly ours: Measured
  readonly theirs?: Measured
  /** Not more than this. */
  readonly target?: number
}

export interface Report {
  readonly machine: string
  readonly date: string
  readonly versions: readonly string[]
  readonly rounds: number
  readonly pair: readonly Row[]
  readonly own: readonly Row[]
  /** What was not measured, and why, in plain words. */
  readonly notMeasured: readonly string[]
  readonly rules: RulesCompared
  readonly growth: readonly Grown[]
  readonly reasons: Readonly<Record<string, string>>
}

const divisor: Readonly<Record<Unit, number>> = { ms: 1, kB: 1000, MB: 1_000_000, nodes: 1, 'µs': 0.001 }

/** A number with as many places as say something. */
export function written(value: number, unit: Unit): string {
  const scaled = value / divisor[unit]
  const places = unit === 'nodes' || scaled >= 100 ? 0 : scaled >= 10 ? 1 : 2
  return `${scaled.toFixed(places)} ${unit === 'nodes' ? '' : unit}`.trim()
}

const spread = ({ median, min, max }: Measured, unit: Unit): string =>
  `${written(median, unit)} (${written(min, unit).replace(/ \S+$/, '')}–${written(max, unit).replace(/ \S+$/, '')})`

/** How many times as much it is on the other side. */
export const ratioOf = ({ ours, theirs }: Pick<Row, 'ours' | 'theirs'>): number => (theirs ? theirs.median / ours.median : Number.NaN)

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, i) => (i < 2 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const pairRow = (row: Row): string[] => {
  const ratio = ratioOf(row)
  return [row.what, row.where, spread(row.ours, row.unit), row.theirs ? spread(row.theirs, row.unit) : '', `${ratio.toFixed(1)} ×${ratio < aim ? ' ▼' : ''}`]
}

const ownRow = (row: Row): string[] => {
  const { target, ours, unit } = row
  const verdict = target === undefined ? '' : ours.median <= target ? 'met' : `missed by ${written(ours.median - target, unit)}`
  return [row.what, row.where, spread(ours, unit), target === undefined ? '' : `≤ ${written(target, unit)}`, verdict]
}

/** The rows that miss, each with its reason where one was written. */
function misses({ pair, own, reasons }: Report): string {
  const behind = pair.filter((row) => ratioOf(row) < aim).map((row) => ({ row, by: `${ratioOf(row).toFixed(1)} × instead of ${aim} ×` }))
  const over = own.filter(({ ours, target }) => target !== undefined && ours.median > target)
  const late = over.map((row) => ({ row, by: `${written(row.ours.median, row.unit)} instead of ${written(row.target ?? 0, row.unit)}` }))
  const all = [...behind, ...late]
  if (all.length === 0) return 'Nothing: every target is met, and every row is ahead by 3 × or more.'
  return all.map(({ row, by }) => `- **${row.what}, ${row.where}**: ${by}. ${reasons[row.id] ?? `No reason is written yet (\`scripts/bench/reasons.json\`, \`${row.id}\`).`}`).join('\n')
}

const growthRow = ({ what, points, exponent }: Grown): string[] => [
  what,
  exponent <= stillLinear ? 'linear or better' : '**faster than linear**',
  ...points.map(({ cost, size }) => `${spread(cost, 'ms')} at ${size}`),
  exponent.toFixed(2),
]

/** The whole report as Markdown. */
export function reportText(report: Report): string {
  const { machine, date, versions, rounds, pair, own, notMeasured, rules, growth, reasons } = report
  const rulesRatio = rules.theirs.median / rules.ours.median
  const steep = growth.filter(({ exponent }) => exponent > stillLinear)
  return `# Benchmarks

Made by \`npm run bench\` in one run; do not edit by hand. ${date}, ${machine}. ${versions.join(', ')}.
Every number is the median of ${rounds} with the smallest and the largest; ratios compare within this run, times belong to this machine.

## The same ten questions: Umbral and SurveyJS

A form of ten questions with three branches ([\`form.ts\`](../scripts/bench/form.ts)), as a production build on both sides, served by the same small
server with gzip, in a new browser context with an empty cache each time, on a screen of 360 × 740. *Umbral* is the whole app (its session, engine and
screens, three languages, saving, printing) with the ten questions in the place of the law; three screens that stand before its first question (language, notice,
a safety question) are pressed away by a script and are part of the wait. *SurveyJS* is its two packages with its default look; where there was a choice it was
made in its favour: no web font, no animations, no ways of not answering, its first question on its first screen. Background saving for offline use is not part
of these visits.

${table(['what', 'at', 'Umbral', 'SurveyJS', 'ratio'], pair.map(pairRow))}

▼ marks what is ahead by less than ${aim} ×. *Bytes* are what came over the network until the first question could be answered, headers included. *Answer to next
question* is from the press to the next question in the page with its layout done, the median of nine; *painted* is until the frame after that. *Memory* is
after the tenth question, with all garbage gone.

![Umbral and SurveyJS side by side](benchmarks-pages.svg)

## Umbral with all its law, against its targets

${table(['what', 'at', 'measured', 'target', ''], own.map(ownRow))}
${notMeasured.length === 0 ? '' : `\n${notMeasured.map((each) => `- ${each}`).join('\n')}\n`}
## What is missed, and why

${misses(report)}

## Rules: our engine and json-rules-engine

The table of the pathway \`us/clp\` was translated into ${rules.rules} rules, arrow by arrow, by [a program](../scripts/bench/rules/translate.ts). Both were asked the
same ${rules.evaluations} times (all named cases with their variations, and generated ones) and **gave the same steps and findings every time**, ${rules.findings} different findings,
${rules.steps.toFixed(1)} steps on average; the command fails if they ever differ. The legal tests are the same functions on both sides.

${table(['what', 'at', 'Umbral', 'json-rules-engine', 'ratio'], [['one evaluation', 'this machine', spread(rules.ours, 'µs'), spread(rules.theirs, 'µs'), `${rulesRatio.toFixed(1)} ×${rulesRatio < aim ? ' ▼' : ''}`]])}

## Growth

One screening from nothing, without memory of the one before, of the biggest named case, with 1, 10 and 100 times as many pathways (copies of the law with questions, tests and
findings of their own), encounters, or answers (under a law of 100 times as many pathways); and one made-up path of 10, 100 and 1000 questions.
The exponent is the slope of the line below: 1 is linear; up to ${stillLinear} counts as linear.

${table(['of', '', ...(growth[0]?.points.map(({ times }) => `× ${times}`) ?? []), 'exponent'], growth.map(growthRow))}

${steep.length === 0 ? 'All of it is linear or better.' : steep.map(({ what }) => `- **${what}** grows faster than linear. ${reasons[`growth.${what}`] ?? 'No reason is written yet.'}`).join('\n')}

![Cost of a screening as the law and the case grow](benchmarks-growth.svg)

## How to run it again

\`npm run bench\` installs what it needs (also the peers, from their own lock file in \`scripts/bench/peers/\`), builds, measures and writes this page and its
pictures. Let nothing else run meanwhile. \`npm run bench -- 1\` takes one round instead of ${rounds}: quick, and no result.
`
}
