/**
 * How much of a page a document takes, estimated in lines, and the fullest form of it that fits. An estimate on the safe
 * side: fonts differ from device to device.
 * Pure. Must not know what a document is about.
 */
import { paragraphsOf, type Block, type Document, type Line } from './document.ts'

/** The lines of one page, and the letters of one line, as they are printed. */
export interface PaperSize {
  readonly lines: number
  readonly letters: number
  /** What a heading of the second level takes besides its words. */
  readonly heading: number
}

const linesOf = (line: Line, letters: number): number =>
  paragraphsOf(line).reduce((sum, spans) => sum + Math.ceil(spans.reduce((length, { text }) => length + text.length, 0) / letters), 0)

/** What stands above and below a block, in lines. */
const around = { heading1: 1.2, heading3: 0.9, text: 0.5, box: 1, item: 0.15, row: 0.4 }

function linesIn(block: Block, { letters, heading }: PaperSize): number {
  switch (block.kind) {
    case 'heading':
      return linesOf(block.text, letters / (block.level === 1 ? 1.6 : 1.2)) + (block.level === 2 ? heading : around[`heading${block.level}`])
    case 'text':
      return linesOf(block.text, block.look === 'box' ? letters - 6 : letters) + (block.look === 'box' ? around.box : around.text)
    case 'list':
      return block.items.reduce((sum, item) => sum + linesOf(item, letters - 5) + around.item, around.text)
    case 'table':
      return [block.head, ...block.rows].reduce(
        (sum, cells) => sum + Math.max(...cells.map((cell) => linesOf(cell, letters / block.head.length))) + around.row,
        around.text,
      )
    case 'boxes':
      return block.across ? linesOf(block.options.join('      '), letters) + around.text : block.options.length + around.text
    case 'fill':
      return block.lines * 1.5
    case 'page-break':
      return 0
  }
}

/** How many lines a document takes. */
export const linesTaken = ({ blocks }: Document, paper: PaperSize): number => blocks.reduce((sum, block) => sum + linesIn(block, paper), 0)

/** The fullest form that fits on the fewest of these numbers of pages; the shortest where none does. Forms come the fullest first. */
export function fitting<T>(forms: readonly [T, ...T[]], make: (form: T) => Document, paper: PaperSize, pages: readonly number[] = [1]): Document {
  const tried: { readonly document: Document; readonly lines: number }[] = []
  for (const count of pages)
    for (const [i, form] of forms.entries()) {
      const { document, lines } = (tried[i] ??= taken(make(form), paper))
      if (lines <= count * paper.lines) return document
    }
  return tried.at(-1)?.document ?? make(forms[0])
}

const taken = (document: Document, paper: PaperSize) => ({ document, lines: linesTaken(document, paper) })
