/**
 * What one screening told the person: kept beside the answers, because the law that told it may change and the old law
 * is gone then. With it a later screening says what changed, finding by finding, and why.
 * Must not know any rule by name, any language, or the clock.
 */
import * as z from 'zod/mini'
import { isDay, type Day } from '../engine/days.ts'

export interface Told {
  /** The version of the law. */
  readonly law: string
  readonly on: Day
  /** Each finding, by its id and encounter, with how it stood and its sources. */
  readonly findings: Readonly<Record<string, ToldThen>>
  /** Each deadline by its id and encounter: the day to plan for, or why there was none. */
  readonly deadlines: Readonly<Record<string, string>>
  /** How each source stood then. */
  readonly sources: Readonly<Record<string, string>>
}

export interface ToldThen {
  readonly standing: string
  readonly because: readonly string[]
}

const short = z.string().check(z.maxLength(200))

export const toldSchema = z.strictObject({
  law: short,
  on: z.string().check(z.refine(isDay)),
  findings: z.record(short, z.strictObject({ standing: short, because: z.array(short).check(z.maxLength(100)) })),
  deadlines: z.record(short, short),
  sources: z.record(short, short),
})
