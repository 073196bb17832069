import { describe, expect, test } from 'vitest'
import { readTotals, totalsFormat, totalsJson, totalsLimits, type TotalsProblem } from './totals.ts'

const known = ['a', 'b']
const row = { of: 'a', from: '2026-01', to: '2026-03', count: 5 }
const file = (rows: unknown, more: object = {}) => JSON.stringify({ format: totalsFormat, rows, ...more })
const problemsOf = (text: string): readonly TotalsProblem[] => {
  const read = readTotals(text, known)
  return read.ok ? [] : read.problems
}

describe('a file of totals', () => {
  test('is read as it was written', () => {
    const totals = { rows: [row, { ...row, of: 'cases', count: 1200 }] }
    expect(readTotals(totalsJson(totals), known)).toEqual({ ok: true, totals })
  })

  test('holds nothing but rows: no id, no text', () => {
    expect(Object.keys(JSON.parse(totalsJson({ rows: [row] })) as object)).toEqual(['format', 'rows'])
  })

  test.each<[string, string, TotalsProblem]>([
    ['no JSON', '{', { problem: 'not-json' }],
    ['too big', ' '.repeat(totalsLimits.characters + 1), { problem: 'too-big' }],
    ['a list', '[]', { problem: 'shape' }],
    ['null', 'null', { problem: 'shape' }],
    ['no rows', JSON.stringify({ format: totalsFormat }), { problem: 'shape' }],
    ['another format', JSON.stringify({ format: 'umbral-case/1', rows: [] }), { problem: 'format' }],
    ['a newer format', JSON.stringify({ format: 'umbral-totals/2', others: 1 }), { problem: 'format-newer' }],
    ['free text', file([], { note: 'x' }), { problem: 'part-unknown' }],
    ['free text in a row', file([row, { ...row, of: 'b', note: 'x' }]), { problem: 'part-unknown', row: 2 }],
    ['a row that is none', file([7]), { problem: 'shape', row: 1 }],
    ['a pattern nobody knows', file([{ ...row, of: 'Juan' }]), { problem: 'pattern-unknown', row: 1 }],
    ['a pattern named like a part of every object', file([{ ...row, of: 'constructor' }]), { problem: 'pattern-unknown', row: 1 }],
    ['a day', file([{ ...row, from: '2026-01-05' }]), { problem: 'month', row: 1 }],
    ['no month', file([{ ...row, to: '2026-13' }]), { problem: 'month', row: 1 }],
    ['months the wrong way round', file([{ ...row, from: '2026-04' }]), { problem: 'months-reversed', row: 1 }],
    ['a count under five', file([{ ...row, count: 4 }]), { problem: 'count-small', row: 1 }],
    ['half a case', file([{ ...row, count: 5.5 }]), { problem: 'count', row: 1 }],
    ['more than there are people', file([{ ...row, count: 1e9 }]), { problem: 'count', row: 1 }],
    ['a row twice', file([row, row]), { problem: 'row-twice' }],
    ['too many rows', file(Array.from({ length: totalsLimits.rows + 1 }, () => row)), { problem: 'too-many' }],
  ])('is refused: %s', (_, text, problem) => {
    expect(problemsOf(text)).toEqual([problem])
  })

  test('is refused with every problem told', () => {
    const text = file([{ ...row, of: 'x', count: 1 }, { ...row, from: 'x' }], { device: 'x' })
    expect(new Set(problemsOf(text).map(({ problem, row: at }) => `${problem} ${at ?? ''}`))).toEqual(
      new Set(['pattern-unknown 1', 'count-small 1', 'month 2', 'part-unknown ']),
    )
  })

  test('brings no prototype in', () => {
    const text = `{"format":"${totalsFormat}","rows":[],"__proto__":{"rows":[]}}`
    expect(problemsOf(text)).toEqual([{ problem: 'part-unknown' }])
    expect(({} as { rows?: unknown }).rows).toBeUndefined()
  })
})
