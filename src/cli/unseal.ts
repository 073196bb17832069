/**
 * Opens a sealed file and prints what is in it. A wrong passphrase and a changed byte look alike, and end alike: with
 * exit code 3, and nothing printed.
 */
import { mostBytes } from '../casefile/import.ts'
import { jsonFaults } from '../screening/json-fault.ts'
import { openFile } from '../vault/seal.ts'
import { sealHelp } from './help.ts'
import { readBytes, textOfBytes } from './input.ts'
import { readUnseal, type WantedUnseal } from './options.ts'
import { readPassphrase } from './passphrase.ts'
import { inputLines, jsonLines, passphraseLines, sealLines } from './problems.ts'
import { run, type Outcome } from './run.ts'

await run(readUnseal(process.argv.slice(2)), 'unseal', ({ wanted, say }) => (wanted.kind === 'help' ? { output: sealHelp(say, 'unseal') } : unseal(wanted, say)))

async function unseal({ source }: Extract<WantedUnseal, { kind: 'unseal' }>, say: Parameters<typeof inputLines>[0]): Promise<Outcome> {
  const file = await readBytes(source, process.stdin, mostBytes)
  const given = await readPassphrase(process.stdin)
  const problems = [
    ...(file.ok ? [] : inputLines(say, source, file.problem)),
    ...(given.ok ? [] : passphraseLines(say, 'unseal', given.problem)),
  ]
  if (!file.ok || !given.ok) return { problems }
  const opened = await openFile(crypto, given.passphrase, file.bytes)
  if (!opened.ok) {
    const problem = opened.problem === 'not-sealed' && wasSealed(file.bytes) ? 'wrong-or-changed' : opened.problem
    // A file that never was a sealed one is a wrong file; one that was, and does not open, is another matter.
    return { problems: sealLines(say, source, problem), code: problem === 'not-sealed' ? 2 : 3 }
  }
  const text = textOfBytes(opened.bytes)
  if (!text.ok) return { problems: inputLines(say, source, text.problem) }
  const faults = jsonFaults(text.text)
  return faults.length > 0 ? { problems: jsonLines(say, source, faults) } : { output: text.text.trimEnd() }
}

/** A single changed byte can also be one of the first six. */
function wasSealed(bytes: Uint8Array): boolean {
  return [...'UMBRAL'].filter((sign, i) => bytes[i] === sign.charCodeAt(0)).length >= 5
}
