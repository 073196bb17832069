/**
 * The summary as a model: what one screening has to say, in the order in which a tired reader needs it. Screen, paper
 * and plain text are forms of this one value.
 *
 * Pure. Must not know Preact, any language, any rule by name, or the clock.
 */
import type { Signature } from '../casefile/review.ts'
import type { Answer } from '../engine/answers.ts'
import type { Day } from '../engine/days.ts'
import type { Case, Law } from '../engine/law.ts'
import type { Screening, ToldContradiction } from '../screening/screen.ts'
import { deadlinesIn, type DeadlineItem } from './deadlines.ts'
import { findingsBySection, findingSections, type FindingItem, type FindingSection } from './findings.ts'
import type { EncounterRef } from './encounters.ts'
import { answersIn, journeyIn, undatedIn, type AnswerGroup, type JourneyItem } from './journey.ts'
import { openIn, type OpenGroup } from './open.ts'
import { papersIn, type Papers } from './papers.ts'
import { withoutPrivate } from './private.ts'
import { citedIn, type CitedSource } from './sources.ts'

export type Section =
  | { readonly id: FindingSection; readonly findings: readonly FindingItem[] }
  | { readonly id: 'contradictions'; readonly contradictions: readonly ContradictionItem[] }
  | { readonly id: 'deadlines'; readonly deadlines: readonly DeadlineItem[] }
  | { readonly id: 'open'; readonly groups: readonly OpenGroup[] }
  | { readonly id: 'papers'; readonly papers: Papers }
  | { readonly id: 'journey'; readonly journey: readonly JourneyItem[]; readonly undated: readonly EncounterRef[]; readonly answers: readonly AnswerGroup[] }
  | { readonly id: 'sources'; readonly sources: readonly CitedSource[] }

export type SectionId = Section['id']

/** The order of the sections. Empty ones are left out. */
export const sectionOrder: readonly SectionId[] = [
  'urgent',
  'contradictions',
  'deadlines',
  'us',
  'mx',
  'both',
  'open',
  'papers',
  'rights',
  'journey',
  'sources',
]

/** Two answers that disagree, with what was answered. */
export interface ContradictionItem extends Pick<ToldContradiction, 'id'> {
  readonly answers: readonly { readonly fact: string; readonly encounter?: number; readonly answer: Answer }[]
}

/** What must be said of every summary, and of this one. */
export type Notice = 'information' | 'not-reviewed' | 'reviewed' | 'unfinished' | 'stale'

/** Who signed this sheet, when and under which law, and the findings that were struck from it. */
export interface ReviewedBy extends Signature {
  readonly struck: readonly string[]
}

export interface Sheet {
  readonly today: Day
  readonly law: {
    readonly version: string
    /** The last day on which any source of this law was checked. */
    readonly checkedOn: Day
    /** The first day on which something shown here must be checked again; reports of practice apart, which fade. */
    readonly reviewBy: Day | undefined
  }
  readonly notices: readonly Notice[]
  /** Absent: a draft. */
  readonly review?: ReviewedBy
  readonly sections: readonly Section[]
}

/** The summary of one screening of a case under a law, without what the person keeps to themselves. */
export function sheetOf(law: Law, screened: Screening, whole: Case): Sheet {
  const { screening, told } = withoutPrivate(law, screened, whole)
  const findings = findingsBySection(law, screening, told)
  const deadlines = deadlinesIn(law, screening, told)
  const journey = journeyIn(law, screening, told)
  const sources = citedIn(law, screening.today, Object.values(findings).flat(), deadlines, journey)
  const all: Record<SectionId, Section> = {
    ...(Object.fromEntries(findingSections.map((id) => [id, { id, findings: findings[id] }])) as Record<FindingSection, Section>),
    contradictions: { id: 'contradictions', contradictions: contradictionsIn(screening, told) },
    deadlines: { id: 'deadlines', deadlines },
    open: { id: 'open', groups: openIn(law, screening, told) },
    papers: { id: 'papers', papers: papersIn(law, screening, told) },
    journey: { id: 'journey', journey, undated: undatedIn(law, screening, told), answers: answersIn(law, screening, told) },
    sources: { id: 'sources', sources },
  }
  return {
    today: screening.today,
    law: {
      version: law.version,
      checkedOn: lastChecked(law),
      reviewBy: sources
        .filter(({ source }) => source.kind !== 'practice')
        .map(({ source }) => source.reviewBy)
        .sort()[0],
    },
    notices: [
      'information',
      'not-reviewed',
      ...(screening.next ? (['unfinished'] as const) : []),
      ...(sources.some(({ stale, source }) => stale && source.kind !== 'practice') ? (['stale'] as const) : []),
    ],
    sections: sectionOrder.map((id) => all[id]).filter(hasContent),
  }
}

/** The last day on which any source of this law was checked. */
export const lastChecked = (law: Law): Day =>
  Object.values(law.sources).reduce((latest, { checkedOn }) => (checkedOn > latest ? checkedOn : latest), '')

function contradictionsIn({ contradictions }: Screening, told: Case): ContradictionItem[] {
  return contradictions.map(({ id, places }) => ({
    id,
    answers: places.flatMap((place) => {
      const answer = (place.encounter === undefined ? told.person : told.encounters[place.encounter])?.[place.fact]
      return answer === undefined ? [] : [{ ...place, answer }]
    }),
  }))
}

function hasContent(section: Section): boolean {
  switch (section.id) {
    case 'contradictions':
      return section.contradictions.length > 0
    case 'deadlines':
      return section.deadlines.length > 0
    case 'open':
      return section.groups.length > 0
    case 'papers':
      return section.papers.seen.length > 0 || section.papers.toGet.length > 0
    case 'journey':
      return section.journey.length > 0 || section.answers.length > 0
    case 'sources':
      return section.sources.length > 0
    default:
      return section.findings.length > 0
  }
}
