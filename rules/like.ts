/** Named cases about the person of another case, who answers a few questions otherwise: what differs is what the case is about. */
import type { Answer } from '../src/engine/answers.ts'
import type { UmbralCase } from './authoring.ts'

type Otherwise<Told> = { readonly [Fact in keyof Told]?: Answer | undefined }

interface Like extends Pick<UmbralCase, 'id' | 'tells' | 'finds' | 'never' | 'dates'> {
  /** The case of whom this one tells otherwise. */
  readonly like: string
  readonly today?: string
  /** What the person answers otherwise; `undefined` where they are not asked now. */
  readonly person?: Otherwise<UmbralCase['person']>
  /** And in the last encounter. */
  readonly encounter?: Otherwise<NonNullable<UmbralCase['encounters']>[number]>
}

/** The case as it is like another of these. Throws when there is no such case. */
export const likeOneOf = (cases: readonly UmbralCase[]) => ({ like, person, encounter, ...own }: Like): UmbralCase => {
  const base = cases.find(({ id }) => id === like)
  if (!base) throw new Error(`No case "${like}"`)
  const last = (base.encounters?.length ?? 0) - 1
  return {
    today: base.today,
    ...own,
    person: otherwise(base.person, person),
    ...(base.encounters && { encounters: base.encounters.map((one, i) => (i === last ? otherwise(one, encounter) : one)) }),
  }
}

/** The answers with these in their place, and without those that are no longer given. */
function otherwise<Told extends object>(told: Told, changes: Otherwise<Told> = {}): Told {
  const answers = Object.entries({ ...told, ...changes }).filter(([, answer]) => answer !== undefined)
  return Object.fromEntries(answers) as Told
}
