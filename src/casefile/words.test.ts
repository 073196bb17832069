/** Case words: three different words of a list that can be said by phone without being taken for one another. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { drawWords } from './words.ts'

/** Draws that always take the first, always the last, and ones in between. */
const draws = [() => 0, (below: number) => below - 1, (below: number) => Math.floor(below / 2)]

describe.each(['en', 'es', 'ht'])('the case words in %s', (language) => {
  const { people } = JSON.parse(readFileSync(`locales/${language}/people.json`, 'utf8')) as { people: { caseWords: string } }
  const words = people.caseWords.split(' ')

  test('are 256, all different, short, without capitals', () => {
    expect(words).toHaveLength(256)
    expect(new Set(words).size).toBe(256)
    expect(words.filter((word) => !/^\p{Ll}{3,10}$/u.test(word))).toEqual([])
    expect(words.filter((word) => word.length <= 8).length).toBeGreaterThan(215)
  })

  test('are far enough from each other to be told apart by ear or in bad writing', () => {
    const plain = words.map((word) => word.normalize('NFD').replace(/\p{M}/gu, ''))
    expect(plain.flatMap((one, i) => plain.slice(i + 1).flatMap((other) => (near(one, other) ? [`${one} ${other}`] : [])))).toEqual([])
  })

  test('are drawn three at a time, each once', () => {
    for (const draw of draws) {
      const drawn = drawWords(people.caseWords, draw).split(' ')
      expect(new Set(drawn).size).toBe(3)
      expect(drawn.filter((word) => !words.includes(word))).toEqual([])
    }
  })
})

test('a list that is too short gives no words', () => {
  expect(drawWords('sun moon', () => 0)).toBe('')
})

/** One letter changed, left out or put in. */
function near(one: string, other: string): boolean {
  if (one.length === other.length) return [...one].filter((letter, i) => letter !== other[i]).length <= 1
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return long.length - short.length === 1 && [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short)
}
