/**
 * Forms of totals: a document with a table for paper and DOCX, and a table in plain text (CSV) for a spreadsheet.
 * Knows texts by the id of a pattern; must not know any pattern by name, or how files are written.
 */
import { formatMonth, formatNumber, type Language, type Say } from '../i18n/index.ts'
import type { Block, Document } from '../sheet/document.ts'
import { cases, smallest, type Row } from './ledger.ts'
import type { Totals } from './totals.ts'

/** What was counted, with its rows in the order of time, and their sum. */
export interface Counted {
  readonly of: string
  readonly rows: readonly Row[]
  readonly sum: number
}

/** The rows by what they count: cases first, then the patterns in the order given. */
export function countedIn({ rows }: Totals, order: readonly string[]): readonly Counted[] {
  return [cases, ...order].flatMap((of) => {
    const own = rows.filter((row) => row.of === of)
    return own.length === 0 ? [] : [{ of, rows: own, sum: own.reduce((sum, { count }) => sum + count, 0) }]
  })
}

/** What is counted, in words. */
export const titleOf = (say: Say, of: string): string => say(of === cases ? 'totals.cases' : `totals.patterns.${of}.title`)

/** The months of a row, in words. */
export function monthsOf(say: Say, language: Language, { from, to }: Pick<Row, 'from' | 'to'>): string {
  const first = formatMonth(language, from)
  return from === to ? first : say('totals.months', { from: first, to: formatMonth(language, to) })
}

/** Totals as a page: what they are, the table, and what exactly each line counts. */
export function totalsDocument(say: Say, language: Language, totals: Totals, order: readonly string[]): Document {
  const counted = countedIn(totals, order)
  return {
    language,
    title: say('totals.paper.title'),
    running: say('totals.paper.running'),
    blocks: [
      { kind: 'heading', level: 1, text: say('totals.paper.title') },
      { kind: 'text', text: say('totals.paper.about', { smallest }) },
      ...(counted.length === 0 ? [{ kind: 'text', text: say('totals.none', { smallest }) } satisfies Block] : whole(say, language, counted)),
    ],
  }
}

function whole(say: Say, language: Language, counted: readonly Counted[]): readonly Block[] {
  return [
    {
      kind: 'table',
      caption: say('totals.table.caption'),
      head: [say('totals.table.what'), say('totals.table.months'), say('totals.table.count')],
      rows: counted.flatMap(({ of, rows, sum }) => [
        ...rows.map((row) => [titleOf(say, of), monthsOf(say, language, row), formatNumber(language, row.count)]),
        ...(rows.length > 1 ? [[titleOf(say, of), say('totals.table.sum'), [{ text: formatNumber(language, sum), strong: true as const }]]] : []),
      ]),
    },
    { kind: 'heading', level: 2, text: say('totals.exactly') },
    {
      kind: 'list',
      items: counted
        .filter(({ of }) => of !== cases)
        .map(({ of }) => [{ text: `${titleOf(say, of)}: `, strong: true as const }, { text: say(`totals.patterns.${of}.exactly`) }]),
    },
    { kind: 'text', text: say('totals.overlap'), look: 'soft' },
  ]
}

/**
 * Totals for a spreadsheet: ids, months and numbers as any program reads them, and the words of one language beside.
 * It begins with the mark by which spreadsheets know that it is UTF-8.
 */
export function totalsCsv(say: Say, totals: Totals, order: readonly string[]): string {
  const lines = countedIn(totals, order).flatMap(({ of, rows }) => rows.map(({ from, to, count }) => [of, titleOf(say, of), from, to, String(count)]))
  return `\uFEFF${[['pattern', 'what', 'from', 'to', 'count'], ...lines].map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
