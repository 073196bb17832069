/**
 * One page for a family: the days of all its members together, what cannot wait and for whom, and what all have in common.
 * Who is kept apart is not on it, and nothing on it depends on them.
 * Must not know any finding, fact or source by name.
 */
import type { CaseFile } from '../casefile/casefile.ts'
import type { Law } from '../engine/law.ts'
import type { Screening } from '../screening/screen.ts'
import type { DeadlineItem } from './deadlines.ts'
import type { Block, Document } from './document.ts'
import type { FindingItem } from './findings.ts'
import { fitting } from './fit.ts'
import type { Sheet } from './model.ts'
import { dayLine, heading, list, madeOf, notYet, part, parted, sectionOf, sentence, sheetFor, stepLine, text, titleLine, titleWords, urgentOn } from './page-words.ts'
import { personPaper } from './person-page.ts'
import { findingsOn } from './reviewed.ts'
import type { Voice } from './words.ts'

export interface Member {
  readonly file: CaseFile
  readonly screening: Screening
}

export interface FamilyParts {
  readonly law: Law
  readonly voice: Voice
  readonly members: readonly [Member, ...Member[]]
}

interface Form {
  readonly days: number
  readonly urgent: number
  readonly letters: number
  readonly common: number
}
const forms: readonly [Form, ...Form[]] = [
  { days: 8, urgent: 12, letters: 120, common: 5 },
  { days: 8, urgent: 10, letters: 1, common: 4 },
  { days: 6, urgent: 10, letters: 0, common: 2 },
  { days: 5, urgent: 6, letters: 0, common: 1 },
  { days: 3, urgent: 4, letters: 0, common: 0 },
]

interface Shown {
  readonly name: string
  readonly sheet: Sheet
}

/** The page for the family of these members. The caller gives only those who agreed. */
export function familyPage({ law, voice, members }: FamilyParts): Document {
  const { say, language } = voice
  const family = members[0].file.family?.id
  const shown = members
    .filter(({ file }) => file.family?.id === family && !file.family?.apart)
    .map(({ file, screening }, i) => ({ name: memberName(voice, file, i), sheet: sheetFor({ law, screening, file }) }))
  const sheets = shown.map(({ sheet }) => sheet)
  const unread = sheets.every(({ review }) => review === undefined)
  return fitting(
    forms,
    (form) => ({
      language,
      title: say('handing.family.title'),
      running: say('handing.page.running'),
      blocks: [
        heading(1, say('handing.family.title')),
        text([say('handing.person.information'), [...(unread ? [say('handing.person.notReviewed')] : []), ...notYet(voice, sheets)].join(' ')].filter((line) => line !== '').join('\n'), 'box'),
        text(say('handing.family.about', { names: shown.map(({ name }) => name).join('; ') })),
        ...part(say('handing.person.days'), dayBlocks(voice, shown, form)),
        ...part(say('handing.person.first'), urgentBlocks(voice, shown, form)),
        ...part(say('handing.family.common'), commonBlocks(voice, sheets, form)),
        text([say('handing.person.before'), ...sheets.slice(0, 1).map((sheet) => madeOf(voice, sheet))].join(' '), 'soft'),
      ],
    }),
    personPaper,
  )
}

/** Members are called by their case words; one without any by a number. */
export const memberName = ({ say }: Pick<Voice, 'say'>, { words }: Pick<CaseFile, 'words'>, i: number): string =>
  words === '' ? say('handing.family.member', { number: i + 1 }) : words

/** The days of all, the soonest first; those that are the same for several stand once. */
function dayBlocks(voice: Voice, shown: readonly Shown[], { days }: Form): readonly Block[] {
  const together = new Map<string, { readonly item: DeadlineItem; readonly today: string; readonly names: string[] }>()
  for (const { name, sheet } of shown)
    for (const item of sectionOf(sheet, 'deadlines')?.deadlines ?? []) {
      const key = JSON.stringify([item.id, item.dates, item.withheld])
      const known = together.get(key)
      if (!known) together.set(key, { item, today: sheet.today, names: [name] })
      else if (!known.names.includes(name)) known.names.push(name)
    }
  const all = [...together.values()].sort((one, other) => (soonness(one.item) < soonness(other.item) ? -1 : 1))
  return [
    ...list(
      all.slice(0, days).map(({ item, today, names }) => [
        ...dayLine(voice, item, today),
        ...(shown.length > 1 ? [{ text: ` ${voice.say('handing.family.whose', { names: names.join('; ') })}`, strong: true } as const] : []),
      ]),
    ),
    ...(all.length > days ? [text(voice.say('handing.family.moreDays'), 'soft')] : []),
  ]
}

/** Text that sorts as days do: the person's own days first, then those of others, then what has none. */
function soonness({ dates, whose }: DeadlineItem): string {
  const day = dates?.plan ?? dates?.until?.from ?? dates?.start.from
  return day === undefined ? '9' : `${whose === 'person' || whose === 'named' ? 0 : whose === 'authority' ? 1 : 2} ${day}`
}

/** What cannot wait, of all together: what is the same for several stands once, and says for whom. */
function urgentBlocks(voice: Voice, shown: readonly Shown[], { urgent, letters }: Form): readonly Block[] {
  const together = new Map<string, { readonly finding: FindingItem; readonly names: string[] }>()
  for (const { name, sheet } of shown)
    for (const finding of urgentOn(sheet)) {
      const key = JSON.stringify([finding.id, finding.corrected?.text])
      const known = together.get(key)
      if (known) known.names.push(name)
      else together.set(key, { finding, names: [name] })
    }
  const all = [...together.values()].sort((one, other) => adverse(one.finding) - adverse(other.finding) || urgencies.indexOf(one.finding.urgency) - urgencies.indexOf(other.finding.urgency))
  const [told, rest] = parted(all, ({ finding }, i) => i < urgent || finding.corrected !== undefined)
  const whose = (names: readonly string[]): string =>
    names.length === shown.length ? sentence(voice.say('handing.family.common')) : voice.say('handing.family.whose', { names: names.join('; ') })
  return [
    ...list(
      told.map(({ finding, names }) => [
        ...(letters > 0 || finding.corrected || finding.lean === 'adverse'
          ? stepLine(voice, finding, Math.max(1, letters))
          : titleLine(voice, finding)),
        ...(shown.length > 1 ? [{ text: ` ${whose(names)}` }] : []),
      ]),
    ),
    ...(rest.length > 0
      ? [text(voice.say('handing.person.alsoSoon', { titles: rest.map(({ finding, names }) => titleWords(voice, finding, names.join(', '))).join('; ') }))]
      : []),
  ]
}

const adverse = ({ lean }: FindingItem): number => (lean === 'adverse' ? 1 : 0)
const urgencies: readonly FindingItem['urgency'][] = ['now', 'days', 'weeks', 'none']

/** What may help every member alike. */
function commonBlocks(voice: Voice, sheets: readonly Sheet[], { common }: Form): readonly Block[] {
  const [first, ...others] = sheets.map((sheet) => findingsOn(sheet).filter(isCommon))
  const shared = (first ?? []).filter(({ id }) => others.every((findings) => findings.some((other) => other.id === id)))
  return list(shared.slice(0, common).map((finding) => stepLine(voice, finding, 90)))
}

const isCommon = ({ urgency, lean, standing, corrected }: FindingItem): boolean =>
  urgency !== 'now' && urgency !== 'days' && lean === 'helpful' && !corrected && ['may-apply', 'right', 'do-now'].includes(standing)

