/**
 * What other members of the family answered at the same place: offered, for the person at hand to confirm or not. Who
 * is kept apart is offered nothing, and nothing of theirs is offered; it never says who answered.
 *
 * Pure. Must not know any fact by name, any language or screen.
 */
import type { CaseFile } from '../casefile/casefile.ts'
import { isNonAnswer, type Answer } from '../engine/answers.ts'
import type { Law } from '../engine/law.ts'
import type { Place } from '../screening/screen.ts'
import { answerAt } from './told.ts'

/** The different answers to offer at this place. None where the person answered already, or would rather not. */
export function offersAt(law: Law, file: CaseFile, shelf: readonly CaseFile[], place: Place): readonly Answer[] {
  if (!law.facts[place.fact]?.together || !isOpen(answerAt(file.case, place))) return []
  const answers = membersBeside(file, shelf).flatMap((member) => answerAt(member.case, place) ?? [])
  return answers.filter((answer, i) => !isNonAnswer(answer) && answers.findIndex((each) => String(each) === String(answer)) === i)
}

/** The other members of the family who are not kept apart from it; none for who is. */
export const membersBeside = (file: CaseFile, shelf: readonly CaseFile[]): readonly CaseFile[] =>
  file.family?.apart === false ? shelf.filter(({ family }) => family?.id === file.family?.id && !family?.apart) : []

const isOpen = (answer: Answer | undefined): boolean => answer === undefined || answer === 'unknown' || answer === 'later'
