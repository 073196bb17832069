/**
 * Which rules of the research files are carried where, read from the review log of each pathway.
 * Pure. Must not know any rule or pathway by name.
 */

/** A rule as one row of a review log carries it. */
export interface Carried {
  readonly rule: string
  /** What the row names in code: nodes, findings, deadlines, elements or facts. */
  readonly names: readonly string[]
}

const idOrMore = /((?:US|MX)-[A-Z]+-)(R?\d+)((?:(?:\([^)]*\))?(?:,| and|, and| to|–)\s*-R?\d+)*)/g
const more = /(,| and|, and| to|–)\s*-(R?)(\d+)/g

/** The rules that a text names: `MX-COMAR-14`, `MX-COMAR-24, -25` and `US-STB-03 to -07`. */
export function rulesNamedIn(text: string): string[] {
  return [...text.matchAll(idOrMore)].flatMap(([, series = '', first = '', rest = '']) => {
    const numbers = [first]
    for (const [, between = '', letter = '', number = ''] of rest.matchAll(more)) {
      const last = Number(numbers.at(-1)?.replace('R', ''))
      const reaches = between.trim() === 'to' || between === '–'
      for (let n = reaches ? last + 1 : Number(number); n <= Number(number); n++) numbers.push(letter + String(n).padStart(number.length, '0'))
    }
    return numbers.map((number) => series + number)
  })
}

/** The rules that a review log says are carried: the rows of its tables whose first cell names a rule. */
export function carriedIn(review: string): Carried[] {
  return review
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .flatMap((line) => {
      const [, first = '', ...others] = line.split('|')
      const names = [...others.join('|').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
      return rulesNamedIn(first).map((rule) => ({ rule, names }))
    })
}

/** What the page of coverage is made of. */
export interface RuleCoverage {
  /** Every rule of the research files, with its title. */
  readonly rules: Readonly<Record<string, string>>
  /** The review log of each pathway (or group of pathways), by its folder. */
  readonly reviews: Readonly<Record<string, string>>
  /** Rules that nothing carries, with the reason. */
  readonly notCarried: Readonly<Partial<Record<string, string>>>
}

/** Where each rule is carried: folders of pathways by rule. */
export function carriersOf({ reviews }: Pick<RuleCoverage, 'reviews'>): ReadonlyMap<string, readonly string[]> {
  const carriers = new Map<string, string[]>()
  for (const [folder, review] of Object.entries(reviews))
    for (const { rule } of carriedIn(review)) {
      const known = carriers.get(rule)
      if (!known) carriers.set(rule, [folder])
      else if (!known.includes(folder)) known.push(folder)
    }
  return carriers
}

/** The page `docs/law-coverage.md`: every rule, where it is carried, or why it is not. */
export function coveragePage(coverage: RuleCoverage): string {
  const carriers = carriersOf(coverage)
  const row = ([rule, title]: [string, string]) =>
    `| ${rule} | ${title} | ${carriers.get(rule)?.map((folder) => `\`${folder}\``).join(', ') ?? `Not carried. ${coverage.notCarried[rule] ?? ''}`} |`
  const part = (title: string, side: string) => [
    `## ${title}`,
    '',
    '| Rule | What it is | Where |',
    '|---|---|---|',
    ...Object.entries(coverage.rules).filter(([rule]) => rule.startsWith(side)).map(row),
    '',
  ]
  return [
    '# Which rules are carried where',
    '',
    'Every rule of the research files on the law of the United States and Mexico, by its number. “Where” names the pathways whose',
    'review log says that they carry it; the log names the very steps. Written by `npm run lawbook`; do not edit.',
    '',
    ...part('United States', 'US-'),
    ...part('Mexico', 'MX-'),
  ].join('\n')
}
