/**
 * Three-valued weighing (Kleene): a legal test is met, not met, or unclear.
 * Silence is not "no": whatever is not known stays unclear until something known decides it.
 *
 * Must not know any fact or rule.
 */
import type { InstantRange } from './answers.ts'
import type { Day, DayRange } from './days.ts'

export const weights = ['met', 'not-met', 'unclear'] as const
export type Weight = (typeof weights)[number]

/** A truth value as a weight; `undefined` (not known) is unclear. */
export const when = (truth: boolean | undefined): Weight =>
  truth === undefined ? 'unclear' : truth ? 'met' : 'not-met'

/** Met when all are met; not met as soon as one is not. */
export const all = (...parts: readonly Weight[]): Weight =>
  parts.includes('not-met') ? 'not-met' : parts.includes('unclear') ? 'unclear' : 'met'

/** Met as soon as one is met; not met when none is. */
export const any = (...parts: readonly Weight[]): Weight =>
  parts.includes('met') ? 'met' : parts.includes('unclear') ? 'unclear' : 'not-met'

export const not = (part: Weight): Weight => (part === 'met' ? 'not-met' : part === 'not-met' ? 'met' : 'unclear')

/** Is the answer this value (or one of these)? Unclear without an answer. */
export const is = <T>(answer: T | undefined, ...values: readonly T[]): Weight =>
  when(answer === undefined ? undefined : values.includes(answer))

/** Does the list hold any of these? Unclear without an answer. */
export const has = <T>(answer: readonly T[] | undefined, ...values: readonly T[]): Weight =>
  when(answer === undefined ? undefined : values.some((value) => answer.includes(value)))

/** Did it happen before this moment (ISO 8601 with offset)? Unclear when the range straddles it. */
export function before(range: InstantRange | undefined, moment: string): Weight {
  const at = Date.parse(moment)
  return when(range === undefined ? undefined : range.to < at ? true : range.from >= at ? false : undefined)
}

/** Does the whole range lie on or before this day? Unclear when it straddles it. */
export const onOrBefore = (range: DayRange | undefined, day: Day): Weight =>
  when(range === undefined ? undefined : range.to <= day ? true : range.from > day ? false : undefined)
