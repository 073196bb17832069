/**
 * Phrases that every form of the summary says alike: which encounter, how a source stands, what a deadline comes to.
 * Must not know any finding, fact or source by name, nor how its words are laid out.
 */
import type { Signature } from '../casefile/review.ts'
import { formatDateAnswer, formatDay, type Language, type Say } from '../i18n/index.ts'
import type { Day, DayRange } from '../engine/days.ts'
import type { Dates } from '../engine/deadlines.ts'
import type { Practice } from '../engine/source.ts'
import { rangeText } from '../screening/dates.ts'
import type { DeadlineItem, Whose } from './deadlines.ts'
import type { EncounterRef } from './encounters.ts'
import type { FindingItem } from './findings.ts'
import type { JourneyItem } from './journey.ts'
import type { Notice, Sheet } from './model.ts'
import type { SourceGroup } from './sources.ts'

/** A voice: a language, and how to say a text in it. */
export interface Voice {
  readonly language: Language
  readonly say: Say
}

/** Which encounter, by its number and date; the person where there is none. */
export function whoText({ language, say }: Voice, encounter: EncounterRef | undefined): string {
  if (!encounter) return say('sheet.who.person')
  const { number, when } = encounter
  return when === undefined
    ? say('sheet.who.encounterUndated', { number })
    : say('sheet.who.encounter', { number, when: formatDateAnswer(say, language, when) })
}

/** Phrases in one run, each begun by a capital and ended by one full stop. */
export const inOneRun = (phrases: readonly string[]): string =>
  phrases.map((phrase) => `${phrase.slice(0, 1).toUpperCase()}${phrase.slice(1)}${/[.?…]$/.test(phrase) ? '' : '.'}`).join(' ')

/** Texts that are handed to an authority are in the language of the courts of Mexico. */
export const filedIn: Language = 'es'

/** A blank in such a text. */
export const blank = '____'

/** A text that may be absent, such as the next step of a finding. */
export function sayIfAny(say: Say, key: string): string | undefined {
  const text = say(key)
  return text === `[${key}]` ? undefined : text
}

/** One of the notices of a sheet; that of a review says who, when, and under which law. */
export const noticeText = ({ say, language }: Voice, { review }: Pick<Sheet, 'review'>, notice: Notice): string =>
  notice === 'reviewed' && review
    ? withOrigin(say, say('sheet.notices.reviewed', { by: review.by, date: formatDay(language, review.on, 'long'), version: review.law }), review)
    : say(`sheet.notices.${notice}`)

/** The line that runs over every page. */
export const runningText = ({ say }: Voice, { review }: Pick<Sheet, 'review'>): string =>
  review ? withOrigin(say, say('sheet.runningReviewed', { by: review.by }), review) : say('sheet.running')

/** What is said of a signature; and of one that came in with a file, that only the file says it. */
export const withOrigin = (say: Say, told: string, signature: Pick<Signature, 'elsewhere'> | undefined): string =>
  signature?.elsewhere ? `${told} ${say('sheet.review.elsewhere')}` : told

/** The part of a full sheet that is for the reviewer: what was struck, by its title only. */
export const struckTexts = ({ say }: Voice, { review }: Pick<Sheet, 'review'>): readonly string[] =>
  (review?.struck ?? []).map((id) => say('sheet.review.struck', { title: say(`findings.${id}.title`) }))

export interface FindingWords {
  /** Who says it, where that is not us. */
  readonly by?: string
  readonly text: string
  readonly next?: string
  readonly readings: readonly string[]
}

/** What a finding says: our text with its next step and readings, or in their place the words of the reviewer. */
export function findingWords({ say }: Voice, { id, readings, corrected }: Pick<FindingItem, 'id' | 'readings' | 'corrected'>): FindingWords {
  if (corrected) return { by: say('sheet.review.corrected', { by: corrected.by }), text: corrected.text, readings: [] }
  const next = sayIfAny(say, `findings.${id}.next`)
  return {
    text: say(`findings.${id}.text`),
    ...(next !== undefined && { next }),
    readings: (readings ?? []).map((reading) => say(`findings.${id}.readings.${reading}`)),
  }
}

const rangeIn = ({ language, say }: Voice, range: DayRange): string => formatDateAnswer(say, language, rangeText(range))

/** How a source stands on the day of the screening. */
export function standingText({ language, say }: Voice, { standing }: Pick<SourceGroup, 'standing'>): string {
  if (!standing) return say('sheet.source.todayUnknown')
  return say('sheet.source.since', { state: say(`law.states.${standing.state}`), date: formatDay(language, standing.from, 'long') })
}

/** Where a practice was seen, and when. */
export const practiceText = ({ language, say }: Voice, { place, asOf }: Practice): string =>
  say('law.practice', { place: say(`law.places.${place}`), date: formatDay(language, asOf, 'long') })

/** What must be known of a source before it is relied on: kind, confidence, standing today, checks. One phrase each. */
export function worthTexts(voice: Voice, group: Pick<SourceGroup, 'source' | 'standing' | 'stale' | 'faded'>): readonly string[] {
  const { language, say } = voice
  const { source, stale, faded } = group
  const { kind, confidence, practice, checkedOn, reviewBy } = source
  const date = (day: Day) => ({ date: formatDay(language, day, 'long') })
  return [
    practice ? practiceText(voice, practice) : say(`law.kinds.${kind}`),
    say(`law.confidence.${confidence}`),
    ...(practice ? [] : [standingText(voice, group)]),
    say('law.checkedOn', date(checkedOn)),
    ...(practice ? [] : [say('law.reviewBy', date(reviewBy))]),
    ...(practice && faded ? [say('law.faded')] : []),
    ...(!practice && stale ? [say('law.stale')] : []),
  ]
}

