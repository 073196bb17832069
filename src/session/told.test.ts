import { describe, expect, test } from 'vitest'
import { answerAt, emptyCase, withAnswer } from './told.ts'

describe('setting an answer', () => {
  test('changes that answer and keeps every other', () => {
    const told = { person: { age: 30, 'us-contact': 'several' }, encounters: [{ 'us-place': 'texas' }] }
    const changed = withAnswer(told, { fact: 'age' }, 31)
    expect(changed).toEqual({ person: { age: 31, 'us-contact': 'several' }, encounters: [{ 'us-place': 'texas' }] })
    expect(told.person.age).toBe(30)
  })

  test('begins the encounter it belongs to', () => {
    const told = withAnswer(emptyCase, { fact: 'us-place', encounter: 1 }, 'texas')
    expect(told.encounters).toEqual([{}, { 'us-place': 'texas' }])
    expect(answerAt(told, { fact: 'us-place', encounter: 1 })).toBe('texas')
    expect(answerAt(told, { fact: 'us-place', encounter: 2 })).toBeUndefined()
  })
})
