/**
 * What a file from outside may hold beside its answers: consents, a review, what was told. Apart from their meaning, since
 * whoever screens without opening a file needs no schema.
 * Must not know any rule, language or clock.
 */
import * as z from 'zod/mini'
import { isDay } from '../engine/days.ts'
import { consentParts, longestName, recipients } from './consent.ts'
import { longestNote, longestSigner, verdicts } from './review.ts'

const day = z.string().check(z.refine(isDay))

export const consentSchema = z.strictObject({
  to: z.enum(recipients),
  name: z.string().check(z.maxLength(longestName)),
  parts: z.array(z.enum(consentParts)).check(z.maxLength(consentParts.length)),
  on: day,
  until: day,
})

const note = z.string().check(z.maxLength(longestNote))

const signature = z.strictObject({
  by: z.string().check(z.minLength(1), z.maxLength(longestSigner)),
  on: day,
  law: z.string().check(z.maxLength(40)),
  elsewhere: z.optional(z.literal(true)),
})

export const reviewSchema = z.strictObject({
  marks: z.record(
    z.string().check(z.maxLength(120)),
    z.strictObject({ verdict: z.enum(verdicts), reason: note, text: z.optional(note), language: z.optional(z.string().check(z.regex(/^[\w-]{1,20}$/))) }),
  ),
  signed: z.optional(signature),
  fell: z.optional(signature),
})

const short = z.string().check(z.maxLength(200))

export const toldSchema = z.strictObject({
  law: short,
  on: day,
  answers: short,
  findings: z.record(short, z.strictObject({ pathway: short, standing: short, because: z.array(short).check(z.maxLength(100)) })),
  deadlines: z.record(short, short),
  sources: z.record(short, short),
})
