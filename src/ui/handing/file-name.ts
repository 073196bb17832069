/** Names of files: they show in lists that others read, so they hold case words and a neutral kind, and plain letters only. */

/** One name of several words, such as the case words and the kind of file: `luna-rio-pan-hoja`. */
export function fileName(...words: readonly string[]): string {
  const letters = words.join(' ').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60) || 'file'
}
