/** Problems of the command, of its input and of the case, each as one line in words. Must not know how they were found. */
import type { Say } from '../i18n/index.ts'
import { printable } from '../screening/answer-problems.ts'
import type { Problem } from '../screening/case.ts'
import type { JsonFault } from '../screening/json-fault.ts'
import type { SealProblem } from '../vault/seal.ts'

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
  readonly problem: 'file-missing' | 'file-folder' | 'file-unreadable' | 'file-too-large' | 'file-no-text' | 'file-sealed'
  readonly values: Values
}

/** A problem of the file to write. */
export interface OutProblem {
  readonly problem: 'out-exists' | 'out-folder' | 'out-special' | 'out-nowhere' | 'out-unwritable'
  readonly values: Values
}

export type PassphraseProblem = 'passphrase-terminal' | 'passphrase-empty' | 'passphrase-long' | 'passphrase-no-text'

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
  problems.map(({ place, problem, values }) => lineAt(source, place, say(`law.problems.${problem}`, values)))

/** What is wrong at a place in a file, or with the file as a whole. */
export const lineAt = (source: string, place: string, text: string): string => line(place === '' ? named(source) : place, text)

export const outLines = (say: Say, path: string, { problem, values }: OutProblem): string[] => [
  line(printable(path), say(`cli.problems.${problem}`, values)),
]

/** What needs a consent, and has none. */
export const consentLines = (say: Say, source: string): string[] => [line(named(source), say('cli.problems.no-consent'))]

/** The one way to give a passphrase that neither shows it nor keeps it in a history. */
export const passphraseLines = (say: Say, program: Program, problem: PassphraseProblem): string[] => [
  line('stdin', say(`cli.problems.${problem}`, { command: `read -rs P; printf '%s\\n' "$P" | ${commandOf(program)} …` })),
]

export const sealLines = (say: Say, source: string, problem: SealProblem): string[] => [line(named(source), say(`cli.problems.seal-${problem}`))]

/** The commands, by their names in package.json. */
export type Program = 'screen' | 'seal' | 'unseal'

/** How a command is called. */
export const commandOf = (program: Program): string => `npm run --silent ${program} --`

/** A hostile file can hold hundreds of thousands of problems; nobody mends more than these in one go. */
const mostLines = 500

/** All lines under one heading, as they are printed; of very many the first, and how many more there are. */
export const report = (say: Say, lines: readonly string[], program: Program): string =>
  [
    say(`cli.problems.heading${program === 'screen' ? '' : `-${program}`}`, { n: lines.length }),
    ...lines.slice(0, mostLines).map((text) => `  ${text}`),
    ...(lines.length > mostLines ? [`  ${say('cli.problems.more', { n: lines.length - mostLines })}`] : []),
    say('cli.problems.help', { command: `${commandOf(program)} --help` }),
  ].join('\n')

const named = (source: string): string => (source === '-' ? 'stdin' : printable(source))
