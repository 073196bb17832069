/**
 * The screening: `(law, case, today)` in, everything derived out. Findings, deadlines, what is open, contradictions,
 * the walk through each pathway, and the next question.
 *
 * Pure. Must not know any rule by name, any language, or the clock.
 */
import { isNonAnswer, type Answer, type Answers } from '../engine/answers.ts'
import { datesOf, type Dates } from '../engine/deadlines.ts'
import type { Day } from '../engine/days.ts'
import type { Case, Fact, Facts, Finding, Law, Pathway, View } from '../engine/law.ts'
import { openAmong, replay, weighElement, type Replay, type Step } from '../engine/replay.ts'
import { questionsFrom, type Remaining } from '../engine/shape.ts'
import { isFaded, isStale } from '../engine/source.ts'
import { inUse } from './in-use.ts'
import { emptyMemory, recall, remindOf, type Memory, type Note, type Read } from './memory.ts'

/** Where a fact lives: about the person, or about the encounter at this place in the order told. */
export interface Place {
  readonly fact: string
  readonly encounter?: number
}

export interface ToldFinding extends Finding {
  readonly id: string
  readonly pathway: string
  readonly encounter?: number
  /** Sources where it is told. */
  readonly because: readonly string[]
  /** The steps that led to it, in order. */
  readonly path: readonly Step[]
  /** Facts on that path that are still to be found out. */
  readonly open: readonly Place[]
  /** A source it rests on is past its review date. */
  readonly stale: boolean
  /** It reports a practice last seen more than six months ago. */
  readonly faded: boolean
}

export interface ToldDeadline {
  readonly id: string
  readonly finding: string
  readonly pathway: string
  readonly encounter?: number
  readonly because: readonly string[]
  /** Absent when the start is not known, or the dates are withheld. */
  readonly dates?: Dates
  /** Why there are no dates. */
  readonly withheld?: 'start-unknown' | 'stale-law'
}

/** A pathway as it was walked for the person, or for one encounter. */
export interface Walked extends Replay {
  readonly encounter?: number
}

export interface ToldContradiction {
  readonly id: string
  readonly places: readonly Place[]
}

export interface Screening {
  readonly today: Day
  /** The case as it was screened: without encounters that, by a later answer, did not happen. */
  readonly used: Case
  /** Answers that follow from others: used, and never asked for. */
  readonly implied: readonly Place[]
  /** How many encounters there are, or are being told. */
  readonly encounters: number
  readonly walks: readonly Walked[]
  readonly findings: readonly ToldFinding[]
  readonly deadlines: readonly ToldDeadline[]
  readonly open: readonly Place[]
  readonly contradictions: readonly ToldContradiction[]
  /** Answers that no path asks for now: kept, not used. */
  readonly setAside: readonly Place[]
  /** The question to ask now; undefined when all pathways have reached an outcome. */
  readonly next: (Place & { readonly pathway: string }) | undefined
  /** Questions answered on the path, and how many may still come in the pathways open so far. */
  readonly progress: { readonly answered: number; readonly remaining: Remaining }
}

/**
 * Screens one case. Throws only when the law itself is broken (an audit error). With the memory of an earlier screening
 * the result is the same, and comes sooner.
 */
export function screen(law: Law, told: Case, today: Day, memory: Memory = emptyMemory()): Screening {
  const { used, implied, beyond } = inUse(told)
  const contradictions = contradictionsIn(law, used, today)
  const sight = new SightOver(law, mask(used, contradictions), today)
  remindOf(memory, law, today)
  const walks = walkAll(law, sight, memory)
  const findings = findingsOf(law, walks, sight)
  const next = nextOf(law, walks)
  return {
    today,
    encounters: sight.answers.encounters.length,
    walks,
    findings,
    deadlines: deadlinesOf(law, findings, sight),
    open: distinct(walks.flatMap((walk) => openOf(walk.asked, walk, sight))),
    contradictions,
    setAside: [...setAsideFrom({ ...told, encounters: told.encounters.slice(0, used.encounters.length) }, walks, law.facts), ...beyond],
    used,
    implied,
    next,
    progress: progressOf(law, walks),
  }
}

// ---------------------------------------------------------------- sight

