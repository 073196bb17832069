/** The patterns of the law, each over a whole screening: it holds where it should, alone, and never by silence. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCase } from './any-case.ts'
import { holdIn, inMexico, met, patternCases, sentBack, today } from './pattern-cases.ts'
import { nonAnswers } from '../src/engine/answers.ts'
import type { Pattern } from '../src/engine/law.ts'
import { screen } from '../src/screening/screen.ts'
import { patternsIn } from '../src/totals/patterns.ts'
import { law } from '../rules/law.ts'
import { patterns } from '../rules/patterns.ts'

describe('a pattern', () => {
  test.each(Object.entries(patternCases))('can hold alone: %s', (id, told) => {
    expect(holdIn(told)).toEqual([id])
  })

  test('holds of nobody who says nothing', () => {
    for (const silent of nonAnswers) {
      const all = (about: 'person' | 'encounter') => Object.fromEntries(Object.entries(law.facts).flatMap(([id, fact]) => (fact.about === about ? [[id, silent]] : [])))
      expect(holdIn({ person: { ...all('person'), 'us-contact': 'once' }, encounters: [all('encounter')] })).toEqual([])
    }
    expect(holdIn({ person: {}, encounters: [] })).toEqual([])
  })

  test('of an encounter is counted once, however often it happened', () => {
    const one = { ...sentBack, 'us-kept': ['passport-or-id'] }
    expect(holdIn({ person: { 'where-now': 'mexico', 'us-contact': 'several' }, encounters: [one, one] })).toEqual(['documents-kept'])
  })

  test('is not read from answers that contradict each other, or that no question asks for', () => {
    expect(holdIn(met({ 'us-exit': 'not-sent-back', 'when-sent-back': ['pressed-to-sign'] }))).toEqual([])
    expect(holdIn(inMexico({ 'custody-holder': 'inm' }))).toEqual([])
  })

  test('sees no private and no hard answer, whatever it would like to read', () => {
    const told = { ...inMexico({ 'card-grounds': ['danger-at-home'], 'needs-heard': ['apart'], 'needs-may-be-named': 'yes' }), encounters: [] }
    const seen: string[] = []
    const reader = (fact: string): Pattern => ({
      about: 'person',
      holds: { reads: [fact], weigh: ({ get }) => (get(fact) === undefined ? 'unclear' : (seen.push(fact), 'met')) },
    })
    const curious = { ...law, patterns: Object.fromEntries(['card-grounds', 'needs-heard', 'needs-may-be-named', 'where-now'].map((id) => [id, reader(id)])) }
    expect(patternsIn(curious, screen(law, told, today))).toEqual(['where-now'])
    expect(seen).toEqual(['where-now'])
  })

  test('is found in any case at all', () => {
    fc.assert(
      fc.property(anyCase(law), (told) => {
        expect(Object.keys(patterns)).toEqual(expect.arrayContaining([...holdIn(told)]))
      }),
      { numRuns: 60 },
    )
  })
})

test('no pattern has the name under which the cases themselves are counted', () => {
  expect(Object.keys(patterns)).not.toContain('cases')
})
