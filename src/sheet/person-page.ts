/**
 * One page for the person, in their language: what to do first, the days that matter, what may be open to them, papers,
 * rights. It has no name on it, and nothing that could make it pass for an official paper.
 * Must not know any finding, fact or source by name. The texts of findings are for readers of the whole sheet: here are
 * their titles and next steps.
 */
import { formatDay } from '../i18n/index.ts'
import type { Block, Document, Line } from './document.ts'
import type { FindingItem } from './findings.ts'
import { fitting, type PaperSize } from './fit.ts'
import type { Sheet } from './model.ts'
import {
  caseWords,
  dayLine,
  fill,
  findingsIn,
  heading,
  list,
  madeOf,
  notYet,
  part,
  parted,
  sectionOf,
  sheetFor,
  stepLine,
  stepOf,
  text,
  titleWords,
  urgentOn,
  type PageParts,
} from './page-words.ts'
import { paperNames, withOrigin, type Voice } from './words.ts'

/** A4 and Letter alike, at 11 points. */
export const personPaper: PaperSize = { lines: 52, letters: 84, heading: 1 }

/** How much is told of each thing. */
interface Form {
  readonly urgent: number
  readonly letters: number
  readonly days: number
  readonly open: number
  readonly papers: number
}
const forms: readonly [Form, ...Form[]] = [
  { urgent: 4, letters: 240, days: 4, open: 4, papers: 6 },
  { urgent: 4, letters: 150, days: 4, open: 4, papers: 5 },
  { urgent: 4, letters: 90, days: 3, open: 3, papers: 4 },
  { urgent: 4, letters: 60, days: 3, open: 2, papers: 3 },
  { urgent: 4, letters: 1, days: 3, open: 2, papers: 2 },
  { urgent: 4, letters: 1, days: 2, open: 1, papers: 1 },
  { urgent: 3, letters: 1, days: 3, open: 1, papers: 2 },
  { urgent: 3, letters: 1, days: 2, open: 1, papers: 1 },
  { urgent: 2, letters: 1, days: 2, open: 1, papers: 1 },
  { urgent: 1, letters: 1, days: 2, open: 1, papers: 1 },
]

/** The page for the person. What they keep to themselves, and what a reviewer struck, is not on it. */
export function personPage(parts: PageParts): Document {
  const sheet = sheetFor(parts)
  const { voice } = parts
  const { say, language } = voice
  return fitting(
    forms,
    (form) => ({
      language,
      title: say('handing.person.title'),
      running: say('handing.page.running'),
      blocks: [
        heading(1, say('handing.person.title')),
        text([say('handing.person.information'), [reviewLine(voice, sheet), ...notYet(voice, [sheet])].join(' ')].join('\n'), 'box'),
        ...caseWords(voice, parts.file, say('handing.person.keepWords'), say('handing.person.theyAreYou')),
        ...part(say('handing.person.first'), firstBlocks(voice, sheet, form)),
        ...part(say('handing.person.days'), list(dayLines(voice, sheet, form))),
        ...part(say('handing.person.open'), openBlocks(voice, sheet, form)),
        ...part(say('handing.person.papers'), paperBlocks(voice, sheet, form)),
        ...part(say('handing.person.rights'), [text(say('handing.person.rightsText'))]),
        // Written by hand: whom to call is not known here, and a page that only says "a lawyer" leaves people alone.
        fill(say('handing.person.ask')),
        text([say('handing.person.before'), madeOf(voice, sheet)].join(' '), 'soft'),
      ],
    }),
    personPaper,
  )
}

/** Whoever reviewed it is not named: a name of weight would make the page look like more than it is. */
const reviewLine = ({ say, language }: Voice, { review }: Sheet): string =>
  review ? withOrigin(say, say('handing.person.reviewed', { date: formatDay(language, review.on, 'long') }), review) : say('handing.person.notReviewed')

