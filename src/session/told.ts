/**
 * Setting answers in a case. Nothing is ever thrown away here.
 *
 * Pure. Must not know any fact, rule or language.
 */
import type { Answer } from '../engine/answers.ts'
import type { Case } from '../engine/law.ts'
import type { Place } from '../screening/screen.ts'

export const emptyCase: Case = { person: {}, encounters: [] }

/** The answer at a place, or undefined. */
export const answerAt = (told: Case, { fact, encounter }: Place): Answer | undefined =>
  encounter === undefined ? told.person[fact] : told.encounters[encounter]?.[fact]

/** The case with one answer set; everything else is kept. */
export function withAnswer(told: Case, { fact, encounter }: Place, answer: Answer): Case {
  if (encounter === undefined) return { ...told, person: { ...told.person, [fact]: answer } }
  const encounters = Array.from({ length: Math.max(told.encounters.length, encounter + 1) }, (_, i) => told.encounters[i] ?? {})
  return { ...told, encounters: encounters.map((each, i) => (i === encounter ? { ...each, [fact]: answer } : each)) }
}
