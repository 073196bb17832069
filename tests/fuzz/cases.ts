/**
 * Generated cases, by seed and number: of anyone at all, and near to the named cases; on any day, in any language, bare
 * or as the file of a person; and the same person silent where they had answered.
 */
import fc from 'fast-check'
import { casesByPathway } from '../../rules/cases.ts'
import { law } from '../../rules/law.ts'
import { writeFile } from '../../src/casefile/read.ts'
import { nonAnswers, type Answer } from '../../src/engine/answers.ts'
import { addDays, type Day } from '../../src/engine/days.ts'
import type { Case } from '../../src/engine/law.ts'
import { casesOf, type NamedCase, type PlainCase } from '../../src/engine/named-case.ts'
import { languages, type Language } from '../../src/i18n/index.ts'
import { caseFormat } from '../../src/screening/case.ts'
import { keyOf, type Place } from '../../src/screening/screen.ts'
import { anyCase, placesOf, withAnswer } from '../any-case.ts'
import type { Chance } from './chance.ts'

export interface Generated {
  readonly told: Case
  readonly today: Day
  readonly language: Language
}

const named: readonly PlainCase[] = (Object.values(casesByPathway).flat() as NamedCase[])
  .flatMap((one) => casesOf(law.facts, one))

/** fast-check draws many at once for little more than one. */
const drawn = 100
let block: { readonly of: string; readonly cases: readonly Case[] } | undefined

function anyone(seed: number, n: number): Case {
  const of = `${seed}/${Math.floor(n / drawn)}`
  if (block?.of !== of) {
    const blockSeed = Math.imul(seed, 1_000_003) + Math.floor(n / drawn)
    block = { of, cases: fc.sample(anyCase(law), { seed: blockSeed, numRuns: drawn }) }
  }
  const found = block.cases[n % drawn]
  if (!found) throw new Error('fast-check drew fewer cases than asked')
  return found
}

/** The case of this number. */
export function generated(seed: number, n: number, chance: Chance): Generated {
  const stranger = anyone(seed, n)
  const language = chance.of(languages)
  if (chance.onceIn(3)) return { told: stranger, today: anyDay(chance), language }
  const { told, today } = chance.of(named)
  const day = chance.onceIn(2) ? today : anyDay(chance)
  // A named case, with a few answers of somebody else, or with a few taken away.
  let near = told
  for (let i = chance.below(8); i > 0; i -= 1) near = chance.onceIn(3) ? without(near, chance) : answeredAs(near, stranger, chance)
  return { told: near, today: day, language }
}

const anyDay = (chance: Chance): Day => addDays('2023-01-01', chance.below(365 * 6))

function answeredAs(told: Case, other: Case, chance: Chance): Case {
  const places = placesOf(other)
  if (places.length === 0) return told
  const place = chance.of(places)
  const answer = place.encounter === undefined ? other.person[place.fact] : other.encounters[place.encounter]?.[place.fact]
  if (answer === undefined || (place.encounter !== undefined && place.encounter >= told.encounters.length)) return told
  return withAnswer(told, place, answer)
}

function without(told: Case, chance: Chance): Case {
  const places = placesOf(told)
  if (places.length === 0) return told
  const gone = chance.of(places)
  const less = (answers: Readonly<Record<string, Answer>>, encounter?: number) =>
    Object.fromEntries(Object.entries(answers).filter(([fact]) => !(fact === gone.fact && encounter === gone.encounter)))
  return { person: less(told.person), encounters: told.encounters.map((answers, i) => less(answers, i)) }
}

/** The same person with some answers, or all, replaced by silence; not those at `kept`. Never the same case. */
export function silenced(told: Case, kept: readonly Place[], chance: Chance): { readonly told: Case; readonly all: boolean } {
  const keep = new Set(kept.map(keyOf))
  const places = placesOf(told).filter((place) => !keep.has(keyOf(place)))
  const all = chance.onceIn(8) && keep.size === 0
  const some = 1 + chance.below(places.length)
  let silent = told
  for (let i = 0; i < (all ? places.length : some); i += 1) {
    const place = all ? places[i] : places[chance.below(places.length)]
    if (place) silent = withAnswer(silent, place, chance.of(nonAnswers))
  }
  return { told: silent, all }
}

/** A bare case as text. */
export const bareText = (told: Case): string => JSON.stringify({ format: caseFormat, ...told })

/** The file of a person as text, with what a file may hold besides. */
export function fileText(told: Case, today: Day, chance: Chance): string {
  const consent = (to: 'partner' | 'own-file') => ({
    to,
    name: 'Casa Abierta',
    parts: (['deadlines', 'findings', 'papers', 'journey', 'answers'] as const).filter(() => !chance.onceIn(4)),
    on: addDays(today, -chance.below(20)),
    until: addDays(today, chance.below(40)),
  })
  return writeFile({
    id: chance.bytes(16).toString('hex'),
    words: 'luna mesa río',
    case: told,
    consents: chance.onceIn(2) ? [consent('partner'), consent('own-file')] : [],
    ...(chance.onceIn(2) && { spoken: 'es' }),
    ...(chance.onceIn(3) && { family: { id: 'f1', apart: chance.onceIn(2) } }),
    ...(chance.onceIn(3) && { counting: { agreed: true } }),
  })
}
