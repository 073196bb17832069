/**
 * Judges a spoiled law by what guards the law every day: the audit, the named cases, and for what a step cites the review logs. It screens only the cases that
 * take a spoiled step, and walks anew only the pathway that was spoiled; the rest cannot differ.
 *
 * Must not know any rule by name, nor how laws are spoiled.
 */
import { faultsOf, faultsOfAsking, faultsOfSilence } from '../../tests/judge-case.ts'
import { audit } from '../../src/engine/audit.ts'
import type { Law } from '../../src/engine/law.ts'
import { casesOf, type NamedCase, type PlainCase } from '../../src/engine/named-case.ts'
import type { Step } from '../../src/engine/replay.ts'
import { emptyMemory, type Memory } from '../../src/screening/memory.ts'
import { screen, type Screening } from '../../src/screening/screen.ts'
import { carriedIn } from '../../src/lawbook/rule-coverage.ts'
import type { LawMutant, Mutation } from './law-mutants.ts'

/**
 * What noticed the mutant; undefined when nothing did. `book` only of what a step cites: the committed page of the law book
 * differs, which shows the change to whoever reviews it, and does not say that it is wrong. `nobody` where nobody can: no case
 * takes the branch, and the audit has proved that none can (unclear, when all that is weighed was answered).
 */
export type Verdict = { readonly by: 'audit' | 'case' | 'log' | 'book' | 'nobody'; readonly says: string } | undefined

/** What stands beside the law: its named cases, what they need not name, and the review logs. */
export interface Beside {
  readonly cases: Readonly<Record<string, readonly NamedCase[]>>
  readonly toldWidely: Readonly<Record<string, readonly string[]>>
  readonly answeredBeside: readonly string[]
  readonly asksNothingNew: Readonly<Record<string, readonly string[]>>
  readonly reviews: Readonly<Record<string, string>>
}

interface Known {
  /** The pathway beside which the case stands. */
  readonly folder: string
  readonly named: NamedCase
  readonly plain: readonly PlainCase[]
  readonly screenings: ReadonlyMap<string, { readonly screening: Screening; readonly memory: Memory }>
}

/** What the audit says of the spoiled pathway; and of the registers, where what is asked, weighed or told is another. */
function problemsOf({ law, pathway, mutation }: LawMutant, taken: ReadonlyMap<string, readonly Step[]>): readonly string[] {
  const alone = audit({ ...law, pathways: law.pathways.filter(({ id }) => id === pathway) }, taken)
  const own = alone.filter((problem) => problem.startsWith(`${pathway}: `))
  if (own.length > 0 || !changesUse.has(mutation)) return own
  return audit(law, taken).filter((problem) => !problem.includes('no named case takes'))
}
const changesUse: ReadonlySet<Mutation> = new Set<Mutation>(['untold', 'finding', 'fact', 'element', 'opens'])

/** Does a source of this step stand in the register for this rule? */
function carries(law: Law, pathway: string, name: string, rule: string): boolean {
  const node = law.pathways.find(({ id }) => id === pathway)?.nodes[name]
  const cited = !node ? [] : 'branches' in node ? Object.values(node.branches).flatMap(({ because }) => because) : node.because
  return cited.some((source) => (law.sources[source]?.rules as readonly string[] | undefined)?.includes(rule))
}

const stepOf = ({ node, ask, weigh }: Step): string => `${node}/${ask?.branch ?? weigh?.weight ?? ''}`
const stepsIn = (screening: Screening, pathway: string): readonly Step[] =>
  screening.walks.flatMap((walk) => (walk.pathway === pathway ? walk.steps : []))

