/**
 * Files as their readers have them: LibreOffice opens the DOCX of a case and of the questionnaire in three languages, and
 * pdftotext reads what it would print. Knows no finding by name.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { casesByPathway } from '../rules/cases.ts'
import { law } from '../rules/law.ts'
import { findLibreOffice } from '../scripts/ensure.mjs'
import { casesOf, type NamedCase } from '../src/engine/named-case.ts'
import { addLanguage, createI18n, languages, reviewsIn, sayIn, type Language } from '../src/i18n/index.ts'
import { numbersOf, partsOf } from '../src/screening/numbers.ts'
import { screen } from '../src/screening/screen.ts'
import { languageTags, plain, type Block, type Document } from '../src/sheet/document.ts'
import { fullDocument } from '../src/sheet/full-document.ts'
import { sheetOf } from '../src/sheet/model.ts'
import { questionnaire } from '../src/sheet/questionnaire.ts'
import { writeDocx } from '../src/sheet/write-docx.ts'

const i18n = createI18n()
const folder = mkdtempSync(join(tmpdir(), 'umbral-files-'))
afterAll(() => rmSync(folder, { recursive: true }))

const named = (Object.values(casesByPathway).flat() as NamedCase[]).find(({ id }) => id === 'from Venezuela, removed to Mexico')
const [one] = named ? casesOf(law.facts, named) : []

const shown = `</w:t></w:r><script>alert(1)</script> & "x" 'y' ]]> {x} =1+1`
const hostile = `\u0007${shown}\u001b`

function full(language: Language): Document {
  if (!one) throw new Error('No such case')
  return fullDocument(sheetOf(law, screen(law, one.told, one.today), one.told), sayIn(i18n, language), language, law, reviewsIn(i18n, language))
}

/** By the name of the file. */
const documents: Record<string, Document> = {}

/** One start of LibreOffice for all files: starting is what takes it long. Its profile is its own, and goes with the test. */
function convert(to: string, names: readonly string[]): void {
  const office = findLibreOffice()
  if (office === undefined) throw new Error('LibreOffice was not found. `npm test` installs it.')
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  execFileSync(office, [profile, '--headless', '--convert-to', to, '--outdir', folder, ...names.map((name) => join(folder, `${name}.docx`))], { stdio: 'pipe' })
}

beforeAll(async () => {
  for (const language of languages) {
    await addLanguage(i18n, language)
    documents[`full-${language}`] = full(language)
  }
  // Long, and alike in all languages: that each question is in each is seen beside the builder.
  documents['blank-ht'] = questionnaire(law, sayIn(i18n, 'ht'), 'ht', partsOf(law).map(({ pathway }) => pathway.id))
  documents['hostile'] = {
    language: 'en',
    title: hostile,
    running: hostile,
    blocks: [
      { kind: 'heading', level: 1, text: hostile },
      { kind: 'text', text: hostile, look: 'box' },
      { kind: 'table', head: [hostile, hostile], rows: [[hostile, hostile]] },
      { kind: 'list', items: [hostile] },
      { kind: 'boxes', options: [hostile] },
    ],
  }
  for (const [name, document] of Object.entries(documents)) writeFileSync(join(folder, `${name}.docx`), await writeDocx(document, '2026-11-22'))
  convert('pdf', Object.keys(documents))
  convert('html', Object.keys(documents))
}, 120_000)

const documentOf = (name: string): Document => {
  const document = documents[name]
  if (!document) throw new Error(`No document "${name}"`)
  return document
}
const pagesOf = (name: string): string[] =>
  execFileSync('pdftotext', ['-layout', join(folder, `${name}.pdf`), '-'], { encoding: 'utf8', maxBuffer: 1 << 26 })
    .split('\f')
    .filter((page) => page.trim() !== '')
const htmlOf = (name: string): string => readFileSync(join(folder, `${name}.html`), 'utf8')

/** Lines may break anywhere; lines to write on, and the space between words, are not what is compared. */
const flat = (text: string): string => text.replaceAll(/[\s_\u00a0]+/g, '')

/** The text of a piece of HTML as LibreOffice writes it. */
const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')

const headingsIn = (html: string): string[] => [...html.matchAll(/<h([1-3])[^>]*>(.*?)<\/h\1>/gs)].map(([, level = '', inner = '']) => `${level} ${flat(textOf(inner))}`)

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'text':
      return plain(block.text).split('\n')
    case 'list':
      return block.items.map(plain)
    case 'table':
      return [...block.head, ...block.rows.flat().flatMap((cell) => plain(cell).split('\n'))]
    case 'boxes':
      return block.options
    case 'fill':
      return [block.label]
    case 'page-break':
      return []
  }
}

const ofKind = (document: Document, kind: Block['kind']) => document.blocks.filter((block) => block.kind === kind)

for (const name of [...languages.map((language) => `full-${language}`), 'blank-ht'])
  describe(`LibreOffice opens ${name}`, () => {
    test('with its headings as headings, in their order', () => {
      const wanted = documentOf(name).blocks.flatMap((block) => (block.kind === 'heading' ? [`${block.level} ${flat(block.text)}`] : []))
      expect(wanted.length).toBeGreaterThan(10)
      expect(headingsIn(htmlOf(name))).toEqual(wanted)
    })

    test('with its tables as tables that name their columns', () => {
      const tables = ofKind(documentOf(name), 'table')
      const html = htmlOf(name)
      expect([...html.matchAll(/<table/g)]).toHaveLength(tables.length)
      expect([...html.matchAll(/<thead/g)]).toHaveLength(tables.length)
      if (name.startsWith('full')) expect(tables.length).toBeGreaterThan(1)
    })

    test('with every text, in its own language', () => {
      const text = flat(textOf(htmlOf(name)))
      for (const block of documentOf(name).blocks) for (const each of textsOf(block)) expect(text).toContain(flat(each))
      expect(htmlOf(name)).toContain(`lang="${languageTags[documentOf(name).language]}"`)
    })

    test('and prints every page with its foot and number', () => {
      const pages = pagesOf(name)
      expect(pages.length).toBeGreaterThan(3)
      pages.forEach((page, i) => {
        expect(flat(page)).toContain(flat(documentOf(name).running))
        expect(flat(page)).toContain(`${i + 1}/${pages.length}`)
      })
    })
  })

describe('on paper', () => {
  test('every question has its number', () => {
    const text = flat(pagesOf('blank-ht').join('\n'))
    const say = sayIn(i18n, 'ht')
    // A question may run over the foot of a page; its number and first words stand together.
    for (const [fact, number] of numbersOf(law)) expect(text).toContain(flat(`${number}${say(`facts.${fact}.question`).slice(0, 30)}`))
  })

  test('what is hostile is only text', () => {
    expect(flat(textOf(htmlOf('hostile'))).split(flat(shown)).length - 1).toBeGreaterThanOrEqual(6)
    expect(htmlOf('hostile')).not.toContain('<script')
  })

  test('no file names anybody', () => {
    const about = execFileSync('pdfinfo', [join(folder, 'full-es.pdf')], { encoding: 'utf8' })
    expect(about).toContain(documentOf('full-es').title)
    expect(about).not.toMatch(/^(?:Author|Subject|Keywords):/m)
  })
})
