/**
 * What totals count, as a page of the law book: each pattern with the questions it reads, what it is said to count in
 * three languages, and the named cases of which it holds. A lawyer reviews it like a pathway.
 *
 * Pure. Must not know any pattern by name.
 */
import type { Law } from '../engine/law.ts'
import { sideBySide, type Languages } from './page.ts'

/** The page, in Markdown. `holds` names the cases of which a pattern holds. */
export function patternsPage(law: Law, holds: ReadonlyMap<string, readonly string[]>, languages: Languages): string {
  const patterns = Object.entries(law.patterns ?? {}).map(([id, { about, holds: { reads } }]) => {
    const cases = holds.get(id) ?? []
    const note = [
      about === 'person' ? 'Read once of the person.' : 'Read of each encounter: it holds of a case when it holds of any.',
      `Reads: ${reads.map((fact) => `\`${fact}\` (${languages.en(`facts.${fact}.question`)})`).join('; ')}.`,
      cases.length === 0 ? 'No named case.' : `Holds of: ${cases.slice(0, most).map((name) => `\`${name}\``).join(', ')}${cases.length > most ? ` (+${cases.length - most})` : ''}.`,
    ].join(' ')
    return sideBySide(id, [['title', `totals.patterns.${id}.title`], ['exactly', `totals.patterns.${id}.exactly`]], languages, note)
  })
  return [
    '# totals: what is counted without names',
    `Counted once for each person, in words only: silence, "does not know" and "ask later" count nobody, and so do private and hard answers. Law version ${law.version}. **Not signed by a lawyer.**`,
    ...patterns,
  ]
    .join('\n\n')
    .concat('\n')
}

const most = 5
