/** Every row of `element-rows.ts` holds of the law, and no test of the law is without one. */
import { expect, test } from 'vitest'
import { law } from '../rules/law.ts'
import { faultsOfRows, rowsOf } from './element-rows.ts'

test('each test of the law says of each answer what its rule says', () => {
  expect([...faultsOfRows()]).toEqual([])
})

test('each test that a pathway weighs, and each pattern, has rows', () => {
  const all = [...Object.keys(law.elements).map((id) => `element ${id}`), ...Object.keys(law.patterns ?? {}).map((id) => `pattern ${id}`)]
  expect(all.filter((id) => !rowsOf().has(id))).toEqual([])
})
