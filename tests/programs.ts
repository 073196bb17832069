/**
 * The commands as real child processes, with their output, their problems and their exit codes. They are bundled once,
 * since each start would compile them anew.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'vite'

export type Program = 'screen' | 'seal' | 'unseal'

/** Bundles the commands into a folder; gives the command line that starts each. */
export async function bundlePrograms(folder: string): Promise<(program: Program) => readonly string[]> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir: folder,
      rolldownOptions: { input: { screen: 'src/cli/main.ts', seal: 'src/cli/seal.ts', unseal: 'src/cli/unseal.ts' } },
    },
  })
  return (program) => ['node', join(folder, `${program}.js`)]
}

export interface Run {
  readonly code: number | null
  readonly out: string
  readonly problems: string
}

/** Runs a command line to its end. */
export function runProgram([command = '', ...args]: readonly string[], stdin: string | Uint8Array = ''): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'pipe' })
    const [out, problems]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => problems.push(chunk))
    // A child that refuses early closes its end; that is its right.
    child.stdin.on('error', () => undefined)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out: Buffer.concat(out).toString(), problems: Buffer.concat(problems).toString() }))
    child.stdin.end(stdin)
  })
}
