/**
 * Findings as the summary shows them: each once, whatever the number of encounters it is true of, in one section, with
 * its ground and the path that led to it. Records only close a pathway; they are not shown.
 *
 * Must not know any finding by name.
 */
import { isNonAnswer, type Answer } from '../engine/answers.ts'
import type { Day } from '../engine/days.ts'
import type { Case, Finding, Law } from '../engine/law.ts'
import type { Step } from '../engine/replay.ts'
import { isStale } from '../engine/source.ts'
import type { Weight } from '../engine/weights.ts'
import { keyOf, type Place, type Screening, type ToldFinding } from '../screening/screen.ts'
import { answerAt, doubtedIn, encounterRef, placeOf, placesAsked, sharedWalks, type EncounterRef } from './encounters.ts'

/** Findings stand in one of these; nothing stands in two. */
export const findingSections = ['urgent', 'us', 'mx', 'both', 'rights'] as const
export type FindingSection = (typeof findingSections)[number]

/** One step of the path: a question with its answer, or a legal test with how it came out and what it looked at. */
export type PathStep =
  | { readonly fact: string; readonly answer: Answer | undefined; readonly because: readonly string[] }
  | { readonly element: string; readonly weight: Weight; readonly used: readonly UsedAnswer[]; readonly because: readonly string[] }

export interface UsedAnswer extends Place {
  readonly answer: Answer
}

/** Where a finding is true: for the person, or for one encounter; with the path that led to it there. */
export interface FindingPlace {
  readonly encounter?: EncounterRef
  readonly path: readonly PathStep[]
}

export interface FindingItem extends Pick<Finding, 'standing' | 'side' | 'urgency' | 'lean' | 'readings' | 'fillIn'> {
  readonly id: string
  readonly pathway: string
  readonly places: readonly FindingPlace[]
  /** The sources it rests on. */
  readonly because: readonly string[]
  readonly practice?: { readonly source: string; readonly place: string; readonly asOf: Day; readonly faded: boolean }
  /** A rule it rests on is past its review date. Reports of practice fade instead. */
  readonly stale: boolean
  /** What the reviewer put in the place of our text, its next step and its readings. */
  readonly corrected?: { readonly text: string; readonly by: string; readonly language?: string }
}

/** The findings of each section, in order. */
export function findingsBySection(law: Law, screening: Screening, told: Case): Record<FindingSection, readonly FindingItem[]> {
  const items = merged(law, screening, told)
  const of = (section: FindingSection) => items.filter((item) => sectionOf(item) === section)
  const rights = of('rights')
  const leads: FindingItem[] = []
  const sides = (['us', 'mx', 'both'] as const).map((side) => {
    const sorted = ordered(of(side), [leanRank, firmnessRank])
    if (sorted[0]?.lean !== 'adverse') return sorted
    // No part of the summary opens with what discourages while there is a right to name first.
    const lead = rights.find((right) => !leads.includes(right) && (right.side === side || right.side === 'both'))
    if (!lead) return sorted
    leads.push(lead)
    return [lead, ...sorted]
  })
  return {
    urgent: ordered(of('urgent'), [urgencyRank, deedRank, adverseRank]),
    us: sides[0] ?? [],
    mx: sides[1] ?? [],
    both: sides[2] ?? [],
    rights: rights.filter((right) => !leads.includes(right)),
  }
}

function sectionOf({ standing, urgency, side }: FindingItem): FindingSection {
  if (urgency === 'now' || urgency === 'days') return 'urgent'
  return standing === 'right' ? 'rights' : side
}

// ---------------------------------------------------------------- order

type Rank = (item: FindingItem) => number

const urgencyRank: Rank = ({ urgency }) => ['now', 'days', 'weeks', 'none'].indexOf(urgency)
const deedRank: Rank = ({ standing }) => (standing === 'do-now' ? 0 : 1)
const adverseRank: Rank = ({ lean }) => (lean === 'adverse' ? 1 : 0)
const leanRank: Rank = ({ lean }) => ['helpful', 'neutral', 'adverse'].indexOf(lean)
/** What the law says before what is unsettled, practice, or still to be found out. */
const firmnessRank: Rank = ({ standing }) => Math.max(0, ['unsettled', 'practice', 'open'].indexOf(standing) + 1)

