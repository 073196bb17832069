/**
 * What is kept off the sheet in all its forms. Until the person agrees, the sheet is made as if what they keep to
 * themselves had never been asked: no question, no answer, no test that looked at it, nothing left open.
 *
 * Pure. Must not know any fact by name: the law says which are private, and until when.
 */
import type { Answer, Answers } from '../engine/answers.ts'
import type { Case, Law, Pathway } from '../engine/law.ts'
import type { Step } from '../engine/replay.ts'
import { arrowsFrom } from '../engine/shape.ts'
import type { Place, Screening, Walked } from '../screening/screen.ts'

export interface Shareable {
  readonly screening: Screening
  readonly told: Case
}

/** The screening and the case without what is private. The findings are the same: they must tell nothing by themselves. */
export function withoutPrivate(law: Law, screening: Screening, told: Case): Shareable {
  const agreed = agreedIn(screening, told)
  const show = (fact: string, answer: Answer): Answer | undefined => {
    const kept = law.facts[fact]?.private
    if (!kept) return answer
    if (!agreed(kept.until)) return undefined
    const never = kept.never ?? []
    if (typeof answer !== 'object') return never.includes(String(answer)) ? undefined : answer
    const shown = answer.filter((value) => !never.includes(value))
    return shown.length > 0 ? shown : undefined
  }
  const shownOf = (answers: Answers): Answers =>
    Object.fromEntries(
      Object.entries(answers).flatMap(([fact, answer]) => {
        const shown = show(fact, answer)
        return shown === undefined ? [] : [[fact, shown]]
      }),
    )
  const shareable: Case = { person: shownOf(told.person), encounters: told.encounters.map(shownOf) }
  const isKept = (fact: string, encounter: number | undefined): boolean => {
    const shown = law.facts[fact]?.about === 'encounter' && encounter !== undefined ? shareable.encounters[encounter] : shareable.person
    return law.facts[fact]?.private !== undefined && shown?.[fact] === undefined
  }
  const keptAt = ({ fact, encounter }: Place) => isKept(fact, encounter)
  const open = (places: readonly Place[]) => places.filter((place) => !keptAt(place))
  const steps = (all: readonly Step[], encounter: number | undefined) =>
    all.filter(({ ask, weigh }) => {
      const read = ask ? [ask.fact] : weigh ? (law.elements[weigh.element]?.reads ?? []) : []
      return !read.some((fact) => isKept(fact, encounter))
    })
  const walks = screening.walks.map((walk) => ({
    ...walk,
    steps: steps(walk.steps, walk.encounter),
    asked: walk.asked.filter((fact) => !isKept(fact, walk.encounter)),
    next: walk.next && isKept(walk.next.fact, walk.encounter) ? undefined : walk.next,
  }))
  return {
    told: shareable,
    screening: {
      ...screening,
      walks,
      findings: screening.findings.map((finding) => ({ ...finding, path: steps(finding.path, finding.encounter), open: open(finding.open) })),
      open: open(screening.open),
      setAside: open(screening.setAside),
      // A sheet that only waits for what it would not show is complete.
      next: walks.some(({ next }) => next) ? screening.next : undefined,
    },
  }
}

/** Was this asked on the path and answered yes? An old yes to a question that is no longer asked counts for nothing. */
const agreedIn = ({ walks }: Screening, told: Case) => (fact: string): boolean =>
  told.person[fact] === 'yes' && walks.some(({ asked }) => asked.includes(fact))

/** Does a step of this walk not lead to the one shown after it? Then no map of it is drawn: it would show where something is left out. */
export const hasGap = (pathway: Pathway, { steps }: Walked): boolean =>
  steps.some(({ node }, i) => {
    const before = steps[i - 1]?.node
    const from = before === undefined ? undefined : pathway.nodes[before]
    return before === undefined || from === undefined ? node !== pathway.start : !arrowsFrom(before, from).some(({ to }) => to === node)
  })
