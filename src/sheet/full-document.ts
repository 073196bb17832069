/**
 * The whole summary as a document: everything the sheet has, in its order, with the sources as numbers.
 * Must not know any finding, fact or source by name, nor how a document is written.
 */
import { answerText, contradictionText, formatDay, type Language, type Review, type Say } from '../i18n/index.ts'
import type { Answer } from '../engine/answers.ts'
import type { Day } from '../engine/days.ts'
import type { Law } from '../engine/law.ts'
import { numbersOf } from '../screening/numbers.ts'
import type { DeadlineItem } from './deadlines.ts'
import type { Block, Document, Line } from './document.ts'
import type { FindingItem } from './findings.ts'
import type { AnswerGroup } from './journey.ts'
import type { Section, Sheet } from './model.ts'
import { reviewText } from './reviews.ts'
import { groupsOf, shortCite, type CitedSource } from './sources.ts'
import {
  deadlineWords,
  filedIn,
  findingWords,
  inOneRun,
  journeyText,
  noticeText,
  paperNames,
  practiceText,
  regimeTexts,
  runningText,
  struckTexts,
  undatedText,
  whoText,
  worthTexts,
  type Voice,
} from './words.ts'

/** The summary in one language. `reviews` are those of the texts of that language; `words` those the file is called by. */
export function fullDocument(sheet: Sheet, say: Say, language: Language, law: Law, reviews: Readonly<Record<string, Review>> = {}, words = ''): Document {
  const voice = { say, language }
  const sources = sheet.sections.flatMap((section) => (section.id === 'sources' ? section.sources : []))
  const view: View = { voice, law, today: sheet.today, cited: citedBy(sources) }
  return {
    language,
    title: say('sheet.title'),
    running: runningText(voice, sheet),
    blocks: [
      ...headOf(sheet, voice, reviews, words),
      ...(sheet.sections.length === 0 ? [text(say('sheet.nothing'))] : []),
      ...sheet.sections.flatMap((section) => [heading(2, say(`sheet.sections.${section.id}.title`)), ...sectionBlocks(section, view)]),
      ...(sheet.review?.struck.length ? [heading(2, say('sheet.review.title')), ...list(struckTexts(voice, sheet))] : []),
    ],
  }
}

/** What every part of one sheet is seen with. */
interface View {
  readonly voice: Voice
  readonly law: Law
  readonly today: Day
  /** The numbers of the sources a thing rests on: [1] [4]. */
  readonly cited: (because: readonly string[]) => string
}

const citedBy = (sources: readonly CitedSource[]) => (because: readonly string[]) =>
  sources
    .filter(({ id }) => because.includes(id))
    .map(({ number }) => `[${number}]`)
    .join(' ')

const heading = (level: 1 | 2 | 3, words: string): Block => ({ kind: 'heading', level, text: words })
const text = (words: Line, look?: 'strong' | 'soft' | 'box'): Block => ({ kind: 'text', text: words, ...(look && { look }) })
const list = (items: readonly Line[]): readonly Block[] => (items.length === 0 ? [] : [{ kind: 'list', items }])

function headOf(sheet: Sheet, voice: Voice, reviews: Readonly<Record<string, Review>>, words: string): readonly Block[] {
  const { say, language } = voice
  const { version, checkedOn, reviewBy } = sheet.law
  const date = (day: Day) => ({ date: formatDay(language, day, 'long') })
  return [
    heading(1, say('sheet.title')),
    text(say('sheet.made', date(sheet.today))),
    text(sheet.notices.map((notice) => noticeText(voice, sheet, notice)).join('\n'), 'strong'),
    text(say('sheet.notices.promise')),
    ...list([
      reviewText(say, reviews),
      say('sheet.law.version', { version }),
      say('sheet.law.checkedOn', date(checkedOn)),
      ...(reviewBy === undefined ? [] : [say('sheet.law.reviewBy', date(reviewBy))]),
    ]),
    words === '' ? { kind: 'fill', label: say('sheet.caseWord'), lines: 1 } : text(say('people.of', { words }), 'strong'),
  ]
}

