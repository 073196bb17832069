/**
 * The files of a session: the one at hand, those on the shelf, and those that were forgotten behind the lock.
 *
 * Pure. Must not know any rule, language, screen or store.
 */
import { changed, isBlank, type CaseFile, type FileChange } from '../casefile/casefile.ts'
import { unsigned } from '../casefile/review.ts'
import type { Answer } from '../engine/answers.ts'
import type { Place } from '../screening/screen.ts'
import { withAnswer } from './told.ts'

export interface Files {
  /** The file at hand. */
  readonly file: CaseFile
  /** The other files of this session. */
  readonly shelf: readonly CaseFile[]
  /** Each kept file as it was last sealed on the device: the very same value, or it has changed since. */
  readonly saved: ReadonlyMap<string, CaseFile>
  /** The ids of files that were forgotten behind the lock; they are sealed on the device. */
  readonly away: readonly string[]
  /** The id of the file that was at hand when the lock fell. */
  readonly front: string | undefined
}

/** What one version of this tool hands to the next (`carry.ts` writes and reads it). */
export interface Carried extends Pick<Files, 'away' | 'front'> {
  readonly language: string | undefined
  /** The first is at hand, where there is any. */
  readonly files: readonly CaseFile[]
  /** Who joins the family of whom. */
  readonly joins: { readonly who: string; readonly host: string } | undefined
}

/** The files of a session that begins with what was carried. Behind the lock what is sealed comes to its place again. */
export function takenUp({ files, away, front }: Carried, blank: CaseFile): Files {
  const file = files.find(({ id }) => id === front) ?? (away.length > 0 ? blank : (files[0] ?? blank))
  return { file, shelf: files.filter((each) => each !== file), saved: new Map(), away, front: away.length > 0 ? front : undefined }
}

/** An answer is set; a signature no longer covers what was answered. */
export function withFileAnswer(file: CaseFile, place: Place, answer: Answer): CaseFile {
  return changed({ ...file, case: withAnswer(file.case, place, answer) }, { review: unsigned(file.review) })
}

/** All files of the session, the one at hand first; a blank one is no file yet. */
export const filesIn = ({ file, shelf }: Pick<Files, 'file' | 'shelf'>): readonly CaseFile[] => [file, ...shelf].filter(isFile)

const isFile = (file: CaseFile): boolean => !isBlank(file) || file.kept !== undefined

/** This very state of a file is sealed. What has left the session in the meantime is not held again. */
export const sealed = (files: Files, file: CaseFile): Files['saved'] =>
  [files.file, ...files.shelf].some(({ id }) => id === file.id) ? new Map([...files.saved, [file.id, file]]) : files.saved

/** Something besides the answers changes. What a signature was given for stays as it was. */
export function noted(files: Files, id: string, change: FileChange): Pick<Files, 'file' | 'shelf'> {
  const note = (each: CaseFile) => (each.id === id ? changed(each, change) : each)
  return { file: note(files.file), shelf: files.shelf.map(note) }
}

/** A file comes to hand; the one at hand goes to the shelf, unless it is blank or has the same id. */
export function putIn(files: Files, file: CaseFile): Pick<Files, 'file' | 'shelf'> {
  return { file, shelf: filesIn(files).filter(({ id }) => id !== file.id) }
}

/** A file of the shelf comes to hand; nothing changes when it is not there. */
export function switched(files: Files, id: string): Pick<Files, 'file' | 'shelf'> {
  const found = files.shelf.find((each) => each.id === id)
  return found ? putIn(files, found) : { file: files.file, shelf: files.shelf }
}

/** A file leaves the session; in the place of the one at hand comes the first of the shelf, or a blank one. */
export function dropped(files: Files, id: string, blank: CaseFile): Pick<Files, 'file' | 'shelf' | 'saved'> {
  const saved = new Map([...files.saved].filter(([each]) => each !== id))
  const shelf = files.shelf.filter((each) => each.id !== id)
  if (files.file.id !== id) return { file: files.file, shelf, saved }
  const [next = blank, ...rest] = shelf
  return { file: next, shelf: rest, saved }
}

/** Behind the lock: what is sealed on the device as it is here is forgotten. What could not be sealed stays. */
export function forgotten(files: Files, blank: CaseFile): Files {
  const isSealed = (each: CaseFile) => each.kept !== undefined && files.saved.get(each.id) === each
  const gone = [files.file, ...files.shelf].filter(isSealed).map(({ id }) => id)
  return {
    file: isSealed(files.file) ? blank : files.file,
    shelf: files.shelf.filter((each) => !isSealed(each)),
    saved: new Map([...files.saved].filter(([id]) => !gone.includes(id))),
    away: [...new Set([...files.away, ...gone])],
    front: files.front ?? files.file.id,
  }
}

/** The forgotten files are back, and the one that was at hand is at hand again, even if nothing was said in it yet. */
export function putBack(files: Files, back: readonly CaseFile[]): Files {
  const all = [...back, ...[files.file, ...files.shelf].filter(({ id }) => !back.some((each) => each.id === id))]
  const file = all.find(({ id }) => id === files.front) ?? all[0] ?? files.file
  return {
    file,
    shelf: all.filter((each) => each !== file && isFile(each)),
    saved: new Map([...files.saved, ...back.map((each) => [each.id, each] as const)]),
    away: [],
    front: undefined,
  }
}
