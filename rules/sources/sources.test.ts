import { describe, expect, it } from 'vitest'
import { isDay } from '../../src/engine/days.ts'
import { isStrong, sixMonthsAfter, standingOn, type Source } from '../../src/engine/source.ts'
import { sourceOf, sources, type SourceId } from './index.ts'

/** Every file of the register, so that one left out of the index is noticed. */
const files = import.meta.glob<Record<string, object>>(
  ['./*.ts', '!./index.ts', '!./review.ts', '!./*-standing.ts', '!./*.test.ts'],
  { eager: true },
)
const parts = Object.values(files).flatMap((file) => Object.values(file))
const register: [string, Source][] = Object.entries(sources)

it('every file is in the index, and no id is used twice', () => {
  expect(register).toHaveLength(parts.reduce((sum, part) => sum + Object.keys(part).length, 0))
})

/** The ids of the entries that break a promise: none should. */
const breaking = (promise: (source: Source, id: string) => boolean): string[] =>
  register.filter(([id, source]) => !promise(source, id)).map(([id]) => id)

describe('every entry', () => {
  it('has a plain id, a margin note in sentences and rule ids', () => {
    expect(breaking((_, id) => /^[a-z0-9][A-Za-z0-9.-]*$/.test(id))).toEqual([])
    expect(breaking(({ says }) => /^[A-Z0-9].*\.$/.test(says))).toEqual([])
    expect(breaking(({ rules }) => rules.every((rule) => /^[A-Z]+(-[A-Z]+)*-\d\d$/.test(rule)))).toEqual([])
  })

  it('has dates that exist, standing in order of time, and was checked after the edition it names', () => {
    expect(breaking(({ checkedOn, reviewBy, textAsOf = checkedOn }) => [checkedOn, reviewBy, textAsOf].every(isDay))).toEqual([])
    expect(breaking(({ standing }) => standing.every(({ from }, i) => isDay(from) && from >= (standing[i - 1]?.from ?? '')))).toEqual([])
    expect(breaking(({ checkedOn, textAsOf = checkedOn }) => textAsOf <= checkedOn && checkedOn <= '2026-11-21')).toEqual([])
  })

  it('if recalled, names no edition read', () => {
    expect(breaking(({ confidence, textAsOf }) => confidence !== 'memory' || textAsOf === undefined)).toEqual([])
  })

  it('if practice, is due for review the day it fades', () => {
    expect(breaking((source) => source.kind !== 'practice' || source.reviewBy === sixMonthsAfter(source.practice.asOf))).toEqual([])
  })

  it('if our own reasoning, is weak', () => {
    expect(breaking(({ kind, confidence }) => kind !== 'analysis' || !isStrong(confidence))).toEqual([])
  })
})

it.each<[string, string | undefined]>([
  ['2023-05-10', undefined],
  ['2023-05-11', 'in-force'],
  ['2023-07-25', 'vacated'],
  ['2023-08-03', 'in-force'],
  ['2025-05-10', 'in-force'],
  ['2025-05-11', 'expired'],
  ['2026-05-07', 'disputed'],
])('the 2023 presumption on %s: %s', (day, state) => {
  expect(standingOn(sourceOf('8cfr208.33.a.1'), day)?.state).toBe(state)
})

it.each<SourceId>(['nd-cal.2026-05-07.east-bay', '8cfr208.33.a.2.ii.C.final', '8cfr208.33.c.2', 'analysis.mx.which-entry'])(
  '%s can never stand alone',
  (id) => {
    expect(isStrong(sourceOf(id).confidence)).toBe(false)
  },
)
