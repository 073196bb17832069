/** Reads a file, or standard input, and no more of it than one case can need. Must not know what is in it. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { InputProblem } from './problems.ts'

/** Fifty encounters with every fact answered are a tenth of this. */
export const mostBytes = 1_000_000

type Failed = { readonly ok: false; readonly problem: InputProblem }
export type Input = { readonly ok: true; readonly text: string } | Failed
export type InputBytes = { readonly ok: true; readonly bytes: Uint8Array } | Failed

/** The bytes of a file, or of standard input for `-`; no more than `most`. */
export async function readBytes(source: string, stdin: Readable, most: number): Promise<InputBytes> {
  if (source === '-') return readStream(stdin, most)
  try {
    if ((await stat(source)).isDirectory()) return failed('file-folder')
    return await readStream(createReadStream(source), most)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT' || code === 'ENOTDIR' ? failed('file-missing') : failed('file-unreadable', { reason: code ?? String(error) })
  }
}

/** Bytes as text in UTF-8. */
export function textOfBytes(bytes: Uint8Array): Input {
  try {
    // A byte order mark at the start is no part of the text; the decoder drops it.
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return failed('file-no-text')
  }
}

async function readStream(stream: Readable, most: number): Promise<InputBytes> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of stream) {
    chunks.push(chunk as Buffer)
    bytes += (chunk as Buffer).length
    if (bytes > most) return failed('file-too-large', { max: most })
  }
  return { ok: true, bytes: Buffer.concat(chunks) }
}

const failed = (problem: InputProblem['problem'], values: InputProblem['values'] = {}): Failed => ({ ok: false, problem: { problem, values } })
