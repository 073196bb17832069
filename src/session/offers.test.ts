/** What is offered from member to member: only the road they shared, only among those who are together. */
import { describe, expect, test } from 'vitest'
import { law } from '../../rules/law.ts'
import type { CaseFile, Family } from '../casefile/casefile.ts'
import type { Answers } from '../engine/answers.ts'
import { offersAt } from './offers.ts'

let made = 0
const member = (family: Family | undefined, person: Answers, encounters: readonly Answers[] = []): CaseFile => ({
  id: String((made += 1)),
  words: '',
  case: { person, encounters },
  consents: [],
  ...(family && { family }),
})
const together: Family = { id: 'f', apart: false }
const apart: Family = { id: 'f', apart: true }
const entry = { fact: 'mx-entry' }
const road = { 'mx-entry': '2026-10-09' }

describe('an answer is offered', () => {
  test('to another member, once for all who gave it, and each different one', () => {
    const shelf = [member(together, road), member(together, road), member(together, { 'mx-entry': '2026-10' })]
    expect(offersAt(law, member(together, {}), shelf, entry)).toEqual(['2026-10-09', '2026-10'])
  })

  test('at the same place only: the second encounter is not the first', () => {
    const shelf = [member(together, {}, [{ 'us-place': 'texas' }, { 'us-place': 'arizona' }])]
    expect(offersAt(law, member(together, {}), shelf, { fact: 'us-place', encounter: 1 })).toEqual(['arizona'])
    expect(offersAt(law, member(together, {}), shelf, { fact: 'us-place', encounter: 2 })).toEqual([])
  })

  test('where the person has no answer yet, and not against one that was given or refused', () => {
    const at = (given: Answers) => offersAt(law, member(together, given), [member(together, road)], entry)
    for (const open of ['later', 'unknown']) expect(at({ 'mx-entry': open })).toEqual(['2026-10-09'])
    for (const closed of ['declined', '2026-11']) expect(at({ 'mx-entry': closed })).toEqual([])
  })
})

describe('nothing is offered', () => {
  test('of a member who is kept apart, or to one', () => {
    expect(offersAt(law, member(together, {}), [member(apart, road)], entry)).toEqual([])
    expect(offersAt(law, member(apart, {}), [member(together, road), member(apart, road)], entry)).toEqual([])
  })

  test('of other people, of no family or of another', () => {
    const others = [member(undefined, road), member({ id: 'g', apart: false }, road)]
    expect(offersAt(law, member(together, {}), others, entry)).toEqual([])
    expect(offersAt(law, member(undefined, {}), others, entry)).toEqual([])
  })

  test('of what was not answered', () => {
    for (const given of ['unknown', 'declined', 'later']) expect(offersAt(law, member(together, {}), [member(together, { 'mx-entry': given })], entry)).toEqual([])
  })

  test('of a fact that is not shared, whatever was answered', () => {
    const offered = Object.entries(law.facts).flatMap(([fact, { about }]) => {
      const shelf = [member(together, { [fact]: 'x' }, [{ [fact]: 'x' }])]
      return offersAt(law, member(together, {}), shelf, about === 'person' ? { fact } : { fact, encounter: 0 }).length > 0 ? [fact] : []
    })
    expect(offered).toEqual(Object.keys(law.facts).filter((fact) => law.facts[fact]?.together))
  })
})

describe('what a family shares', () => {
  const shared = Object.entries(law.facts).filter(([, { together }]) => together)

  test('is nothing hard, private, about papers or who a person is', () => {
    expect(shared.filter(([, fact]) => fact.sensitivity === 'hard' || fact.private !== undefined)).toEqual([])
    const own = ['nationalities', 'age', 'us-papers', 'us-exit', 'comar-contact', 'us-contact', 'us-sent-to', 'travelling-with', 'fear-said', 'safety-now']
    expect(shared.filter(([id]) => own.includes(id))).toEqual([])
  })

  test('could hurt in wrong hands only where it tells when and how they came in', () => {
    expect(shared.flatMap(([id, { sensitivity }]) => (sensitivity === 'plain' ? [] : [id]))).toEqual(['us-entry-when', 'us-how'])
  })
})