/** What cannot wait: the first few with what to do, all others at least by their title. What discourages never opens it. */
function firstBlocks(voice: Voice, sheet: Sheet, { urgent, letters }: Form): readonly Block[] {
  const all = [...urgentOn(sheet)].sort((one, other) => Number(one.lean === 'adverse') - Number(other.lean === 'adverse'))
  // The words of a reviewer are never left out.
  const [shown, rest] = parted(all, (finding, i) => i < urgent || finding.corrected !== undefined)
  const others = rest.map((finding) => titleWords(voice, finding))
  return [
    ...list(shown.map((finding) => stepLine(voice, finding, letters))),
    ...(others.length > 0 ? [text(voice.say('handing.person.alsoSoon', { titles: others.join('; ') }))] : []),
  ]
}

const dayLines = (voice: Voice, sheet: Sheet, { days }: Form): readonly Line[] =>
  (sectionOf(sheet, 'deadlines')?.deadlines ?? []).slice(0, days).map((item) => dayLine(voice, item, sheet.today))

/** What may help, from each country in turn, what was found for them before what holds for everybody; and one thing that weighs against the person, with what can still be done. */
function openBlocks(voice: Voice, sheet: Sheet, { open, letters }: Form): readonly Block[] {
  const sides = (['mx', 'us', 'both'] as const).map((id) => findingsIn(sheet, id))
  const rights = findingsIn(sheet, 'rights')
  const helpful = inTurns(
    (['mx', 'us', 'both'] as const).map((id) =>
      [findingsIn(sheet, id), rights.filter(({ side }) => side === id)].flatMap((some) => [...some].filter(mayHelp).sort((one, other) => helpRank(one) - helpRank(other))),
    ),
  )
  const against = sides.flat().find((finding) => finding.lean === 'adverse' && !finding.corrected && finding.standing !== 'open' && stepOf(voice, finding, letters))
  const both = against !== undefined && open > 1
  const shown = helpful.slice(0, both ? open - 1 : open)
  return list([...shown, ...(both && shown.length > 0 ? [against] : [])].map((finding) => stepLine(voice, finding, letters)))
}

/** What is only for the record, seen in practice or not known yet tells a person little; the words of a reviewer are for them. */
const mayHelp = ({ lean, standing, corrected }: FindingItem): boolean =>
  corrected !== undefined ||
  (lean !== 'adverse' && (standing === 'right' || standing === 'may-apply' || standing === 'do-now' || (lean === 'helpful' && standing !== 'practice')))

/** The words of a reviewer, then what helps before what is neutral, what may apply before rights in general. */
const helpRank = ({ lean, standing, corrected, places }: FindingItem): number =>
  (corrected ? -100 : 0) + (lean === 'helpful' ? 0 : 10) + ['may-apply', 'may-not-apply', 'open', 'unsettled', 'right', 'do-now'].indexOf(standing) - ownness(places)

/** Less than a rank: what took more answers to find is more the person's own. */
const ownness = (places: FindingItem['places']): number => {
  const steps = Math.max(0, ...places.map(({ path }) => path.length))
  return steps / (steps + 1)
}

/** The first of each list, then the second of each, and so on. */
function inTurns<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, i) => lists.flatMap((each) => each.slice(i, i + 1))).flat()
}

function paperBlocks({ say }: Voice, sheet: Sheet, { papers: most }: Form): readonly Block[] {
  const papers = sectionOf(sheet, 'papers')?.papers
  if (!papers) return []
  const seen = [...new Set(papers.seen.map(({ fact, value }) => say(`facts.${fact}.options.${value}`)))].slice(0, most)
  const toGet = [...new Set(papers.toGet.filter(({ usual }) => usual.length > 0).map(({ fact, usual }) => paperNames(say, fact, usual)))].slice(0, most)
  return list([
    ...(seen.length > 0 ? [[{ text: `${say('handing.person.keep')} `, strong: true } as const, { text: seen.join('; ') }]] : []),
    ...(toGet.length > 0 ? [[{ text: `${say('handing.person.get')} `, strong: true } as const, { text: toGet.join('; ') }]] : []),
  ])
}
