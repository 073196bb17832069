/**
 * A document as plain text, for a terminal or a message: lines of at most 80 characters, and nothing that depends on
 * letters of one width: the rows of a table stand one below the other, each cell with the heading of its column.
 * Must not know what a document is about.
 */
import { plain, withoutControls, type Block, type Document } from './document.ts'

type Lines = readonly string[]

const width = 80

/** The document as text. It ends as every page does: with what it is. */
export function writeText({ blocks, running }: Document): string {
  const parts: Lines[] = []
  let before: Block | undefined
  for (const block of blocks) {
    const lines = linesOf(block)
    if (lines.length === 0) continue
    if (before && staysWith(before, block)) parts[parts.length - 1] = [...(parts.at(-1) ?? []), ...lines]
    else parts.push(lines)
    before = block
  }
  const end = running === '' ? [] : [wrapped(running)]
  return withoutControls(`${[...parts, ...end].map((lines) => lines.join('\n')).join('\n\n')}\n`)
}

/** What belongs to the line above it stands right below it. */
function staysWith(before: Block, block: Block): boolean {
  if (block.kind === 'heading') return false
  if (before.kind === 'heading') return true
  if (block.kind === 'list') return before.kind === 'text' && before.look !== 'box'
  return block.kind === 'boxes' || (before.kind === 'fill' && block.kind === 'fill')
}

function linesOf(block: Block): Lines {
  switch (block.kind) {
    case 'heading':
      return titled(block.level === 3 ? block.text : block.text.toUpperCase(), block.level === 1 ? '=' : '-')
    case 'text': {
      const lines = plain(block.text).split(/\r\n|[\n\r]/)
      return block.look === 'box' ? framed(lines) : lines.flatMap((line) => (line.trim() === '' ? [] : wrapped(line)))
    }
    case 'list':
      return block.items.flatMap((item, i) => wrapped(plain(item), block.ordered ? `${i + 1}. ` : '* '))
    case 'table':
      return [
        ...(block.caption === undefined ? [] : wrapped(block.caption)),
        ...block.rows.flatMap((row) => row.flatMap((cell, i) => cellLines(block.head[i] ?? '', plain(cell), i === 0))),
      ]
    case 'boxes':
      return block.across ? inRows(block.options.map((option) => `[ ] ${option}`)) : block.options.flatMap((option) => wrapped(option, '[ ] '))
    case 'fill':
      return [...filled(block.label), ...Array.from({ length: Math.max(0, block.lines - 1) }, () => '_'.repeat(width))]
    case 'page-break':
      return []
  }
}

/** A title with a rule below it, no longer than its last line. */
function titled(title: string, rule: string): Lines {
  const lines = wrapped(title)
  return [...lines, rule.repeat(Math.min(width / 2, lines.at(-1)?.length ?? 0))]
}

/** A text that stands apart can be copied whole from between its rules. */
function framed(lines: Lines): Lines {
  const rule = `  ${'-'.repeat(width - 2)}`
  return [rule, ...lines.flatMap((line) => (line.trim() === '' ? [''] : wrapped(line, '  ', '  '))), rule]
}

/** The first cell begins the row; an empty one is not said. */
function cellLines(head: string, cell: string, first: boolean): Lines {
  if (!first && cell.trim() === '') return []
  return wrapped(head === '' ? cell : `${head}: ${cell}`, first ? '* ' : '  ')
}

/** Side by side, as many as fit on a line. */
function inRows(items: readonly string[]): Lines {
  const rows: string[] = []
  for (const item of items) {
    const last = rows.at(-1)
    if (last !== undefined && `${last}   ${item}`.length <= width) rows[rows.length - 1] = `${last}   ${item}`
    else rows.push(...wrapped(item, '', '    '))
  }
  return rows
}

/** A name, and the rest of the line to write on; a whole line where too little is left. */
function filled(label: string): Lines {
  const lines = wrapped(label)
  const last = lines.at(-1) ?? ''
  const left = width - last.length - 1
  return left < 20 ? [...lines, '_'.repeat(width)] : [...lines.slice(0, -1), `${last} ${'_'.repeat(left)}`]
}

/** A text broken at spaces so that it fits: begun by a sign, and hanging under what follows it. */
function wrapped(text: string, sign = '', hanging = ' '.repeat(sign.length)): Lines {
  const lines: string[] = []
  let current = sign
  let empty = true
  for (const word of text.trim().split(/\s+/)) {
    const next = empty ? current + word : `${current} ${word}`
    if (next.length > width && !empty) {
      lines.push(current)
      current = hanging + word
    } else current = next
    empty = false
  }
  return [...lines, current]
}
