import { beforeAll, describe, expect, test } from 'vitest'
import { law } from '../../rules/law.ts'
import { addLanguage, createI18n, languages, sayIn } from '../i18n/index.ts'
import { plain } from '../sheet/document.ts'
import { totalsCsv, totalsDocument } from './forms.ts'
import type { Totals } from './totals.ts'

const order = Object.keys(law.patterns ?? {})
const totals: Totals = {
  rows: [
    { of: 'cases', from: '2026-09', to: '2026-09', count: 1200 },
    { of: 'documents-kept', from: '2026-08', to: '2026-09', count: 7 },
    { of: 'documents-kept', from: '2026-10', to: '2026-10', count: 8 },
    { of: 'no-fear-question', from: '2026-09', to: '2026-09', count: 9 },
  ],
}
const i18n = createI18n()

describe.each(languages)('totals in %s', (language) => {
  beforeAll(() => addLanguage(i18n, language))

  test('are a real table with each row, and what exactly each line counts', () => {
    const say = sayIn(i18n, language)
    const { blocks, title } = totalsDocument(say, language, totals, order)
    const table = blocks.find((block) => block.kind === 'table')
    const rows = table?.kind === 'table' ? table.rows.map((cells) => cells.map(plain)) : []
    // In the order of the law, whatever the order of the rows; with a sum only where there is something to add up.
    expect(rows.map(([what]) => what)).toEqual([
      say('totals.cases'),
      say('totals.patterns.no-fear-question.title'),
      ...Array.from({ length: 3 }, () => say('totals.patterns.documents-kept.title')),
    ])
    expect(rows.at(-1)).toEqual([say('totals.patterns.documents-kept.title'), say('totals.table.sum'), '15'])
    expect(rows[0]?.[2]).toBe(language === 'ht' ? '1\u202F200' : '1,200')
    expect(JSON.stringify({ blocks, title })).not.toMatch(/\[[a-z]+\.[\w.-]+\]/)
    const list = blocks.find((block) => block.kind === 'list')
    expect(list?.kind === 'list' ? list.items.length : 0).toBe(2)
  })

  test('say so when there are none', () => {
    const say = sayIn(i18n, language)
    expect(totalsDocument(say, language, { rows: [] }, order).blocks.at(-1)).toEqual({ kind: 'text', text: say('totals.none', { smallest: 5 }) })
  })

  test('are a spreadsheet that any program reads', async () => {
    const lines = totalsCsv(sayIn(i18n, language), totals, order).split('\r\n')
    expect(lines[0]).toBe('\uFEFFpattern,what,from,to,count')
    expect(lines[1]).toMatch(/^cases,[^,"]+,2026-09,2026-09,1200$/)
    expect(lines.slice(2, -1).every((line) => /^[a-z-]+,(?:[^,"]+|"(?:[^"]|"")+"),\d{4}-\d\d,\d{4}-\d\d,\d+$/.test(line))).toBe(true)
    expect(lines.at(-1)).toBe('')
  })
})
