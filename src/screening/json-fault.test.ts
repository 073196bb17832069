import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { jsonFaults } from './json-fault.ts'

const parses = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('broken JSON', () => {
  test.each([
    ['{\n  "person": {\n    "age": 034\n  }\n}', 'json-broken', 3, 13],
    ['{"a": 1,}', 'json-broken', 1, 9],
    ["{'a': 1}", 'json-broken', 1, 2],
    ['{"a" 1}', 'json-broken', 1, 6],
    ['{"a": [1 2]}', 'json-broken', 1, 10],
    ['{"é": tru}', 'json-broken', 1, 7],
    ['[1] x', 'json-broken', 1, 5],
    ['{"a": "line\nbreak"}', 'json-broken', 1, 7],
    ['{"a": 1\r\n', 'json-ended', 2, 1],
    ['', 'json-ended', 1, 1],
    ['[['.repeat(5000), 'json-too-deep', 1, 22],
  ])('%j', (text, problem, line, column) => {
    expect(parses(text)).toBe(false)
    expect(jsonFaults(text)).toEqual([{ problem, line, column }])
  })

  test('names written twice are all told', () => {
    expect(jsonFaults('{"a": 1,\n "b": {"c": 1, "\\u0063": 2},\n "a": 3}')).toEqual([
      { problem: 'json-twice', name: 'c', line: 2, column: 16 },
      { problem: 'json-twice', name: 'a', line: 3, column: 2 },
    ])
  })

  test('a very long text is read, and its missing end found, at once', () => {
    for (const letters of ['a', String.raw`\n`]) {
      const long = `["${letters.repeat(500_000)}`
      expect(jsonFaults(`${long}"]`)).toEqual([])
      expect(jsonFaults(long)[0]).toEqual({ problem: 'json-broken', line: 1, column: 2 })
    }
  }, 2000)

  test('a name written a hundred thousand times over is told each time, at once', () => {
    const faults = jsonFaults(`{"a":1${',"a":1'.repeat(100_000)}}`)
    expect(faults.length).toBe(100_000)
    expect(faults.at(-1)).toEqual({ problem: 'json-twice', name: 'a', line: 1, column: 6 * 100_000 + 2 })
  }, 2000)

  property.prop([fc.json({ maxDepth: 6 })])('nothing is found in JSON', (text) => {
    expect(jsonFaults(text).filter(({ problem }) => problem !== 'json-twice')).toEqual([])
  })

  property.prop([fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom('', '"', ',', '{', ']', '\\', '0', 'x', ' ')])(
    'a text with one slip is faulty exactly when it no longer parses',
    (text, where, slip) => {
      const at = where % (text.length + 1)
      const slipped = text.slice(0, at) + slip + text.slice(at + 1)
      expect(jsonFaults(slipped).some(({ problem }) => problem !== 'json-twice')).toBe(!parses(slipped))
    },
  )
})
