/** A document as a file for a word processor. Its writer is large, and needed by few: it is no part of the first pages. */
import type { Day } from '../../engine/days.ts'
import type { Document } from '../../sheet/document.ts'
import { save } from './save.ts'

const load = () => import('../../sheet/write-docx.ts')

/** Has the writer at hand, so that it can be used later without a connection; a failure shows when it is wanted. */
export const loadWord = (): void => void load().catch(() => undefined)

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Gives the document to the browser; false when it could not be made, and then nothing was saved. */
export async function saveWord(name: string, document: Document, today: Day): Promise<boolean> {
  try {
    const { writeDocx } = await load()
    save(name, wordType, await writeDocx(document, today))
    return true
  } catch {
    return false
  }
}
