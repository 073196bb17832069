/** Problems of the command, of its input and of the case, each as one line in words. Must not know how they were found. */
import type { Say } from '../i18n/index.ts'
import { printable } from '../screening/answer-problems.ts'
import type { Problem } from '../screening/case.ts'
import type { JsonFault } from '../screening/json-fault.ts'

type Values = Readonly<Record<string, string | number>>

/** A problem of the command line. */
export interface CommandProblem {
  readonly problem:
    | 'option-unknown'
    | 'option-unknown-nearest'
    | 'option-value-missing'
    | 'option-value-wrong'
    | 'option-value-unwanted'
    | 'option-twice'
    | 'options-apart'
    | 'today-wrong'
    | 'case-missing'
    | 'cases-too-many'
    | 'out-missing'
    | 'out-is-case'
    | 'passphrase-there'
  readonly values: Values
}

/** A problem of the file or of standard input. */
export interface InputProblem {
  readonly problem: 'file-missing' | 'file-folder' | 'file-unreadable' | 'file-too-large' | 'file-no-text'
  readonly values: Values
}

/** One line: where, and what. */
const line = (place: string, text: string): string => `${place}: ${text}`

export const commandLines = (say: Say, problems: readonly CommandProblem[]): string[] =>
  problems.map(({ problem, values }) => line(say('cli.problems.command'), say(`cli.problems.${problem}`, values)))

export const inputLines = (say: Say, source: string, { problem, values }: InputProblem): string[] => [
  line(named(source), say(`cli.problems.${problem}`, values)),
]

export const jsonLines = (say: Say, source: string, faults: readonly JsonFault[]): string[] =>
  faults.map(({ problem, line: row, column, name }) =>
    line(
      `${named(source)}, ${say('cli.problems.place', { line: String(row), column: String(column) })}`,
      say(`cli.problems.${problem}`, name === undefined ? {} : { name: JSON.stringify(printable(name)) }),
    ),
  )

export const caseLines = (say: Say, source: string, problems: readonly Problem[]): string[] =>
  problems.map(({ place, problem, values }) => line(place === '' ? named(source) : place, say(`law.problems.${problem}`, values)))

/** All lines under one heading, as they are printed. */
export const report = (say: Say, lines: readonly string[]): string =>
  [say('cli.problems.heading', { n: lines.length }), ...lines.map((text) => `  ${text}`), say('cli.problems.help', { command })].join('\n')

const command = 'npm run --silent screen -- --help'

const named = (source: string): string => (source === '-' ? 'stdin' : printable(source))
