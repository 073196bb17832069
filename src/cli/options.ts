/**
 * The command line, read into what is wanted, or into every problem with it. Must not know the law, the clock or any file.
 */
import { parseArgs } from 'node:util'
import { isDay, type Day } from '../engine/days.ts'
import { languages, type Language } from '../i18n/index.ts'
import { printable } from '../screening/answer-problems.ts'
import { dateProblems } from '../screening/date-problems.ts'
import { nearestName } from '../screening/nearest-name.ts'
import type { CommandProblem } from './problems.ts'

const formats = ['text', 'json'] as const
/** What can be printed instead of a screening. */
const listings = ['help', 'facts', 'pathways', 'schema'] as const
type Listing = (typeof listings)[number]

export type Wanted =
  | { readonly kind: Listing }
  | { readonly kind: 'screen'; readonly source: string; readonly today?: Day; readonly format: (typeof formats)[number] }

export interface Command {
  /** Also the language of problems; English when the language itself is a problem. */
  readonly language: Language
  readonly wanted: Wanted | undefined
  readonly problems: readonly CommandProblem[]
}

const valued = { lang: languages, today: ['YYYY-MM-DD'], format: formats } as const
type Valued = keyof typeof valued

const isValued = (name: string): name is Valued => Object.hasOwn(valued, name)
const isListing = (name: string): name is Listing => (listings as readonly string[]).includes(name)
const among = <T extends string>(values: readonly T[], value: string | undefined): T | undefined => values.find((one) => one === value)

/** Reads the arguments that stand after the name of the command. */
export function readCommand(args: readonly string[]): Command {
  const { tokens } = parseArgs({ args: [...args], strict: false, allowPositionals: true, tokens: true, options: optionTypes })
  const options = tokens.filter((token) => token.kind === 'option')
  const sources = tokens.filter((token) => token.kind === 'positional').map(({ value }) => value)
  const value = (name: Valued): string | undefined => options.filter((option) => option.name === name).at(-1)?.value
  const asked = listings.filter((listing) => options.some(({ name }) => name === listing))
  const unknown = options.some(({ name }) => !Object.hasOwn(optionTypes, name))
  const problems = [
    ...options.flatMap(({ name, rawName, value }) => optionProblems(name, rawName, value)),
    ...repeated(options.map(({ name }) => name)),
    ...(asked.length > 1 && !asked.includes('help') ? [togetherProblem(asked.map((name) => `--${name}`))] : []),
    // What follows an option that nobody knows may have been its value: no case is counted then.
    ...(asked.length === 0 && !unknown ? sourceProblems(sources) : []),
  ]
  const language = among(languages, value('lang')) ?? 'en'
  if (problems.length > 0) return { language, wanted: undefined, problems }
  const [listing] = asked
  if (listing !== undefined) return { language, wanted: { kind: listing }, problems }
  const today = value('today')
  const format = among(formats, value('format')) ?? 'text'
  return { language, wanted: { kind: 'screen', source: sources[0] ?? '', format, ...(today !== undefined && { today }) }, problems }
}

const optionTypes = {
  lang: { type: 'string' },
  today: { type: 'string' },
  format: { type: 'string' },
  facts: { type: 'boolean' },
  pathways: { type: 'boolean' },
  schema: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

function optionProblems(name: string, rawName: string, value: string | undefined): CommandProblem[] {
  const option = printable(rawName)
  if (isListing(name)) return value === undefined ? [] : [{ problem: 'option-value-unwanted', values: { option } }]
  if (!isValued(name)) {
    const nearest = nearestName(name, Object.keys(optionTypes))
    return nearest === undefined || name.length > 20
      ? [{ problem: 'option-unknown', values: { option } }]
      : [{ problem: 'option-unknown-nearest', values: { option, nearest: `--${nearest}` } }]
  }
  const allowed = valued[name].join(', ')
  if (value === undefined || value === '' || value.startsWith('--')) return [{ problem: 'option-value-missing', values: { option, allowed } }]
  if (name === 'today')
    return isDay(value) && dateProblems(value).length === 0
      ? []
      : [{ problem: 'today-wrong', values: { value: printable(value), example: '2026-11-21' } }]
  return among<string>(valued[name], value) === undefined
    ? [{ problem: 'option-value-wrong', values: { option, value: printable(value), allowed } }]
    : []
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

function sourceProblems(sources: readonly string[]): CommandProblem[] {
  if (sources.length === 1 && sources[0] !== '') return []
  return sources.length > 1 ? [{ problem: 'cases-too-many', values: { n: sources.length } }] : [{ problem: 'case-missing', values: {} }]
}
