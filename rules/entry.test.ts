/** Age on an earlier day, read from the age told today. */
import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '../src/engine/days.ts'
import { under18On } from './entry.ts'

const today = '2026-11-21'

describe('age on an earlier day', () => {
  /** Whether people who are so old today were under 18 on a day: all of them, none, or as their birthday decides. */
  const byBirthday = (age: number, day: Day) => {
    const ageOn = (born: Day, on: Day) => Number(on.slice(0, 4)) - Number(born.slice(0, 4)) - (on.slice(5) < born.slice(5) ? 1 : 0)
    const born = Array.from({ length: 800 }, (_, i) => addDays(`${2026 - age}-12-31`, -i)).filter((birth) => ageOn(birth, today) === age)
    const children = born.filter((birth) => ageOn(birth, day) < 18).length
    return children === born.length ? 'met' : children === 0 ? 'not-met' : 'unclear'
  }
  const days = Array.from({ length: 1500 }, (_, i) => addDays(today, -i))

  test.each([16, 17, 18, 19, 20, 21, 22])('is what every possible birthday agrees on, at %i today', (age) => {
    for (const day of days) expect(under18On(age, { from: day, to: day }, today), `${age} today, on ${day}`).toBe(byBirthday(age, day))
  })

  test('on the same date of an earlier year is known exactly; a day later it is not', () => {
    const on = (age: number, day: Day) => under18On(age, { from: day, to: day }, today)
    expect([on(19, '2024-11-21'), on(20, '2024-11-21')]).toEqual(['met', 'not-met'])
    expect([on(19, '2024-11-22'), on(20, '2024-11-20')]).toEqual(['unclear', 'unclear'])
  })

  test('of a range needs both its ends to agree, and no day after today', () => {
    expect(under18On(17, { from: '2026-11-01', to: '2026-11-30' }, today)).toBe('met')
    expect(under18On(20, { from: '2024-01-01', to: '2024-12-31' }, today)).toBe('unclear')
    expect(under18On(undefined, { from: today, to: today }, today)).toBe('unclear')
  })
})
