/**
 * Types as a judge: does a file still compile with one mutant written into it? `npm test` checks types, so a mutant that they
 * refuse cannot live. Must not know what is spoiled, nor why.
 */
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import ts from 'typescript'

export interface Spoiled {
  /** From the root of the project. */
  readonly file: string
  readonly location: { readonly start: Position; readonly end: Position }
  readonly replacement: string
}
/** Lines and columns count from one. */
interface Position {
  readonly line: number
  readonly column: number
}

/** Asks the types of the project about one mutant after the other: what they say of it, or undefined when it compiles. */
export function typesJudge(config: string): (mutant: Spoiled) => string | undefined {
  const { config: read } = ts.readConfigFile(config, ts.sys.readFile) as { config: unknown }
  const { options, fileNames } = ts.parseJsonConfigFileContent(read, ts.sys, dirname(resolve(config)))
  const spoiled = new Map<string, { readonly text: string; readonly version: number }>()
  let version = 0
  const service = ts.createLanguageService({
    getScriptFileNames: () => fileNames.filter((name) => /\/(src\/engine|rules)\//.test(name) && !name.endsWith('.test.ts')),
    getScriptVersion: (name) => String(spoiled.get(name)?.version ?? 0),
    getScriptSnapshot: (name) => {
      const text = spoiled.get(name)?.text ?? ts.sys.readFile(name)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => process.cwd(),
    getCompilationSettings: () => ({ ...options, noEmit: true }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  })
  return ({ file, location: { start, end }, replacement }) => {
    const name = resolve(file)
    const text = readFileSync(name, 'utf8')
    const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
    const at = ({ line, column }: Position) => (starts[line - 1] ?? 0) + column - 1
    spoiled.set(name, { text: text.slice(0, at(start)) + replacement + text.slice(at(end)), version: ++version })
    const [problem] = [...service.getSyntacticDiagnostics(name), ...service.getSemanticDiagnostics(name)]
    spoiled.set(name, { text, version: ++version })
    return problem && ts.flattenDiagnosticMessageText(problem.messageText, ' ')
  }
}
