/** The list of files gives nobody away who is kept apart. */
import { expect, test } from 'vitest'
import type { CaseFile, Family } from '../../casefile/casefile.ts'
import { groupsOf } from './groups.ts'

const file = (id: string, family?: Family): CaseFile => ({ id, words: id, case: { person: {}, encounters: [] }, consents: [], ...(family && { family }) })
const ids = ({ families, alone }: ReturnType<typeof groupsOf>) => ({ families: families.map((each) => each.map(({ id }) => id)), alone: alone.map(({ id }) => id) })
const of = (id: string): Family => ({ id, apart: false })

test('families stand together, everybody else alone', () => {
  expect(ids(groupsOf([file('a', of('f')), file('b'), file('c', of('g')), file('d', of('f')), file('e', of('g'))]))).toEqual({
    families: [
      ['a', 'd'],
      ['c', 'e'],
    ],
    alone: ['b'],
  })
})

test('who is kept apart is listed exactly as if they had no family, and so is who is left alone of it', () => {
  const lists = (hers: Family | undefined) => ids(groupsOf([file('a', of('f')), file('b', of('f')), file('her', hers)]))
  expect(lists({ id: 'f', apart: true })).toEqual(lists(undefined))
  const pair = (hers: Family | undefined, his: Family | undefined) => ids(groupsOf([file('his', his), file('her', hers)]))
  expect(pair({ id: 'f', apart: true }, of('f'))).toEqual(pair(undefined, undefined))
})
