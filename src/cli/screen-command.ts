/**
 * The command `screen`: the same law, the same screening, the same sheets as behind the screen, from a file with one
 * case. Ends with 0; with any problem it writes every problem to standard error, screens nothing, and ends with 2.
 * The only place here that reads the clock. Must not know which process or streams it has: they come in.
 */
import { law } from '../../rules/law.ts'
import type { Day } from '../engine/days.ts'
import { helpText } from './help.ts'
import { listFacts, listPathways, schemaOfCase } from './listings.ts'
import { readCommand, type Wanted, type WantedScreen } from './options.ts'
import { outProblem, writeWhole } from './output.ts'
import { consentLines, outLines } from './problems.ts'
import { readCaseFile } from './case-file.ts'
import { run, type Call, type Outcome, type Terminal } from './run.ts'
import { sheetIn } from './sheets.ts'

/** Carries out one command line. How it ended stands in the terminal's exit code; none stands for 0. */
export const screenCommand = (args: readonly string[], terminal: Terminal): Promise<void> =>
  run(readCommand(args), 'screen', (call) => carryOut(call, terminal.stdin), terminal)

function carryOut(call: Call<Wanted>, stdin: Terminal['stdin']): Outcome | Promise<Outcome> {
  const { wanted, say } = call
  switch (wanted.kind) {
    case 'help':
      return { output: helpText(say) }
    case 'facts':
      return { output: json(listFacts(law)) }
    case 'pathways':
      return { output: json(listPathways(law)) }
    case 'schema':
      return { output: json(schemaOfCase(law)) }
    case 'screen':
      return screenFrom({ ...call, wanted }, stdin)
  }
}

async function screenFrom(call: Call<WantedScreen>, stdin: Terminal['stdin']): Promise<Outcome> {
  const { source, today = dayOfClock(), out } = call.wanted
  const { say } = call
  const read = await readCaseFile(law, source, stdin, say)
  const there = out && (await outProblem(out))
  const problems = [...(read.ok ? [] : read.problems), ...(out && there ? outLines(say, out.path, there) : [])]
  if (!read.ok || problems.length > 0) return { problems }
  const made = await sheetIn(law, read.file, today, call)
  if (made === undefined) return { problems: consentLines(say, source) }
  const { content, dayless } = made
  // Bytes are never asked for without a file. What stands on a terminal ends with one line break.
  if (!out) return { output: typeof content === 'string' ? content.replace(/\n$/, '') : '' }
  const failed = await writeWhole(out, content)
  if (failed) return { problems: outLines(say, out.path, failed) }
  return { output: [say('cli.out.sheet', { file: out.path }), ...(dayless ? [say('cli.out.dayless')] : [])].join('\n') }
}

function json(value: unknown): string {
  return JSON.stringify(value, undefined, 2)
}

/** The calendar day where this machine stands. */
function dayOfClock(): Day {
  const now = new Date()
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
