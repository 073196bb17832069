/**
 * What types cannot prove about a law: no cycle, nothing unreachable, no dead end, no silence that weighs otherwise than
 * another, no branch that no named case takes, no confident finding on weak ground. Reports every problem at once; the build fails on any.
 *
 * Must not know any actual rule.
 */
import { branchesOf, isNonAnswer, nonAnswers } from './answers.ts'
import type { AnyNode, Law, Pathway } from './law.ts'
import type { Step } from './replay.ts'
import { arrowsFrom, findCycle, reachableFrom } from './shape.ts'
import { isStrong } from './source.ts'

/** Every problem of the law, as one sentence each. `taken` are the steps that the named cases take, by pathway id. */
export function audit(law: Law, taken: ReadonlyMap<string, readonly Step[]>): string[] {
  return [
    ...law.pathways.flatMap((pathway) => [
      ...auditShape(law, pathway),
      ...auditCoverage(law, pathway, taken.get(pathway.id) ?? []),
      ...auditGround(law, pathway),
    ]),
    ...auditRegistry(law),
  ]
}

function auditShape(law: Law, pathway: Pathway): string[] {
  const problems: string[] = []
  const say = (text: string) => problems.push(`${pathway.id}: ${text}`)
  const cycle = findCycle(pathway)
  if (cycle) say(`goes round in a circle: ${cycle.join(' > ')}`)
  const reached = reachableFrom(pathway, pathway.start)
  for (const [name, node] of Object.entries(pathway.nodes)) {
    if (!reached.has(name)) say(`"${name}" can never be reached`)
    for (const { branch, to } of arrowsFrom(name, node))
      if (!pathway.nodes[to]) say(`"${name}"${branch ? ` (${branch})` : ''} leads to "${to}", which does not exist`)
    if ('ask' in node) {
      const fact = law.facts[node.ask]
      if (!fact) say(`"${name}" asks "${node.ask}", which is no fact`)
      else {
        if (fact.about === 'encounter' && pathway.about === 'person')
          say(`"${name}" asks about an encounter in a pathway about the person`)
        for (const branch of branchesOf(fact)) if (!(branch in node.branches)) say(`"${name}" has no branch for "${branch}"`)
        const [first, ...others] = nonAnswers.map((silence) => node.branches[silence])
        if (others.some((other) => first?.to !== other?.to || first?.because.join() !== other?.because.join()))
          say(`"${name}" takes one way of not answering otherwise than another`)
      }
    } else if ('weigh' in node && !law.elements[node.weigh]) say(`"${name}" weighs "${node.weigh}", which is no element`)
    for (const source of citedBy(node)) if (!law.sources[source]) say(`"${name}" cites "${source}", which is not in the register`)
    for (const { because, gist } of groundsOf(node)) {
      if (because.length === 0) say(`"${name}" cites no source`)
      if (!gist.trim()) say(`"${name}" has an empty margin note`)
    }
  }
  if (![...reached].some((name) => 'outcome' in (pathway.nodes[name] as AnyNode))) say('never reaches an outcome')
  if (pathway.opens && !law.elements[pathway.opens]) say(`opens on "${pathway.opens}", which is no element`)
  return problems
}

const groundsOf = (node: AnyNode): readonly { because: readonly string[]; gist: string }[] =>
  'branches' in node ? Object.values(node.branches) : [node]

const citedBy = (node: AnyNode): readonly string[] => groundsOf(node).flatMap(({ because }) => because)

/** Every branch must be taken by a named case, but for one that cannot happen: unclear, when all that is weighed was answered. */
function auditCoverage(law: Law, pathway: Pathway, taken: readonly Step[]): string[] {
  const visited = new Set(taken.map((step) => `${step.node}/${step.ask?.branch ?? step.weigh?.weight ?? ''}`))
  const answered = answeredAt(pathway)
  const impossible = (name: string, node: AnyNode, branch: string) =>
    'weigh' in node &&
    branch === 'unclear' &&
    (law.elements[node.weigh]?.reads ?? []).every((fact) => answered.get(name)?.has(fact))
  return Object.entries(pathway.nodes).flatMap(([name, node]) =>
    ('branches' in node ? Object.keys(node.branches) : [''])
      .filter((branch) => !visited.has(`${name}/${branch}`) && !impossible(name, node, branch))
      .map((branch) => `${pathway.id}: no named case takes "${name}"${branch ? ` (${branch})` : ''}`),
  )
}

