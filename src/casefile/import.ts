/**
 * A file that comes in from elsewhere, from its bytes to a file of a person, or to everything that stands in the way.
 * Nothing of it is executed, and nothing is stored here: a file with any problem is not read at all.
 * Must not know any fact by name, any language, or what becomes of the file.
 */
import type { Law } from '../engine/law.ts'
import { jsonFaults, type JsonFault } from '../screening/json-fault.ts'
import { printable } from '../screening/answer-problems.ts'
import { looksSealed, openFile, type SealProblem } from '../vault/seal.ts'
import { changed, type CaseFile } from './casefile.ts'
import { problemKey, readFile, type FileProblem, type LeftOut } from './read.ts'
import { fromElsewhere } from './review.ts'

/** A file of one person is far smaller; what is larger is not even looked at. */
export const mostBytes = 2_000_000

/** Worded in the locales under `handoff.problems`. */
export type ImportProblemId = 'empty' | 'too-large' | 'packed' | 'no-text' | 'sealed-twice' | Exclude<SealProblem, 'not-sealed'> | JsonFault['problem']

/** One thing that stands in the way: the key of the text that tells it, what goes into the text, and where it is. */
export interface ImportProblem {
  readonly place: string
  readonly key: string
  readonly values: Readonly<Record<string, string | number>>
}

export type Came =
  | { readonly kind: 'file'; readonly file: CaseFile; readonly leftOut: readonly LeftOut[] }
  /** Its passphrase is needed first. */
  | { readonly kind: 'sealed' }
  | Refused

export interface Refused {
  readonly kind: 'refused'
  readonly problems: readonly ImportProblem[]
}

/** What came in, as far as it can be read. A bare case becomes a file of this id and these words. */
export function readCame(law: Law, bytes: Uint8Array, bare: Pick<CaseFile, 'id' | 'words'>): Came {
  if (bytes.length === 0) return refusedFor('empty')
  if (bytes.length > mostBytes) return tooLarge
  if (looksSealed(bytes)) return { kind: 'sealed' }
  if (isPacked(bytes)) return refusedFor('packed')
  const text = textIn(bytes)
  if (text === undefined) return refusedFor('no-text')
  const faults = jsonFaults(text)
  if (faults.length > 0) return { kind: 'refused', problems: faults.map(faultProblem) }
  const read = fileIn(law, JSON.parse(text), bare)
  return read.ok ? { kind: 'file', file: asComing(read.file), leftOut: read.leftOut } : { kind: 'refused', problems: read.problems.map(fileProblem) }
}

/** What was sealed, once its passphrase is there. */
export async function unsealCame(
  law: Law,
  crypto: Crypto,
  passphrase: string,
  bytes: Uint8Array,
  bare: Pick<CaseFile, 'id' | 'words'>,
): Promise<Exclude<Came, { kind: 'sealed' }>> {
  const opened = await openFile(crypto, passphrase, bytes)
  if (!opened.ok) return opened.problem === 'not-sealed' ? refusedFor('wrong-or-changed') : refusedFor(opened.problem)
  const came = readCame(law, opened.bytes, bare)
  return came.kind === 'sealed' ? refusedFor('sealed-twice') : came
}

/** A file too large to be taken into memory. */
export const tooLarge: Refused = refusedFor('too-large', { max: mostBytes / 1_000_000 })

function refusedFor(problem: ImportProblemId, values: ImportProblem['values'] = {}): Refused {
  return { kind: 'refused', problems: [{ place: '', key: `handoff.problems.${problem}`, values }] }
}

/** Packed files can hold far more than they show, so they are not opened: zip and its kin, gzip, bzip2, 7z, xz, rar, zstd. */
const packed = ['PK\u0003\u0004', 'PK\u0005\u0006', 'PK\u0007\u0008', '\u001F\u008B', 'BZh', '7z\u00BC\u00AF', '\u00FD7zXZ', 'Rar!', '(\u00B5/\u00FD']

const isPacked = (bytes: Uint8Array): boolean => packed.some((magic) => [...magic].every((sign, i) => bytes[i] === sign.charCodeAt(0)))

function textIn(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** Told under other law, it may hold answers that no longer fit: they are set apart and told. Else reading is strict. */
function fileIn(law: Law, parsed: unknown, bare: Pick<CaseFile, 'id' | 'words'>) {
  const strict = readFile(law, parsed, { bare })
  if (strict.ok) return strict
  const older = readFile(law, parsed, { bare, older: true })
  return older.ok && older.file.told !== undefined && older.file.told.law !== law.version ? older : strict
}

/**
 * Where it was kept or counted before is nothing to this device: a month in the totals of another office must not be
 * taken out of the totals here. A signature is what the file says, and is shown as that: anybody can write one.
 */
const asComing = (file: CaseFile): CaseFile => changed(file, { kept: undefined, counting: undefined, review: fromElsewhere(file.review) })

const faultProblem = ({ problem, line, column, name }: JsonFault): ImportProblem => ({
  place: '',
  key: `handoff.problems.${problem}`,
  // As texts: a line 1000 is no number to be grouped.
  values: { line: String(line), column: String(column), ...(name !== undefined && { name: printable(name) }) },
})

const fileProblem = (problem: FileProblem): ImportProblem => ({ place: problem.place, key: problemKey(problem), values: problem.values })
