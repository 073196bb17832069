/**
 * Reads what a command is given, a bare case or the file of a person, or says everything that stands in the way, in
 * words. Must not know what becomes of it.
 */
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { changed, type CaseFile } from '../casefile/casefile.ts'
import { problemKey, readFile } from '../casefile/read.ts'
import { fromElsewhere } from '../casefile/review.ts'
import type { Law } from '../engine/law.ts'
import type { Say } from '../i18n/index.ts'
import { readCase } from '../screening/case.ts'
import { jsonFaults } from '../screening/json-fault.ts'
import { looksSealed } from '../vault/seal.ts'
import { mostBytes, readBytes, textOfBytes } from './input.ts'
import { caseLines, commandOf, inputLines, jsonLines, lineAt } from './problems.ts'

export type ReadCaseFile =
  | { readonly ok: true; readonly file: CaseFile; readonly text: string }
  | { readonly ok: false; readonly problems: readonly string[] }

/** The file at a place, or on standard input for `-`. */
export async function readCaseFile(law: Law, source: string, stdin: Readable, say: Say): Promise<ReadCaseFile> {
  const bytes = await readBytes(source, stdin, mostBytes)
  if (bytes.ok && looksSealed(bytes.bytes))
    return { ok: false, problems: inputLines(say, source, { problem: 'file-sealed', values: { command: `${commandOf('unseal')} FILE` } }) }
  const input = bytes.ok ? textOfBytes(bytes.bytes) : bytes
  if (!input.ok) return { ok: false, problems: inputLines(say, source, input.problem) }
  const { text } = input
  const faults = jsonFaults(text)
  if (faults.length > 0) return { ok: false, problems: jsonLines(say, source, faults) }
  const parsed: unknown = JSON.parse(text)
  if (!saysFile(parsed)) {
    const read = readCase(law, parsed)
    if (!read.ok) return { ok: false, problems: caseLines(say, source, read.problems) }
    return { ok: true, text, file: { id: idOf(source, text), words: '', case: read.case, consents: [] } }
  }
  const read = readFile(law, parsed)
  // Nobody here saw a signature that stands in a file.
  if (read.ok) return { ok: true, text, file: changed(read.file, { review: fromElsewhere(read.file.review) }) }
  return { ok: false, problems: read.problems.map((problem) => lineAt(source, problem.place, say(problemKey(problem), problem.values))) }
}

const saysFile = (parsed: unknown): boolean =>
  typeof parsed === 'object' && parsed !== null && 'format' in parsed && String(parsed.format).startsWith('umbral-file/')

/**
 * A bare case has no id of its own. Dates in a calendar need one that stays when the case is corrected: it is made of
 * the place where the case lies.
 */
const idOf = (source: string, text: string): string =>
  createHash('sha256')
    .update(source === '-' ? text : resolve(source))
    .digest('hex')
    .slice(0, 32)
