/**
 * The number of every question, "3.4": the part that asks it first, in the order of the law, and its place in that part.
 * The screen, the list of answers and paper show the same number, so that an answer on paper finds its question.
 * Pure. Must not know any fact or pathway by name, or any language.
 */
import type { AnyNode, Law, Pathway } from '../engine/law.ts'
import { arrowsFrom } from '../engine/shape.ts'

/** The questions of one pathway: those that no pathway before it asks. */
export interface NumberedPart {
  readonly pathway: Pathway
  readonly number: number
  readonly questions: readonly { readonly fact: string; readonly number: string }[]
}

const known = new WeakMap<Law, { readonly parts: readonly NumberedPart[]; readonly numbers: ReadonlyMap<string, string> }>()

function countedIn(law: Law) {
  const before = known.get(law)
  if (before) return before
  const parts = countParts(law)
  const counted = { parts, numbers: new Map(parts.flatMap(({ questions }) => questions.map(({ fact, number }) => [fact, number] as const))) }
  known.set(law, counted)
  return counted
}

/** Every pathway with the questions that are its own, in the order of the law. Those without any have no number. */
export const partsOf = (law: Law): readonly NumberedPart[] => countedIn(law).parts

/** The number of each fact that is asked, by its id. */
export const numbersOf = (law: Law): ReadonlyMap<string, string> => countedIn(law).numbers

function countParts(law: Law): readonly NumberedPart[] {
  const taken = new Set<string>()
  const parts: NumberedPart[] = []
  for (const pathway of law.pathways) {
    const own = asksOf(pathway).filter((fact) => !taken.has(fact))
    for (const fact of own) taken.add(fact)
    const number = parts.length + 1
    if (own.length > 0) parts.push({ pathway, number, questions: own.map((fact, i) => ({ fact, number: `${number}.${i + 1}` })) })
  }
  return parts
}

/**
 * The facts that a pathway asks, each once, so that no question stands before one that leads to it, and what follows
 * from the first answer stands before what follows from the second.
 */
function asksOf({ start, nodes }: Pathway): readonly string[] {
  const seen = new Set<string>()
  const order: AnyNode[] = []
  const visit = (name: string): void => {
    const node = nodes[name]
    if (node === undefined || seen.has(name)) return
    seen.add(name)
    for (const { to } of [...arrowsFrom(name, node)].reverse()) visit(to)
    order.push(node)
  }
  visit(start)
  return [...new Set(order.reverse().flatMap((node) => ('ask' in node ? [node.ask] : [])))]
}
