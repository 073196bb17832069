/**
 * Totals: what leaves. Rows of five or more, from one device or from several put together; no id of a device, no text.
 * Pure. Must not know any pattern by name, any language, or the clock.
 */
import * as z from 'zod/mini'
import { cases, smallest, type Ledger, type Row } from './ledger.ts'
import { isMonth } from './months.ts'

export const totalsFormat = 'umbral-totals/1'

export interface Totals {
  readonly rows: readonly Row[]
}

/** What a ledger may tell: its closed rows, of the patterns that the law still knows, and nothing else. */
export const publish = ({ closed }: Ledger, known: readonly string[]): Totals =>
  merge([{ rows: closed.filter(({ of }) => of === cases || known.includes(of)) }])

/** Several totals as one. The same pattern over the same months is added up; all else stands side by side. */
export function merge(all: readonly Totals[]): Totals {
  const rows = new Map<string, Row>()
  for (const row of all.flatMap((totals) => totals.rows)) {
    const known = rows.get(keyOf(row))
    rows.set(keyOf(row), known ? { ...row, count: known.count + row.count } : row)
  }
  return { rows: [...rows.keys()].sort().flatMap((key) => rows.get(key) ?? []) }
}

/** Does each row of the one stand in the other, as it is? Then they may be two exports of one device. */
export const isWithin = (one: Totals, other: Totals): boolean => {
  const there = new Map(other.rows.map((row) => [keyOf(row), row.count]))
  return one.rows.length > 0 && one.rows.every((row) => there.get(keyOf(row)) === row.count)
}

const keyOf = ({ of, from, to }: Row): string => `${of} ${from} ${to}`

// ---------------------------------------------------------------- from outside

export type TotalsProblemId =
  | 'too-big'
  | 'not-json'
  | 'shape'
  | 'part-unknown'
  | 'format'
  | 'format-newer'
  | 'too-many'
  | 'pattern-unknown'
  | 'month'
  | 'months-reversed'
  | 'count'
  | 'count-small'
  | 'row-twice'

export interface TotalsProblem {
  readonly problem: TotalsProblemId
  /** Which row, from 1; undefined for the file as a whole. */
  readonly row?: number
}

export type ReadTotals =
  | { readonly ok: true; readonly totals: Totals }
  | { readonly ok: false; readonly problems: readonly TotalsProblem[] }

/** Beyond these it is no file of totals, and is refused before it is read. */
export const totalsLimits = { characters: 1_000_000, rows: 5_000, count: 1_000_000 } as const

const as = (problem: TotalsProblemId) => ({ error: problem })
/** What is there and should not be, or what is no such thing at all. */
const strict = { error: ({ code }: { readonly code?: string | undefined }) => (code === 'unrecognized_keys' ? 'part-unknown' : 'shape') }

const month = z.string(as('month')).check(z.refine(isMonth, as('month')))

const rowSchema = (known: readonly string[]) =>
  z
    .strictObject(
      {
        of: z.string(as('pattern-unknown')).check(z.refine((of) => of === cases || known.includes(of), as('pattern-unknown'))),
        from: month,
        to: month,
        count: z.int(as('count')).check(z.gte(smallest, as('count-small')), z.lte(totalsLimits.count, as('count'))),
      },
      strict,
    )
    .check(z.refine(({ from, to }) => from <= to || ![from, to].every(isMonth), as('months-reversed')))

const totalsSchema = (known: readonly string[]) =>
  z.strictObject(
    {
      format: z.literal(totalsFormat, as('format')),
      rows: z
        .array(rowSchema(known), as('shape'))
        .check(z.maxLength(totalsLimits.rows, { ...as('too-many'), abort: true }), z.refine((rows) => !hasTwice(rows), as('row-twice'))),
    },
    strict,
  )

const hasTwice = (rows: readonly Row[]): boolean => new Set(rows.map(keyOf)).size < rows.length

/** Totals from a file, or everything that stands in the way of reading them. `known` are the patterns of the law. */
export function readTotals(text: string, known: readonly string[]): ReadTotals {
  if (text.length > totalsLimits.characters) return refused('too-big')
  const told = parsed(text)
  if (told === undefined) return refused('not-json')
  if (isNewer(told.value)) return refused('format-newer')
  const read = totalsSchema(known).safeParse(told.value)
  if (read.success) return { ok: true, totals: merge([{ rows: read.data.rows }]) }
  const problems = read.error.issues.map(problemOf)
  // What is no file of totals at all is not read any further.
  return { ok: false, problems: problems.some(({ problem }) => problem === 'format') ? [{ problem: 'format' }] : problems }
}

const refused = (problem: TotalsProblemId): ReadTotals => ({ ok: false, problems: [{ problem }] })

function problemOf({ message, path }: { readonly message: string; readonly path: readonly PropertyKey[] }): TotalsProblem {
  const [, row] = path
  return { problem: message as TotalsProblemId, ...(typeof row === 'number' && { row: row + 1 }) }
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

/** What a newer version means by its parts cannot be known here. */
function isNewer(told: unknown): boolean {
  const format = typeof told === 'object' && told !== null && 'format' in told ? told.format : undefined
  const [name, version] = totalsFormat.split('/')
  const [, its, own] = typeof format === 'string' ? (/^([a-z-]+)\/(\d{1,6})$/.exec(format) ?? []) : []
  return its === name && Number(own) > Number(version)
}

/** Totals as they are kept in a file and read again. */
export const totalsJson = ({ rows }: Totals): string => `${JSON.stringify({ format: totalsFormat, rows }, undefined, 2)}\n`