const nothing: ReadonlySet<string> = new Set()

/** What may be seen: answers behind the paths that asked for them. */
class SightOver {
  readonly law: Law
  readonly answers: Case
  readonly today: Day
  /** Facts that the shared pathways asked, of the person and of each encounter. */
  readonly shared: { person: Set<string>; encounters: Set<string>[] }
  /** The person's answers together with those of each encounter. */
  private readonly joined: readonly Answers[]

  constructor(law: Law, answers: Case, today: Day) {
    this.law = law
    this.answers = answers
    this.today = today
    this.shared = { person: new Set(), encounters: answers.encounters.map(() => new Set<string>()) }
    this.joined = answers.encounters.map((encounter) => ({ ...answers.person, ...encounter }))
  }

  answersAt(encounter: number | undefined): Answers {
    return (encounter === undefined ? undefined : this.joined[encounter]) ?? this.answers.person
  }

  /** What was read, as it would be read now. */
  read({ fact, place, asked, asking }: Omit<Read, 'value'>): Answer | undefined {
    if (fact === undefined) return this.answers.encounters.length
    return asking ? this.answersAt(place)[fact] : this.seen(fact, place, asked)
  }

  /** The answer as a test sees it: nothing where the path did not ask for it, or where it is none. */
  private seen(fact: string, place: number | undefined, asked: boolean): Answer | undefined {
    const answer = this.answersAt(place)[fact]
    return answer !== undefined && !isNonAnswer(answer) && (asked || this.isShared(fact, place)) ? answer : undefined
  }

  /** The view from one encounter (or the person), limited to the shared facts and those asked on the path. */
  view(here: number | undefined, asked: ReadonlySet<string>, note?: Note): View<Facts> {
    const seeFrom = (place: number | undefined, onPath: ReadonlySet<string>, encounters: () => View<Facts>['encounters']): View<Facts> => ({
      today: this.today,
      here: place,
      get encounters() {
        return encounters()
      },
      get: (id) => {
        const fact = id as string
        const isAsked = onPath.has(fact)
        const value = this.seen(fact, place, isAsked)
        note?.({ fact, place, asked: isAsked, asking: false, value })
        return value as never
      },
    })
    let seen: View<Facts>['encounters'] | undefined
    return seeFrom(here, asked, () => {
      note?.({ fact: undefined, place: undefined, asked: false, asking: false, value: this.answers.encounters.length })
      return (seen ??= this.answers.encounters.map((_, i) => seeFrom(i, i === here ? asked : nothing, () => [])))
    })
  }

  private isShared(fact: string, place: number | undefined): boolean {
    return this.shared.person.has(fact) || (place !== undefined && (this.shared.encounters[place]?.has(fact) ?? false))
  }

  share(facts: readonly string[], encounter: number | undefined): void {
    for (const fact of facts) {
      const about = this.law.facts[fact]?.about
      if (about === 'person') this.shared.person.add(fact)
      else if (encounter !== undefined) this.shared.encounters[encounter]?.add(fact)
    }
  }
}

// ---------------------------------------------------------------- walks

function walkAll(law: Law, sight: SightOver, memory: Memory): Walked[] {
  const walks: Walked[] = []
  for (const pathway of law.pathways)
    for (const encounter of placesOf(pathway, sight)) {
      if (!opens(pathway, encounter, sight)) continue
      const walked = recall(
        memory,
        `${pathway.id}/${encounter ?? ''}`,
        (read) => sight.read(read),
        (note) => {
          const walk = replay(pathway, law.facts, {
            answers: sight.answersAt(encounter),
            elements: law.elements,
            view: (asked) => sight.view(encounter, asked, note),
          })
          for (const fact of walk.asked) {
            const asking = { fact, place: encounter, asked: true, asking: true }
            note({ ...asking, value: sight.read(asking) })
          }
          return walk
        },
      )
      if (pathway.shared) sight.share(walked.asked, encounter)
      walks.push(encounter === undefined ? walked : { ...walked, encounter })
    }
  return walks
}

const placesOf = (pathway: Pathway, sight: SightOver): readonly (number | undefined)[] =>
  pathway.about === 'person' ? [undefined] : sight.answers.encounters.map((_, i) => i)

