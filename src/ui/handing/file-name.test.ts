import { expect, test } from 'vitest'
import { fileName } from './file-name.ts'

test.each([
  [['luna río pan', 'hoja'], 'luna-rio-pan-hoja'],
  [['../../etc/passwd', 'a\u0000b'], 'etc-passwd-a-b'],
  [['flè ñandú', ''], 'fle-nandu'],
  [['', '…'], 'file'],
] as const)('a name of %j has plain letters only', (words, name) => {
  expect(fileName(...words)).toBe(name)
})

test('no name is too long for a disk', () => expect(fileName('word '.repeat(100))).toHaveLength(60))
