/**
 * One pathway as a page of the law book: everything a lawyer who cannot code needs to review it. Questions and findings
 * in three languages side by side, branches with their margin notes, deadlines, sources, and the cases that take each branch.
 *
 * Pure: law, cases and texts in, Markdown out. Must not know any rule by name, or the clock.
 */
import type { AnyNode, Deadline, Law, Pathway } from '../engine/law.ts'
import type { NamedCase } from '../engine/named-case.ts'
import type { Source } from '../engine/source.ts'
import { stepKey, type Coverage } from './coverage.ts'

/** Texts of one language by key; a missing one gives its key in brackets. */
export type Texts = (key: string) => string
export type Languages = Readonly<Record<'en' | 'es' | 'ht', Texts>>

/** The page of one pathway, in Markdown. `cases` stand beside it; any case of the law may take one of its branches. */
export function lawbookPage(law: Law, pathway: Pathway, cases: readonly NamedCase[], coverage: Coverage, languages: Languages): string {
  const taken = coverage.takers.get(pathway.id) ?? new Map<string, readonly string[]>()
  const nodes = Object.entries(pathway.nodes)
  const facts = unique(nodes.flatMap(([, node]) => ('ask' in node ? [node.ask] : [])))
  const elements = unique([...(pathway.opens ? [pathway.opens] : []), ...nodes.flatMap(([, node]) => ('weigh' in node ? [node.weigh] : []))])
  const findings = unique(nodes.flatMap(([, node]) => ('tell' in node ? [node.tell] : 'outcome' in node ? [node.outcome] : [])))
  const deadlines = unique(findings.flatMap((id) => law.findings[id]?.deadlines ?? []))
  const sources = unique([
    ...nodes.flatMap(([, node]) => citedBy(node)),
    ...deadlines.flatMap((id) => law.deadlines[id]?.because ?? []),
  ])
  return [
    `# ${pathway.id}: ${languages.en(`pathways.${pathway.id}.title`)}`,
    `${languages.en(`pathways.${pathway.id}.about`)}`,
    `Walked once for ${pathway.about === 'person' ? 'the person' : 'each encounter with US authorities'}. ${
      pathway.opens ? `Opens unless this is not met: \`${pathway.opens}\` (${languages.en(`elements.${pathway.opens}`)}).` : 'Always open.'
    } Starts at \`${pathway.start}\`. Law version ${law.version}. **Not signed by a lawyer**; see the review log beside the pathway.`,
    '## Steps',
    ...nodes.map(([name, node]) => step(name, node, taken)),
    section('Questions', facts, (id) => question(law, id, languages)),
    section('Legal tests', elements, (id) => sideBySide(id, [['', `elements.${id}`]], languages, `Reads: ${(law.elements[id]?.reads ?? []).map(code).join(', ')}`)),
    section('Findings', findings, (id) => finding(law, id, languages)),
    section('Deadlines', deadlines, (id) =>
      sideBySide(id, [['title', `deadlines.${id}.title`], ['note', `deadlines.${id}.note`]], languages, countingRule(law.deadlines[id] as Deadline)),
    ),
    section('Sources', [...sources].sort(), (id) => source(id, law.sources[id] as Source, languages)),
    section('Named cases', cases, story),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

function section<T>(title: string, items: readonly T[], write: (item: T) => string): string {
  return items.length === 0 ? '' : [`## ${title}`, ...items.map(write)].join('\n\n')
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)]
const code = (id: string): string => `\`${id}\``
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const citedBy = (node: AnyNode): readonly string[] =>
  'branches' in node ? Object.values(node.branches).flatMap(({ because }) => because) : node.because

// ---------------------------------------------------------------- steps

const fewOf = (names: readonly string[] = []): string =>
  names.length === 0 ? 'cannot happen: all that is weighed was answered' : `${names[0]}${names.length > 1 ? ` (+${names.length - 1})` : ''}`

function step(name: string, node: AnyNode, taken: ReadonlyMap<string, readonly string[]>): string {
  if (!('branches' in node)) {
    const [does, id, then] = 'tell' in node ? ['tells', node.tell, `, then \`${node.to}\``] : ['ends with', node.outcome, '']
    return `### ${name}\n\n${does} \`${id}\`${then}. ${node.gist} Because: ${node.because.map(code).join(', ')}. Case: ${fewOf(taken.get(stepKey(name)))}.`
  }
  const head = 'ask' in node ? `asks \`${node.ask}\`` : `weighs \`${node.weigh}\``
  const rows = Object.entries(node.branches).map(
    ([branch, { to, because, gist }]) =>
      `| ${branch} | \`${to}\` | ${cell(gist)} | ${because.map(code).join(', ')} | ${cell(fewOf(taken.get(stepKey(name, branch))))} |`,
  )
  return [`### ${name}`, '', `${head}`, '', '| answer | leads to | margin note | because | case |', '|---|---|---|---|---|', ...rows].join('\n')
}

// ---------------------------------------------------------------- texts side by side

