/**
 * A pathway as a graph to draw: its nodes with short labels, its arrows with the answers that take them, and which of
 * them this walk took. Branches that lead to the same place are one arrow.
 *
 * Must not know any node by name; words come from the voice.
 */
import { nonAnswers, type Kind } from '../../engine/answers.ts'
import type { AnyNode, Law, Pathway } from '../../engine/law.ts'
import { arrowsFrom, reachableFrom } from '../../engine/shape.ts'
import type { Walked } from '../../screening/screen.ts'
import type { Say } from '../../i18n/index.ts'
import type { GraphArrow, GraphNode } from './layered.ts'

export type MapNodeKind = 'question' | 'test' | 'finding'

export interface MapNode extends GraphNode {
  readonly kind: MapNodeKind
  /** The whole label. */
  readonly label: string
  /** The label as it fits into the box. */
  readonly lines: readonly string[]
  readonly onPath: boolean
  /** More follows that is not drawn. */
  readonly goesOn: boolean
}

export interface MapArrow extends GraphArrow {
  /** All answers that take it. */
  readonly label: string
  /** The label as it fits beside the arrow. */
  readonly short: string
  readonly onPath: boolean
}

export interface MapGraph {
  readonly nodes: readonly MapNode[]
  readonly arrows: readonly MapArrow[]
}

const box = { width: 192, line: 17, padding: 14, characters: 22, lines: 3 } as const
const shortLabel = 20
const letterWidth = 6.6

/** Everything, or only the path and where one could have turned off it. */
export type MapExtent = 'whole' | 'path'

/** The map of one pathway, with one walk through it. */
export function mapOf(law: Law, pathway: Pathway, walked: Walked, say: Say, extent: MapExtent = 'whole'): MapGraph {
  const reached = reachableFrom(pathway, pathway.start)
  const taken = new Set(walked.steps.map(({ node }) => node))
  const entries = Object.entries(pathway.nodes).filter(([name]) => reached.has(name))
  const followed = extent === 'whole' ? entries : entries.filter(([name]) => taken.has(name))
  const arrows = followed.flatMap(([from, node]) => arrowsOut(law, walked, from, node, say))
  const drawn = new Set([...followed.map(([name]) => name), ...arrows.map(({ to }) => to)])
  return {
    nodes: entries
      .filter(([name]) => drawn.has(name))
      .map(([id, node]) => ({
        ...labelled(nodeLabel(node, say)),
        id,
        kind: kindOf(node),
        onPath: taken.has(id),
        goesOn: extent === 'path' && !taken.has(id) && !('outcome' in node),
      })),
    arrows,
  }
}

const kindOf = (node: AnyNode): MapNodeKind => ('ask' in node ? 'question' : 'weigh' in node ? 'test' : 'finding')

function labelled(label: string): Pick<MapNode, 'label' | 'lines' | 'width' | 'height'> {
  const lines = wrapped(label, box.characters, box.lines)
  return { label, lines, width: box.width, height: lines.length * box.line + box.padding }
}

function arrowsOut(law: Law, { steps }: Walked, from: string, node: AnyNode, say: Say): readonly MapArrow[] {
  const next = steps[steps.findIndex((step) => step.node === from) + 1]?.node
  const onPath = steps.some((step) => step.node === from)
  return targetsOf(from, node).map(([to, branches]) => {
    const labels = arrowLabels(law, node, branches, say)
    const short = shortened(labels)
    const taken = onPath && to === next
    return { from, to, label: labels.join('; '), short, onPath: taken, straight: taken, room: short.length * letterWidth }
  })
}

function nodeLabel(node: AnyNode, say: Say): string {
  if ('ask' in node) return say(`facts.${node.ask}.label`)
  if ('weigh' in node) return say(`elements.${node.weigh}`)
  return say(`findings.${'tell' in node ? node.tell : node.outcome}.title`)
}

/** Where a node leads, each target once, with the branches that lead there. */
function targetsOf(from: string, node: AnyNode): readonly (readonly [string, readonly string[]])[] {
  const targets = new Map<string, string[]>()
  for (const { to, branch } of arrowsFrom(from, node)) targets.set(to, [...(targets.get(to) ?? []), ...(branch === undefined ? [] : [branch])])
  return [...targets]
}

/** The answers that take an arrow, the three non-answers as one. */
function arrowLabels(law: Law, node: AnyNode, branches: readonly string[], say: Say): readonly string[] {
  if (!('branches' in node)) return []
  if (branches.length === Object.keys(node.branches).length) return [say('sheet.pictures.map.any')]
  if ('weigh' in node) return branches.map((branch) => say(`sheet.pictures.map.weights.${branch}`))
  const silent = nonAnswers.filter((branch) => branches.includes(branch))
  const kind = law.facts[node.ask]?.kind
  return [
    ...branches.filter((branch) => !(silent as readonly string[]).includes(branch)).map((branch) => branchLabel(kind, node.ask, branch, say)),
    ...(silent.length === nonAnswers.length ? [say('sheet.pictures.map.silence')] : silent.map((branch) => say(`law.nonAnswers.${branch}`))),
  ]
}

function branchLabel(kind: Kind['kind'] | undefined, fact: string, branch: string, say: Say): string {
  if (kind === 'yes-no') return say(`law.yesNo.${branch}`)
  return kind === 'choice' ? say(`facts.${fact}.options.${branch}`) : say('sheet.pictures.map.answered')
}

/** All answers where they are short; else the first, and that there are others. */
function shortened(labels: readonly string[]): string {
  const [first = ''] = labels
  const together = labels.join(' / ')
  if (together.length <= shortLabel) return together
  const cut = first.length > shortLabel ? `${first.slice(0, shortLabel - 1).trimEnd()}…` : first
  return labels.length > 1 ? `${cut} (+${labels.length - 1})` : cut
}

/** The label in lines of so many characters; what does not fit ends in dots. */
function wrapped(label: string, characters: number, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of label.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < characters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  if (lines.length <= most) return lines
  const last = lines[most - 1] ?? ''
  return [...lines.slice(0, most - 1), `${last.slice(0, characters - 2)}…`]
}
