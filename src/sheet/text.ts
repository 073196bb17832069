/** The summary as plain text, for a terminal or a message. Must not know what is in it, nor how text is laid out. */
import type { Law } from '../engine/law.ts'
import type { Language, Review, Say } from '../i18n/index.ts'
import { fullDocument } from './full-document.ts'
import type { Sheet } from './model.ts'
import { writeText } from './write-text.ts'

/** The summary in one language. `reviews` are those of the texts of that language. */
export const textOf = (sheet: Sheet, say: Say, language: Language, law: Law, reviews: Readonly<Record<string, Review>> = {}): string =>
  writeText(fullDocument(sheet, say, language, law, reviews))
