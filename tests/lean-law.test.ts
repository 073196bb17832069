/** The law as the browser gets it: without its notes to lawyers, and else the same, case by case. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { casesByPathway } from '../rules/cases.ts'
import { law } from '../rules/law.ts'
import { leanLaw } from '../scripts/lean-law.ts'
import type { Law } from '../src/engine/law.ts'
import { casesOf, type NamedCase } from '../src/engine/named-case.ts'
import { screen } from '../src/screening/screen.ts'

const folder = mkdtempSync(join(tmpdir(), 'umbral-lean-'))
let lean: Law

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [leanLaw()],
    build: { ssr: 'rules/law.ts', outDir: folder, emptyOutDir: true, copyPublicDir: false, minify: false },
    ssr: { noExternal: true },
  })
  const built = (await import(pathToFileURL(join(folder, 'law.js')).href)) as { law: Law }
  lean = built.law
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Every note, by where it stands. */
function notesIn(value: unknown, name: string): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === name && typeof inner === 'string' ? [inner] : notesIn(inner, name)))
}
const plain = (value: unknown): string => JSON.stringify(value, (key, inner: unknown) => (key === 'gist' || key === 'says' ? '' : inner))

test('has hardly a note to lawyers left, where the whole law has them', () => {
  const written = notesIn(law.pathways, 'gist').length
  expect(written).toBeGreaterThan(1000)
  // A few are put together by the helpers of a pathway; they weigh little.
  expect(notesIn(lean.pathways, 'gist').filter((note) => note !== '').length).toBeLessThan(written / 5)
  expect(notesIn(law.sources, 'says').length).toBeGreaterThan(100)
  expect(notesIn(lean.sources, 'says').filter((note) => note !== '')).toEqual([])
})

test('is the same law but for them, of the same version', () => {
  expect(lean.version).toBe(law.version)
  expect(plain(lean)).toBe(plain(law))
  // What changed in the law is told to whoever screens: its key is called `says` too, and stays.
  expect(lean.changes).toEqual(law.changes)
})

test('screens every named case alike', () => {
  const named: readonly NamedCase[] = Object.values(casesByPathway).flat()
  expect(named.length).toBeGreaterThan(100)
  for (const each of named) {
    const [base] = casesOf(law.facts, each)
    if (!base) throw new Error(`${each.id} is no case`)
    expect(plain(screen(lean, base.told, base.today)), each.id).toBe(plain(screen(law, base.told, base.today)))
  }
})
