/**
 * The command lines, read into what is wanted, or into every problem with it. Must not know the law, the clock or any file.
 */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isDay, type Day } from '../engine/days.ts'
import { languages, type Language } from '../i18n/index.ts'
import { printable } from '../screening/answer-problems.ts'
import { dateProblems } from '../screening/date-problems.ts'
import { nearestName } from '../screening/nearest-name.ts'
import type { CommandProblem } from './problems.ts'

const formats = ['text', 'json', 'html', 'docx', 'ics'] as const
export type Format = (typeof formats)[number]
const sheets = ['person', 'partner', 'full'] as const
export type SheetKind = (typeof sheets)[number]
/** What can be printed instead of a screening. */
const listings = ['help', 'facts', 'pathways', 'schema'] as const
type Listing = (typeof listings)[number]

/** Where something is written, and whether what is there already may be replaced. */
export interface Out {
  readonly path: string
  readonly force: boolean
}

export interface WantedScreen {
  readonly kind: 'screen'
  readonly source: string
  readonly today?: Day
  readonly format: Format
  readonly sheet: SheetKind
  readonly out?: Out
}

export type Wanted = { readonly kind: Listing } | WantedScreen
export type WantedSeal = { readonly kind: 'help' } | { readonly kind: 'seal'; readonly source: string; readonly out: Out }
export type WantedUnseal = { readonly kind: 'help' } | { readonly kind: 'unseal'; readonly source: string }

export interface Command<T = Wanted> {
  /** Also the language of problems; English when the language itself is a problem. */
  readonly language: Language
  readonly wanted: T | undefined
  readonly problems: readonly CommandProblem[]
}

/** Reads the arguments of a screening. */
export function readCommand(args: readonly string[]): Command {
  const line = readLine(args, { valued: ['lang', 'today', 'format', 'sheet', 'out'], flags: [...listings, 'force'] })
  const { value, language, sources } = line
  const asked = listings.filter(line.has)
  const format = among(formats, value('format')) ?? 'text'
  const sheet = among(sheets, value('sheet')) ?? 'full'
  const problems = [
    ...line.problems,
    ...(asked.length > 1 && !asked.includes('help') ? [togetherProblem(asked.map((name) => `--${name}`))] : []),
    ...(asked.length > 0 ? [] : [...sourceProblems(line), ...outProblems(line, format === 'docx')]),
  ]
  const [listing] = asked
  const out = outOf(line)
  const today = value('today')
  const wanted: Wanted =
    listing === undefined
      ? { kind: 'screen', source: sources[0] ?? '', format, sheet, ...(out && { out }), ...(today !== undefined && { today }) }
      : { kind: listing }
  return { language, wanted: problems.length > 0 ? undefined : wanted, problems }
}

/** Reads the arguments of sealing. */
export function readSeal(args: readonly string[]): Command<WantedSeal> {
  const line = readLine(args, { valued: ['lang', 'out'], flags: ['help', 'force'] })
  if (line.has('help')) return helpOr(line)
  const problems = [...line.problems, ...sourceProblems(line), ...pipedProblems(line), ...outProblems(line, true)]
  const [source = ''] = line.sources
  const out = outOf(line)
  return { language: line.language, problems, wanted: problems.length > 0 || !out ? undefined : { kind: 'seal', source, out } }
}

/** Reads the arguments of opening a sealed file. */
export function readUnseal(args: readonly string[]): Command<WantedUnseal> {
  const line = readLine(args, { valued: ['lang'], flags: ['help'] })
  if (line.has('help')) return helpOr(line)
  const problems = [...line.problems, ...sourceProblems(line), ...pipedProblems(line)]
  const [source = ''] = line.sources
  return { language: line.language, problems, wanted: problems.length > 0 ? undefined : { kind: 'unseal', source } }
}

const helpOr = ({ language, problems }: Line): Command<{ readonly kind: 'help' }> => ({
  language,
  problems,
  wanted: problems.length > 0 ? undefined : { kind: 'help' },
})

// ---------------------------------------------------------------- any line

const valued = { lang: languages, today: ['YYYY-MM-DD'], format: formats, sheet: sheets, out: ['FILE'] } as const
type Valued = keyof typeof valued
/** Of these any value will do, or is looked at more closely. */
const free: readonly Valued[] = ['today', 'out']

