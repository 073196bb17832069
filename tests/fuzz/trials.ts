/**
 * One trial of the command, by seed and number: a generated case or a hostile file, and all that is wrong with what came of
 * it. The same seed and number always make the same trial.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { law } from '../../rules/law.ts'
import type { Language } from '../../src/i18n/index.ts'
import { caseSchema } from '../../src/screening/answer-schema.ts'
import type { Place } from '../../src/screening/screen.ts'
import { languages } from '../../src/i18n/index.ts'
import type { Run } from '../programs.ts'
import { bareText, fileText, generated, silenced } from './cases.ts'
import { Chance } from './chance.ts'
import { refusalProblems, screenHere, wordProblems, type PrintedFormat } from './command.ts'
import { hostile } from './hostile.ts'

export interface Trial {
  /** What kind of trial it was. */
  readonly kind: string
  /** How many cases or files it screened. */
  readonly cases: number
  /** How often the command was carried out, and how it ended. */
  readonly runs: number
  readonly refused: boolean
  readonly problems: readonly string[]
}

/** The command as it is carried out: in this process, or in one of its own. */
export type Screen = (args: readonly string[], input: string | Uint8Array) => Promise<Run>

interface Result {
  readonly findings: readonly { readonly id: string; readonly encounter?: number }[]
  readonly contradictions: readonly { readonly facts: readonly Place[] }[]
}

const adverseIn = ({ findings }: Result): readonly string[] =>
  findings.filter(({ id }) => law.findings[id]?.lean === 'adverse').map(({ id, encounter }) => `${id}/${encounter ?? ''}`)

const papers = ([['text', 'full'], ['text', 'person'], ['text', 'partner'], ['html', 'full'], ['html', 'person'], ['html', 'partner'], ['ics', 'full'], ['json', 'person'], ['json', 'partner']] as const)

/**
 * Two generated cases: somebody, and the same person silent where they had answered. Silence in place of answers that count
 * adds no adverse finding (ADR 7); where all is silence there is none. Now and then one of the papers too.
 */
export async function caseTrial(seed: number, n: number, screen: Screen = screenHere): Promise<Trial> {
  const chance = new Chance(seed, n)
  const { told, today, language } = generated(seed, n, chance)
  const problems: string[] = []
  const carry = async (text: string, format: PrintedFormat, sheet: string, lang: Language): Promise<string> => {
    const ran = await screen(['-', '--today', today, '--lang', lang, '--format', format, '--sheet', sheet], text)
    if (ran.code !== 0 || ran.problems !== '') problems.push(`good case ends with ${ran.code}: ${ran.problems.slice(0, 400)}`)
    else problems.push(...wordProblems(format, ran.out, lang))
    return ran.out
  }
  const first = await carry(bareText(told), 'json', 'full', language)
  if (problems.length > 0) return { kind: 'case', cases: 1, runs: 1, refused: true, problems }
  const result = JSON.parse(first) as Result

  const paper = chance.onceIn(4)
  if (paper) {
    const [format, sheet] = chance.of(papers)
    await carry(fileText(told, today, chance), format, sheet, chance.of(languages.filter((other) => other !== language)))
  }

  const silent = silenced(told, result.contradictions.flatMap(({ facts }) => facts), chance)
  const after = adverseIn(JSON.parse(await carry(bareText(silent.told), 'json', 'full', language)) as Result)
  const before = new Set(adverseIn(result))
  const added = after.filter((finding) => silent.all || !before.has(finding))
  if (added.length > 0) problems.push(`silence adds ${added.join(', ')} on ${today}: ${bareText(told)} -> ${bareText(silent.told)}`)
  return { kind: 'case', cases: 2, runs: paper ? 3 : 2, refused: false, problems }
}

/** A hostile file: it is screened as any other, or refused in words; and where it is refused nothing is written. */
export async function hostileTrial(seed: number, n: number, folder: string, screen: Screen = screenHere): Promise<Trial> {
  const chance = new Chance(seed ^ 0x5eed, n)
  const { told, today } = generated(seed, n, chance)
  const { kind, bytes } = hostile(chance.onceIn(2) ? bareText(told) : fileText(told, today, chance), chance)
  const language = chance.of(languages)
  const written = chance.onceIn(4)
  const [place, out] = [join(folder, `${n}`), join(folder, `${n}.out`)]
  mkdirSync(place, { recursive: true })
  const from = chance.onceIn(3) ? join(place, 'case.json') : '-'
  if (from !== '-') writeFileSync(from, bytes)
  if (written) mkdirSync(out)
  try {
    const ran = await screen([from, '--today', today, '--lang', language, '--format', 'json', ...(written ? ['--out', join(out, 'x')] : [])], from === '-' ? bytes : '')
    const files = written ? readdirSync(out) : []
    const told = { kind, cases: 1, runs: 1, refused: ran.code !== 0 }
    if (ran.code !== 0) return { ...told, problems: [...refusalProblems(ran, language), ...(files.length > 0 ? [`refused, but wrote ${files.join()}`] : [])] }
    if (ran.problems !== '') return { ...told, problems: ['complains, and yet ends with 0'] }
    if (written) return { ...told, problems: existsSync(join(out, 'x')) ? [] : ['wrote nothing, and did not say so'] }
    return { ...told, problems: [...wordProblems('json', ran.out, language), ...takenWrongly(bytes)] }
  } finally {
    rmSync(place, { recursive: true })
    if (written) rmSync(out, { recursive: true })
  }
}

const schema = caseSchema(law)

/** What was screened must be JSON and, where it is a bare case, one that the schema takes too. */
function takenWrongly(bytes: Buffer): readonly string[] {
  try {
    const parsed = JSON.parse(bytes.toString('utf8').replace(/^\ufeff/, '')) as { format?: unknown }
    return parsed.format === 'umbral-case/1' && !schema.safeParse(parsed).success ? ['was screened, but the schema does not take it'] : []
  } catch {
    return ['was screened, but is no JSON']
  }
}
