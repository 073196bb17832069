/**
 * What the pages that leave the room say alike: whose page it is, the days that matter, findings in one line.
 * Must not know any finding, fact or source by name.
 */
import type { CaseFile } from '../casefile/casefile.ts'
import type { Law } from '../engine/law.ts'
import { formatDay } from '../i18n/index.ts'
import type { Screening } from '../screening/screen.ts'
import type { DeadlineItem } from './deadlines.ts'
import type { Block, Line, Span } from './document.ts'
import type { FindingItem, FindingSection } from './findings.ts'
import type { Section, SectionId, Sheet } from './model.ts'
import { reviewedSheet } from './reviewed.ts'
import { deadlineWords, findingWords, inOneRun, sayIfAny, type Voice } from './words.ts'

/** What a page is made of: the law, one file with its screening, and the voice it is said in. */
export interface PageParts {
  readonly law: Law
  readonly screening: Screening
  readonly file: CaseFile
  readonly voice: Voice
}

/** The sheet behind a page: without what is private, and as the review left it. */
export const sheetFor = ({ law, screening, file }: Omit<PageParts, 'voice'>): Sheet => reviewedSheet(law, screening, screening.used, file.review)

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text })
export const text = (words: Line, look?: 'strong' | 'soft' | 'box'): Block => ({ kind: 'text', text: words, ...(look && { look }) })
export const fill = (label: string, lines = 1): Block => ({ kind: 'fill', label, lines })
export const list = (items: readonly Line[]): readonly Block[] => (items.length === 0 ? [] : [{ kind: 'list', items }])
/** A heading with what stands under it; nothing where nothing does. */
export const part = (title: string, blocks: readonly Block[]): readonly Block[] => (blocks.length === 0 ? [] : [heading(2, title), ...blocks])

/** One section of a sheet, where it has it. */
export const sectionOf = <I extends Exclude<SectionId, FindingSection>>({ sections }: Sheet, id: I): Extract<Section, { id: I }> | undefined =>
  sections.find((section): section is Extract<Section, { id: I }> => section.id === id)

/** The findings of one section of a sheet; none where it has no such section. */
export const findingsIn = ({ sections }: Sheet, id: FindingSection): readonly FindingItem[] =>
  sections.flatMap((section) => (section.id === id && 'findings' in section ? section.findings : []))

/** What cannot wait: what is for now in the order of the sheet, then what has a day, the soonest first, then the rest. */
export function urgentOn(sheet: Sheet): readonly FindingItem[] {
  const deadlines = sectionOf(sheet, 'deadlines')?.deadlines ?? []
  const dayOf = ({ id, urgency }: FindingItem): string => {
    if (urgency === 'now') return ''
    const days = deadlines.flatMap(({ findings, dates }) => (findings.includes(id) && dates?.plan !== undefined ? [dates.plan] : []))
    return days.sort()[0] ?? 'none'
  }
  return findingsIn(sheet, 'urgent')
    .map((finding) => ({ finding, day: dayOf(finding) }))
    .sort((one, other) => (one.day === other.day ? 0 : one.day < other.day ? -1 : 1))
    .map(({ finding }) => finding)
}

/** The words a file is called by, or a line to write them on; and what is to be known of them. */
export function caseWords({ say }: Voice, { words }: Pick<CaseFile, 'words'>, ...more: readonly string[]): readonly Block[] {
  const label = say('handing.page.caseWords')
  if (words === '') return [fill(label), ...(more.length > 0 ? [text(more.join(' '))] : [])]
  return [text([{ text: `${label} ` }, { text: words, strong: true }, ...(more.length > 0 ? [{ text: `. ${more.join(' ')}` }] : [])])]
}

/** What must be said on top of a page of these sheets besides that it is information. */
export const notYet = ({ say }: Voice, sheets: readonly Sheet[]): readonly string[] => [
  ...(sheets.some(({ notices }) => notices.includes('unfinished')) ? [say('handing.person.unfinished')] : []),
  ...(sheets.some(({ notices }) => notices.includes('stale')) ? [say('sheet.notices.stale')] : []),
]

/** The day a page was made, and the version of the law behind it. */
export const madeOf = ({ say, language }: Voice, { today, law }: Sheet): string =>
  say('handing.page.made', { date: formatDay(language, today, 'long'), version: law.version })