/** By each rank in turn; what ranks alike stays in the order of the law. */
const ordered = (items: readonly FindingItem[], ranks: readonly Rank[]): readonly FindingItem[] =>
  [...items].sort((one, other) => {
    for (const rank of ranks) if (rank(one) !== rank(other)) return rank(one) - rank(other)
    return 0
  })

// ---------------------------------------------------------------- items

function merged(law: Law, screening: Screening, told: Case): FindingItem[] {
  const items = new Map<string, FindingItem>()
  for (const finding of screening.findings) {
    if (finding.standing === 'ending') continue
    const item = itemOf(law, screening, told, finding)
    const known = items.get(finding.id)
    items.set(
      finding.id,
      known
        ? {
            ...known,
            places: [...known.places, ...item.places],
            because: [...new Set([...known.because, ...item.because])],
            stale: known.stale || item.stale,
          }
        : item,
    )
  }
  return [...items.values()]
}

function itemOf(law: Law, screening: Screening, told: Case, finding: ToldFinding): FindingItem {
  const { id, pathway, standing, side, urgency, lean, readings, fillIn, because } = finding
  const practice = finding.practice === undefined ? undefined : law.sources[finding.practice]
  const encounter = finding.encounter === undefined ? undefined : encounterRef(screening, told, finding.encounter)
  return {
    id,
    pathway,
    standing,
    side,
    urgency,
    lean,
    ...(readings && { readings }),
    ...(fillIn && { fillIn }),
    because: finding.practice === undefined ? because : [...new Set([...because, finding.practice])],
    ...(finding.practice !== undefined &&
      practice?.practice && { practice: { source: finding.practice, ...practice.practice, faded: finding.faded } }),
    stale: because.some((id) => law.sources[id] !== undefined && law.sources[id].kind !== 'practice' && isStale(law.sources[id], screening.today)),
    places: [{ ...(encounter && { encounter }), path: pathOf(law, screening, told, finding) }],
  }
}

// ---------------------------------------------------------------- the path

function pathOf(law: Law, screening: Screening, told: Case, finding: ToldFinding): PathStep[] {
  const doubted = doubtedIn(screening)
  // Every test may read what the shared pathways asked.
  const shared = new Set(placesAsked(law, sharedWalks(law, screening)).map(keyOf))
  const asked = new Set<string>()
  // A finding said once for the person may have been reached in an encounter: its path tells which.
  const here = finding.encounter ?? walkOf(screening, finding)
  return finding.path.flatMap((step): PathStep[] => {
    if (step.ask) {
      const place = placeOf(law, step.ask.fact, here)
      asked.add(keyOf(place))
      return [{ fact: step.ask.fact, answer: answerOn(step, answerAt(told, place)), because: step.because }]
    }
    if (!step.weigh) return []
    const { element, weight } = step.weigh
    const used = (law.elements[element]?.reads ?? [])
      .flatMap((fact) => placesOf(law, screening, fact, here))
      .filter((place) => (shared.has(keyOf(place)) || asked.has(keyOf(place))) && !doubted.has(keyOf(place)))
      .flatMap((place) => {
        const answer = answerAt(told, place)
        return answer === undefined ? [] : [{ ...place, answer }]
      })
    return [{ element, weight, used, because: step.because }]
  })
}

/** What counted as the answer: nothing while it was not asked, and a non-answer where the answer was doubted. */
function answerOn({ ask }: Step, answer: Answer | undefined): Answer | undefined {
  if (!ask || ask.unanswered) return undefined
  return isNonAnswer(ask.branch) ? ask.branch : answer
}

const walkOf = ({ walks }: Screening, { pathway, path }: ToldFinding): number | undefined =>
  walks.find((walk) => walk.pathway === pathway && path.every((step) => walk.steps.includes(step)))?.encounter

/** Seen from the person, a fact about encounters was read in each of them. */
const placesOf = (law: Law, screening: Screening, fact: string, here: number | undefined): Place[] =>
  law.facts[fact]?.about === 'encounter' && here === undefined
    ? Array.from({ length: screening.encounters }, (_, encounter) => ({ fact, encounter }))
    : [placeOf(law, fact, here)]
