/** Names that several screens say: of parts, of answers, of contradictions. Knows how the keys are built; no fact by name. */
import { answerText, type Language, type Say } from '../i18n/index.ts'
import type { Case, Law } from '../engine/law.ts'
import type { Place, ToldContradiction } from '../screening/screen.ts'
import { answerAt } from '../session/told.ts'
import type { Part } from '../session/trail.ts'

/** The part of the interview one is in. */
export const partTitle = (say: Say, { pathway }: Pick<Part, 'pathway'>): string => say(`pathways.${pathway}.title`)

/** Which encounter a place or part belongs to, in words; undefined for the person as a whole. */
export const encounterName = (say: Say, encounter: number | undefined): string | undefined =>
  encounter === undefined ? undefined : say('ui.question.encounter', { number: encounter + 1 })

/** Names side by side, without those that are not there. */
export const inOneLine = (...names: (string | undefined)[]): string => names.filter(Boolean).join(' · ')

export const factLabel = (say: Say, { fact }: Place): string => say(`facts.${fact}.label`)

/** The answer at a place in words, or undefined where there is none. */
export function answerWords(say: Say, language: Language, law: Law, told: Case, place: Place): string | undefined {
  const answer = answerAt(told, place)
  const fact = law.facts[place.fact]
  return answer === undefined || fact === undefined ? undefined : answerText(say, language, fact, place.fact, answer)
}

/** A contradiction in words. Its kind is the first word of its id; the rest tells the kinds apart by fact. */
export function contradictionText(say: Say, { id, places }: ToldContradiction): string {
  const [kind = id] = id.split('.')
  const fact = places[0] ? factLabel(say, places[0]) : ''
  return say(`law.contradictions.${kind}`, { fact })
}
