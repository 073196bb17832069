/**
 * How hard a text is to read. English: the grade of Flesch and Kincaid. Spanish: the ease of Fernández Huerta, higher is
 * easier. Kreyòl has no formula of its own: words in a sentence. Syllables are counted by groups of vowels, roughly.
 */

const sentencesIn = (text: string): number => Math.max(1, text.split(/[.?:](?:\s|$)/).filter((each) => /\p{L}/u.test(each)).length)
const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\d’'-]+/gu) ?? []

const syllablesEn = (word: string): number => {
  const groups = word.toLowerCase().replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, (end) => end.slice(0, 1)).match(/[aeiouy]+/g)
  return Math.max(1, groups?.length ?? 0)
}

/** Two strong vowels, or an accented weak one, part a syllable; other vowels side by side are one. */
const syllablesEs = (word: string): number =>
  Math.max(1, (word.toLowerCase().replace(/qu|gu(?=[eiéí])/g, 'q').match(/[aeoáéó]|[íú]|[iuü]+(?![aeoáéóiuü])(?<![aeoáéó][iuü])/g) ?? []).length)

/** The grade of a school in the United States. */
export function fleschKincaid(text: string): number {
  const words = wordsIn(text)
  const syllables = words.reduce((sum, word) => sum + syllablesEn(word), 0)
  return 0.39 * (words.length / sentencesIn(text)) + 11.8 * (syllables / words.length) - 15.59
}

/** From 0, very hard, to 100, very easy. */
export function fernandezHuerta(text: string): number {
  const words = wordsIn(text)
  const syllables = words.reduce((sum, word) => sum + syllablesEs(word), 0)
  return 206.84 - 60 * (syllables / words.length) - 1.02 * (words.length / sentencesIn(text))
}

export const wordsPerSentence = (text: string): number => wordsIn(text).length / sentencesIn(text)
