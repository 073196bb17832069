import { expect, test } from 'vitest'
import { matches } from './search.ts'

test.each([
  ['Haití', 'haiti'],
  ['Haití', ' HAI '],
  ['Repiblik Dominikèn', 'dominiken'],
  ['El Salvador', 'salv'],
])('%s is found by "%s"', (name, search) => expect(matches(name, search)).toBe(true))

test('another country is not', () => expect(matches('Honduras', 'guate')).toBe(false))
