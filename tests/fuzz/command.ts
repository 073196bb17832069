/**
 * The command `screen` itself, carried out in this process over streams of its own, and what must hold of whatever it says.
 * A process for each of a hundred thousand cases would take days; that the real one says the same is checked apart.
 */
import { Readable, Writable } from 'node:stream'
import { law } from '../../rules/law.ts'
import { screenCommand } from '../../src/cli/screen-command.ts'
import type { Terminal } from '../../src/cli/run.ts'
import { addLanguage, createI18n, languages, sayIn, type Language, type Say } from '../../src/i18n/index.ts'
import { forbidden } from '../forbidden.ts'
import type { Run } from '../programs.ts'

/** Collects what is written. */
function sink(): { readonly stream: Writable; text(): string } {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk)
      done()
    },
  })
  return { stream, text: () => Buffer.concat(chunks).toString() }
}

const chunkLength = 65_536

/** Carries out a command line, in this process. */
export async function screenHere(args: readonly string[], input: string | Uint8Array = ''): Promise<Run> {
  const bytes = Buffer.from(input)
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunkLength) }, (_, i) => bytes.subarray(i * chunkLength, (i + 1) * chunkLength))
  const [out, problems] = [sink(), sink()]
  const terminal: Terminal = { stdin: Readable.from(chunks), stdout: out.stream, stderr: problems.stream }
  await screenCommand(args, terminal)
  return { code: Number(terminal.exitCode ?? 0), out: out.text(), problems: problems.text() }
}

// ---------------------------------------------------------------- what is printed

/** As one line: lines may break within a name. */
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ')

/** Official names that hold a word which no text of ours says. */
const officialNames = Object.values(law.sources)
  .flatMap(({ cite, title }) => [inOneLine(cite), inOneLine(title)])
  .filter((name) => languages.some((language) => forbidden[language].test(name)))

/** Every text in a JSON result, citations left out: there stands what an authority said. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, each]) => (key === 'because' ? [] : textsIn(each))) : []
}

const wordsOf = {
  json: (out: string) => textsIn(JSON.parse(out)).join('\n'),
  html: (out: string) => out.replace(/<style[^]*?<\/style>|<[^>]*>/g, ' '),
  ics: (out: string) => out.replace(/\r\n[ \t]/g, ''),
  text: (out: string) => out,
} as const

export type PrintedFormat = keyof typeof wordsOf

const leftOver = /\{[A-Za-z]\w*\}|\bundefined\b|\bNaN\b|\[object |^(?:cli|law|sheet|findings|facts|elements|deadlines|pathways)\.[\w.-]+$/m

/** What is wrong with the words of a result. */
export function wordProblems(format: PrintedFormat, out: string, language: Language): readonly string[] {
  const all = wordsOf[format](out)
  const left = leftOver.exec(all)
  const words = officialNames.reduce((text, name) => text.replaceAll(name, ''), inOneLine(all))
  const said = forbidden[language].exec(words)
  return [
    ...(said ? [`says "${said[0]}" (${language}, ${format}): …${words.slice(Math.max(0, said.index - 60), said.index + 40)}…`] : []),
    ...(left ? [`left over "${left[0]}" (${language}, ${format})`] : []),
  ]
}

// ---------------------------------------------------------------- refusals

const i18n = createI18n()
for (const language of languages) await addLanguage(i18n, language)
const says = Object.fromEntries(languages.map((language) => [language, sayIn(i18n, language)])) as unknown as Readonly<Record<Language, Say>>

const trace = /\bat .*\.(?:ts|js|mjs):\d+|\b(?:Type|Range|Syntax|Reference)?Error\b|node:internal/
/* oxlint-disable-next-line no-control-regex -- what must never be printed */
const unprintable = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2028\u2029\u2066-\u2069\uFEFF]/

/** Of more problems than these the rest is counted, not listed. */
const mostLines = 500

/** A report longer than this is no help to anybody. */
const longestReport = 200_000

/** Values of the notation that are such a word, as what an authority did. A refusal lists what may be written, letter by letter. */
const notation = Object.values(law.facts)
  .flatMap((fact) => ('values' in fact ? fact.values : []))
  .filter((value) => languages.some((language) => forbidden[language].test(value)))

const saidIn = (problems: string): string => notation.reduce((text, value) => text.replace(new RegExp(`(?<=[ "])${value}(?=[,."])`, 'g'), ''), problems)

/** What is wrong with a refusal: it says how many problems, each with its place and what to do, and where help is. */
export function refusalProblems({ code, out, problems }: Run, language: Language): readonly string[] {
  const say = says[language]
  const lines = problems.split('\n')
  const told = lines.slice(1, -2)
  const count = Number(/\d+$/.exec(lines[0]?.replace(/\D(?=\d{3}\b)/g, '') ?? '')?.[0])
  const more = count > mostLines ? `  ${say('cli.problems.more', { n: count - mostLines })}` : undefined
  const shown = more === undefined ? told : told.slice(0, -1)
  const heading = say('cli.problems.heading', { n: more === undefined ? told.length : count })
  const help = say('cli.problems.help', { command: 'npm run --silent screen -- --help' })
  const bare = shown.find((line) => !/^ {2}\S.*: \S/.test(line))
  return [
    ...(code === 2 ? [] : [`ends with ${code}`]),
    ...(out === '' ? [] : ['prints a result beside a refusal']),
    ...(told.length > 0 ? [] : ['refuses without a problem']),
    ...(more === undefined || (told.at(-1) === more && shown.length === mostLines) ? [] : ['hides how many problems there are']),
    ...(lines[0] === heading ? [] : [`heading is "${lines[0]}", not "${heading}"`]),
    ...(lines.at(-2) === help && lines.at(-1) === '' ? [] : ['does not end with where help is']),
    ...(bare === undefined ? [] : [`no place or no message: "${bare.slice(0, 120)}"`]),
    ...(trace.test(problems) ? [`shows a trace: ${trace.exec(problems)?.[0]}`] : []),
    ...(unprintable.test(problems) ? ['prints what no terminal should be sent'] : []),
    ...(leftOver.test(problems) ? [`left over "${leftOver.exec(problems)?.[0]}"`] : []),
    ...(forbidden[language].test(saidIn(problems)) ? [`says "${forbidden[language].exec(saidIn(problems))?.[0]}"`] : []),
    ...(problems.length > longestReport ? [`is ${problems.length} letters long`] : []),
  ]
}
