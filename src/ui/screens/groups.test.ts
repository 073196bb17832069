import { expect, test } from 'vitest'
import type { Stop } from '../../session/trail.ts'
import { groupsOf } from './groups.ts'

const person: Stop = { fact: 'age', part: { pathway: 'journey/person' } }
const first: Stop = { fact: 'place', encounter: 0, part: { pathway: 'journey', encounter: 0 } }
const second: Stop = { fact: 'place', encounter: 1, part: { pathway: 'journey', encounter: 1 } }
const told = { person: { age: 'declined' }, encounters: [{}, { place: 'texas' }] }

test('one group for each part that has begun, in the order of the trail; a skipped question counts as begun', () => {
  expect(groupsOf([person, first, second], told).map(({ part }) => part)).toEqual([person.part, second.part])
})

test('a part that has begun shows its questions without an answer too', () => {
  const unanswered: Stop = { fact: 'family', part: person.part }
  expect(groupsOf([person, unanswered], told)[0]?.stops).toEqual([person, unanswered])
})

test('keys are fit for an id, and tell the encounters apart', () => {
  const keys = groupsOf([person, second, { ...second, encounter: 0, part: first.part }], { ...told, encounters: [{ place: 'texas' }, { place: 'texas' }] })
  expect(keys.map(({ key }) => key)).toEqual(['journey-person-', 'journey-1', 'journey-0'])
})
