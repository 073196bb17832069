import { describe, expect, test } from 'vitest'
import { inUse } from './in-use.ts'

describe('what counts now', () => {
  const twice = {
    person: { 'us-contact': 'several' },
    encounters: [
      { 'us-place': 'texas', 'another-encounter': 'yes' },
      { 'us-place': 'arizona', 'another-encounter': 'no' },
    ],
  }

  test('is everything while the answers speak of it', () => {
    expect(inUse(twice)).toEqual({ used: twice, implied: [], beyond: [] })
  })

  test.each(['no', 'unknown', 'declined', 'later'])('no second encounter after "was there another": %s', (answer) => {
    const [first, second] = twice.encounters
    const { used, beyond } = inUse({ ...twice, encounters: [{ ...first, 'another-encounter': answer }, { ...second }] })
    expect(used.encounters).toHaveLength(1)
    expect(beyond).toEqual([
      { fact: 'us-place', encounter: 1 },
      { fact: 'another-encounter', encounter: 1 },
    ])
  })

  test('only the first after "once", and then nobody asks for another; none after "no contact"', () => {
    const once = inUse({ ...twice, person: { 'us-contact': 'once' } })
    expect(once.used.encounters).toEqual([{ 'us-place': 'texas', 'another-encounter': 'no' }])
    expect(once.implied).toEqual([{ fact: 'another-encounter', encounter: 0 }])
    expect(once.beyond).toHaveLength(2)
    const none = inUse({ ...twice, person: { 'us-contact': 'no' } })
    expect(none.used.encounters).toEqual([])
    expect(none.beyond).toHaveLength(4)
  })

  test('need not be said when encounters are told', () => {
    const { used, implied } = inUse({ person: {}, encounters: [{}, {}] })
    expect(used).toEqual({ person: { 'us-contact': 'several' }, encounters: [{ 'another-encounter': 'yes' }, {}] })
    expect(implied).toEqual([{ fact: 'us-contact' }, { fact: 'another-encounter', encounter: 0 }])
  })

  test('an encounter begins empty when there was one, or another', () => {
    expect(inUse({ person: { 'us-contact': 'once' }, encounters: [] }).used.encounters).toEqual([{ 'another-encounter': 'no' }])
    expect(inUse({ person: { 'us-contact': 'several' }, encounters: [{ 'another-encounter': 'yes' }] }).used.encounters).toHaveLength(2)
    expect(inUse({ person: {}, encounters: [] }).used.encounters).toEqual([])
  })
})
