/**
 * Which encounters count now. Nothing is thrown away: a change of mind takes later encounters out of use and, changed
 * back, brings them in again.
 *
 * Pure. Knows the two facts that carry the shape of a case; must not know any other fact, rule or language.
 */
import type { Answer, Answers } from '../engine/answers.ts'
import type { Case } from '../engine/law.ts'

/** Was there any encounter (no, once, several), and was there another after this one (yes, no). */
const anyEncounter = 'us-contact'
const anotherEncounter = 'another-encounter'

interface At {
  readonly fact: string
  readonly encounter?: number
}

export interface InUse {
  /** The case as it is screened: with the encounters that count, and with what their being told implies. */
  readonly used: Case
  /** Answers that follow from others, and are therefore never asked for. */
  readonly implied: readonly At[]
  /** Answers about encounters that, by a later answer, did not happen: kept, not used. */
  readonly beyond: readonly At[]
}

/**
 * Only encounters that the answers still speak of count: none after "no contact", one after "once", none after "there
 * was no other". A case told as a list of encounters need not also say how many there were.
 */
export function inUse({ person, encounters }: Case): InUse {
  const count = countOf(person[anyEncounter], encounters)
  const contact = person[anyEncounter] ?? (count > 0 ? 'several' : undefined)
  const implied: At[] = person[anyEncounter] === undefined && contact !== undefined ? [{ fact: anyEncounter }] : []
  const listed: Answers[] = encounters.slice(0, count)
  const begins = listed.length === 0 ? contact === 'once' || contact === 'several' : contact === 'several' && listed.at(-1)?.[anotherEncounter] === 'yes'
  const told = begins ? [...listed, {}] : listed
  const used = told.map((answers, encounter) => {
    const more = encounter < told.length - 1 ? 'yes' : contact === 'once' ? 'no' : undefined
    if (more === undefined || answers[anotherEncounter] === more) return answers
    implied.push({ fact: anotherEncounter, encounter })
    return { ...answers, [anotherEncounter]: more }
  })
  const beyond = encounters.slice(count).flatMap((answers, i) => Object.keys(answers).map((fact) => ({ fact, encounter: count + i })))
  return { used: { person: contact === undefined ? person : { ...person, [anyEncounter]: contact }, encounters: used }, implied, beyond }
}

function countOf(contact: Answer | undefined, encounters: Case['encounters']): number {
  if (contact === 'once') return Math.min(1, encounters.length)
  if (contact !== undefined && contact !== 'several') return 0
  const last = encounters.findIndex(({ [anotherEncounter]: another }) => another !== undefined && another !== 'yes')
  return last < 0 ? encounters.length : last + 1
}