/** A part with its note and a table: one row for each text that exists in English, in the three languages. */
export function sideBySide(id: string, keys: readonly (readonly [string, string])[], languages: Languages, note: string): string {
  const rows = keys
    .filter(([, key]) => !missing(languages.en(key)))
    .map(([label, key]) => `| ${label} | ${(['en', 'es', 'ht'] as const).map((language) => cell(languages[language](key))).join(' | ')} |`)
  return [`### ${id}`, '', ...(note ? [note, ''] : []), '| | English | Español | Kreyòl |', '|---|---|---|---|', ...rows].join('\n')
}

const missing = (text: string): boolean => text.startsWith('[') && text.endsWith(']')

function question(law: Law, id: string, languages: Languages): string {
  const fact = law.facts[id]
  if (!fact) return ''
  const texts = ['question', 'why', 'help', 'find'].map((part) => [part, `facts.${id}.${part}`] as const)
  const options = fact.kind === 'choice' || fact.kind === 'several' ? fact.values.map((value) => [`(${value})`, `facts.${id}.options.${value}`] as const) : []
  const never = fact.private?.never ? `, and ${fact.private.never.map(code).join(', ')} always` : ''
  const kept = fact.private ? `; off the sheet until a yes to ${code(fact.private.until)}${never}` : ''
  const kind = fact.kind === 'count' ? `count, ${fact.min} to ${fact.max}` : fact.kind
  return sideBySide(id, [...texts, ...options], languages, `About the ${fact.about}; ${kind}; ${fact.sensitivity}${kept}. Always also: does not know, prefers not to say, ask later.`)
}

function finding(law: Law, id: string, languages: Languages): string {
  const told = law.findings[id]
  if (!told) return ''
  const readings = (told.readings ?? []).map((reading) => [`reading: ${reading}`, `findings.${id}.readings.${reading}`] as const)
  const note = [
    `**${told.standing}**; side: ${told.side}; urgency: ${told.urgency}; lean: ${told.lean}`,
    ...(told.deadlines ? [`deadlines: ${told.deadlines.map(code).join(', ')}`] : []),
    ...(told.practice ? [`practice: ${code(told.practice)}`] : []),
  ].join('; ')
  const gloss = told.fillIn ? ([['gloss of the text to fill in', `findings.${id}.gloss`]] as const) : []
  const texts = sideBySide(
    id,
    [['title', `findings.${id}.title`], ['text', `findings.${id}.text`], ['next', `findings.${id}.next`], ...readings, ...gloss],
    languages,
    `${note}.`,
  )
  return told.fillIn ? `${texts}\n\n\`\`\`text\n${languages.es(`findings.${id}.fillIn`)}\n\`\`\`` : texts
}

function countingRule(deadline: Deadline): string {
  const starts = `Starts from: ${deadline.start.reads.map(code).join(', ')}. Because: ${deadline.because.map(code).join(', ')}.`
  const length = 'length' in deadline ? deadline.length : 0
  const rule = {
    'working-days': `${length} working days; three dates (plan, statutory, arguable)`,
    'authority-working-days': `${length} working days of the authority; only the latest date is shown`,
    'authority-calendar-days': `${length} calendar days of the authority; only the latest date is shown`,
    'calendar-days': `${length} calendar days`,
    'named-day': 'the last day that the paper itself names',
    years: `${length} years from the day of leaving; 29 February ends on 1 March`,
  }[deadline.counting]
  const more =
    deadline.counting === 'working-days'
      ? `${deadline.arguableStart ? ` A later start may be argued from: ${deadline.arguableStart.reads.map(code).join(', ')}.` : ''}${
          deadline.targetCalendarDays ? ` Best-practice target: ${deadline.targetCalendarDays} calendar days.` : ''
        }`
      : ''
  return `${rule}. ${starts}${more}`
}

// ---------------------------------------------------------------- sources and cases

function source(id: string, { cite, kind, confidence, standing, checkedOn, reviewBy, says, url, practice, rules }: Source, { en }: Languages): string {
  const stood = standing.map(({ state, from, by }) => `${state} from ${from} (${by})`).join('; ')
  return [
    `- \`${id}\` **${cite}** (${kind}; ${confidence}; rules ${rules.join(', ')}). ${says}`,
    `  Standing: ${stood}. Checked ${checkedOn}, review by ${reviewBy}.${practice ? ` Practice in ${en(`law.places.${practice.place}`)}, last seen ${practice.asOf}.` : ''}${url ? ` <${url}>` : ''}`,
  ].join('\n')
}

function story(named: NamedCase): string {
  const dates = Object.entries(named.dates ?? {}).map(([id, expected]) => `\`${id}\` ${Object.entries(expected ?? {}).map(([k, v]) => `${k} ${v}`).join(', ')}`)
  return [
    `### ${named.id}`,
    `${named.tells}${named.from ? ` (Told in: ${named.from}.)` : ''} Screened on ${named.today}.`,
    `Finds ${named.finds.map(code).join(', ')}${named.never?.length ? `; never ${named.never.map(code).join(', ')}` : ''}${dates.length ? `; dates: ${dates.join('; ')}` : ''}.`,
  ].join('\n\n')
}