interface Known {
  readonly valued: readonly Valued[]
  readonly flags: readonly string[]
}

interface Line {
  readonly language: Language
  readonly sources: readonly string[]
  /** An option stands there that nobody knows. */
  readonly unknown: boolean
  readonly value: (name: Valued) => string | undefined
  readonly has: (name: string) => boolean
  readonly problems: readonly CommandProblem[]
}

const among = <T extends string>(values: readonly T[], value: string | undefined): T | undefined => values.find((one) => one === value)

/** Reads the arguments that stand after the name of a command. */
function readLine(args: readonly string[], known: Known): Line {
  const types = Object.fromEntries([
    ...known.valued.map((name) => [name, { type: 'string' as const }]),
    ...known.flags.map((name) => [name, { type: 'boolean' as const, ...(name === 'help' && { short: 'h' }) }]),
  ])
  const { tokens } = parseArgs({ args: [...args], strict: false, allowPositionals: true, tokens: true, options: types })
  const options = tokens.filter((token) => token.kind === 'option')
  const value = (name: Valued): string | undefined => options.filter((option) => option.name === name).at(-1)?.value
  return {
    language: among(languages, value('lang')) ?? 'en',
    sources: tokens.filter((token) => token.kind === 'positional').map((token) => token.value),
    unknown: options.some(({ name }) => !Object.hasOwn(types, name)),
    value,
    has: (name) => options.some((option) => option.name === name),
    problems: [
      ...options.flatMap(({ name, rawName, value: given }) => optionProblems(known, name, rawName, given)),
      ...repeated(options.map(({ name }) => name)),
    ],
  }
}

function optionProblems({ valued: known, flags }: Known, name: string, rawName: string, value: string | undefined): CommandProblem[] {
  const option = printable(rawName)
  if (flags.includes(name)) return value === undefined ? [] : [{ problem: 'option-value-unwanted', values: { option } }]
  const takes = among(known, name)
  if (!takes) {
    const nearest = nearestName(name, [...known, ...flags])
    return nearest === undefined || name.length > 20
      ? [{ problem: 'option-unknown', values: { option } }]
      : [{ problem: 'option-unknown-nearest', values: { option, nearest: `--${nearest}` } }]
  }
  const allowed = valued[takes].join(', ')
  if (value === undefined || value === '' || value.startsWith('--')) return [{ problem: 'option-value-missing', values: { option, allowed } }]
  if (takes === 'today')
    return isDay(value) && dateProblems(value).length === 0
      ? []
      : [{ problem: 'today-wrong', values: { value: printable(value), example: '2026-11-21' } }]
  return free.includes(takes) || among<string>(valued[takes], value) !== undefined
    ? []
    : [{ problem: 'option-value-wrong', values: { option, value: printable(value), allowed } }]
}

const repeated = (names: readonly string[]): CommandProblem[] =>
  [...new Set(names.filter((name, i) => names.indexOf(name) < i))].map((name) => ({
    problem: 'option-twice',
    values: { option: `--${printable(name)}` },
  }))

const togetherProblem = (options: readonly string[]): CommandProblem => ({
  problem: 'options-apart',
  values: { options: options.join(', ') },
})

function sourceProblems({ sources, unknown }: Line): CommandProblem[] {
  // What follows an option that nobody knows may have been its value: no case is counted then.
  if (unknown || (sources.length === 1 && sources[0] !== '')) return []
  return sources.length > 1 ? [{ problem: 'cases-too-many', values: { n: sources.length } }] : [{ problem: 'case-missing', values: {} }]
}

/** Standard input brings the passphrase; it cannot bring the file too. */
const pipedProblems = ({ sources }: Line): CommandProblem[] => (sources.includes('-') ? [{ problem: 'passphrase-there', values: {} }] : [])

function outOf({ value, has }: Line): Out | undefined {
  const path = value('out')
  return path === undefined ? undefined : { path, force: has('force') }
}

function outProblems(line: Line, needed: boolean): CommandProblem[] {
  const out = outOf(line)
  // A wrong --out was told already.
  if (!out) return needed && !line.has('out') ? [{ problem: 'out-missing', values: {} }] : []
  return line.sources.some((source) => source !== '-' && resolve(source) === resolve(out.path)) ? [{ problem: 'out-is-case', values: {} }] : []
}
