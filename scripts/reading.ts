/**
 * How hard the texts are to read, file by file, and which are the hardest: `npm run reading` prints every offender, and
 * `-- --check` only the table. Fails where a file is harder than it may be as a whole, or one text is much harder.
 * Labels of a few words are left out: they would make everything look easy.
 * The formulas are rough, and know nothing of whether a text is clear. Nobody but a reader can tell that.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { languages, type Language } from '../src/i18n/languages.ts'
import { fernandezHuerta, fleschKincaid, wordsPerSentence } from './reading-level.ts'

interface Measure {
  readonly name: string
  readonly of: (text: string) => number
  /** A whole file keeps to this. */
  readonly limit: number
  /** No single text goes beyond this. */
  readonly utmost: number
  /** Which of two numbers is harder to read. */
  readonly harder: (value: number, limit: number) => boolean
}
const above = (value: number, limit: number) => value > limit
const below = (value: number, limit: number) => value < limit

/** What the texts of a language are measured by. */
export const measures: Readonly<Record<Language, Measure>> = {
  en: { name: 'grade', of: fleschKincaid, limit: 7, utmost: 13, harder: above },
  es: { name: 'ease', of: fernandezHuerta, limit: 70, utmost: 45, harder: below },
  ht: { name: 'words a sentence', of: wordsPerSentence, limit: 12, utmost: 24, harder: above },
}

const fewestWords = 6
/** Of one text alone: the formulas make much of one long word in a short one. */
const fewestAlone = 12
/** Not sentences, but a list to draw words from. */
const noSentences: ReadonlySet<string> = new Set(['people.caseWords'])

type Tree = { readonly [key: string]: string | Tree }

const flat = (tree: Tree, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[`${path}${key}`, value] as const] : flat(value, `${path}${key}.`)))

export interface FileReading {
  readonly file: string
  readonly texts: number
  readonly value: number
  readonly tooHard: boolean
  /** The texts that are harder than a file may be, the hardest first. */
  readonly offenders: readonly { readonly key: string; readonly text: string; readonly value: number; readonly utmost: boolean }[]
}

/** How hard the sentences of one file of texts are. Undefined where it has only labels. */
export function readingOf(language: Language, file: string, tree: Tree): FileReading | undefined {
  const { of, limit, utmost, harder } = measures[language]
  const texts = flat(tree).flatMap(([key, text]) => {
    const sentence = text.replace(/\{\w+\}/g, 'X').replace(/(?<![.:?])$/, '.')
    const words = sentence.split(/\s+/).length
    return key.startsWith('_review.') || noSentences.has(key) || words < fewestWords ? [] : [{ key, text, sentence, words }]
  })
  if (texts.length === 0) return undefined
  const value = of(texts.map(({ sentence }) => sentence).join(' '))
  const offenders = texts
    .filter(({ words }) => words >= fewestAlone)
    .map(({ key, text, sentence }) => ({ key, text, value: of(sentence) }))
    .filter((one) => harder(one.value, limit))
    .map((one) => ({ ...one, utmost: harder(one.value, utmost) }))
    .sort((one, other) => (harder(one.value, other.value) ? -1 : 1))
  return { file, texts: texts.length, value, tooHard: harder(value, limit), offenders }
}

/** Every file of a language. */
export const readingsOf = (language: Language): readonly FileReading[] =>
  readdirSync(`locales/${language}`)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => readingOf(language, name, JSON.parse(readFileSync(`locales/${language}/${name}`, 'utf8')) as Tree) ?? [])

function main(brief: boolean): void {
  let wrong = 0
  for (const language of languages) {
    const { name, limit, utmost } = measures[language]
    const files = readingsOf(language)
    const offenders = files.flatMap(({ file, offenders }) => offenders.map((one) => ({ file, ...one })))
    console.log(`\n${language}: ${name}, at most as hard as ${limit}; one text alone, ${utmost}`)
    for (const { file, value, texts, offenders, tooHard } of files)
      console.log(`  ${file.padEnd(34)} ${value.toFixed(1).padStart(5)}${tooHard ? '  TOO HARD' : ''}   ${offenders.length} of ${texts} texts are harder alone`)
    for (const { file, key, value, text, utmost } of offenders)
      if (utmost || !brief) console.log(`  ${utmost ? 'MUCH TOO HARD' : '-'} ${value.toFixed(1)} ${file} ${key}: ${text}`)
    wrong += files.filter(({ tooHard }) => tooHard).length + offenders.filter(({ utmost }) => utmost).length
  }
  console.log(wrong === 0 ? '\nEvery file reads as easily as it should.' : `\n${wrong} to mend.`)
  process.exitCode = wrong === 0 ? 0 : 1
}

if (process.argv[1]?.endsWith('reading.ts')) main(process.argv.includes('--check'))