const opens = (pathway: Pathway, encounter: number | undefined, sight: SightOver): boolean =>
  pathway.opens === undefined ||
  weighElement(sight.law.elements, pathway.opens, sight.view(encounter, new Set())) !== 'not-met'

function nextOf(law: Law, walks: readonly Walked[]): Screening['next'] {
  const walked = walks.find((walk) => walk.next)
  return walked?.next && { ...placeOf(law.facts, walked.next.fact, walked.encounter), pathway: walked.pathway }
}

const placeOf = (facts: Facts, fact: string, encounter: number | undefined): Place =>
  encounter !== undefined && facts[fact]?.about === 'encounter' ? { fact, encounter } : { fact }

function progressOf(law: Law, walks: readonly Walked[]): Screening['progress'] {
  const answered = distinct(
    walks.flatMap((walk) =>
      walk.steps.flatMap(({ ask }) => (ask && !ask.unanswered ? [placeOf(law.facts, ask.fact, walk.encounter)] : [])),
    ),
  )
  const pathwayOf = (walk: Walked) => law.pathways.find(({ id }) => id === walk.pathway) as Pathway
  const unfinished = walks.filter((walk) => walk.next)
  // While the journey is being told its answers still decide what opens, so only its own questions can be counted.
  const journey = unfinished.filter((walk) => pathwayOf(walk).shared)
  const remaining = (journey.length > 0 ? journey : unfinished)
    .map((walk) => questionsFrom(pathwayOf(walk), walk.next?.node ?? ''))
    .reduce((sum, part) => ({ min: sum.min + part.min, max: sum.max + part.max }), { min: 0, max: 0 })
  return { answered: answered.length, remaining }
}

// ---------------------------------------------------------------- findings and deadlines

function findingsOf(law: Law, walks: readonly Walked[], sight: SightOver): ToldFinding[] {
  const told = new Map<string, ToldFinding>()
  for (const walk of walks) {
    const onPath = new Set(walk.asked)
    const answers = sight.answersAt(walk.encounter)
    // Whatever is open at one finding is open at those after it on the same path.
    const open = new Map<string, Place>()
    for (const { id, because, path, askedSince } of tellingsOf(law, walk.steps)) {
      const asked = askedSince.filter((fact) => onPath.has(fact) || fact in answers)
      for (const place of openOf(asked, walk, sight)) open.set(keyOf(place), place)
      const finding = law.findings[id]
      if (!finding) continue
      const encounter = finding.once ? undefined : walk.encounter
      const key = `${id}/${encounter ?? ''}`
      if (told.has(key)) continue
      told.set(key, {
        ...finding,
        id,
        pathway: walk.pathway,
        ...(encounter !== undefined && { encounter }),
        because,
        path,
        open: [...open.values()],
        stale: because.some((source) => stale(law, source, sight.today)),
        faded: finding.practice !== undefined && practiceFaded(law, finding.practice, sight.today),
      })
    }
  }
  return [...told.values()]
}

/** A finding where it is told on a walk. */
interface Telling {
  readonly id: string
  readonly because: readonly string[]
  readonly path: readonly Step[]
  /** The facts that were asked, or read by a test, since the finding before it. */
  readonly askedSince: readonly string[]
}

/** Remembered beside the walk itself: most walks are the same after an answer, and their paths are long. */
const tellings = new WeakMap<readonly Step[], readonly Telling[]>()

function tellingsOf(law: Law, steps: readonly Step[]): readonly Telling[] {
  const known = tellings.get(steps)
  if (known) return known
  const passed: Step[] = []
  let asked: string[] = []
  const told = steps.flatMap((step): Telling[] => {
    if (step.finding !== undefined) {
      const telling = { id: step.finding, because: step.because, path: [...passed, step], askedSince: asked }
      asked = []
      return [telling]
    }
    passed.push(step)
    if (step.ask) asked.push(step.ask.fact)
    if (step.weigh) asked.push(...(law.elements[step.weigh.element]?.reads ?? []))
    return []
  })
  tellings.set(steps, told)
  return told
}

const openOf = (facts: readonly string[], walk: Walked, sight: SightOver): readonly Place[] =>
  distinct(openAmong(facts, sight.answersAt(walk.encounter)).map((fact) => placeOf(sight.law.facts, fact, walk.encounter)))

