/**
 * What one pathway sees of a case: exactly what the screening lets it see, set up once, so that two engines can be asked
 * the same. Follows `src/screening/screen.ts`; the comparison checks against a whole screening that it does.
 */
import { isNonAnswer, type Answers } from '../../../src/engine/answers.ts'
import type { Day } from '../../../src/engine/days.ts'
import type { Case, Facts, Law, Pathway, View } from '../../../src/engine/law.ts'
import { screen, type Screening, type Walked } from '../../../src/screening/screen.ts'

/** One evaluation: a pathway of one encounter of a case, with what it may see. */
export interface Evaluation {
  readonly name: string
  /** The answers about this person and this encounter. */
  readonly answers: Answers
  /** A view that shows the shared facts and those asked on the path. */
  view(asked: ReadonlySet<string>): View<Facts>
  /** What the whole screening found here. */
  readonly walked: Walked
}

/** Every walk of one pathway in the screening of a case. */
export function evaluationsOf(law: Law, pathway: Pathway, name: string, told: Case, today: Day): Evaluation[] {
  const screening = screen(law, told, today)
  const { person, encounters } = screening.used
  const doubted = new Set(screening.contradictions.flatMap(({ places }) => places.map((place) => `${place.fact}/${place.encounter ?? ''}`)))
  const answersAt = (encounter: number | undefined): Answers => {
    const mask = (answers: Answers, at: number | undefined): Answers =>
      Object.fromEntries(Object.entries(answers).map(([fact, answer]) => [fact, doubted.has(`${fact}/${at ?? ''}`) ? 'unknown' : answer]))
    const own = encounter === undefined ? {} : mask(encounters[encounter] ?? {}, encounter)
    return { ...mask(person, undefined), ...own }
  }
  const places = encounters.map((_, i) => answersAt(i))
  const shared = sharedAt(law, screening, pathway)
  const seen = (encounter: number | undefined, onPath: ReadonlySet<string>, others: readonly View<Facts>[]): View<Facts> => ({
    today,
    here: encounter,
    encounters: others,
    get: (fact) => {
      const answer = (encounter === undefined ? undefined : places[encounter])?.[fact] ?? (encounter === undefined ? answersAt(undefined)[fact] : undefined)
      const visible = onPath.has(String(fact)) || shared(String(fact), encounter)
      return visible && answer !== undefined && !isNonAnswer(answer) ? (answer as never) : undefined
    },
  })
  const nothing: ReadonlySet<string> = new Set()
  return screening.walks
    .filter((walk) => walk.pathway === pathway.id)
    .map((walk) => ({
      name: `${name}${walk.encounter === undefined ? '' : `, encounter ${walk.encounter + 1}`}`,
      answers: answersAt(walk.encounter),
      view: (asked) => seen(walk.encounter, asked, encounters.map((_, i) => seen(i, i === walk.encounter ? asked : nothing, []))),
      walked: walk,
    }))
}

/** The facts that the shared pathways asked before this one. */
function sharedAt(law: Law, { walks }: Screening, pathway: Pathway): (fact: string, encounter: number | undefined) => boolean {
  const before = new Set(law.pathways.slice(0, law.pathways.indexOf(pathway)).filter(({ shared }) => shared).map(({ id }) => id))
  const person = new Set<string>()
  const encounters = new Map<number, Set<string>>()
  for (const { asked, encounter } of walks.filter((walk) => before.has(walk.pathway)))
    for (const fact of asked)
      if (law.facts[fact]?.about === 'person') person.add(fact)
      else if (encounter !== undefined) encounters.set(encounter, (encounters.get(encounter) ?? new Set()).add(fact))
  return (fact, encounter) => person.has(fact) || (encounter !== undefined && (encounters.get(encounter)?.has(fact) ?? false))
}
