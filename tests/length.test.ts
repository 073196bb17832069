/** The interview stays short. Counted over all named cases: each question once for the person, or once for an encounter. */
import { describe, expect, test } from 'vitest'
import { casesByPathway } from '../rules/cases.ts'
import { law } from '../rules/law.ts'
import { casesOf, type NamedCase } from '../src/engine/named-case.ts'
import { keyOf, screen } from '../src/screening/screen.ts'
import type { Case } from '../src/engine/law.ts'

/** How many questions this person meets, those they leave unanswered included. */
function questionsMet(told: Case, today: string): number {
  const { walks, implied } = screen(law, told, today)
  const unasked = new Set(implied.map(keyOf))
  const asked = walks.flatMap((walk) =>
    walk.asked.map((fact) => keyOf(law.facts[fact]?.about === 'encounter' && walk.encounter !== undefined ? { fact, encounter: walk.encounter } : { fact })),
  )
  return new Set(asked.filter((key) => !unasked.has(key))).size
}

const named = (Object.entries(casesByPathway) as [string, readonly NamedCase[]][]).flatMap(([pathway, cases]) =>
  cases.flatMap((one) => casesOf(law.facts, one).map((plain) => ({ pathway, ...plain }))),
)

describe('the interview', () => {
  test('of a typical adult with two dates and one paper is at most 25 questions', () => {
    const typical = casesOf(law.facts, (casesByPathway['journey/person'] as readonly NamedCase[])[0] as NamedCase)[0]
    expect(typical?.name).toBe('from Venezuela, removed to Mexico')
    expect(screen(law, typical?.told as Case, typical?.today as string).next, 'every question is answered').toBeUndefined()
    expect(questionsMet(typical?.told as Case, typical?.today as string)).toBeLessThanOrEqual(25)
  })

  test('is at most 60 questions for anybody', () => {
    const longest = named.map(({ pathway, name, told, today }) => ({ pathway, name, questions: questionsMet(told, today) })).sort((a, b) => b.questions - a.questions)[0]
    expect(longest?.questions, `${longest?.pathway}: ${longest?.name}`).toBeLessThanOrEqual(60)
  })
})
