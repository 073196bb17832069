/**
 * Walks the answers of a case through the table of one pathway: which steps it took and on what ground, which findings it
 * tells, which answers it used, and which question comes next. A question not yet answered is walked as `later`,
 * so that a case can be screened at any moment and silence is treated alike everywhere.
 *
 * Pure. Must not know any rule, any language, or what day it is.
 */
import { branchOf, isNonAnswer, type Answers } from './answers.ts'
import type { AnyNode, Branch, Element, Facts, Pathway, View } from './law.ts'
import type { Weight } from './weights.ts'

/** One step of a walk: what was asked, weighed or told, with its sources and the lawyer's margin note. */
export interface Step {
  readonly node: string
  readonly because: readonly string[]
  readonly gist: string
  readonly ask?: { readonly fact: string; readonly branch: string; readonly unanswered?: true }
  readonly weigh?: { readonly element: string; readonly weight: Weight }
  readonly finding?: string
}

export interface Replay {
  readonly pathway: string
  readonly steps: readonly Step[]
  /** The first question on the path that has no answer yet. */
  readonly next: { readonly node: string; readonly fact: string } | undefined
  /** Facts that the path asks, in order. */
  readonly asked: readonly string[]
}

/** What a pathway may see while it is replayed: answers by fact, and a view limited to what the path has asked. */
export interface Sight {
  /** The answers about this person and this encounter. */
  readonly answers: Answers
  readonly elements: Readonly<Record<string, Element>>
  /** A view that shows the shared facts and those in `asked`. */
  view(asked: ReadonlySet<string>): View<Facts>
}

/** Weighs one element of the law in a view. Throws when the law has no such element. */
export function weighElement(elements: Sight['elements'], id: string, view: View<Facts>): Weight {
  const element = elements[id]
  if (!element) throw new Error(`No element "${id}" in this law`)
  return element.weigh(view)
}

/** Replays the answers through a pathway. Throws when the pathway, or an answer, names what the law does not have. */
export function replay(pathway: Pathway, facts: Facts, sight: Sight): Replay {
  const asked = new Set<string>()
  const view = sight.view(asked)
  const steps: Step[] = []
  let next: Replay['next']
  let name = pathway.start
  // A table leads from each node onward (`audit.ts` refuses circles), so no walk is longer than the table.
  for (let left = Object.keys(pathway.nodes).length; left > 0; left -= 1) {
    const node: AnyNode | undefined = pathway.nodes[name]
    if (!node) break
    if ('outcome' in node) {
      steps.push({ node: name, because: node.because, gist: node.gist, finding: node.outcome })
      return { pathway: pathway.id, steps, next, asked: [...asked] }
    }
    if ('tell' in node) {
      steps.push({ node: name, because: node.because, gist: node.gist, finding: node.tell })
      name = node.to
    } else if ('ask' in node) {
      const fact = facts[node.ask]
      if (!fact) throw new Error(`No fact "${node.ask}" in this law`)
      const answer = sight.answers[node.ask]
      if (answer === undefined) next ??= { node: name, fact: node.ask }
      asked.add(node.ask)
      const branch = branchOf(fact, answer ?? 'later')
      const { to, because, gist } = branchAt(pathway, name, node, branch)
      steps.push({ node: name, because, gist, ask: { fact: node.ask, branch, ...(answer === undefined && { unanswered: true }) } })
      name = to
    } else {
      const weight = weighElement(sight.elements, node.weigh, view)
      const { to, because, gist } = branchAt(pathway, name, node, weight)
      steps.push({ node: name, because, gist, weigh: { element: node.weigh, weight } })
      name = to
    }
  }
  throw new Error(`${pathway.id} comes to no outcome from "${name}"`)
}

function branchAt({ id }: Pathway, name: string, { branches }: Extract<AnyNode, { branches: unknown }>, branch: string) {
  const taken = (branches as Readonly<Record<string, Branch>>)[branch]
  if (!taken) throw new Error(`${id} has no branch "${branch}" at "${name}"`)
  return taken
}

/** The facts among these whose answer is missing, unknown or put off: what is still to be found out. */
export const openAmong = (facts: readonly string[], answers: Answers): string[] =>
  facts.filter((fact) => {
    const answer = answers[fact]
    return answer === undefined || (isNonAnswer(answer) && answer !== 'declined')
  })
