import { expect, test } from 'vitest'
import { nearestName } from './nearest-name.ts'

const names = ['age', 'mx-entry', 'us-entry-when', 'us-exit-when', 'us-exit', 'nationalities']

test.each([
  ['mx-entri', 'mx-entry'],
  ['mx_entry', 'mx-entry'],
  ['MX-Entry', 'mx-entry'],
  ['mx-etnry', 'mx-entry'],
  ['us-exit-whne', 'us-exit-when'],
  ['us-exit ', 'us-exit'],
  ['nationality', 'nationalities'],
  ['agee', 'age'],
  ['favourite-colour', undefined],
  ['', undefined],
  ['entry', undefined],
])('%j is probably %j', (written, name) => {
  expect(nearestName(written, names)).toBe(name)
})
