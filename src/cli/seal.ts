/**
 * Seals the file of a case under a passphrase, so that it can leave the room. The case is read first, as for a
 * screening: what has any problem is not sealed. What is sealed is the file as it was, to the letter.
 */
import { law } from '../../rules/law.ts'
import { sealFile } from '../vault/seal.ts'
import { readCaseFile } from './case-file.ts'
import { sealHelp } from './help.ts'
import { readSeal, type WantedSeal } from './options.ts'
import { outProblem, writeWhole } from './output.ts'
import { readPassphrase } from './passphrase.ts'
import { outLines, passphraseLines } from './problems.ts'
import { run, type Outcome } from './run.ts'

await run(readSeal(process.argv.slice(2)), 'seal', ({ wanted, say }) => (wanted.kind === 'help' ? { output: sealHelp(say, 'seal') } : seal(wanted, say)))

async function seal({ source, out }: Extract<WantedSeal, { kind: 'seal' }>, say: Parameters<typeof outLines>[0]): Promise<Outcome> {
  const read = await readCaseFile(law, source, process.stdin, say)
  const there = await outProblem(out)
  const given = await readPassphrase(process.stdin)
  const problems = [
    ...(read.ok ? [] : read.problems),
    ...(there ? outLines(say, out.path, there) : []),
    ...(given.ok ? [] : passphraseLines(say, 'seal', given.problem)),
  ]
  if (!read.ok || !given.ok || problems.length > 0) return { problems }
  const sealed = await sealFile(crypto, given.passphrase, new TextEncoder().encode(read.text))
  const failed = await writeWhole(out, sealed)
  return failed ? { problems: outLines(say, out.path, failed) } : { output: say('cli.out.sealed', { file: out.path }) }
}
