/**
 * Writes the law book, `docs/lawbook/<pathway>.md`, from the law, its named cases and its texts; and `docs/law-coverage.md`.
 * With `--check` it writes nothing, and fails when a page differs from what is committed.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { casesByPathway } from '../rules/cases.ts'
import { law } from '../rules/law.ts'
import { casesOf, type NamedCase } from '../src/engine/named-case.ts'
import { addLanguage, createI18n, languages, sayIn } from '../src/i18n/index.ts'
import { coverageOf } from '../src/lawbook/coverage.ts'
import { lawbookPage, type Languages } from '../src/lawbook/page.ts'
import { patternsPage } from '../src/lawbook/patterns-page.ts'
import { screen } from '../src/screening/screen.ts'
import { patternsIn } from '../src/totals/patterns.ts'
import { coveragePage } from '../src/lawbook/rule-coverage.ts'
import { dossierRules, notCarried } from '../rules/dossier.ts'
import { reviewLogs } from './review-logs.ts'

const folder = 'docs/lawbook'
const check = process.argv.includes('--check')

const i18n = createI18n()
for (const language of languages) await addLanguage(i18n, language)
const texts = Object.fromEntries(languages.map((language) => [language, sayIn(i18n, language)])) as unknown as Languages

const cases: Readonly<Record<string, readonly NamedCase[]>> = casesByPathway
const coverage = coverageOf(law, Object.values(cases).flat())

const pages = law.pathways.map((pathway) => ({
  file: `${folder}/${pathway.id.replaceAll('/', '-')}.md`,
  text: lawbookPage(law, pathway, cases[pathway.id] ?? [], coverage, texts),
}))

const holds = new Map<string, string[]>()
for (const named of Object.values(cases).flat()) {
  const held = casesOf(law.facts, named).slice(0, 1).flatMap(({ told, today }) => patternsIn(law, screen(law, told, today)))
  for (const pattern of new Set(held)) holds.set(pattern, [...(holds.get(pattern) ?? []), named.id])
}
pages.push({ file: `${folder}/totals.md`, text: patternsPage(law, holds, texts) })

pages.push({ file: 'docs/law-coverage.md', text: coveragePage({ rules: dossierRules, reviews: reviewLogs(), notCarried }) })

const stale = pages.filter(({ file, text }) => !existsSync(file) || readFileSync(file, 'utf8') !== text)
const extra = existsSync(folder)
  ? readdirSync(folder).map((name) => `${folder}/${name}`).filter((file) => !pages.some((page) => page.file === file))
  : []

if (check) {
  for (const { file } of stale) console.error(`${file} is out of date. Run: npm run lawbook`)
  for (const file of extra) console.error(`${file} belongs to no pathway. Run: npm run lawbook`)
  process.exitCode = stale.length + extra.length > 0 ? 1 : 0
} else {
  mkdirSync(folder, { recursive: true })
  for (const file of extra) rmSync(file)
  for (const { file, text } of pages) writeFileSync(file, text)
}
console.log(`${pages.length} pages of the law book, ${check ? 'checked' : 'written'}`)
