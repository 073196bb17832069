/**
 * A document: what goes on paper or into a file, block by block, in one language. Builders make it of a case and the
 * law; writers turn it into plain text, HTML, DOCX or a page of the screen. So every form of a page says the same.
 *
 * Must not know any rule, any way to write a file, or Preact.
 */
import { runsOf, type Language } from '../i18n/index.ts'

/** A run of text; `lang` where it is not in the language of the document, such as the name of a Mexican office. */
export interface Span {
  readonly text: string
  readonly strong?: true
  readonly lang?: string
}
export type Line = string | readonly Span[]

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  /** `strong`: must be seen; `soft`: may be read later; `box`: stands in a frame. Each line of the text is a paragraph. */
  | { readonly kind: 'text'; readonly text: Line; readonly look?: 'strong' | 'soft' | 'box' }
  | { readonly kind: 'list'; readonly items: readonly Line[]; readonly ordered?: true }
  /** A real table, with a heading for each column. */
  | { readonly kind: 'table'; readonly caption?: string; readonly head: readonly string[]; readonly rows: readonly (readonly Line[])[] }
  /** Boxes to tick by hand, and what stands beside each; `across`: on one line as far as they fit. */
  | { readonly kind: 'boxes'; readonly options: readonly string[]; readonly across?: true }
  /** A place to write by hand: its name, and how many lines. */
  | { readonly kind: 'fill'; readonly label: string; readonly lines: number }
  | { readonly kind: 'page-break' }

export interface Document {
  readonly language: Language
  /** Never names the subject: titles show in lists of files and of windows. */
  readonly title: string
  /** Stands at the foot of every page. */
  readonly running: string
  readonly blocks: readonly Block[]
}

/** The text of a line, without its looks. */
export const plain = (line: Line): string => (typeof line === 'string' ? line : line.map(({ text }) => text).join(''))

/** The languages as files of documents name them: a language and a place. */
export const languageTags: Readonly<Record<Language, string>> = { es: 'es-MX', en: 'en-US', ht: 'ht-HT' }

/** The tag of a language, or of any other as it is. */
export const tagOf = (language: string): string => Object.entries(languageTags).find(([own]) => own === language)?.[1] ?? language

/** A line as spans. */
export const spansOf = (line: Line): readonly Span[] => (typeof line === 'string' ? [{ text: line }] : line)

/** The same document with foreign names in spans of their own language, for forms that can say so. */
export function withForeignNames(document: Document): Document {
  const { language } = document
  const parted = (line: Line): Line =>
    spansOf(line).flatMap((span): readonly Span[] =>
      span.lang === undefined ? runsOf(language, span.text).map((run) => ({ ...span, ...run })) : [span],
    )
  const blocks = document.blocks.map((block): Block => {
    switch (block.kind) {
      case 'text':
        return { ...block, text: parted(block.text) }
      case 'list':
        return { ...block, items: block.items.map(parted) }
      case 'table':
        return { ...block, rows: block.rows.map((row) => row.map(parted)) }
      default:
        return block
    }
  })
  return { ...document, blocks }
}

/** The paragraphs of a line: it is broken where its text is. Empty ones are left out. */
export function paragraphsOf(line: Line): readonly (readonly Span[])[] {
  const paragraphs: Span[][] = [[]]
  for (const span of spansOf(line))
    span.text.split(/\r\n|[\n\r]/).forEach((text, i) => {
      if (i > 0) paragraphs.push([])
      if (text !== '') paragraphs.at(-1)?.push({ ...span, text })
    })
  return paragraphs.filter((spans) => spans.length > 0)
}

/**
 * The blocks in groups that a page should not break: a heading of the third level with what follows it. All else stands
 * in groups of its own, up to the next heading.
 */
export function groupsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (last && block.kind !== 'heading' && block.kind !== 'page-break' && last[0]?.kind !== 'page-break') last.push(block)
    else groups.push([block])
  }
  return groups
}

/** Is this a group that a page should not break? */
export const staysWhole = (group: readonly Block[]): boolean => group[0]?.kind === 'heading' && group[0].level === 3

/**
 * Without the characters that only steer a machine: no file may hold them, and a terminal would obey them. Those that turn
 * the direction of writing go too: in a name they could turn the words that stand after it.
 */
export const withoutControls = (text: string): string =>
  // oxlint-disable-next-line no-control-regex
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
