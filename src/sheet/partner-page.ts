/**
 * One page for a partner organisation: the days first, then why it is urgent, the consent, findings with their sources,
 * what is open, papers, the journey. Only what the person agreed to hand on; of the rest no more than the name of the part.
 * Must not know any finding, fact or source by name. Whoever makes a file of it checks that the consent holds.
 */
import { covers, consentParts, type Consent, type ConsentPart } from '../casefile/consent.ts'
import { answerText, formatDay } from '../i18n/index.ts'
import type { Law } from '../engine/law.ts'
import type { Confidence, Source } from '../engine/source.ts'
import type { Block, Document, Line, Span } from './document.ts'
import type { FindingItem } from './findings.ts'
import { fitting, type PaperSize } from './fit.ts'
import type { Sheet } from './model.ts'
import {
  caseWords,
  caveats,
  dayLine,
  fill,
  heading,
  isFirm,
  list,
  madeOf,
  part,
  parted,
  sectionOf,
  sentence,
  sheetFor,
  stepOf,
  text,
  findingsIn,
  titleWords,
  urgentOn,
  type PageParts,
} from './page-words.ts'
import { shortCite } from './sources.ts'
import { spokenText } from './spoken.ts'
import { inOneRun, journeyText, noticeText, paperNames, undatedText, whoText, type Voice } from './words.ts'

export interface PartnerParts extends PageParts {
  /** What the person agreed to; without it the page is a draft that says so, with lines to fill in by hand. */
  readonly consent: Consent | undefined
}

/** A4 and Letter alike, at 9 points. */
export const partnerPaper: PaperSize = { lines: 66, letters: 104, heading: 0.85 }

/** How much is told of each thing. */
interface Form {
  /** Those beyond are told by their titles. */
  readonly urgent: number
  readonly findings: number
  readonly letters: number
  readonly open: number
  /** Sources of one thing. */
  readonly sources: number
}
const forms: readonly [Form, ...Form[]] = [
  { urgent: 20, findings: 40, letters: 160, open: 20, sources: 20 },
  { urgent: 20, findings: 24, letters: 90, open: 10, sources: 4 },
  { urgent: 20, findings: 14, letters: 1, open: 8, sources: 3 },
  { urgent: 20, findings: 8, letters: 1, open: 6, sources: 2 },
  { urgent: 20, findings: 8, letters: 1, open: 6, sources: 1 },
  { urgent: 20, findings: 6, letters: 1, open: 5, sources: 1 },
  { urgent: 20, findings: 6, letters: 0, open: 5, sources: 1 },
  { urgent: 20, findings: 4, letters: 0, open: 4, sources: 1 },
  { urgent: 6, findings: 2, letters: 0, open: 3, sources: 1 },
  { urgent: 2, findings: 1, letters: 0, open: 1, sources: 1 },
]

/** A draft has all but the answers one by one. */
const inDraft: readonly ConsentPart[] = consentParts.filter((each) => each !== 'answers')

/** The page for a partner organisation. */
export function partnerPage(parts: PartnerParts): Document {
  const { voice, consent, file } = parts
  const { say, language } = voice
  const sheet = sheetFor(parts)
  const has = (each: ConsentPart): boolean => (consent ? covers(consent, each) : inDraft.includes(each))
  return fitting(
    forms,
    (form) => {
      const cited = citing(parts, sheet, form)
      const blocks: readonly Block[] = [
        heading(1, say('handing.partner.title')),
        ...(consent ? [] : [text(say('handing.partner.noConsent'), 'box')]),
        ...caseWords(voice, file, say('handing.partner.information')),
        ...(has('deadlines') ? part(say('handing.parts.deadlines'), dayBlocks(voice, sheet, cited.mark)) : []),
        ...(has('findings') ? part(say('handing.partner.urgent'), urgentBlocks(voice, sheet, form, cited.mark)) : []),
        ...part(say('handing.partner.language'), [text(spokenText(voice, file.spoken))]),
        ...part(say('handing.partner.consent'), consentBlocks(voice, consent)),
        ...(has('findings') ? findingBlocks(voice, sheet, form, cited.mark) : []),
        ...(has('papers') ? part(say('handing.parts.papers'), paperBlocks(voice, sheet)) : []),
        ...(has('journey') ? part(say('handing.parts.journey'), journeyBlocks(voice, sheet)) : []),
        ...(has('answers') ? part(say('handing.parts.answers'), answerBlocks(parts, sheet)) : []),
      ]
      return {
        language,
        title: say('handing.partner.title'),
        running: say('handing.page.running'),
        blocks: [
          ...blocks,
          ...part(say('handing.partner.sources'), list(sourceLines(voice, cited.sources()))),
          fill(say('handing.partner.screened')),
          text([...sheet.notices.filter((notice) => notice !== 'information').map((notice) => noticeText(voice, sheet, notice)), madeOf(voice, sheet)].join(' '), 'soft'),
        ],
      }
    },
    partnerPaper,
    // All answers take their room; everything else is one page.
    has('answers') ? [1, 2] : [1],
  )
}

