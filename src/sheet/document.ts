/**
 * A document: what goes on paper or into a file, block by block, in one language. Builders make it of a case and the
 * law; writers turn it into plain text, HTML, DOCX or a page of the screen. So every form of a page says the same.
 *
 * Must not know any rule, any way to write a file, or React.
 */
import type { Language } from '../i18n/index.ts'

/** A run of text; `lang` where it is not in the language of the document, such as the name of a Mexican office. */
export interface Span {
  readonly text: string
  readonly strong?: true
  readonly lang?: string
}
export type Line = string | readonly Span[]

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  /** `strong`: must be seen; `soft`: may be read later; `box`: stands in a frame. */
  | { readonly kind: 'text'; readonly text: Line; readonly look?: 'strong' | 'soft' | 'box' }
  | { readonly kind: 'list'; readonly items: readonly Line[]; readonly ordered?: true }
  /** A real table, with a heading for each column. */
  | { readonly kind: 'table'; readonly caption?: string; readonly head: readonly string[]; readonly rows: readonly (readonly Line[])[] }
  /** Boxes to tick by hand, and what stands beside each. */
  | { readonly kind: 'boxes'; readonly options: readonly string[] }
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