function sectionBlocks(section: Section, view: View): readonly Block[] {
  const { voice, law } = view
  const { say } = voice
  switch (section.id) {
    case 'contradictions':
      return section.contradictions.flatMap(({ id, answers }) => [
        text(contradictionText(say, id), 'strong'),
        ...list(answers.map(({ fact, answer }) => `${say(`facts.${fact}.label`)}: ${answerWords(voice, law, fact, answer)}`)),
      ])
    case 'deadlines':
      return section.deadlines.flatMap((deadline) => deadlineBlocks(deadline, view))
    case 'open':
      return section.groups.flatMap(({ encounter, facts }) => [
        heading(3, whoText(voice, encounter)),
        ...list(facts.map(({ fact }) => [{ text: `${say(`facts.${fact}.label`)}. `, strong: true }, { text: say(`facts.${fact}.find`) }])),
      ])
    case 'papers': {
      const { seen, toGet } = section.papers
      return [
        ...(seen.length > 0 ? [heading(3, say('sheet.papers.seen'))] : []),
        ...list(seen.map(({ fact, value, encounter }) => `${say(`facts.${fact}.options.${value}`)} (${whoText(voice, encounter)})`)),
        ...(toGet.length > 0 ? [heading(3, say('sheet.papers.toGet'))] : []),
        ...list(
          toGet.map(({ fact, usual, encounter }) => [
            { text: `${paperNames(say, fact, usual)} (${whoText(voice, encounter)}). `, strong: true },
            { text: say(`facts.${fact}.find`) },
          ]),
        ),
      ]
    }
    case 'journey':
      return [
        ...list([
          ...section.journey.map((item) => [journeyText(voice, item), ...regimeTexts(voice, item)].join(' · ')),
          ...section.undated.map((encounter) => undatedText(voice, encounter)),
        ]),
        ...section.answers.flatMap((group) => answerBlocks(group, voice, law)),
      ]
    case 'sources':
      return [
        {
          kind: 'table',
          head: [say('formats.source'), say('formats.places'), say('formats.worth')],
          rows: groupsOf(section.sources).map((group) => [
            [{ text: group.source.title, lang: group.source.lang }],
            [{ text: group.cites.map(({ number, source }) => `[${number}] ${shortCite(source)}`).join('\n'), lang: group.source.lang }],
            inOneRun(worthTexts(voice, group)),
          ]),
        },
      ]
    default:
      return section.findings.flatMap((finding) => findingBlocks(finding, view))
  }
}

function findingBlocks(finding: FindingItem, { voice, cited }: View): readonly Block[] {
  const { say } = voice
  const { id, standing, urgency, practice, stale, places, fillIn, because } = finding
  const key = `findings.${id}`
  const { by, text: words, next, readings } = findingWords(voice, finding)
  const where = places.flatMap(({ encounter }) => (encounter ? [whoText(voice, encounter)] : []))
  return [
    heading(3, say(`${key}.title`)),
    text(inOneRun([say(`law.standings.${standing}`), ...(urgency === 'none' ? [] : [say(`law.urgency.${urgency}`)]), ...where]), 'soft'),
    ...(by === undefined ? [] : [text(by, 'strong')]),
    text(words),
    ...(next === undefined ? [] : [text([{ text: say('sheet.finding.next'), strong: true }, { text: ` ${next}` }])]),
    ...(readings.length > 0 ? [text(say('sheet.finding.readings'))] : []),
    ...list(readings.map((reading, i) => `${say('sheet.finding.reading', { number: i + 1 })} ${reading}`)),
    ...list([
      ...(practice ? [practiceText(voice, practice)] : []),
      ...(practice?.faded ? [say('law.faded')] : []),
      ...(stale ? [say('law.stale')] : []),
    ]),
    // What is handed to an authority stands apart, in the language of that authority, so that it can be copied whole.
    ...(fillIn ? [text(say(`${key}.gloss`)), text([{ text: say(`${key}.fillIn`), lang: filedIn }], 'box')] : []),
    text(`${say('sheet.finding.because')} ${cited(because)}`, 'soft'),
  ]
}

function deadlineBlocks(deadline: DeadlineItem, { voice, today, cited }: View): readonly Block[] {
  const { say } = voice
  const { id, encounters, because } = deadline
  const { headline, state, lines } = deadlineWords(voice, deadline, today)
  return [
    heading(3, say(`deadlines.${id}.title`)),
    ...(encounters.length > 0 ? [text(inOneRun(encounters.map((encounter) => whoText(voice, encounter))), 'soft')] : []),
    ...(headline === undefined ? [] : [text([headline.label, headline.text].filter(Boolean).join(' '), 'strong')]),
    ...list([...(state === undefined ? [] : [inOneRun([state])]), ...lines, say(`deadlines.${id}.note`)]),
    text(`${say('sheet.finding.because')} ${cited(because)}`, 'soft'),
  ]
}

/** Every question with the number it has on the screen and on paper. */
function answerBlocks({ encounter, answers }: AnswerGroup, voice: Voice, law: Law): readonly Block[] {
  const { say } = voice
  const numbers = numbersOf(law)
  return [
    heading(3, `${say('sheet.journey.answers')}: ${whoText(voice, encounter)}`),
    {
      kind: 'table',
      head: [say('formats.number'), say('formats.question'), say('formats.answer')],
      rows: answers.map(({ fact, answer }) => [numbers.get(fact) ?? '', say(`facts.${fact}.label`), answerWords(voice, law, fact, answer)]),
    },
  ]
}

/** An answer in words, or that there is none yet. */
function answerWords({ say, language }: Voice, law: Law, factId: string, answer: Answer | undefined): string {
  const fact = law.facts[factId]
  return fact === undefined || answer === undefined ? say('sheet.finding.notAsked') : answerText(say, language, fact, factId, answer)
}
