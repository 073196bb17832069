/**
 * Leaves out of the built app what the law says to lawyers only: the margin notes of steps (`gist`) and of sources
 * (`says`). No screen shows them, and they are a third of the law. The shape of the law stays; so do its version and all results
 * (`scripts/lean-law.test.ts` screens every named case with both).
 */
import type { Plugin } from 'vite'

/** Where each note stands. */
const notes = [
  { files: /\/rules\/pathways\/.*\.ts$/, name: 'gist' },
  { files: /\/rules\/sources\/.*\.ts$/, name: 'says' },
]

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && 'start' in value

/** Empties the texts under that name, wherever an object is written. */
export function withoutNotes(code: string, tree: unknown, name: string): string {
  const texts: Node[] = []
  const look = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(look)
    if (!isNode(value)) return
    const { type, key, value: text } = value as Node & { key?: { name?: string }; value?: unknown }
    if (type === 'Property' && key?.name === name && isNode(text) && (text.type === 'Literal' || text.type === 'TemplateLiteral')) texts.push(text)
    Object.values(value).forEach(look)
  }
  look(tree)
  return texts.sort((one, other) => other.start - one.start).reduce((left, { start, end }) => `${left.slice(0, start)}''${left.slice(end)}`, code)
}

/** In the build only: tests, the command line and the law book have all notes. */
export const leanLaw = (): Plugin => ({
  name: 'umbral-lean-law',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    const note = notes.find(({ files }) => files.test(id))
    if (!note) return undefined
    return { code: withoutNotes(code, this.parse(code, { lang: 'ts' }), note.name), map: null }
  },
})