type Mark = (because: readonly string[]) => string

/** Sources are numbered as they are met on this page, so that no number tells of what is not on it. */
function citing({ law }: PageParts, sheet: Sheet, { sources: most }: Form) {
  const met: string[] = []
  const known = new Set((sectionOf(sheet, 'sources')?.sources ?? []).map(({ id }) => id))
  const mark: Mark = (because) =>
    fewOf(law, because.filter((id) => known.has(id)), most)
      .map((id) => {
        if (!met.includes(id)) met.push(id)
        return `[${met.indexOf(id) + 1}]`
      })
      .join(' ')
  const sources = () => met.flatMap((id, i) => (law.sources[id] ? [{ number: i + 1, source: law.sources[id] }] : []))
  return { mark, sources }
}

const confidences: readonly Confidence[] = ['verified-primary', 'verified-secondary', 'digest', 'verified-secondary*', 'source-doc', 'inference', 'memory']

/** The first sources of a thing and, so that it looks no firmer than it is, the weakest of the others. */
function fewOf(law: Law, ids: readonly string[], most: number): readonly string[] {
  if (ids.length <= most) return ids
  const weakness = (id: string) => confidences.indexOf(law.sources[id]?.confidence ?? 'memory')
  const [weakest] = ids.slice(most - 1).sort((one, other) => weakness(other) - weakness(one))
  return [...ids.slice(0, most - 1), ...(weakest === undefined ? [] : [weakest])]
}

const dayBlocks = (voice: Voice, sheet: Sheet, mark: Mark): readonly Block[] =>
  list(
    (sectionOf(sheet, 'deadlines')?.deadlines ?? []).map((item) =>
      dayLine(voice, item, sheet.today, [...item.encounters.map((encounter) => sentence(whoText(voice, encounter))), mark(item.because)]),
    ),
  )

function urgentBlocks(voice: Voice, sheet: Sheet, { urgent, letters }: Form, mark: Mark): readonly Block[] {
  const [shown, rest] = parted(urgentOn(sheet), (finding, i) => i < urgent || finding.corrected !== undefined)
  const others = rest.map((finding) => titleWords(voice, finding))
  return [
    ...list(
      shown.map((finding) => {
        const step = letters > 0 || finding.corrected ? stepOf(voice, finding, letters) : undefined
        return [...findingLine(voice, finding, mark), ...after(step)]
      }),
    ),
    ...(others.length > 0 ? [text(voice.say('handing.person.alsoSoon', { titles: others.join('; ') }))] : []),
  ]
}

const after = (step: Span | undefined): readonly Span[] => (step === undefined ? [] : [{ ...step, text: ` ${step.text}` }])

/** Here every standing is named: a lawyer reads what is to be done apart from what may apply. */
const findingLine = (voice: Voice, finding: FindingItem, mark: Mark): readonly Span[] => {
  const { id, standing, urgency, because } = finding
  const known = caveats(voice, finding)
  const firm = isFirm(standing) ? [voice.say(`law.standings.${standing}`)] : []
  const soon = urgency === 'now' || urgency === 'days' ? [voice.say(`law.urgency.${urgency}`)] : []
  return [{ text: voice.say(`findings.${id}.title`), strong: true }, { text: ` (${[...firm, ...known, ...soon].join('; ')}) ${mark(because)}` }]
}

function consentBlocks({ say, language }: Voice, consent: Consent | undefined): readonly Block[] {
  if (!consent)
    return [
      fill(say('handing.partner.to')),
      text(say('handing.partner.what')),
      { kind: 'boxes', options: consentParts.map((each) => say(`handing.parts.${each}`)), across: true },
      fill(say('handing.partner.until')),
    ]
  const names = (parts: readonly ConsentPart[]) => parts.map((each) => say(`handing.parts.${each}`)).join('; ')
  const left = consentParts.filter((each) => !covers(consent, each))
  const day = (date: string) => formatDay(language, date, 'long')
  const said: readonly (readonly [string, string])[] = [
    [say('handing.partner.to'), consent.name],
    [say('handing.partner.what'), names(consentParts.filter((each) => covers(consent, each)))],
    ...(left.length > 0 ? [[say('handing.partner.left'), names(left)] as const] : []),
    [say('handing.partner.agreed'), day(consent.on)],
    [say('handing.partner.until'), day(consent.until)],
  ]
  return [text(said.flatMap(([label, what]) => [{ text: `${label} `, strong: true } as const, { text: `${sentence(what)} ` }]))]
}

