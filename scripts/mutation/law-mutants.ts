/**
 * Spoils the law: each mutant is the whole law with one step of one pathway written wrongly, as a tired author might have.
 * The law is data, so it is spoiled as a value; what is spoiled still satisfies the types, which refuse the rest.
 *
 * Must not know any rule by name, nor how mutants are judged.
 */
import { branchesOf, nonAnswers } from '../../src/engine/answers.ts'
import type { AnyNode, Branch, Fact, Law, Pathway } from '../../src/engine/law.ts'
import { reachableFrom } from '../../src/engine/shape.ts'

/** The ways of going wrong. `cites` changes no walk, only what a step rests on. */
export const mutations = ['target', 'silence', 'swap', 'untold', 'finding', 'fact', 'element', 'opens', 'cites'] as const
export type Mutation = (typeof mutations)[number]

/** One spoiled law. `id` is the same as long as the step it spoils is. */
export interface LawMutant {
  readonly id: string
  readonly pathway: string
  readonly mutation: Mutation
  /** The node that is written otherwise; '' when it is the pathway. */
  readonly node: string
  /** The steps as they stand in the sound law that are written otherwise: only cases that take one of them can notice. */
  readonly touches: readonly { readonly node: string; readonly branch: string }[] | 'the whole pathway'
  readonly law: Law
}

type Nodes = Readonly<Record<string, AnyNode>>
type Spoiled = Omit<LawMutant, 'law' | 'pathway' | 'id' | 'node'> & { readonly node?: string } & { readonly says: string; readonly instead: Partial<Pathway> }

/** Every mutant of one pathway. */
export function mutantsOf(law: Law, pathway: Pathway): LawMutant[] {
  const spoiled = [
    ...Object.entries(pathway.nodes).flatMap(([name, node]) => spoiledNode(law, pathway, name, node)),
    ...spoiledOpening(pathway),
  ]
  return spoiled.map(({ says, instead, mutation, touches, node = '' }) => ({
    id: `${pathway.id} ${mutation}: ${says}`,
    pathway: pathway.id,
    mutation,
    node,
    touches,
    law: { ...law, pathways: law.pathways.map((one) => (one === pathway ? { ...pathway, ...instead } : one)) },
  }))
}

function spoiledNode(law: Law, pathway: Pathway, name: string, node: AnyNode): Spoiled[] {
  const made: Spoiled[] = []
  const put = (mutation: Mutation, says: string, instead: AnyNode, branches: readonly string[] = ['']) =>
    made.push({
      mutation,
      node: name,
      says: `${name} ${says}`,
      instead: { nodes: { ...pathway.nodes, [name]: instead } },
      touches: branches.map((branch) => ({ node: name, branch })),
    })

  if ('branches' in node) {
    const branches: Readonly<Record<string, Branch>> = node.branches
    const entries = Object.entries(branches)
    const withBranches = (instead: Readonly<Record<string, Branch>>) => ({ ...node, branches: { ...branches, ...instead } }) as AnyNode
    for (const [branch, arrow] of entries) {
      const other = otherTarget(pathway, name, arrow.to)
      if (other) put('target', `(${branch}) to ${other}`, withBranches({ [branch]: { ...arrow, to: other } }), [branch])
      for (const [says, because] of otherGrounds(pathway, arrow.because))
        put('cites', `(${branch}) ${says}`, withBranches({ [branch]: { ...arrow, because } }), [branch])
    }
    const silent = 'ask' in node ? nonAnswers.flatMap((silence) => (branches[silence] ? [[silence, branches[silence]] as const] : [])) : []
    const elsewhere = silent[0] && otherTarget(pathway, name, silent[0][1].to)
    if (elsewhere) {
      const led = silent.map(([silence, arrow]) => [silence, { ...arrow, to: elsewhere }] as const)
      put('silence', `to ${elsewhere}`, withBranches(Object.fromEntries(led)), nonAnswers)
    }
    entries.forEach(([one, left], i) => {
      for (const [other, right] of entries.slice(i + 1))
        if (left.to !== right.to)
          put('swap', `(${one}) with (${other})`, withBranches({ [one]: { ...left, to: right.to }, [other]: { ...right, to: left.to } }), [one, other])
    })
    const all = entries.map(([branch]) => branch)
    if ('ask' in node) {
      const other = otherFact(law, node.ask)
      if (other) put('fact', `asks ${other}`, { ...node, ask: other }, all)
    } else {
      const other = after(weighedIn(pathway), node.weigh)
      if (other) put('element', `weighs ${other}`, { ...node, weigh: other }, all)
    }
    return made
  }

  for (const [says, because] of otherGrounds(pathway, node.because)) put('cites', says, { ...node, because })
  const findings = findingsIn(pathway)
  if ('tell' in node) {
    const other = after(findings, node.tell)
    if (other) put('finding', `tells ${other}`, { ...node, tell: other })
    const target = otherTarget(pathway, name, node.to)
    if (target) put('target', `to ${target}`, { ...node, to: target })
    made.push({ mutation: 'untold', says: `${name} is left out`, instead: without(pathway, name, node.to), touches: [{ node: name, branch: '' }] })
  } else {
    const other = after(findings, node.outcome)
    if (other) put('finding', `ends in ${other}`, { ...node, outcome: other })
  }
  return made
}