export interface DeadlineWords {
  /** What must be seen first: the day to act by with its label, or that there is no day left to plan for. */
  readonly headline?: { readonly label?: string; readonly text: string }
  /** Where today stands against the dates, when that is not simply ahead. */
  readonly state?: string
  /** Everything else, one sentence each, the most useful first. */
  readonly lines: readonly string[]
}

/** What a deadline comes to on the day of the screening, in words. */
export function deadlineWords(voice: Voice, { dates, withheld, whose }: DeadlineItem, today: Day): DeadlineWords {
  const { say } = voice
  if (!dates) return { lines: [say(`law.withheld.${withheld ?? 'start-unknown'}`)] }
  const { start, leapDay } = dates
  if (whose === 'named') return namedWords(voice, dates)
  const ends = whose === 'person' && dates.plan !== undefined ? ownWords(voice, dates, dates.plan, today) : untilWords(voice, dates, whose)
  return {
    ...ends,
    lines: [
      ...ends.lines,
      say('sheet.deadline.start', { date: rangeIn(voice, start) }),
      ...(leapDay ? [say('law.deadlineDates.leapDay')] : []),
      ...(start.from === start.to ? [] : [say('sheet.deadline.range')]),
    ],
  }
}

/** The person's own time: a plan while there is one to make, then what the law and its readings still leave. */
function ownWords(voice: Voice, dates: Dates, plan: Day, today: Day): DeadlineWords {
  const { language, say } = voice
  const { target, statutory, arguable, state } = dates
  const full = (day: Day) => formatDay(language, day, 'full')
  const arguedLater = statutory && arguable && arguable.to > statutory.to
  return {
    headline:
      state === 'past'
        ? { text: say('sheet.deadline.past') }
        : plan < today
          ? { text: say('sheet.deadline.planNow') }
          : { label: say('sheet.deadline.plan'), text: full(plan) },
    ...(state !== 'ahead' && state !== 'past' && { state: say(`law.deadlineStates.${state}`) }),
    lines: [
      ...(plan < today ? [say('sheet.deadline.planWas', { date: full(plan) })] : []),
      ...(target && target !== plan && target >= today ? [say('sheet.deadline.target', { date: full(target) })] : []),
      ...(statutory ? [say('sheet.deadline.statutory', { date: rangeIn(voice, statutory) })] : []),
      ...(arguedLater ? [say('sheet.deadline.arguable', { date: formatDay(language, arguable.to, 'long') })] : []),
      // Only a term that people have filed after, and been heard, has a target.
      ...(target ? [say('sheet.deadline.late')] : []),
    ],
  }
}

/** A day that a paper names: it is as it is, or has gone by. */
function namedWords(voice: Voice, { start, state }: Dates): DeadlineWords {
  const { say } = voice
  return {
    headline: { label: say('sheet.deadline.named'), text: start.from === start.to ? formatDay(voice.language, start.from, 'full') : rangeIn(voice, start) },
    ...(state !== 'ahead' && { state: say(`law.deadlineStates.${state}`) }),
    lines: [],
  }
}

/** A bar, or an authority's time: nothing for the person to plan. */
function untilWords(voice: Voice, { until, state }: Dates, whose: Whose): DeadlineWords {
  const { say } = voice
  if (!until) return { lines: [] }
  return {
    headline: {
      label: say(whose === 'bar' ? 'sheet.deadline.bar' : 'sheet.deadline.authority'),
      text: rangeIn(voice, until),
    },
    state: say(`law.untilStates.${state === 'past' ? 'past' : 'ahead'}`),
    lines: whose === 'bar' ? [say('sheet.deadline.barNote')] : [],
  }
}

/** A dated step of the journey. */
export const journeyText = ({ language, say }: Voice, { kind, when }: JourneyItem): string =>
  say(`sheet.journey.${kind}`, { date: formatDateAnswer(say, language, when) })

/** The rules in force at an entry, one sentence each. */
export function regimeTexts({ say }: Voice, { kind, regimes, hourMatters }: JourneyItem): readonly string[] {
  if (kind !== 'us-entry') return []
  if (regimes.length === 0) return [say('sheet.journey.no-rule')]
  return [
    ...regimes.map(({ id, surely, unsettled }) =>
      say(`sheet.journey.${unsettled ? 'unsettled' : surely ? 'in-force' : 'perhaps'}`, { rule: say(`law.regimes.${id}.title`) }),
    ),
    ...(hourMatters ? [say('sheet.journey.hour-matters')] : []),
  ]
}

/** An entry of which the day is not known, and why that matters. */
export const undatedText = (voice: Voice, encounter: EncounterRef): string =>
  inOneRun([whoText(voice, encounter), voice.say('sheet.journey.undated')])

/** The papers to get: those usual for what happened, or, where none is known, the question about papers by its name. */
export const paperNames = (say: Say, fact: string, usual: readonly string[]): string =>
  usual.length > 0 ? usual.map((paper) => say(`facts.${fact}.options.${paper}`)).join('; ') : say(`facts.${fact}.label`)