/** Screens all named cases under the sound law, once, and gives the judge of its mutants. Throws when the sound law has a fault. */
export function judgeOver(law: Law, { cases, toldWidely, answeredBeside, asksNothingNew, reviews }: Beside): (mutant: LawMutant) => Verdict {
  const all = Object.entries(cases).flatMap(([folder, ofFolder]) => ofFolder.map((named) => ({ folder, named })))
  const known = all.map(({ folder, named }): Known => {
    const memory = emptyMemory()
    const plain = casesOf(law.facts, named)
    const screenings = new Map(
      plain.map((one) => {
        const screening = screen(law, one.told, one.today, memory)
        return [one.name, { screening, memory: { under: memory.under, walks: new Map(memory.walks) } }] as const
      }),
    )
    return { folder, named, plain, screenings }
  })

  /** How often each step of a pathway is taken, with one of each. */
  const taken = new Map<string, Map<string, { readonly step: Step; times: number }>>()
  for (const { screenings } of known)
    for (const { screening } of screenings.values())
      for (const { pathway, steps } of screening.walks) {
        const ofPathway = taken.get(pathway) ?? new Map<string, { readonly step: Step; times: number }>()
        taken.set(pathway, ofPathway)
        for (const step of steps) {
          const before = ofPathway.get(stepOf(step))
          if (before) before.times++
          else ofPathway.set(stepOf(step), { step, times: 1 })
        }
      }
  const stepsOf = (pathway: string) => [...(taken.get(pathway)?.values() ?? [])].flatMap(({ step, times }) => (times > 0 ? [step] : []))
  const soundSteps = new Map([...taken.keys()].map((pathway) => [pathway, stepsOf(pathway)]))

  const faultsIn = ({ folder, named, plain }: Known, screened: (one: PlainCase) => Screening) => [
    ...faultsOf(named, screened(plain[0] as PlainCase), { pathway: folder, toldWidely: toldWidely[folder] ?? [], answeredBeside }),
    ...faultsOfAsking(screened(plain[0] as PlainCase), asksNothingNew),
    ...faultsOfSilence(law.facts, named, screened),
  ]
  for (const one of known) {
    const faults = faultsIn(one, ({ name }) => one.screenings.get(name)?.screening as Screening)
    if (faults.length > 0) throw new Error(`the law itself has a fault: ${one.named.id}: ${faults.join('; ')}`)
  }
  const soundProblems = audit(law, soundSteps)
  if (soundProblems.length > 0) throw new Error(`the law itself has a fault: ${soundProblems[0]}`)

  /** Every rule that a review log says a step carries, where a source of that step is entered for that rule. */
  const carried = Object.entries(reviews).flatMap(([folder, review]) =>
    carriedIn(review).flatMap(({ rule, names }) =>
      law.pathways
        .filter(({ id }) => id === folder || id.startsWith(`${folder}/`))
        .flatMap(({ id }) => names.filter((node) => carries(law, id, node, rule)).map((node) => ({ pathway: id, node, rule }))),
    ),
  )

  return (mutant) => {
    const { pathway, touches, mutation } = mutant
    const touched = new Set(touches === 'the whole pathway' ? [] : touches.map(({ node, branch }) => `${node}/${branch}`))
    const isTouched = (screening: Screening) =>
      touches === 'the whole pathway' || stepsIn(screening, pathway).some((step) => touched.has(stepOf(step)))

    const canBeTaken = touches === 'the whole pathway' || touches.some(({ node, branch }) => taken.get(pathway)?.has(`${node}/${branch}`))
    if (!canBeTaken && mutation !== 'cites') return { by: 'nobody', says: 'the branch cannot be taken' }

    const [problem] = problemsOf(mutant, soundSteps).filter((each) => !each.includes('no named case takes'))
    if (problem !== undefined) return { by: 'audit', says: problem }

    // What a step rests on changes no walk: no case can notice.
    if (mutation === 'cites') {
      const bare = carried.filter(({ pathway: id, node, rule }) => id === pathway && node === mutant.node && !carries(mutant.law, pathway, node, rule))
      return bare[0] ? { by: 'log', says: `${bare[0].node} carries ${bare[0].rule}, and cites nothing for it` } : { by: 'book', says: 'the page differs' }
    }

    const count = new Map([...(taken.get(pathway) ?? [])].map(([key, { step, times }]) => [key, { step, times }]))
    const tally = (screening: Screening, by: 1 | -1) => {
      for (const step of stepsIn(screening, pathway)) {
        const before = count.get(stepOf(step))
        if (before) before.times += by
        else count.set(stepOf(step), { step, times: by })
      }
    }
    // The pathway's own cases notice soonest.
    for (const one of [...known.filter(({ folder }) => folder === pathway), ...known.filter(({ folder }) => folder !== pathway)]) {
      const anew = new Map<string, Screening>()
      for (const { name, told, today } of one.plain) {
        const sound = one.screenings.get(name)
        if (!sound || !isTouched(sound.screening)) continue
        const walks = new Map([...sound.memory.walks].filter(([key]) => !key.startsWith(`${pathway}/`)))
        const memory = { under: [mutant.law, ...sound.memory.under.slice(1)], walks }
        const screening = screen(mutant.law, told, today, memory)
        tally(sound.screening, -1)
        tally(screening, 1)
        anew.set(name, screening)
      }
      if (anew.size === 0) continue
      const [fault] = faultsIn(one, ({ name }) => anew.get(name) ?? (one.screenings.get(name)?.screening as Screening))
      if (fault !== undefined) return { by: 'case', says: `${one.named.id}: ${fault}` }
    }
    const steps = [...count.values()].flatMap(({ step, times }) => (times > 0 ? [step] : []))
    const [untaken] = problemsOf(mutant, new Map([[pathway, steps]]))
    return untaken === undefined ? undefined : { by: 'audit', says: untaken }
  }
}