/** The findings that are not urgent, the firm ones first; and what is still open. */
function findingBlocks(voice: Voice, sheet: Sheet, { findings: most, open }: Form, mark: Mark): readonly Block[] {
  const { say } = voice
  const sides = (['us', 'mx', 'both', 'rights'] as const).flatMap((id) => findingsIn(sheet, id))
  const all = [...sides].sort((one, other) => weight(one) - weight(other))
  const shown = all.slice(0, most)
  const facts = (sectionOf(sheet, 'open')?.groups ?? []).flatMap((group) => group.facts)
  const labels = [...new Set(facts.map(({ fact }) => say(`facts.${fact}.label`)))]
  return [
    ...part(say('handing.partner.findings'), [
      ...list(shown.map((finding) => [...findingLine(voice, finding, mark), ...after(finding.corrected && stepOf(voice, finding, 0))])),
      ...(all.length > shown.length ? [text(say('handing.partner.more', { count: all.length - shown.length }), 'soft')] : []),
    ]),
    ...part(say('handing.partner.open'), [
      ...(labels.length > 0 ? [text(labels.slice(0, open).join('; '))] : []),
      ...(labels.length > open ? [text(say('handing.partner.moreOpen', { count: labels.length - open }), 'soft')] : []),
    ]),
  ]
}

/** What a lawyer looks for first; what is not known yet, and general rights, come last. */
const weight = ({ standing, lean, corrected }: FindingItem): number =>
  corrected ? -1 : (lean === 'helpful' ? 0 : 0.5) + ['may-apply', 'may-not-apply', 'unsettled', 'do-now', 'open', 'practice', 'right', 'record'].indexOf(standing)

function paperBlocks(voice: Voice, sheet: Sheet): readonly Block[] {
  const { say } = voice
  const papers = sectionOf(sheet, 'papers')?.papers
  if (!papers) return []
  const seen = [...new Set(papers.seen.map(({ fact, value }) => say(`facts.${fact}.options.${value}`)))]
  const toGet = [...new Set(papers.toGet.map(({ fact, usual }) => paperNames(say, fact, usual)))]
  return list([
    ...(seen.length > 0 ? [`${say('handing.partner.seen')} ${seen.join('; ')}`] : []),
    ...(toGet.length > 0 ? [`${say('handing.partner.missing')} ${toGet.join('; ')}`] : []),
  ])
}

const journeyBlocks = (voice: Voice, sheet: Sheet): readonly Block[] => {
  const section = sectionOf(sheet, 'journey')
  const steps = inOneRun((section?.journey ?? []).map((item) => journeyText(voice, item)))
  const undated = inOneRun((section?.undated ?? []).map((encounter) => undatedText(voice, encounter)))
  return [steps, undated].filter((words) => words !== '').map((words) => text(words))
}

const answerBlocks = ({ law, voice }: PageParts, sheet: Sheet): readonly Block[] =>
  (sectionOf(sheet, 'journey')?.answers ?? []).map(({ encounter, answers }) =>
    text([
      { text: `${whoText(voice, encounter)}. `, strong: true },
      {
        text: answers
          .map(({ fact, answer }) => {
            const known = law.facts[fact]
            return `${voice.say(`facts.${fact}.label`)}: ${known && answer !== undefined ? answerText(voice.say, voice.language, known, fact, answer) : voice.say('sheet.finding.notAsked')}`
          })
          .join('; '),
      },
    ]),
  )

interface Numbered {
  readonly number: number
  readonly source: Source
}

/** The sources of this page by how well they were checked: number and citation. */
function sourceLines({ say }: Voice, all: readonly Numbered[]): readonly Line[] {
  const groups = new Map<string, Numbered[]>()
  for (const cited of all) groups.set(cited.source.confidence, [...(groups.get(cited.source.confidence) ?? []), cited])
  return [...groups].map(([confidence, sources]) => [
    { text: `${say(`law.confidence.${confidence}`)}: `, strong: true },
    // The name of a law stands once, and the articles after it.
    ...ofOneTitle(sources).flatMap((same, i) =>
      same.flatMap(({ number, source }, j) => [
        { text: `${j > 0 ? ', ' : i > 0 ? '; ' : ''}[${number}] ` },
        { text: j === 0 ? source.cite : shortCite(source), lang: source.lang },
      ]),
    ),
  ])
}

/** Those of one law together, in the order in which each law is first named. */
function ofOneTitle(all: readonly Numbered[]): readonly (readonly Numbered[])[] {
  const titles = new Map<string, Numbered[]>()
  for (const one of all) titles.set(one.source.title, [...(titles.get(one.source.title) ?? []), one])
  return [...titles.values()]
}
