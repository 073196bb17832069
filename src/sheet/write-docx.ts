/**
 * A document as a Word file: real headings, lists and tables, so that Word and LibreOffice can find their way in it;
 * its language set, a running foot with the numbers of the pages. Nobody's name and no hour is in it: the only time it
 * tells is the day it was made, which comes in. Large: loaded only when such a file is wanted.
 * Must not know what a document is about, the clock, or where files go.
 */
import {
  AlignmentType,
  BorderStyle,
  Document as DocxFile,
  Footer,
  HeadingLevel,
  LeaderType,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableLayoutType,
  TableRow,
  TableCell,
  TabStopType,
  TextRun,
  WidthType,
  type IParagraphOptions,
} from 'docx'
import type { Day } from '../engine/days.ts'
import { paragraphsOf, plain, spansOf, staysWhole, groupsOf, tagOf, withForeignNames, withoutControls, type Block, type Document, type Line, type Span } from './document.ts'
import { dated } from './zip-dates.ts'

// In twentieths of a point. Letter, which both countries print on.
const page = { width: 12240, height: 15840 }
const margin = 850
const column = page.width - 2 * margin

/** The bytes of the file. `made`: the day it is dated; no other time is in it. */
export async function writeDocx(document: Document, made: Day): Promise<Uint8Array<ArrayBuffer>> {
  const { language, title, running, blocks } = withForeignNames(document)
  const file = new DocxFile({
    title: withoutControls(title),
    styles: {
      default: {
        document: { run: { font: 'Liberation Sans', size: 21, language: { value: tagOf(language) } }, paragraph: { spacing: { after: 80, line: 264 } } },
        heading1: { run: { size: 36, bold: true, color: '000000' }, paragraph: { spacing: { after: 120 }, keepNext: true } },
        heading2: { run: { size: 27, bold: true, color: '000000' }, paragraph: { spacing: { before: 320, after: 100 }, keepNext: true } },
        heading3: { run: { size: 22, bold: true, color: '000000' }, paragraph: { spacing: { before: 200, after: 60 }, keepNext: true } },
      },
    },
    numbering: {
      config: [
        { reference: 'points', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style: hanging }] },
        { reference: 'numbers', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, style: hanging }] },
      ],
    },
    sections: [
      {
        properties: { page: { size: page, margin: { top: margin, right: margin, bottom: margin, left: margin, footer: 425 } } },
        footers: { default: footOf(running) },
        children: groupsOf(blocks).flatMap((group, number) => {
          const whole = staysWhole(group)
          // The words about a part are not left alone at the foot of a page.
          const opens = group.length <= 3 && group[0]?.kind === 'heading' && group[0].level === 2
          return group.flatMap((block, i) => shapesOf(block, { whole: opens || (whole && i < group.length - 1), list: number * 1000 + i }))
        }),
      },
    ],
  })
  const properties = { path: 'docProps/core.xml', data: coreProperties(title, language, made) }
  return dated(await Packer.pack(file, 'uint8array', undefined, [properties]), made)
}

const hanging = { paragraph: { indent: { left: 420, hanging: 280 } } }

interface Surroundings {
  /** More of the same comes after it, from which it should not be parted. */
  readonly whole: boolean
  /** Tells the lists apart, so that each counts from one. */
  readonly list: number
}

function shapesOf(block: Block, { whole, list }: Surroundings): (Paragraph | Table)[] {
  const keep = { keepNext: whole, keepLines: true }
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: headings[block.level], children: runs(block.text) })]
    case 'text':
      return paragraphsOf(block.text).map((spans) => new Paragraph({ ...keep, ...looks[block.look ?? 'none'], children: runs(spans, block.look) }))
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ ...keep, numbering: { reference: block.ordered ? 'numbers' : 'points', level: 0, instance: list }, children: runs(item) }),
      )
    case 'table':
      return [...(block.caption === undefined ? [] : [new Paragraph({ keepNext: true, children: runs(block.caption, 'strong') })]), tableOf(block), new Paragraph({})]
    case 'boxes':
      return block.across
        ? [new Paragraph({ ...keep, children: runs(block.options.map((option) => `☐\u00a0${option}`).join('     ')) })]
        : block.options.map((option) => new Paragraph({ ...keep, spacing: { after: 30 }, indent: { left: 420, hanging: 420 }, children: runs(`☐  ${option}`) }))
    case 'fill':
      return Array.from({ length: Math.max(1, block.lines) }, (_, line) => lineToFill(line === 0 ? block.label : '', keep))
    case 'page-break':
      return [new Paragraph({ pageBreakBefore: true, spacing: { after: 0, line: 20, lineRule: 'exact' } })]
  }
}

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }

const edge = { style: BorderStyle.SINGLE, size: 12, space: 4, color: '000000' }
const looks: Readonly<Record<'none' | 'strong' | 'soft' | 'box', Partial<IParagraphOptions>>> = {
  none: {},
  strong: {},
  soft: {},
  box: { border: { top: edge, bottom: edge, left: edge, right: edge }, indent: { left: 120, right: 120 } },
}

/** The runs of a line, each in its language. */
function runs(line: Line, look?: 'strong' | 'soft' | 'box' | 'small'): TextRun[] {
  return spansOf(line).map(
    ({ text, strong, lang }) =>
      new TextRun({
        text: withoutControls(text).replaceAll('\n', ' '),
        ...((strong || look === 'strong') && { bold: true }),
        ...(look === 'soft' && { color: '333333', size: 19 }),
        ...(look === 'small' && { size: 18 }),
        ...(lang !== undefined && { language: { value: withoutControls(tagOf(lang)) } }),
      }),
  )
}

function tableOf({ head, rows }: Extract<Block, { kind: 'table' }>): Table {
  const widths = widthsOf(head, rows)
  const cell = (line: Line, i: number, bold: boolean) =>
    new TableCell({
      width: { size: widths[i] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      ...(bold && { shading: { fill: 'EEEEEE' } }),
      children: linesOf(line).map((spans) => new Paragraph({ spacing: { after: 0 }, children: runs(spans, bold ? 'strong' : 'small') })),
    })
  const whole = (row: readonly Line[]) => head.map((_, i) => row[i] ?? '')
  return new Table({
    width: { size: column, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map((text, i) => cell(text, i, true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: whole(row).map((line, i) => cell(line, i, false)) })),
    ],
  })
}

/** A cell without a paragraph would be no cell. */
function linesOf(line: Line): readonly (readonly Span[])[] {
  const lines = paragraphsOf(line)
  return lines.length > 0 ? lines : [[]]
}

/** Columns as wide as what is in them asks for; long texts grow downwards as much as sideways. */
function widthsOf(head: readonly string[], rows: readonly (readonly Line[])[]): number[] {
  const wanted = head.map((text, i) => {
    const lengths = [text, ...rows.map((row) => plain(row[i] ?? ''))].map(({ length }) => length)
    return Math.max(2.5, Math.sqrt(lengths.reduce((sum, each) => sum + each, 0) / lengths.length))
  })
  const all = wanted.reduce((sum, each) => sum + each, 0)
  return wanted.map((each) => Math.floor((column * each) / all))
}

/** A name, and a line to the edge of the page to write on. */
const lineToFill = (label: string, keep: { keepNext: boolean; keepLines: boolean }): Paragraph =>
  new Paragraph({
    ...keep,
    spacing: { before: 160, after: 40 },
    tabStops: [{ type: TabStopType.RIGHT, position: column, leader: LeaderType.UNDERSCORE }],
    children: [...runs(label === '' ? '' : `${label} `), new TextRun({ children: [new Tab()] })],
  })

const footOf = (running: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        border: { top: { style: BorderStyle.SINGLE, size: 4, space: 4, color: '000000' } },
        tabStops: [{ type: TabStopType.RIGHT, position: column }],
        children: [new TextRun({ text: withoutControls(running), size: 16 }), new TextRun({ children: [new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 16 })],
      }),
    ],
  })

/** What lists of files show: a title, a language and a day. The writer of DOCX would set a name and the hour. */
const coreProperties = (title: string, language: Document['language'], made: Day): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"' +
  ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  `<dc:title>${withoutControls(title).replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</dc:title><dc:language>${tagOf(language)}</dc:language>` +
  ['created', 'modified'].map((name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${made}T00:00:00Z</dcterms:${name}>`).join('') +
  '</cp:coreProperties>'
