/**
 * The passphrase of a sealed file: the first line of standard input. It is no argument, so that it stands in no list of
 * processes and no history; and it is never printed. Must not know what it opens.
 */
import type { Readable } from 'node:stream'
import { textOfBytes } from './input.ts'
import type { PassphraseProblem } from './problems.ts'

/** Longer lines are no passphrase. */
const mostBytes = 10_000

export type Passphrase = { readonly ok: true; readonly passphrase: string } | { readonly ok: false; readonly problem: PassphraseProblem }

/** Reads it. At a terminal it would stand on the screen while it is typed: then it is said how to give it. */
export async function readPassphrase(stdin: Readable & { readonly isTTY?: boolean }): Promise<Passphrase> {
  if (stdin.isTTY) return { ok: false, problem: 'passphrase-terminal' }
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of stdin) {
    chunks.push(chunk as Buffer)
    bytes += (chunk as Buffer).length
    if ((chunk as Buffer).includes(0x0a) || bytes > mostBytes) break
  }
  const all = Buffer.concat(chunks)
  const end = all.indexOf(0x0a)
  const first = end < 0 ? all : all.subarray(0, end)
  if (first.length > mostBytes) return { ok: false, problem: 'passphrase-long' }
  const input = textOfBytes(first)
  // Letters of another coding would all become one sign, and many words the same passphrase.
  if (!input.ok) return { ok: false, problem: 'passphrase-no-text' }
  const line = input.text.replace(/\r$/, '')
  return line.trim() === '' ? { ok: false, problem: 'passphrase-empty' } : { ok: true, passphrase: line }
}
