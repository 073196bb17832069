/** Cases made at random from the facts of the law: any answer a person may give, in any combination. */
import fc from 'fast-check'
import { borderZones, nonAnswers, type Answer } from '../src/engine/answers.ts'
import { addDays } from '../src/engine/days.ts'
import type { Case, Fact, Facts, Law } from '../src/engine/law.ts'

const firstDay = '2019-01-01'
const days = 365 * 8 + 2

const day = fc.integer({ min: 0, max: days }).map((n) => addDays(firstDay, n))
const date = fc.oneof(
  { weight: 6, arbitrary: day },
  { weight: 1, arbitrary: day.map((d) => d.slice(0, 7)) },
  { weight: 2, arbitrary: fc.tuple(day, fc.integer({ min: 0, max: 90 })).map(([d, n]) => `${d}/${addDays(d, n)}`) },
)
const two = (n: number) => String(n).padStart(2, '0')
const instant = fc.oneof(
  { weight: 4, arbitrary: date },
  {
    weight: 2,
    arbitrary: fc
      .tuple(day, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.option(fc.constantFrom(...borderZones)))
      .map(([d, h, m, zone]) => `${d}T${two(h)}:${two(m)}${zone ? `[${zone}]` : ''}`),
  },
  // The nights on which a rule began or ended.
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '2023-05-11T20:58[America/Los_Angeles]',
      '2023-05-11T20:59[America/Los_Angeles]',
      '2023-05-11T21:00[America/Los_Angeles]',
      '2023-05-11T23:00[America/Chicago]',
      '2023-05-11',
      '2024-06-04T23:01[America/Chicago]',
      '2025-01-20',
      '2025-05-10',
      '2025-05-11',
      '2025-05-12',
    ),
  },
)

/** Any answer to a fact, non-answers included. */
export function anyAnswer(fact: Fact): fc.Arbitrary<Answer> {
  return fc.oneof({ weight: 4, arbitrary: anyRealAnswer(fact) }, { weight: 1, arbitrary: fc.constantFrom(...nonAnswers) })
}

function anyRealAnswer(fact: Fact): fc.Arbitrary<Answer> {
  switch (fact.kind) {
    case 'yes-no':
      return fc.constantFrom('yes', 'no')
    case 'choice':
    case 'country':
      return fc.constantFrom(...fact.values)
    case 'several': {
      const some = fc.subarray(fact.values.filter((value) => value !== fact.none), { minLength: 1 })
      return fact.none === undefined ? some : fc.oneof(some, fc.constant([fact.none]))
    }
    case 'countries':
      return fc.uniqueArray(fc.constantFrom('MX', 'VE', 'HT', 'HN', 'CU', 'XX', 'ZZ', 'US'), { minLength: 1, maxLength: 3 })
    case 'count':
      return fc.integer({ min: fact.min, max: Math.min(fact.max, fact.min + 130) })
    case 'date':
      return date
    case 'instant':
      return instant
  }
}

function anyAnswers(facts: Facts, about: Fact['about']): fc.Arbitrary<Record<string, Answer>> {
  const mine = Object.entries(facts).filter(([, fact]) => fact.about === about)
  const record = Object.fromEntries(mine.map(([id, fact]) => [id, anyAnswer(fact)]))
  return fc.record(record, { requiredKeys: [] }).map((answers) => ({ ...answers }) as Record<string, Answer>)
}

/** A case of anyone, with up to three encounters; some questions unanswered. */
export const anyCase = (law: Law): fc.Arbitrary<Case> =>
  fc.record({
    person: anyAnswers(law.facts, 'person'),
    encounters: fc.array(anyAnswers(law.facts, 'encounter'), { maxLength: 3 }),
  })

/** Every answered question of a case, as where it stands. */
export const placesOf = (told: Case): { fact: string; encounter?: number }[] => [
  ...Object.keys(told.person).map((fact) => ({ fact })),
  ...told.encounters.flatMap((answers, encounter) => Object.keys(answers).map((fact) => ({ fact, encounter }))),
]

/** The case with one answer replaced. */
export function withAnswer(told: Case, place: { fact: string; encounter?: number }, answer: Answer): Case {
  if (place.encounter === undefined) return { ...told, person: { ...told.person, [place.fact]: answer } }
  return {
    ...told,
    encounters: told.encounters.map((answers, i) => (i === place.encounter ? { ...answers, [place.fact]: answer } : answers)),
  }
}
