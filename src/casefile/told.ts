/**
 * What one screening told the person: kept beside the answers, because the law that told it may change and the old law
 * is gone then. With it a later screening says what changed, finding by finding, and why.
 * Must not know any rule by name, any language, or the clock.
 */
import { isDay, type Day } from '../engine/days.ts'
import type { Case, Law } from '../engine/law.ts'
import { isFaded, isStale, standingOn } from '../engine/source.ts'
import type { Screening, ToldDeadline, ToldFinding } from '../screening/screen.ts'

export interface Told {
  /** The version of the law. */
  readonly law: string
  readonly on: Day
  /** A digest of the answers: were they the same? */
  readonly answers: string
  /** Each finding, by its id and encounter, with how it stood and its sources. */
  readonly findings: Readonly<Record<string, ToldThen>>
  /** Each deadline by its id and encounter: the day to plan for, or why there was none. */
  readonly deadlines: Readonly<Record<string, string>>
  /** How each source stood then: its state, and since when; for a practice, when it was last seen; and whether it was stale or faded. */
  readonly sources: Readonly<Record<string, string>>
}

export interface ToldThen {
  readonly pathway: string
  readonly standing: string
  readonly because: readonly string[]
}

/** What a screening tells now. */
export function toldOf(law: Law, screening: Screening): Told {
  const findings = new Map<string, ToldThen>()
  for (const finding of screening.findings)
    if (finding.standing !== 'ending')
      findings.set(keyIn(finding), { pathway: finding.pathway, standing: finding.standing, because: groundsOf(finding) })
  const deadlines = new Map<string, string>()
  for (const deadline of screening.deadlines) {
    const key = keyIn(deadline)
    const known = deadlines.get(key)
    // Where several findings name it, a day says more than no day.
    if (known === undefined || !isDay(known)) deadlines.set(key, dayOf(deadline))
  }
  const cited = [...[...findings.values()].flatMap(({ because }) => because), ...screening.deadlines.flatMap(({ because }) => because)]
  return {
    law: law.version,
    on: screening.today,
    answers: digestOf(screening.used),
    findings: Object.fromEntries(findings),
    deadlines: Object.fromEntries(deadlines),
    sources: Object.fromEntries([...new Set(cited)].sort().map((id) => [id, stateOf(law, id, screening.today)])),
  }
}

const keyIn = ({ id, encounter }: Pick<ToldFinding | ToldDeadline, 'id' | 'encounter'>): string =>
  encounter === undefined ? id : `${id}${apart}${encounter}`
const apart = '@'

/** The id and the encounter of a key. */
export function fromKey(key: string): { readonly id: string; readonly encounter?: number } {
  const [id = '', encounter] = key.split(apart)
  return encounter === undefined ? { id } : { id, encounter: Number(encounter) }
}

const groundsOf = ({ because, practice }: ToldFinding): readonly string[] =>
  [...new Set(practice === undefined ? because : [...because, practice])].sort()

const dayOf = ({ dates, withheld }: ToldDeadline): string =>
  dates?.plan ?? dates?.statutory?.from ?? dates?.until?.to ?? withheld ?? 'start-unknown'

/** How a source stands on a day: its state and since when, or when a practice was last seen; and whether it is stale or faded. */
export function stateOf(law: Law, id: string, today: Day): string {
  const source = law.sources[id]
  if (!source) return 'gone'
  const standing = standingOn(source, today)
  if (source.kind === 'practice') return `seen ${source.practice.asOf}${isFaded(source, today) ? ' faded' : ''}`
  return `${standing ? `${standing.state} ${standing.from}` : `unknown ${today}`}${isStale(source, today) ? ' stale' : ''}`
}

/** FNV-1a, 64 bits, of the answers in one fixed order. Only to see whether they changed: it hides nothing. */
function digestOf({ person, encounters }: Case): string {
  const ordered = (answers: Case['person']) => Object.entries(answers).sort(([one], [other]) => (one < other ? -1 : 1))
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(JSON.stringify([ordered(person), encounters.map(ordered)])))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  return hash.toString(16).padStart(16, '0')
}
