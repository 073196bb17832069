import { expect, test } from 'vitest'
import { law } from '../../rules/law.ts'
import { casesByPathway } from '../../rules/cases.ts'
import { isNonAnswer } from '../engine/answers.ts'
import type { Case } from '../engine/law.ts'
import { casesOf, type NamedCase } from '../engine/named-case.ts'
import { isStrong } from '../engine/source.ts'
import { screen } from '../screening/screen.ts'
import { answersIn } from './journey.ts'
import { sheetOf } from './model.ts'
import { unsureIn } from './unsure.ts'

const unsureOf = (told: Case, today: string) => {
  const screening = screen(law, told, today)
  const answers = answersIn(law, screening, told)
  return { screening, answers, unsure: unsureIn(sheetOf(law, screening, told), answers) }
}
const named = (Object.values(casesByPathway).flat() as NamedCase[]).map((one) => casesOf(law.facts, one)[0]!)

test('every unsettled finding of a named case is there, with its readings', () => {
  let found = 0
  for (const { told, today, name } of named) {
    const { screening, unsure } = unsureOf(told, today)
    const unsettled = [...new Set(screening.findings.filter(({ standing }) => standing === 'unsettled').map(({ id }) => id))]
    const shown = unsure.unsettled.filter(({ standing }) => standing === 'unsettled')
    expect(shown.map(({ id }) => id).sort(), name).toEqual(unsettled.sort())
    for (const { readings } of shown) expect(readings?.length, name).toBeGreaterThan(1)
    found += unsettled.length
  }
  expect(found).toBeGreaterThan(10)
})

test('every silence is there once, and not again among what is open', () => {
  const person = { 'safety-now': ['none'], 'where-now': 'mexico', nationalities: ['VE'], age: 'declined', 'travelling-with': ['alone'], 'mx-entry': 'unknown', 'us-contact': 'no' }
  const { answers, unsure } = unsureOf({ person, encounters: [] }, '2026-11-21')
  const silences = answers.flatMap((group) => group.answers.filter(({ answer }) => answer !== undefined && isNonAnswer(answer)).map(({ fact }) => fact))
  expect(silences).toEqual(expect.arrayContaining(['age', 'mx-entry']))
  expect(unsure.silent.flatMap((group) => group.answers.map(({ fact }) => fact))).toEqual(silences)
  const open = unsure.open.flatMap(({ facts }) => facts.map(({ fact }) => fact))
  expect(open).toContain('comar-contact')
  expect(open.filter((fact) => silences.includes(fact))).toEqual([])
})

test('a weak or old ground is there, and a strong one in force is not', () => {
  const { told, today } = named.find((one) => unsureOf(one.told, one.today).unsure.sources.length > 0)!
  for (const { source, stale, faded, standing } of unsureOf(told, today).unsure.sources)
    expect(stale || faded || !isStrong(source.confidence) || standing === undefined || standing.state === 'disputed').toBe(true)
  const old = unsureOf(told, '2029-01-01').unsure.sources
  expect(old.length).toBeGreaterThan(unsureOf(told, today).unsure.sources.length)
})
