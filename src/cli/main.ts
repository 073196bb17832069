/**
 * Umbral without a browser: the same law, the same screening, from a file with one case. Writes the result to standard
 * output and exits 0; with any problem it writes every problem to standard error, screens nothing, and exits 2.
 * The only place here that reads the clock.
 */
import { law } from '../../rules/law.ts'
import type { Day } from '../engine/days.ts'
import { addLanguage, createI18n, reviewsIn, sayIn, type Language, type Say } from '../i18n/index.ts'
import { readCase } from '../screening/case.ts'
import { screen } from '../screening/screen.ts'
import { sheetOf } from '../sheet/model.ts'
import { textOf } from '../sheet/text.ts'
import { helpText } from './help.ts'
import { readInput } from './input.ts'
import { jsonFaults } from '../screening/json-fault.ts'
import { listFacts, listPathways, schemaOfCase } from './listings.ts'
import { readCommand, type Wanted } from './options.ts'
import { caseLines, commandLines, inputLines, jsonLines, report } from './problems.ts'
import { resultOf } from './result.ts'

type Outcome = { readonly output: string } | { readonly problems: readonly string[] }

const { language, wanted, problems } = readCommand(process.argv.slice(2))
const i18n = createI18n()
await addLanguage(i18n, language)
const say = sayIn(i18n, language)

const outcome: Outcome = wanted ? await carryOut(wanted, language, say) : { problems: commandLines(say, problems) }
if ('output' in outcome) process.stdout.write(`${outcome.output}\n`)
else {
  process.stderr.write(`${report(say, outcome.problems)}\n`)
  process.exitCode = 2
}

function carryOut(wanted: Wanted, language: Language, say: Say): Outcome | Promise<Outcome> {
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
      return screenFrom(wanted, language, say)
  }
}

async function screenFrom({ source, today, format }: Extract<Wanted, { kind: 'screen' }>, language: Language, say: Say): Promise<Outcome> {
  const input = await readInput(source, process.stdin)
  if (!input.ok) return { problems: inputLines(say, source, input.problem) }
  const faults = jsonFaults(input.text)
  if (faults.length > 0) return { problems: jsonLines(say, source, faults) }
  const read = readCase(law, JSON.parse(input.text))
  if (!read.ok) return { problems: caseLines(say, source, read.problems) }
  const screening = screen(law, read.case, today ?? dayOfClock())
  const sheet = sheetOf(law, screening, read.case)
  return {
    output:
      format === 'json'
        ? json(resultOf(law, sheet.law, screening, say, language))
        : textOf(sheet, say, language, law, reviewsIn(i18n, language)).trimEnd(),
  }
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
