import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { readPassphrase } from './passphrase.ts'

const from = (...chunks: readonly string[]) => readPassphrase(Readable.from(chunks.map((chunk) => Buffer.from(chunk)), { objectMode: false }))

test.each<[string, readonly string[], string]>([
  ['the first line', ['sol río', ' pan\nmore\n'], 'sol río pan'],
  ['a line without an end', ['sol'], 'sol'],
  ['a line as Windows ends it', ['sol\r\n'], 'sol'],
  ['spaces as they are', [' sol \n'], ' sol '],
])('%s is the passphrase', async (_, chunks, passphrase) => {
  expect(await from(...chunks)).toEqual({ ok: true, passphrase })
})

test.each<[string, readonly string[], string]>([
  ['nothing', [], 'passphrase-empty'],
  ['an empty line', ['\nsecond\n'], 'passphrase-empty'],
  ['spaces', ['  \n'], 'passphrase-empty'],
  ['no end of it', ['x'.repeat(9000), 'x'.repeat(9000)], 'passphrase-long'],
])('%s is none', async (_, chunks, problem) => {
  expect(await from(...chunks)).toEqual({ ok: false, problem })
})

test('at a terminal nothing is read', async () => {
  const terminal = Object.assign(
    new Readable({
      read() {
        throw new Error('read from a terminal')
      },
    }),
    { isTTY: true },
  )
  expect(await readPassphrase(terminal)).toEqual({ ok: false, problem: 'passphrase-terminal' })
})
