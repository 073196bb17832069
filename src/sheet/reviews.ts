/** Whether the texts of a language were reviewed, in one sentence. Must not know the files they lie in. */
import type { Review, Say } from '../i18n/index.ts'

/** Says it of the language of the voice; nothing known counts as not reviewed. */
export function reviewText(say: Say, reviews: Readonly<Record<string, Review>>): string {
  const all = Object.values(reviews)
  const done = all.filter(({ status }) => status !== 'not-reviewed').length
  return say(`sheet.reviews.${done === 0 ? 'none' : done < all.length ? 'some' : 'all'}`)
}