/** It opens to all. */
function spoiledOpening({ opens, ...rest }: Pathway): Spoiled[] {
  // An absent door, where the types would rather have none than one undefined: the engine reads both alike.
  const instead = { ...rest, opens: undefined } as unknown as Partial<Pathway>
  return opens === undefined ? [] : [{ mutation: 'opens', says: 'always', touches: 'the whole pathway', instead }]
}

/** Another node, the next in the table, that neither is this one nor leads back to it: a circle would be seen without any case. */
function otherTarget({ nodes, ...pathway }: Pathway, from: string, to: string): string | undefined {
  const names = Object.keys(nodes)
  const start = names.indexOf(to)
  const inTurn = [...names.slice(start + 1), ...names.slice(0, start)]
  return inTurn.find((name) => name !== to && !reachableFrom({ nodes, ...pathway }, name).has(from))
}

/** Each of several sources left out; and each replaced by the next that this pathway cites. */
function otherGrounds(pathway: Pathway, because: Branch['because']): [string, Branch['because']][] {
  const cited = [...new Set(Object.values(pathway.nodes).flatMap((node) => ('branches' in node ? Object.values(node.branches).flatMap((b) => b.because) : node.because)))]
  return because.flatMap((source, i): [string, Branch['because']][] => {
    const [first, ...others] = because.filter((_, at) => at !== i)
    const other = after(cited.filter((one) => one === source || !because.includes(one)), source)
    return [
      ...(first === undefined ? [] : [[`without ${source}`, [first, ...others]] as [string, Branch['because']]]),
      ...(other === undefined ? [] : [[`cites ${other} for ${source}`, because.map((one, at) => (at === i ? other : one)) as unknown as Branch['because']] as [string, Branch['because']]]),
    ]
  })
}

/** The next fact that is answered in the same way, about the same. */
function otherFact(law: Law, id: string): string | undefined {
  const fact = law.facts[id]
  if (!fact) return undefined
  const answered = (one: Fact) => `${one.about} ${one.kind} ${branchesOf(one).join(' ')}`
  return after(Object.keys(law.facts).filter((other) => law.facts[other] && answered(law.facts[other]) === answered(fact)), id)
}

const weighedIn = ({ nodes }: Pathway): string[] => [...new Set(Object.values(nodes).flatMap((node) => ('weigh' in node ? [node.weigh] : [])))]
const findingsIn = ({ nodes }: Pathway): string[] => [
  ...new Set(Object.values(nodes).flatMap((node) => ('tell' in node ? [node.tell] : 'outcome' in node ? [node.outcome] : []))),
]

/** The one after this, in turn; undefined when there is no other. */
function after(all: readonly string[], one: string): string | undefined {
  const other = all[(all.indexOf(one) + 1) % all.length]
  return other === one ? undefined : other
}

/** The pathway without a node that told something: whoever came to it goes on at once. */
function without({ nodes, start }: Pathway, gone: string, to: string): Partial<Pathway> {
  const onward = (target: string) => (target === gone ? to : target)
  const kept: Nodes = Object.fromEntries(
    Object.entries(nodes)
      .filter(([name]) => name !== gone)
      .map(([name, node]) => [name, redirected(node, onward)]),
  )
  return { nodes: kept, start: onward(start) }
}

function redirected(node: AnyNode, onward: (target: string) => string): AnyNode {
  if ('outcome' in node) return node
  if ('tell' in node) return { ...node, to: onward(node.to) }
  const branches = Object.fromEntries(Object.entries(node.branches).map(([branch, arrow]) => [branch, { ...arrow, to: onward(arrow.to) }]))
  return { ...node, branches } as AnyNode
}
