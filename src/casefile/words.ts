/**
 * Case words: three random words by which a file is called instead of a name. The person keeps them on paper.
 * Must not know any language: the list comes in.
 */

/** So many words make a file's name. */
const wordsInName = 3

/**
 * Three different words of a list written with spaces between, joined by spaces. `random` gives a whole number from 0
 * up to, and without, its argument. Empty when the list has too few words.
 */
export function drawWords(list: string, random: (below: number) => number): string {
  const left = list.split(/\s+/).filter(Boolean)
  if (left.length < wordsInName) return ''
  return Array.from({ length: wordsInName }, () => left.splice(random(left.length), 1)[0]).join(' ')
}