const stale = (law: Law, source: string, today: Day) => law.sources[source] !== undefined && isStale(law.sources[source], today)
const practiceFaded = (law: Law, source: string, today: Day) =>
  law.sources[source] !== undefined && isFaded(law.sources[source], today)

function deadlinesOf(law: Law, findings: readonly ToldFinding[], sight: SightOver): ToldDeadline[] {
  const told = findings.flatMap((finding) =>
    (finding.deadlines ?? []).flatMap((id): ToldDeadline[] => {
      const deadline = law.deadlines[id]
      if (!deadline) return []
      const { pathway, encounter } = finding
      const named = { id, finding: finding.id, pathway, ...(encounter !== undefined && { encounter }), because: deadline.because }
      if (deadline.because.some((source) => stale(law, source, sight.today))) return [{ ...named, withheld: 'stale-law' }]
      const asked = new Set(finding.path.flatMap((step) => (step.ask ? [step.ask.fact] : [])))
      const dates = datesOf(deadline, sight.view(encounter, asked))
      return [dates ? { ...named, dates } : { ...named, withheld: 'start-unknown' }]
    }),
  )
  return told.map((deadline) => datedElsewhere(deadline, told))
}

/** A paper told of without its date may be dated on another pathway: nobody then reads of it once with a date, once without. */
function datedElsewhere(deadline: ToldDeadline, told: readonly ToldDeadline[]): ToldDeadline {
  if (deadline.withheld !== 'start-unknown') return deadline
  const { withheld: _, ...named } = deadline
  const dated = told.find(({ id, encounter, dates }) => dates && id === deadline.id && encounter === deadline.encounter)
  return dated?.dates ? { ...named, dates: dated.dates } : deadline
}

// ---------------------------------------------------------------- contradictions and what is set aside

function contradictionsIn(law: Law, told: Case, today: Day): ToldContradiction[] {
  // A contradiction is looked for in all that was said, on the path or not.
  const everything = new SightOver(law, told, today)
  everything.share(Object.keys(law.facts), undefined)
  told.encounters.forEach((_, i) => everything.share(Object.keys(law.facts), i))
  return Object.entries(law.contradictions).flatMap(([id, { about, facts, between }]) =>
    (about === 'person' ? [undefined] : told.encounters.map((_, i) => i))
      .filter((encounter) => between.weigh(everything.view(encounter, new Set())) === 'met')
      .map((encounter) => ({
        id,
        places: facts
          .map((fact) => placeOf(law.facts, fact, encounter))
          .filter(({ fact }) => everything.answersAt(encounter)[fact] !== undefined),
      })),
  )
}

/** Nothing is computed from answers that contradict each other: each stands as not known until one is put right. */
function mask(told: Case, contradictions: readonly ToldContradiction[]): Case {
  const doubted = contradictions.flatMap(({ places }) => places)
  const hide = (answers: Answers, encounter: number | undefined): Answers => {
    const here = doubted.filter((place) => place.encounter === encounter).map(({ fact }) => [fact, 'unknown'] as const)
    return here.length === 0 ? answers : { ...answers, ...(Object.fromEntries(here) as Record<string, Answer>) }
  }
  return { person: hide(told.person, undefined), encounters: told.encounters.map((answers, i) => hide(answers, i)) }
}

function setAsideFrom(told: Case, walks: readonly Walked[], facts: Readonly<Record<string, Fact>>): Place[] {
  const used = new Set(walks.flatMap((walk) => walk.asked.map((fact) => keyOf(placeOf(facts, fact, walk.encounter)))))
  const places: Place[] = [
    ...Object.keys(told.person).map((fact) => ({ fact })),
    ...told.encounters.flatMap((answers, encounter) => Object.keys(answers).map((fact) => ({ fact, encounter }))),
  ]
  return places.filter((place) => place.fact in facts && !used.has(keyOf(place)))
}

// ---------------------------------------------------------------- places

export const keyOf = ({ fact, encounter }: Place): string => (encounter === undefined ? fact : `${encounter}/${fact}`)

const distinct = (places: readonly Place[]): Place[] => [...new Map(places.map((place) => [keyOf(place), place])).values()]
