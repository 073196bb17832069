/** The patterns of the law, each over a whole screening: it holds where it should, alone, and never by silence. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCase } from './any-case.ts'
import { nonAnswers, type Answer } from '../src/engine/answers.ts'
import type { Case, Pattern } from '../src/engine/law.ts'
import { screen } from '../src/screening/screen.ts'
import { patternsIn } from '../src/totals/patterns.ts'
import { law } from '../rules/law.ts'
import { patterns } from '../rules/patterns.ts'

const today = '2026-11-22'
const holdIn = (told: Case) => patternsIn(law, screen(law, told, today))

type Told = Readonly<Record<string, Answer>>
const sentBack = { 'us-entry-when': '2026-02-03', 'us-place': 'texas', 'us-how': 'between-ports', 'us-exit': 'expedited-removal', 'us-papers': ['i-860'], 'us-sent-to': 'mexico' }
const met = (encounter: Told, person: Told = {}): Case => ({
  person: { 'safety-now': ['none'], 'where-now': 'mexico', nationalities: ['HN'], 'us-contact': 'once', ...person },
  encounters: [{ ...sentBack, ...encounter }],
})
const inMexico = (person: Told): Case => ({
  person: { 'safety-now': ['none'], 'where-now': 'mexico', nationalities: ['HN'], 'us-contact': 'no', ...person },
  encounters: [],
})
const failed = { 'fear-said': 'said', 'fear-asked-about': 'own-country', 'fear-interview': 'failed', 'fear-negative-country': 'own-country' }

/** For each pattern a case that shows it and no other. So no pattern follows from another. */
const alone: Readonly<Record<keyof typeof patterns, Case>> = {
  'no-fear-question': met({ 'fear-said': 'not-said', 'fear-asked-about': 'not-asked' }),
  'fear-not-heard': met({ 'fear-said': 'tried', 'fear-asked-about': 'both' }),
  'own-country-not-asked': met({ 'fear-asked-about': 'mexico-only' }),
  'interview-not-understood': met({ ...failed, 'fear-understood': 'no' }),
  'documents-kept': met({ 'us-kept': ['passport-or-id'] }),
  'belongings-kept': met({ 'us-kept': ['phone'] }),
  'no-paper-given': met({ 'us-papers': ['none'] }),
  'signed-under-pressure': met({ 'us-exit': 'voluntary-return', 'us-papers': ['i-826'], 'when-sent-back': ['pressed-to-sign'] }),
  'family-separated': met({ 'family-apart': ['other-place'] }, { 'travelling-with': ['partner'] }),
  'protection-not-received': inMexico({ 'comar-contact': 'turned-away' }),
  'card-turned-away': inMexico({ 'card-grounds': ['danger-at-home'], 'card-status': 'refused-by-word' }),
  'held-by-inm': inMexico({ 'safety-now': ['in-custody'], 'custody-holder': 'inm' }),
  'signed-at-inm': inMexico({ 'safety-now': ['in-custody'], 'custody-holder': 'national-guard', 'inm-signed': 'not-understood' }),
  'moved-by-inm': inMexico({ 'comar-contact': 'filed', 'claim-stage': 'handed-in', 'claim-kept': ['moved'], 'claim-left-because': ['moved-by-inm'] }),
}

describe('a pattern', () => {
  test.each(Object.entries(alone))('can hold alone: %s', (id, told) => {
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