/** One deadline in one item: the day first, then what it is, then what must be known of it. */
export function dayLine(voice: Voice, item: DeadlineItem, today: string, more: readonly string[] = []): readonly Span[] {
  const { say } = voice
  const { headline, state } = deadlineWords(voice, item, today)
  const first = headline ? [headline.label, headline.text].filter(Boolean).join(' ') : undefined
  const title = say(`deadlines.${item.id}.title`)
  return [
    ...(first === undefined ? [] : [{ text: `${sentence(first)} `, strong: true } as const]),
    {
      text: [
        sentence(title),
        ...(state === undefined ? [] : [inOneRun([state])]),
        ...(item.withheld ? [say(`law.withheld.${item.withheld}`)] : []),
        ...(item.heardLate ? [say('sheet.deadline.late')] : []),
        ...(item.whose === 'bar' ? [say('sheet.deadline.barNote')] : []),
        ...more,
      ].join(' '),
    },
  ]
}

/** What can be done about a finding: the words of the reviewer, or our next step, in whole sentences of so many letters. */
export function stepOf(voice: Voice, finding: FindingItem, letters: number): Span | undefined {
  const { text, lang, next } = findingWords(voice, finding)
  if (finding.corrected) return { text, ...(lang !== undefined && { lang }) }
  return next === undefined ? undefined : { text: shortened(next, letters) }
}

/**
 * What must stand beside a finding wherever it is named, so that it looks no firmer than it is: where and when a practice
 * was seen, what is unsettled or not clear yet, and what must be checked again. What may apply says so in its own title.
 */
export function caveats({ say, language }: Voice, { standing, practice, stale }: FindingItem): readonly string[] {
  return [
    ...(practice
      ? [say('handing.page.practice', { place: say(`law.places.${practice.place}`), date: formatDay(language, practice.asOf, 'long') })]
      : isFirm(standing)
        ? []
        : [say(`law.standings.${standing}`)]),
    ...(practice?.faded ? [say('handing.page.faded')] : []),
    ...(stale ? [say('handing.page.stale')] : []),
  ]
}

/** Not a matter of practice, of two readings, or of what is still to be found out. */
export const isFirm = (standing: FindingItem['standing']): boolean => standing !== 'practice' && standing !== 'unsettled' && standing !== 'open'

/** A finding by its title, and in brackets what must be known of it, with more where there is more to say. */
export function titleWords(voice: Voice, finding: FindingItem, ...more: readonly string[]): string {
  const known = [...caveats(voice, finding), ...more]
  const title = voice.say(`findings.${finding.id}.title`)
  return known.length === 0 ? title : `${title} (${known.join('; ')})`
}

/** The same, the title in strong letters. */
export function titleLine(voice: Voice, finding: FindingItem): readonly Span[] {
  const known = caveats(voice, finding)
  const title = voice.say(`findings.${finding.id}.title`)
  return known.length === 0 ? [{ text: sentence(title), strong: true }] : [{ text: title, strong: true }, { text: ` (${known.join('; ')}).` }]
}

/**
 * A finding by its title, with what the person can do. Where our next step is for those who screen, there is one said
 * to the person.
 */
export function stepLine(voice: Voice, finding: FindingItem, letters: number): readonly Span[] {
  const own = finding.corrected ? undefined : sayIfAny(voice.say, `findings.${finding.id}.you`)
  const step: Span | undefined = own === undefined ? stepOf(voice, finding, letters) : { text: shortened(own, letters) }
  const title = titleLine(voice, finding)
  return step === undefined ? title : [...title, { ...step, text: ` ${step.text}` }]
}

/** Ended by a full stop, unless it ends some other way. */
export const sentence = (words: string): string => (/[.?:…»]$/.test(words) ? words : `${words}.`)

/** The first sentences of a text, as many as fit; always the first. */
export function shortened(words: string, letters: number): string {
  const [first = '', ...rest] = words.split(/(?<=[.?])\s+(?=[\p{Lu}¿«])/u)
  let kept = first
  for (const next of rest) {
    if (kept.length + next.length >= letters) break
    kept = `${kept} ${next}`
  }
  return kept
}

/** Those that hold, and the others, in their order. */
export const parted = <T>(all: readonly T[], holds: (one: T, i: number) => boolean): readonly [readonly T[], readonly T[]] => [
  all.filter((one, i) => holds(one, i)),
  all.filter((one, i) => !holds(one, i)),
]
