/**
 * Texts as they lie in `locales/`: one file per topic, gathered into one tree per language.
 * Must not know any key, or which files there are.
 */

export type TextTree = { readonly [key: string]: string | TextTree }

/** Who read a file of texts as a lawyer or native speaker, and when. Shown beside the texts, never hidden. */
export type Review = { readonly status: string; readonly by: string; readonly on: string }

/** All texts of one language, and under `reviews` the review of each file by its name. */
export type Texts = TextTree & { readonly reviews: Readonly<Record<string, Review>> }

/** A file of texts: its review, and its branches of the tree. */
type TextFile = TextTree & { readonly _review: Review }

/** Joins the files of one language into one tree. Throws when two files write the same key. */
export function gather(files: Readonly<Record<string, TextFile>>): Texts {
  const tree = Object.values(files).reduce<TextTree>((joined, { _review, ...branches }) => merge(joined, branches), {})
  return { ...tree, reviews: Object.fromEntries(Object.entries(files).map(([name, { _review }]) => [name, _review])) }
}

/** Both trees as one. Throws when both write the same key. */
export function merge(one: TextTree, other: TextTree, path = ''): TextTree {
  const joined: Record<string, string | TextTree> = { ...one }
  for (const [key, value] of Object.entries(other)) {
    const there = joined[key]
    if (there === undefined) joined[key] = value
    else if (typeof there === 'string' || typeof value === 'string') throw new Error(`Two files write the text "${path}${key}"`)
    else joined[key] = merge(there, value, `${path}${key}.`)
  }
  return joined
}
