/** Runs Stryker with one of the configurations beside this file, and reads what it found. What tests let live, types may still refuse. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import type { Judged } from './report.ts'
import { typesJudge } from './types-judge.ts'

interface Found {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>
}
interface Mutant {
  readonly mutatorName: string
  readonly replacement?: string
  readonly status: string
  readonly location: { readonly start: Position; readonly end: Position }
}
interface Position {
  readonly line: number
  readonly column: number
}

/** Stryker's verdict on one group, or on some of its files, as parts by file and keys of survivors. Throws when Stryker itself fails. */
export function runStryker(config: string, files: readonly string[]): Judged[] {
  mkdirSync('.stryker-tmp', { recursive: true })
  const some = files.length === 0 ? [] : ['--mutate', files.join(',')]
  const { status } = spawnSync('npx', ['stryker', 'run', `scripts/mutation/${config}.stryker.json`, ...some], { stdio: 'inherit' })
  if (status !== 0) throw new Error(`Stryker stopped with ${String(status)}`)
  return readResults(`.stryker-tmp/${config}.json`)
}

/** Reads Stryker's JSON report. A file that was changed since cannot be judged by types. */
export function readResults(file: string): Judged[] {
  const { files } = JSON.parse(readFileSync(file, 'utf8')) as Found
  const refused = typesJudge('tsconfig.json')
  return Object.entries(files)
    .map(([name, { source, mutants }]) => {
      if (readFileSync(name, 'utf8') !== source) throw new Error(`${name} is another than the one that was spoiled`)
      const counted = mutants.filter(({ status }) => status !== 'Ignored' && status !== 'CompileError')
      const untested = counted.filter(({ status }) => status !== 'Killed' && status !== 'Timeout' && status !== 'RuntimeError')
      const alive = untested.filter(({ location, replacement = '' }) => refused({ file: name, location, replacement }) === undefined)
      const lines = source.split('\n')
      return {
        part: {
          name,
          mutants: counted.length,
          killed: counted.length - alive.length,
          by: { test: counted.length - untested.length, types: untested.length - alive.length },
        },
        survivors: alive.map((mutant) => `${name} ${said(lines, mutant)}`).sort(),
      }
    })
    .filter(({ part }) => part.mutants > 0)
}

/** `original → replacement (line as it stands)`, on one line. */
function said(lines: readonly string[], { location: { start, end }, replacement = '', mutatorName }: Mutant): string {
  const short = (text: string) => {
    const flat = text.replaceAll(/\s+/g, ' ').trim()
    return flat.length > 90 ? `${flat.slice(0, 87)}...` : flat
  }
  const first = lines[start.line - 1] ?? ''
  const spoiled = start.line === end.line ? first.slice(start.column - 1, end.column - 1) : [first.slice(start.column - 1), ...lines.slice(start.line, end.line)].join(' ')
  return `${mutatorName}: ${short(spoiled)} -> ${short(replacement)} in: ${short(first)}`
}
