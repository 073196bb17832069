/**
 * The journey as told: when the person entered Mexico, when they reached and left the United States, which rules were
 * in force at each entry; and every answer on the path, so that a reviewer sees also what was not answered.
 *
 * Must not know any rule: regimes come with the law.
 */
import { isNonAnswer, readDate, readInstant, type Answer, type InstantRange } from '../engine/answers.ts'
import type { DayRange } from '../engine/days.ts'
import type { Case, Law, Regime, Sensitivity } from '../engine/law.ts'
import { keyOf, type Place, type Screening } from '../screening/screen.ts'
import { answerAt, doubtedIn, encounterRef, placesAsked, sharedWalks, type EncounterRef } from './encounters.ts'
import { journeyFacts, neverIn } from './journey-facts.ts'

export type JourneyKind = 'mx-entry' | 'mx-last-entry' | 'us-entry' | 'us-stopped' | 'us-exit'

export interface JourneyItem {
  readonly kind: JourneyKind
  readonly encounter?: EncounterRef
  /** The date in the notation of answers. */
  readonly when: string
  /** The stretch of time in which it lies. */
  readonly range: InstantRange
  /** The rules in force at an entry to the United States. */
  readonly regimes: readonly RegimeTouched[]
  /** A rule changed on or beside the day that was told without an hour. */
  readonly hourMatters: boolean
}

export interface RegimeTouched {
  readonly id: string
  /** False when only part of the stretch lies within the regime: it may or may not have been in force. */
  readonly surely: boolean
  /** Its end was disputed by then. */
  readonly unsettled: boolean
}

/** The dated steps of the journey, by when they began. What contradicts another answer is left out. */
export function journeyIn(law: Law, screening: Screening, told: Case): readonly JourneyItem[] {
  const doubted = doubtedIn(screening)
  const used = new Set(placesAsked(law, screening.walks).map(keyOf))
  const item = (kind: JourneyKind, place: Place, read: (text: string) => InstantRange | undefined): JourneyItem[] => {
    const when = answerAt(told, place)
    if (typeof when !== 'string' || isNonAnswer(when) || doubted.has(keyOf(place)) || !used.has(keyOf(place))) return []
    const range = read(when)
    if (!range) return []
    const { encounter } = place
    return [
      {
        kind,
        ...(encounter !== undefined && { encounter: encounterRef(screening, told, encounter) }),
        when,
        range,
        ...(kind === 'us-entry' ? rulesAt(law.regimes, when, range) : { regimes: [], hourMatters: false }),
      },
    ]
  }
  return [
    ...item('mx-entry', { fact: journeyFacts.mexicoEntry }, readDays),
    ...item('mx-last-entry', { fact: journeyFacts.mexicoLastEntry }, readDays),
    ...told.encounters.flatMap((_, encounter) => [
      ...item(cameIn(told, encounter) ? 'us-entry' : 'us-stopped', { fact: journeyFacts.usEntry, encounter }, readInstant),
      ...item('us-exit', { fact: journeyFacts.usExit, encounter }, readDays),
    ]),
  ].sort((one, other) => one.range.from - other.range.from || order.indexOf(one.kind) - order.indexOf(other.kind))
}

/** Of one day: the United States come first, for people entered Mexico when they were sent back. */
const order: readonly JourneyKind[] = ['us-entry', 'us-stopped', 'us-exit', 'mx-entry', 'mx-last-entry']

/** Whoever was stopped before the line never entered: no rule for entries is told of it. */
const cameIn = (told: Case, encounter: number): boolean => answerAt(told, { fact: journeyFacts.usManner, encounter }) !== neverIn

const dayLength = 24 * 60 * 60 * 1000

/** Without an hour a day is easily told wrong by one: what was in force beside it may have been in force too. */
function rulesAt(regimes: readonly Regime[], when: string, range: InstantRange): Pick<JourneyItem, 'regimes' | 'hourMatters'> {
  const exact = regimesAt(regimes, range)
  if (when.includes('T')) return { regimes: exact, hourMatters: false }
  const near = regimesAt(regimes, { from: range.from - dayLength, to: range.to + dayLength })
  return { regimes: near, hourMatters: near.some(({ id, surely }) => !surely || !exact.some((each) => each.id === id)) }
}

/** The encounters of which the day of entry was asked and is not known. */
export function undatedIn(law: Law, screening: Screening, told: Case): readonly EncounterRef[] {
  const asked = new Set(placesAsked(law, screening.walks).map(keyOf))
  return told.encounters.flatMap((_, encounter) => {
    const place = { fact: journeyFacts.usEntry, encounter }
    const answer = answerAt(told, place)
    const known = typeof answer === 'string' && !isNonAnswer(answer)
    return asked.has(keyOf(place)) && !known && cameIn(told, encounter) ? [encounterRef(screening, told, encounter)] : []
  })
}

/** The regimes that were, or may have been, in force in a stretch of time. */
export function regimesAt(regimes: readonly Regime[], { from, to }: InstantRange): RegimeTouched[] {
  return regimes.flatMap((regime) => {
    const [start, end, doubt] = [regime.from, regime.to, regime.unsettledFrom].map((moment) =>
      moment === undefined ? Infinity : Date.parse(moment),
    ) as [number, number, number]
    if (to < start || from >= end) return []
    return [{ id: regime.id, surely: from >= start && to < end, unsettled: to >= doubt }]
  })
}

/** Calendar days anywhere, drawn as whole days: their exact hour is not known and decides nothing here. */
function readDays(text: string): InstantRange | undefined {
  const days: DayRange | undefined = readDate(text)
  return days && { from: Date.parse(days.from), to: Date.parse(`${days.to}T23:59Z`) }
}

// ---------------------------------------------------------------- answers

export interface AnswerItem extends Place {
  /** Absent: not asked yet. */
  readonly answer?: Answer
  readonly sensitivity: Sensitivity
  /** Asked of everybody, in the journey; others are asked by one pathway. */
  readonly shared: boolean
}

export interface AnswerGroup {
  /** Absent: about the person. */
  readonly encounter?: EncounterRef
  readonly answers: readonly AnswerItem[]
}

/** Every question on the path with its answer, grouped by person and encounter, in the order asked. */
export function answersIn(law: Law, screening: Screening, told: Case): readonly AnswerGroup[] {
  const inShared = new Set(placesAsked(law, sharedWalks(law, screening)).map(keyOf))
  const groups = new Map<number | undefined, AnswerItem[]>()
  const implied = new Set(screening.implied.map(keyOf))
  for (const place of placesAsked(law, screening.walks)) {
    // What follows from another answer was never asked.
    if (implied.has(keyOf(place))) continue
    const answer = answerAt(told, place)
    const item: AnswerItem = {
      ...place,
      ...(answer !== undefined && { answer }),
      sensitivity: law.facts[place.fact]?.sensitivity ?? 'plain',
      shared: inShared.has(keyOf(place)),
    }
    groups.set(place.encounter, [...(groups.get(place.encounter) ?? []), item])
  }
  return [...groups]
    .sort(([one], [other]) => (one ?? -1) - (other ?? -1))
    .map(([encounter, answers]) => ({
      ...(encounter !== undefined && { encounter: encounterRef(screening, told, encounter) }),
      answers,
    }))
}
