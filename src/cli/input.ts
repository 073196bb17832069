/** Reads a case file, or standard input, as text, and no more of it than one case can need. Must not know what is in it. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { InputProblem } from './problems.ts'

/** Fifty encounters with every fact answered are a tenth of this. */
const mostBytes = 1_000_000

export type Input = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: InputProblem }

/** The text of a file, or of standard input for `-`. */
export async function readInput(source: string, stdin: Readable): Promise<Input> {
  if (source === '-') return readStream(stdin)
  try {
    if ((await stat(source)).isDirectory()) return failed('file-folder')
    return await readStream(createReadStream(source))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT' || code === 'ENOTDIR' ? failed('file-missing') : failed('file-unreadable', { reason: code ?? String(error) })
  }
}

async function readStream(stream: Readable): Promise<Input> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of stream) {
    chunks.push(chunk as Buffer)
    bytes += (chunk as Buffer).length
    if (bytes > mostBytes) return failed('file-too-large', { max: mostBytes })
  }
  try {
    // A byte order mark at the start is no part of the text; the decoder drops it.
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) }
  } catch {
    return failed('file-no-text')
  }
}

const failed = (problem: InputProblem['problem'], values: InputProblem['values'] = {}): Input => ({ ok: false, problem: { problem, values } })
