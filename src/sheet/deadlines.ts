/**
 * Deadlines as the summary shows them: each once, the soonest first, with whose clock it is. What has no date says why.
 *
 * Must not know any deadline by name, or compute any date.
 */
import type { Dates } from '../engine/deadlines.ts'
import type { Day } from '../engine/days.ts'
import type { Case, Law } from '../engine/law.ts'
import type { Screening, ToldDeadline } from '../screening/screen.ts'
import type { Sheet } from './model.ts'
import { encounterRef, type EncounterRef } from './encounters.ts'

/** The person's own time to act, a day that a paper names, an authority's time to answer, or a bar of so many years. */
export type Whose = 'person' | 'named' | 'authority' | 'bar'

export interface DeadlineItem {
  readonly id: string
  readonly whose: Whose
  readonly encounters: readonly EncounterRef[]
  /** The findings that name it. */
  readonly findings: readonly string[]
  readonly because: readonly string[]
  readonly dates?: Dates
  readonly withheld?: 'start-unknown' | 'stale-law'
  /** People have filed after this term, and been heard: late does not mean lost, whether or not its day is known. */
  readonly heardLate?: true
}

/** The deadlines of a screening: by plan, then authorities' and bars by their end, then those without dates. */
export function deadlinesIn(law: Law, screening: Screening, told: Case): readonly DeadlineItem[] {
  const items = new Map<string, DeadlineItem>()
  for (const deadline of screening.deadlines) {
    const key = JSON.stringify([deadline.id, deadline.dates?.start, deadline.dates?.arguable, deadline.withheld])
    const known = items.get(key)
    const item = itemOf(law, screening, told, deadline)
    items.set(key, known ? { ...known, ...joined(known, item) } : item)
  }
  return [...items.values()].sort((one, other) => {
    const [a, b] = [soonness(one), soonness(other)]
    return a < b ? -1 : a > b ? 1 : 0
  })
}

/** The deadlines of a sheet; none where it has none. */
export const deadlinesOn = ({ sections }: Pick<Sheet, 'sections'>): readonly DeadlineItem[] =>
  sections.flatMap((section) => (section.id === 'deadlines' ? section.deadlines : []))

function itemOf(law: Law, screening: Screening, told: Case, deadline: ToldDeadline): DeadlineItem {
  const { id, finding, encounter, because, dates, withheld } = deadline
  return {
    id,
    whose: whoseIs(law, id),
    encounters: encounter === undefined ? [] : [encounterRef(screening, told, encounter)],
    findings: [finding],
    because,
    ...(dates && { dates }),
    ...(withheld && { withheld }),
    ...(isHeardLate(law, id) && { heardLate: true }),
  }
}

const joined = (one: DeadlineItem, other: DeadlineItem) => ({
  findings: [...new Set([...one.findings, ...other.findings])],
  encounters: [...new Map([...one.encounters, ...other.encounters].map((ref) => [ref.number, ref])).values()],
})

/** Only a term that people have filed after, and been heard, has a target. */
function isHeardLate(law: Law, id: string): boolean {
  const deadline = law.deadlines[id]
  return deadline !== undefined && 'targetCalendarDays' in deadline && deadline.targetCalendarDays !== undefined
}

function whoseIs(law: Law, id: string): Whose {
  switch (law.deadlines[id]?.counting) {
    case 'years':
      return 'bar'
    case 'named-day':
      return 'named'
    case 'authority-working-days':
    case 'authority-calendar-days':
      return 'authority'
    default:
      return 'person'
  }
}

/** Text that sorts as days do. */
function soonness({ dates, whose }: DeadlineItem): string {
  const order: Record<Whose, string> = { person: '0', named: '0', authority: '1', bar: '2' }
  const day: Day | undefined = dates?.plan ?? dates?.until?.from ?? dates?.statutory?.from
  return day === undefined ? '9' : `${order[whose]} ${day}`
}
