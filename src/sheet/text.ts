/**
 * The summary as plain text, for a terminal or a message. Lines of at most 80 characters.
 * Must not know any finding, fact or source by name; every word comes from the voice.
 */
import { answerText, contradictionText, formatDay, type Language, type Review, type Say } from '../i18n/index.ts'
import type { Answer } from '../engine/answers.ts'
import type { Day } from '../engine/days.ts'
import type { Law } from '../engine/law.ts'
import type { DeadlineItem } from './deadlines.ts'
import type { FindingItem } from './findings.ts'
import type { Section, Sheet } from './model.ts'
import { reviewText } from './reviews.ts'
import { groupsOf, shortCite, type CitedSource, type SourceGroup } from './sources.ts'
import {
  deadlineWords,
  findingWords,
  inOneRun,
  journeyText,
  noticeText,
  runningText,
  struckTexts,
  undatedText,
  paperNames,
  practiceText,
  regimeTexts,
  type Voice,
  whoText,
  worthTexts,
} from './words.ts'

type Lines = readonly string[]

/** The summary in one language. `reviews` are those of the texts of that language. */
export function textOf(sheet: Sheet, say: Say, language: Language, law: Law, reviews: Readonly<Record<string, Review>> = {}): string {
  const voice = { say, language }
  const sources = sheet.sections.flatMap((section) => (section.id === 'sources' ? section.sources : []))
  const blocks: Lines[] = [
    headOf(sheet, voice, reviews),
    ...(sheet.sections.length === 0 ? [[say('sheet.nothing')]] : []),
    ...sheet.sections.map((section) => [
      ...titleOf(say(`sheet.sections.${section.id}.title`)),
      ...sectionLines(section, voice, law, sheet.today, numbersOf(sources)),
    ]),
    ...(sheet.review?.struck.length ? [[...titleOf(say('sheet.review.title')), ...struckTexts(voice, sheet).map((line) => `* ${line}`)]] : []),
    [runningText(voice, sheet)],
  ]
  return `${blocks.map((lines) => lines.flatMap((line) => wrapped(line)).join('\n')).join('\n\n')}\n`
}

function headOf(sheet: Sheet, voice: Voice, reviews: Readonly<Record<string, Review>>): Lines {
  const { say, language } = voice
  const { version, checkedOn, reviewBy } = sheet.law
  return [
    ...titleOf(say('sheet.title')),
    say('sheet.made', { date: formatDay(language, sheet.today, 'long') }),
    ...sheet.notices.map((notice) => noticeText(voice, sheet, notice)),
    say('sheet.notices.promise'),
    reviewText(say, reviews),
    say('sheet.law.version', { version }),
    say('sheet.law.checkedOn', { date: formatDay(language, checkedOn, 'long') }),
    ...(reviewBy === undefined ? [] : [say('sheet.law.reviewBy', { date: formatDay(language, reviewBy, 'long') })]),
  ]
}

const titleOf = (title: string): Lines => [title.toUpperCase(), '='.repeat(Math.min(title.length, width))]

/** The numbers of the sources a thing rests on: [1] [4]. */
type Numbers = (because: readonly string[]) => string
const numbersOf =
  (sources: readonly CitedSource[]): Numbers =>
  (because) =>
    because
      .flatMap((id) => sources.find((source) => source.id === id)?.number ?? [])
      .sort((one, other) => one - other)
      .map((number) => `[${number}]`)
      .join(' ')

function sectionLines(section: Section, voice: Voice, law: Law, today: Day, numbers: Numbers): Lines {
  const { say } = voice
  const told = (fact: string, answer: Answer | undefined): string =>
    `${say(`facts.${fact}.label`)}: ${sayAnswer(voice, law, fact, answer)}`
  switch (section.id) {
    case 'contradictions':
      return section.contradictions.flatMap(({ id, answers }) => [
        `* ${contradictionText(say, id)}`,
        ...answers.map(({ fact, answer }) => `  ${told(fact, answer)}`),
      ])
    case 'deadlines':
      return section.deadlines.flatMap((deadline) => deadlineLines(deadline, voice, today, numbers))
    case 'open':
      return section.groups.flatMap(({ encounter, facts }) => [
        whoText(voice, encounter),
        ...facts.flatMap(({ fact }) => [`* ${say(`facts.${fact}.label`)}`, `  ${say(`facts.${fact}.find`)}`]),
      ])
    case 'papers':
      return [
        ...section.papers.seen.map(
          ({ fact, value, encounter }) => `* ${say(`facts.${fact}.options.${value}`)} (${whoText(voice, encounter)})`,
        ),
        ...(section.papers.toGet.length > 0 ? [say('sheet.papers.toGet')] : []),
        ...section.papers.toGet.flatMap(({ fact, usual, encounter }) => [
          `* ${paperNames(say, fact, usual)} (${whoText(voice, encounter)})`,
          `  ${say(`facts.${fact}.find`)}`,
        ]),
      ]
    case 'journey':
      return [
        ...section.journey.flatMap((item) => [
          `* ${journeyText(voice, item)}`,
          ...regimeTexts(voice, item).map((line) => `  ${line}`),
        ]),
        ...section.undated.map((encounter) => `* ${undatedText(voice, encounter)}`),
        ...section.answers.flatMap(({ encounter, answers }) => [
          whoText(voice, encounter),
          ...answers.map(({ fact, answer }) => `* ${told(fact, answer)}`),
        ]),
      ]
    case 'sources':
      return groupsOf(section.sources).flatMap((group) => groupLines(group, voice))
    default:
      return section.findings.flatMap((finding) => findingLines(finding, voice, numbers))
  }
}

