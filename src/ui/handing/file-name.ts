/**
 * Names of files. The browser remembers them, and lists them to whoever holds the phone: they hold a neutral kind and the
 * first letters of the case words. These tell the files of two people apart, and name no words that stand on a paper.
 */

/** One name of several words, with plain letters only: `preguntas-es`. */
export function fileName(...words: readonly string[]): string {
  const letters = words.join(' ').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60) || 'file'
}

/** What kind of file it is, and whose: `hoja-lrp` for luna río pan. */
export const fileNameOf = (kind: string, words: string): string =>
  fileName(kind, words.split(/\s+/).map((word) => [...word][0] ?? '').join(''))
