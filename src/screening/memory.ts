/**
 * Remembers how pathways were walked, so that an answer replays only the pathways that read it. A walk is taken again
 * from memory when everything it read is still the same; it then cannot differ.
 *
 * Belongs to whoever holds the case, and is forgotten with it. Must not know any rule, language or clock.
 */
import type { Answer } from '../engine/answers.ts'
import type { Replay } from '../engine/replay.ts'

/** Something a walk read: the answer to a fact at one place as it was to be seen there, or how many encounters there are. */
export interface Read {
  /** Absent: how many encounters there are. */
  readonly fact: string | undefined
  /** The encounter read; absent for the person. */
  readonly place: number | undefined
  /** The path had asked for this fact itself: then it is seen even where it is not shared. */
  readonly asked: boolean
  /** The walk stood at this question: it saw the answer as it was given, silence included. */
  readonly asking: boolean
  readonly value: Answer | undefined
}

/** Notes what a walk reads. */
export type Note = (read: Read) => void

interface Remembered {
  readonly replay: Replay
  readonly reads: readonly Read[]
}

/** Walks by pathway and encounter, under one law, on one day. */
export interface Memory {
  under: readonly unknown[]
  readonly walks: Map<string, Remembered>
}

export const emptyMemory = (): Memory => ({ under: [], walks: new Map() })

/** Forgets everything unless these are the very things that were held before. */
export function remindOf(memory: Memory, ...under: readonly unknown[]): void {
  if (under.length === memory.under.length && under.every((each, i) => each === memory.under[i])) return
  memory.under = under
  memory.walks.clear()
}

/**
 * The walk under this key: from memory if all it read still `reads` the same, or else walked anew by `walk`, which must
 * `note` everything it reads.
 */
export function recall(memory: Memory, key: string, reads: (read: Read) => Answer | undefined, walk: (note: Note) => Replay): Replay {
  const known = memory.walks.get(key)
  if (known?.reads.every((read) => isSame(reads(read), read.value))) return known.replay
  const { note, reads: noted } = notebook()
  const replay = walk(note)
  memory.walks.set(key, { replay, reads: noted })
  return replay
}

/** What was read, each once: a walk reads the same again and again, and it cannot change on the way. */
function notebook(): { readonly note: Note; readonly reads: readonly Read[] } {
  const reads: Read[] = []
  const known: Set<string | undefined>[] = []
  const note: Note = (read) => {
    // Facts by how they were read; a number, since texts would be built for every single look.
    const how = ((read.place ?? -1) + 1) * 4 + (read.asked ? 2 : 0) + (read.asking ? 1 : 0)
    const facts = (known[how] ??= new Set())
    if (facts.has(read.fact)) return
    facts.add(read.fact)
    reads.push(read)
  }
  return { note, reads }
}

const isSame = (one: Answer | undefined, other: Answer | undefined): boolean =>
  one === other || (Array.isArray(one) && Array.isArray(other) && one.length === other.length && one.every((value, i) => value === other[i]))