/** An answer in words, or that there is none yet. */
const sayAnswer = ({ say, language }: Voice, law: Law, factId: string, answer: Answer | undefined): string => {
  const fact = law.facts[factId]
  return fact === undefined || answer === undefined ? say('sheet.finding.notAsked') : answerText(say, language, fact, factId, answer)
}

function findingLines(finding: FindingItem, voice: Voice, numbers: Numbers): Lines {
  const { say } = voice
  const { id, standing, urgency, practice, stale, places, fillIn, because } = finding
  const key = `findings.${id}`
  const { by, text, next, readings } = findingWords(voice, finding)
  return [
    `* ${say(`${key}.title`)} (${say(`law.standings.${standing}`)}${urgency === 'none' ? '' : `; ${say(`law.urgency.${urgency}`)}`})`,
    ...places.flatMap(({ encounter }) => (encounter ? [`  ${whoText(voice, encounter)}`] : [])),
    ...(by === undefined ? [] : [`  ${by}`]),
    `  ${text}`,
    ...(next === undefined ? [] : [`  ${say('sheet.finding.next')} ${next}`]),
    ...(readings.length > 0 ? [`  ${say('sheet.finding.readings')}`] : []),
    ...readings.map((reading, i) => `  ${say('sheet.finding.reading', { number: i + 1 })} ${reading}`),
    ...(practice ? [`  ${practiceText(voice, practice)}`] : []),
    ...(practice?.faded ? [`  ${say('law.faded')}`] : []),
    ...(stale ? [`  ${say('law.stale')}`] : []),
    ...(fillIn ? [`  ${say(`${key}.gloss`)}`, ...fillInLines(say(`${key}.fillIn`))] : []),
    `  ${say('sheet.finding.because')} ${numbers(because)}`,
  ]
}

/** A text to fill in stands between two rules, in its own language, so that it can be copied whole. */
function fillInLines(text: string): Lines {
  const rule = `  ${'-'.repeat(width - 2)}`
  return [rule, ...text.split('\n').map((line) => (line === '' ? '' : `  ${line}`)), rule]
}

function deadlineLines(deadline: DeadlineItem, voice: Voice, today: Day, numbers: Numbers): Lines {
  const { say } = voice
  const { id, encounters, because } = deadline
  const { headline, state, lines } = deadlineWords(voice, deadline, today)
  return [
    `* ${say(`deadlines.${id}.title`)}`,
    ...encounters.map((encounter) => `  ${whoText(voice, encounter)}`),
    ...(headline === undefined ? [] : [`  ${[headline.label, headline.text].filter(Boolean).join(' ')}`]),
    ...(state === undefined ? [] : [`  (${state})`]),
    ...[...lines, say(`deadlines.${id}.note`)].map((line) => `  ${line}`),
    `  ${say('sheet.finding.because')} ${numbers(because)}`,
  ]
}

const groupLines = (group: SourceGroup, voice: Voice): Lines => [
  `* ${group.source.title}`,
  `  ${inOneRun(worthTexts(voice, group))}`,
  ...group.cites.map(({ number, source }) => `  [${number}] ${shortCite(source)}`),
]

// ---------------------------------------------------------------- lines

const width = 80

/** A line broken at spaces so that it fits, its own indent kept; what hangs from a bullet is indented under it. */
function wrapped(line: string): Lines {
  const indent = /^ */.exec(line)?.[0] ?? ''
  const hanging = indent + (/^ *(\*|\[\d+\]) /.test(line) ? '  ' : '')
  const lines: string[] = []
  let current = indent
  for (const word of line.trim().split(' ')) {
    const next = current.trim() === '' ? current + word : `${current} ${word}`
    if (next.length > width && current.trim() !== '') {
      lines.push(current)
      current = hanging + word
    } else current = next
  }
  return [...lines, current]
}
