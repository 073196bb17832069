/**
 * What a reviewer must look at first: where answers disagree, where the law is not settled, what nobody knows yet or
 * wished to say, and the sources that bear least. Taken from the draft and from all answers.
 *
 * Must not know any finding, fact or source by name.
 */
import { isNonAnswer } from '../engine/answers.ts'
import { isStrong } from '../engine/source.ts'
import type { FindingItem } from './findings.ts'
import type { AnswerGroup } from './journey.ts'
import type { ContradictionItem, Sheet } from './model.ts'
import type { OpenGroup } from './open.ts'
import { findingsOn } from './reviewed.ts'
import { groupsOf, type CitedSource, type SourceGroup } from './sources.ts'

export interface Unsure {
  readonly contradictions: readonly ContradictionItem[]
  readonly unsettled: readonly FindingItem[]
  /** Not asked, or to be asked later. What was asked in vain is told as silence. */
  readonly open: readonly OpenGroup[]
  readonly silent: readonly AnswerGroup[]
  readonly sources: readonly SourceGroup[]
}

export const isUnsettled = ({ standing, readings }: FindingItem): boolean => standing === 'unsettled' || readings !== undefined

export function unsureIn({ sections }: Pick<Sheet, 'sections'>, answers: readonly AnswerGroup[]): Unsure {
  const silent = answers
    .map((group) => ({ ...group, answers: group.answers.filter(({ answer }) => answer !== undefined && isNonAnswer(answer)) }))
    .filter((group) => group.answers.length > 0)
  const told = new Set(silent.flatMap(({ encounter, answers: all }) => all.map(({ fact }) => `${encounter?.number ?? ''}/${fact}`)))
  const open = sections
    .flatMap((section) => (section.id === 'open' ? section.groups : []))
    .map((group) => ({ ...group, facts: group.facts.filter(({ fact }) => !told.has(`${group.encounter?.number ?? ''}/${fact}`)) }))
    .filter(({ facts }) => facts.length > 0)
  return {
    contradictions: sections.flatMap((section) => (section.id === 'contradictions' ? section.contradictions : [])),
    unsettled: findingsOn({ sections }).filter(isUnsettled),
    open,
    silent,
    sources: groupsOf(sections.flatMap((section) => (section.id === 'sources' ? section.sources : [])).filter(isDoubtful)),
  }
}

/** A ground that is weak, stale, faded or disputed, or of which nobody knows how it stands today. */
const isDoubtful = ({ source, standing, stale, faded, wayOnly }: CitedSource): boolean =>
  !wayOnly && (stale || faded || !isStrong(source.confidence) || standing === undefined || standing.state === 'disputed')
