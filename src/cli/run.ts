/**
 * What all commands do alike: speak a language, print what came out and end with 0, or print every problem and end
 * with 2, or with the code that the problem asks for. Must not know what a command does.
 */
import { addLanguage, createI18n, sayIn, type I18n, type Language, type Say } from '../i18n/index.ts'
import type { Command } from './options.ts'
import { commandLines, outLines, report, type Program } from './problems.ts'

export type Outcome = { readonly output: string } | { readonly problems: readonly string[]; readonly code?: 2 | 3 }

export interface Call<T> {
  readonly wanted: T
  readonly language: Language
  readonly say: Say
  readonly i18n: I18n
}

/** Carries out a command. */
export async function run<T>({ language, wanted, problems }: Command<T>, program: Program, carryOut: (call: Call<T>) => Outcome | Promise<Outcome>): Promise<void> {
  const i18n = createI18n()
  await addLanguage(i18n, language)
  const say = sayIn(i18n, language)
  const outcome: Outcome = wanted === undefined ? { problems: commandLines(say, problems) } : await carryOut({ wanted, language, say, i18n })
  const complain = (problems: readonly string[], code: 2 | 3 = 2) => {
    process.stderr.write(`${report(say, problems, program)}\n`)
    process.exitCode = code
  }
  if ('problems' in outcome) return complain(outcome.problems, outcome.code)
  // Whoever reads may stop when they have enough; a full disk must be told.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') complain(outLines(say, 'stdout', { problem: 'out-unwritable', values: { reason: code ?? '' } }))
  })
  process.stdout.write(`${outcome.output}\n`)
}
