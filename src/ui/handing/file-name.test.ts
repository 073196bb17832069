import { expect, test } from 'vitest'
import { fileName, fileNameOf } from './file-name.ts'

test.each([
  [['luna río pan', 'hoja'], 'luna-rio-pan-hoja'],
  [['../../etc/passwd', 'a\u0000b'], 'etc-passwd-a-b'],
  [['flè ñandú', ''], 'fle-nandu'],
  [['', '…'], 'file'],
] as const)('a name of %j has plain letters only', (words, name) => {
  expect(fileName(...words)).toBe(name)
})

test('no name is too long for a disk', () => expect(fileName('word '.repeat(100))).toHaveLength(60))

test('the name of a person’s file holds no case word, only their first letters', () => {
  expect(fileNameOf('hoja', 'luna río pan')).toBe('hoja-lrp')
  expect(fileNameOf('paj', 'ékòl  ñame zaboka')).toBe('paj-enz')
  expect(fileNameOf('page', '')).toBe('page')
})