/** For each node, the facts that every path to it has asked and had answered (not by silence). */
function answeredAt(pathway: Pathway): ReadonlyMap<string, ReadonlySet<string>> {
  const at = new Map<string, Set<string>>([[pathway.start, new Set()]])
  const queue = [pathway.start]
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    const node = pathway.nodes[name]
    if (!node) continue
    for (const { branch, to } of arrowsFrom(name, node)) {
      const arriving = new Set(at.get(name))
      if ('ask' in node && !isNonAnswer(branch)) arriving.add(node.ask)
      const known = at.get(to)
      const both = known ? new Set([...known].filter((fact) => arriving.has(fact))) : arriving
      if (known && both.size === known.size) continue
      at.set(to, both)
      queue.push(to)
    }
  }
  return at
}

/** A confident finding needs one strong source where it is told; a finding from practice needs its practice. */
function auditGround(law: Law, pathway: Pathway): string[] {
  return Object.entries(pathway.nodes).flatMap(([name, node]) => {
    const id = 'tell' in node ? node.tell : 'outcome' in node ? node.outcome : undefined
    if (id === undefined) return []
    const finding = law.findings[id]
    if (!finding) return [`${pathway.id}: "${name}" tells "${id}", which is no finding`]
    const confident = finding.standing === 'may-apply' || finding.standing === 'may-not-apply'
    const strong = citedBy(node).some((source) => law.sources[source] && isStrong(law.sources[source].confidence))
    return [
      ...(confident && !strong ? [`${pathway.id}: "${name}" tells "${id}" with confidence, but cites no verified source`] : []),
      ...(finding.standing === 'unsettled' && !finding.readings ? [`finding ${id}: unsettled, but shows no readings`] : []),
      ...(finding.standing === 'practice' && !finding.practice ? [`finding ${id}: practice without place and date`] : []),
    ]
  })
}

function auditRegistry(law: Law): string[] {
  const problems: string[] = []
  const used = { facts: new Set<string>(), elements: new Set<string>(), findings: new Set<string>() }
  for (const pathway of law.pathways) {
    if (pathway.opens) used.elements.add(pathway.opens)
    for (const node of Object.values(pathway.nodes)) {
      if ('ask' in node) used.facts.add(node.ask)
      else if ('weigh' in node) used.elements.add(node.weigh)
      else used.findings.add('tell' in node ? node.tell : node.outcome)
    }
  }
  for (const [id, element] of Object.entries(law.elements)) {
    if (!used.elements.has(id)) problems.push(`element "${id}" is weighed nowhere`)
    for (const fact of element.reads) if (!law.facts[fact]) problems.push(`element "${id}" reads "${fact}", which is no fact`)
  }
  for (const id of Object.keys(law.facts)) if (!used.facts.has(id)) problems.push(`fact "${id}" is asked nowhere`)
  for (const [id, { private: kept }] of Object.entries(law.facts)) {
    const until = kept && law.facts[kept.until]
    if (kept && !(until?.kind === 'yes-no' && until.about === 'person' && until.private))
      problems.push(`fact "${id}" is private until "${kept.until}", which is no private yes-no fact about the person`)
  }
  for (const [id, finding] of Object.entries(law.findings)) {
    if (!used.findings.has(id)) problems.push(`finding "${id}" is told nowhere`)
    for (const deadline of finding.deadlines ?? [])
      if (!law.deadlines[deadline]) problems.push(`finding "${id}" names deadline "${deadline}", which does not exist`)
    if (finding.practice && law.sources[finding.practice]?.kind !== 'practice')
      problems.push(`finding "${id}" reports a practice, but "${finding.practice}" is none`)
  }
  for (const [id, source] of Object.entries(law.sources))
    if (source.kind === 'practice' && !source.practice) problems.push(`source "${id}" is practice without place and date`)
  for (const [id, deadline] of Object.entries(law.deadlines))
    for (const fact of deadline.start.reads) if (!law.facts[fact]) problems.push(`deadline "${id}" reads "${fact}", which is no fact`)
  for (const [id, { about, holds }] of Object.entries(law.patterns ?? {}))
    for (const name of holds.reads) {
      const fact = law.facts[name]
      if (!fact) problems.push(`pattern "${id}" reads "${name}", which is no fact`)
      else if (fact.private || fact.sensitivity === 'hard') problems.push(`pattern "${id}" reads "${name}", which may not be counted`)
      else if (about === 'person' && fact.about === 'encounter') problems.push(`pattern "${id}" is about the person, but reads "${name}" of an encounter`)
    }
  const named = new Set(Object.values(law.findings).flatMap((finding) => finding.deadlines ?? []))
  for (const id of Object.keys(law.deadlines)) if (!named.has(id)) problems.push(`deadline "${id}" belongs to no finding`)
  return problems
}
