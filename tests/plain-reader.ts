/**
 * A second, plain reading of the law, straight from its tables: written from docs/adr/0001, 0002, 0004 and 0007 and the types
 * of src/engine/law.ts, with nothing of the engine. Slow and short on purpose: it is read to be believed.
 */
import type { Answer, Answers } from '../src/engine/answers.ts'
import type { Day } from '../src/engine/days.ts'
import type { Case, Fact, Facts, Law, Pathway, View } from '../src/engine/law.ts'

/** One node passed, with what it rests on. */
export interface PlainStep {
  readonly node: string
  readonly because: readonly string[]
  readonly branch?: string
  /** Nobody has answered this question yet. */
  readonly silent?: true
  readonly finding?: string
}

export interface PlainWalk {
  readonly steps: readonly PlainStep[]
  readonly findings: readonly string[]
  readonly asked: readonly string[]
  readonly open: readonly string[]
  readonly next: { readonly node: string; readonly fact: string } | undefined
}

const silences: readonly unknown[] = ['unknown', 'declined', 'later']

/** The branch that an answer takes. What is not answered is walked as put off (ADR 2). */
function branchFor(fact: Fact, answer: Answer | undefined): string {
  if (answer === undefined) return 'later'
  if (silences.includes(answer)) return String(answer)
  return fact.kind === 'yes-no' || fact.kind === 'choice' ? String(answer) : 'answered'
}

const once = <T>(list: readonly T[]): readonly T[] => list.filter((each, i) => list.indexOf(each) === i)

/** Follows one pathway from its start to its outcome. */
export function readPathway(pathway: Pathway, facts: Facts, answers: Answers, weigh: (element: string, asked: readonly string[]) => string): PlainWalk {
  const steps: PlainStep[] = []
  const asked: string[] = []
  let next: PlainWalk['next']
  for (let name: string | undefined = pathway.start; name !== undefined; ) {
    const node: Pathway['nodes'][string] | undefined = pathway.nodes[name]
    if (node === undefined) throw new Error(`${pathway.id} has no ${name}`)
    if ('outcome' in node) {
      steps.push({ node: name, because: node.because, finding: node.outcome })
      break
    }
    if ('tell' in node) {
      steps.push({ node: name, because: node.because, finding: node.tell })
      name = node.to
      continue
    }
    const branches: Readonly<Record<string, { readonly to: string; readonly because: readonly string[] }>> = node.branches
    let branch: string
    let silent = false
    if ('ask' in node) {
      const fact = facts[node.ask]
      if (fact === undefined) throw new Error(`nothing is known of ${node.ask}`)
      silent = answers[node.ask] === undefined
      if (silent && next === undefined) next = { node: name, fact: node.ask }
      branch = branchFor(fact, answers[node.ask])
      asked.push(node.ask)
    } else branch = weigh(node.weigh, asked)
    const taken = branches[branch]
    if (taken === undefined) throw new Error(`${pathway.id}: ${name} has no branch ${branch}`)
    steps.push({ node: name, because: taken.because, branch, ...(silent && { silent: true }) })
    name = taken.to
  }
  const isOpen = (fact: string): boolean => answers[fact] === undefined || answers[fact] === 'unknown' || answers[fact] === 'later'
  return { steps, findings: steps.flatMap(({ finding }) => finding ?? []), asked: once(asked), open: once(asked).filter(isOpen), next }
}

// ---------------------------------------------------------------- the whole law

export interface PlainPart extends PlainWalk {
  readonly pathway: string
  readonly encounter: number | undefined
}

type At = number | undefined

/** Walks every pathway that opens, in the order of the law, over a case of encounters that count. */
export function readLaw(law: Law, told: Case, today: Day): readonly PlainPart[] {
  const everything = { person: told.person, encounters: told.encounters.map((encounter) => ({ ...told.person, ...encounter })) }
  const answers = withoutDoubted(law, told, today, everything)
  const at = (place: At): Answers => ({ ...answers.person, ...(place === undefined ? {} : answers.encounters[place]) })

  // What shared pathways have asked, by where it was asked (ADR 4).
  const shared: { readonly fact: string; readonly place: At }[] = []
  const isShared = (fact: string, place: At): boolean =>
    shared.some((each) => each.fact === fact && (law.facts[fact]?.about === 'person' || each.place === place))

  const viewFrom = (here: At, asked: readonly string[]): View<Facts> => {
    const from = (place: At, path: readonly string[], encounters: readonly View<Facts>[]): View<Facts> => ({
      today,
      here: place,
      encounters,
      get: (fact) => {
        const value = at(place)[String(fact)]
        const seen = path.includes(String(fact)) || isShared(String(fact), place)
        return (seen && !silences.includes(value) ? value : undefined) as never
      },
    })
    return from(here, asked, answers.encounters.map((_, i) => from(i, i === here ? asked : [], [])))
  }
  const weigh = (element: string, here: At, asked: readonly string[]): string => {
    const test = law.elements[element]
    if (test === undefined) throw new Error(`no element ${element}`)
    return test.weigh(viewFrom(here, asked))
  }

  const parts: PlainPart[] = []
  for (const pathway of law.pathways)
    for (const encounter of pathway.about === 'person' ? [undefined] : answers.encounters.map((_, i) => i)) {
      if (pathway.opens !== undefined && weigh(pathway.opens, encounter, []) === 'not-met') continue
      const walked = readPathway(pathway, law.facts, at(encounter), (element, asked) => weigh(element, encounter, asked))
      if (pathway.shared) shared.push(...walked.asked.map((fact) => ({ fact, place: encounter })))
      parts.push({ ...walked, pathway: pathway.id, encounter })
    }
  return parts
}

/** Of answers that contradict each other none counts (ADR 7); contradictions are looked for in all that was said. */
function withoutDoubted(law: Law, told: Case, today: Day, everything: Case): Case {
  const known = (answers: Answers, here: At, encounters: readonly View<Facts>[]): View<Facts> => ({
    today,
    here,
    encounters,
    get: (fact) => (silences.includes(answers[String(fact)]) ? undefined : answers[String(fact)]) as never,
  })
  const encounters = everything.encounters.map((answers, i) => known(answers, i, []))
  const person: Record<string, Answer> = { ...told.person }
  const met: Record<string, Answer>[] = told.encounters.map((answers) => ({ ...answers }))
  for (const { about, facts, between } of Object.values(law.contradictions))
    for (const place of about === 'person' ? [undefined] : told.encounters.map((_, i) => i)) {
      const said = place === undefined ? told.person : (everything.encounters[place] ?? {})
      if (between.weigh(known(said, place, encounters)) !== 'met') continue
      for (const fact of facts) {
        if (said[fact] === undefined) continue
        const where = place !== undefined && law.facts[fact]?.about === 'encounter' ? met[place] : person
        if (where) where[fact] = 'unknown'
      }
    }
  return { person, encounters: met }
}
