/**
 * A file as plain JSON, and back. Reading is strict: everything that stands in the way is told at once, each with its
 * place, and a file with any problem is not read. What the law no longer asks may be set apart, and is told then.
 * Must not know any fact by name, any language, or where the file came from.
 */
import * as z from 'zod/mini'
import { isDay } from '../engine/days.ts'
import type { Law } from '../engine/law.ts'
import { printable } from '../screening/answer-problems.ts'
import { caseFormat, readCase, type Problem, type ProblemId } from '../screening/case.ts'
import { changed, fileFormat, type CaseFile, type FileChange, type LeftOut } from './casefile.ts'
import { consentSchema, reviewSchema, toldSchema } from './schemas.ts'

/** Worded in the locales under `keep.file`. */
export type FileProblemId =
  | 'file-expected'
  | 'file-format'
  | 'file-newer'
  | 'file-part-unknown'
  | 'file-part-missing'
  | 'file-name-reserved'
  | 'file-too-deep'
  | 'file-value'

export interface FileProblem {
  /** `consents[0].until`, `case.person.age`; empty for the file as a whole. */
  readonly place: string
  readonly problem: FileProblemId | ProblemId
  readonly values: Readonly<Record<string, string | number>>
}

export type ReadFile =
  /** What was left out, now or at a reading before, is in the file too. */
  | { readonly ok: true; readonly file: CaseFile; readonly leftOut: readonly LeftOut[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] }

export interface Reading {
  /** It may have been written under older law: answers that no longer fit are set apart instead of standing in the way. */
  readonly older?: true
  /** A bare case is taken too, and becomes a file of this id and these words. */
  readonly bare?: Pick<CaseFile, 'id' | 'words'>
}

/** The key of the text that tells a problem. */
export const problemKey = ({ problem }: Pick<FileProblem, 'problem'>): string =>
  problem.startsWith('file-') ? `keep.file.${problem}` : `law.problems.${problem}`

/** The file as it is stored and handed on. */
export const writeFile = (file: CaseFile): string =>
  JSON.stringify({ format: fileFormat, ...file, case: { format: caseFormat, ...file.case } })

/** The file, or everything that stands in the way of reading it. `parsed` is what `JSON.parse` gave. */
export function readFile(law: Law, parsed: unknown, reading: Reading = {}): ReadFile {
  if (!isPlain(parsed)) return refused('', 'file-expected')
  const format = own(parsed, 'format')
  if (reading.bare && isCaseFormat(format)) {
    const read = readAnswers(law, parsed, reading, '')
    return read.ok ? asRead({ ...reading.bare, case: read.case, consents: [] }, read.leftOut) : read
  }
  if (format !== fileFormat) return refused('format', isNewer(format) ? 'file-newer' : 'file-format', { expected: fileFormat })
  return readParts(law, parsed, reading)
}

// ---------------------------------------------------------------- parts

type Plain = Readonly<Record<string, unknown>>

const id = z.string().check(z.regex(/^[\w-]{1,64}$/))
const short = z.string().check(z.maxLength(80))
/** What was left out is shown as it was written, up to so many letters. */
const longestLeftOut = 400
const month = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/))

/** Letters and what stands between them: nothing that could turn or hide what stands beside it on a page. */
const words = z.string().check(z.maxLength(120), z.regex(/^[\p{L}\p{M}' ’-]*$/u))

/** A part of a file that is not named here does not compile: it could be written and never be read again. */
const parts = {
  id: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  words,
  case: z.unknown(),
  spoken: z.optional(z.string().check(z.regex(/^[\w-]{1,40}$/))),
  consents: z.array(consentSchema).check(z.maxLength(100)),
  review: z.optional(reviewSchema),
  told: z.optional(toldSchema),
  family: z.optional(z.strictObject({ id, apart: z.boolean() })),
  kept: z.optional(z.strictObject({ until: z.string().check(z.refine(isDay)) })),
  counting: z.optional(
    z.strictObject({
      agreed: z.boolean(),
      counted: z.optional(z.strictObject({ month, patterns: z.array(short).check(z.maxLength(200)) })),
    }),
  ),
  leftOut: z.optional(
    z
      .array(
        z.strictObject({
          fact: z.string().check(z.regex(/^[\w-]{1,80}$/)),
          encounter: z.optional(z.int().check(z.nonnegative())),
          answer: z.string().check(z.refine((text) => printable(text, longestLeftOut) === text)),
        }),
      )
      .check(z.maxLength(2000)),
  ),
} satisfies Record<keyof CaseFile, unknown>

const schema = z.strictObject({ format: z.literal(fileFormat), ...parts })

function readParts(law: Law, parsed: Plain, reading: Reading): ReadFile {
  const { case: told, ...besides } = parsed
  const hostile = hostileNames(besides, '', 0)
  // A part with anything hostile in it is not looked at any further; all others are, so that every problem is told.
  const sound = Object.fromEntries(Object.entries(besides).filter(([name, each]) => !reserved.includes(name) && hostileNames(each, '', 1).length === 0))
  const read = schema.safeParse({ ...sound, case: {} })
  const answers = Object.hasOwn(parsed, 'case') ? readAnswers(law, told, reading, 'case') : refused('case', 'file-part-missing')
  if (hostile.length > 0 || !read.success || !answers.ok) {
    const issues = read.success ? [] : read.error.issues.filter(({ path: [part] }) => !isLeftOut(besides, sound, part))
    return { ok: false, problems: [...hostile, ...issues.flatMap((issue) => toProblems(issue, besides)), ...(answers.ok ? [] : answers.problems)] }
  }
  const { format: _, id, words, case: __, consents, ...rest } = read.data
  // What is optional is absent here, never undefined: JSON knows no undefined.
  const file = changed({ id, words, case: answers.case, consents }, rest as FileChange)
  return asRead(file, answers.leftOut)
}

/** What did not fit stays in the file, so that the next writing does not lose it. */
function asRead(file: CaseFile, left: readonly LeftOut[]): ReadFile {
  const leftOut = [...(file.leftOut ?? []), ...left]
  return { ok: true, file: leftOut.length > 0 ? { ...file, leftOut } : file, leftOut }
}

const isLeftOut = (written: Plain, sound: Plain, part: PropertyKey | undefined): boolean =>
  part !== undefined && Object.hasOwn(written, part) && !Object.hasOwn(sound, part)

function toProblems(issue: z.core.$ZodIssue, written: Plain): FileProblem[] {
  const place = placeOf(issue.path)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ place, problem: 'file-part-unknown', values: { key: printable(key) } }))
  const isMissing = issue.path.length === 1 && !Object.hasOwn(written, place)
  return [{ place, problem: isMissing ? 'file-part-missing' : 'file-value', values: {} }]
}

const placeOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((place, part) => (typeof part === 'number' ? `${place}[${part}]` : inside(place, String(part))), '')

const inside = (place: string, name: string): string => (place === '' ? printable(name) : `${place}.${printable(name)}`)

// ---------------------------------------------------------------- answers

type ReadAnswers =
  | { readonly ok: true; readonly case: CaseFile['case']; readonly leftOut: readonly LeftOut[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] }

function readAnswers(law: Law, told: unknown, { older }: Reading, at: string): ReadAnswers {
  const first = readCase(law, told)
  if (first.ok) return { ...first, leftOut: [] }
  const unfit = older ? first.problems.map(({ place }) => unfitAt(told, place)) : []
  const found = unfit.filter((each) => each !== undefined)
  const second = found.length === first.problems.length ? readCase(law, without(told, found)) : first
  if (second.ok) return { ...second, leftOut: [...new Map(found.map((each) => [`${each.encounter ?? ''}/${each.fact}`, each])).values()] }
  return { ok: false, problems: second.problems.map((problem) => ({ ...problem, place: at === '' ? problem.place : within(at, problem) })) }
}

const within = (at: string, { place }: Problem): string => (place === '' ? at : `${at}.${place}`)

/** The answer at the place of a problem; undefined where the problem is no single answer. */
function unfitAt(told: unknown, place: string): LeftOut | undefined {
  const [, index, name = ''] = /^(?:person|encounters\[(\d+)\])\.([\w-]{1,80})(?:\[\d+\])?$/.exec(place) ?? []
  const encounter = index === undefined ? undefined : Number(index)
  const answers = isPlain(told) ? (encounter === undefined ? own(told, 'person') : listed(own(told, 'encounters'))[encounter]) : undefined
  if (name === '' || reserved.includes(name) || !isPlain(answers) || !Object.hasOwn(answers, name)) return undefined
  const answer = printable(asText(own(answers, name)), longestLeftOut)
  return encounter === undefined ? { fact: name, answer } : { fact: name, encounter, answer }
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))

/** The case as it was written, without these answers. */
function without(told: unknown, left: readonly LeftOut[]): unknown {
  if (!isPlain(told)) return told
  const strip = (answers: unknown, encounter: number | undefined): unknown =>
    isPlain(answers)
      ? Object.fromEntries(Object.entries(answers).filter(([fact]) => !left.some((each) => each.fact === fact && each.encounter === encounter)))
      : answers
  return { ...told, person: strip(own(told, 'person') ?? {}, undefined), encounters: listed(own(told, 'encounters')).map(strip) }
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

// ---------------------------------------------------------------- shapes

/** Names that mean something to the language itself. JSON can write them; no file needs them. */
const reserved: readonly string[] = ['__proto__', 'constructor', 'prototype']

/** No file nests deeper; what does is refused before anything else reads it. */
const deepest = 8

function hostileNames(value: unknown, place: string, depth: number): FileProblem[] {
  if (typeof value !== 'object' || value === null) return []
  if (depth > deepest) return [{ place, problem: 'file-too-deep', values: {} }]
  if (Array.isArray(value)) return value.flatMap((each, i) => hostileNames(each, `${place}[${i}]`, depth + 1))
  return Object.entries(value).flatMap(([name, each]): FileProblem[] =>
    reserved.includes(name)
      ? [{ place, problem: 'file-name-reserved', values: { key: name } }]
      : hostileNames(each, inside(place, name), depth + 1),
  )
}

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What an object itself holds, never what it inherits. */
const own = (object: Plain, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined)

const versionOf = (format: unknown, name: string): number =>
  Number((typeof format === 'string' && new RegExp(`^${name}/(\\d{1,6})$`).exec(format)?.[1]) || Number.NaN)

const isNewer = (format: unknown): boolean => versionOf(format, 'umbral-file') > versionOf(fileFormat, 'umbral-file')
const isCaseFormat = (format: unknown): boolean => versionOf(format, 'umbral-case') >= 1

const refused = (place: string, problem: FileProblemId, values: FileProblem['values'] = {}) =>
  ({ ok: false, problems: [{ place, problem, values }] }) as const
