/** Writes a result into a file: whole or not at all, and never over another file without a word. Must not know what it writes. */
import { open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Out } from './options.ts'
import type { OutProblem } from './problems.ts'

/** What stands in the way of writing there; undefined when nothing is seen yet. */
export async function outProblem({ path, force }: Out): Promise<OutProblem | undefined> {
  try {
    const there = await stat(path)
    if (there.isDirectory()) return { problem: 'out-folder', values: {} }
    // A device or a pipe would be replaced, not written to.
    if (!there.isFile()) return { problem: 'out-special', values: {} }
    // In an empty file, as `mktemp` makes one, there is nothing to lose.
    return force || there.size === 0 ? undefined : { problem: 'out-exists', values: {} }
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') return unwritable(error)
  }
  try {
    return (await stat(dirname(path))).isDirectory() ? undefined : { problem: 'out-nowhere', values: {} }
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? { problem: 'out-nowhere', values: {} } : unwritable(error)
  }
}

/** Writes beside the place first, and moves it there when all of it is on the disk. Others on this machine cannot read it. */
export async function writeWhole(out: Out, content: string | Uint8Array): Promise<OutProblem | undefined> {
  const problem = await outProblem(out)
  if (problem) return problem
  const beside = join(dirname(out.path), `.${basename(out.path)}.${process.pid}.part`)
  try {
    const file = await open(beside, 'wx', 0o600)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, out.path)
    return undefined
  } catch (error) {
    await rm(beside, { force: true })
    return unwritable(error)
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error)
const unwritable = (error: unknown): OutProblem => ({ problem: 'out-unwritable', values: { reason: codeOf(error) } })
