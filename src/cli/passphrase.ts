/**
 * The passphrase of a sealed file: the first line of standard input. It is no argument, so that it stands in no list of
 * processes and no history; and it is never printed. Must not know what it opens.
 */
import type { Readable } from 'node:stream'
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
  const [line = ''] = Buffer.concat(chunks).toString('utf8').split(/\r?\n/)
  if (bytes > mostBytes && line.length >= mostBytes) return { ok: false, problem: 'passphrase-long' }
  return line.trim() === '' ? { ok: false, problem: 'passphrase-empty' } : { ok: true, passphrase: line }
}
