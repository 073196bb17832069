/** The age that is shown before the law is loaded is the age of the law. */
import { expect, test } from 'vitest'
import { age } from './age.ts'
import { law } from './law.ts'

const sources = Object.values(law.sources)

test('tells the version, the last check, and the first day to check again, as the registers have them', () => {
  const checked = sources.map(({ checkedOn }) => checkedOn).sort()
  const due = sources.filter(({ kind }) => kind !== 'practice').map(({ reviewBy }) => reviewBy).sort()
  expect(age).toEqual({ version: law.version, checkedOn: checked.at(-1), reviewBy: due[0] })
})
