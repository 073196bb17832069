/** The files of a session: which is at hand, what stays, what goes, and what is behind the lock. */
import { describe, expect, test } from 'vitest'
import type { CaseFile } from '../casefile/casefile.ts'
import { dropped, filesIn, forgotten, noted, putBack, putIn, sealed, switched, withFileAnswer, type Files } from './files.ts'

const blank = (id: string): CaseFile => ({ id, words: `words of ${id}`, case: { person: {}, encounters: [] }, consents: [] })
const told = (id: string, more: Partial<CaseFile> = {}): CaseFile => ({ ...blank(id), case: { person: { age: 30 }, encounters: [] }, ...more })
const kept = { until: '2026-12-01' } as const

const files = (file: CaseFile, shelf: readonly CaseFile[] = [], more: Partial<Files> = {}): Files => ({
  file,
  shelf,
  saved: new Map(),
  away: [],
  front: undefined,
  ...more,
})
const ids = (all: readonly CaseFile[]) => all.map(({ id }) => id)

describe('the files of a session', () => {
  test('a blank file is none, unless it is kept or belongs to a family', () => {
    expect(ids(filesIn(files(blank('a'), [told('b')])))).toEqual(['b'])
    expect(ids(filesIn(files({ ...blank('a'), kept }, [told('b')])))).toEqual(['a', 'b'])
    expect(ids(filesIn(files({ ...blank('a'), family: { id: 'f', apart: false } })))).toEqual(['a'])
  })

  test('one that comes to hand puts the other on the shelf; a blank one is let go, and one of the same id makes room', () => {
    expect(putIn(files(told('a')), blank('b'))).toMatchObject({ file: { id: 'b' }, shelf: [{ id: 'a' }] })
    expect(putIn(files(blank('a'), [told('c')]), blank('b')).shelf).toEqual([told('c')])
    const newer = told('c', { words: 'newer' })
    expect(putIn(files(told('a'), [told('c')]), newer)).toEqual({ file: newer, shelf: [told('a')] })
  })

  test('switching loses nobody, and to a file that is not there changes nothing', () => {
    const here = files(told('a'), [told('b'), told('c')])
    expect(switched(here, 'c')).toEqual({ file: told('c'), shelf: [told('a'), told('b')] })
    expect(switched(here, 'x')).toEqual({ file: here.file, shelf: here.shelf })
  })

  test('what is dropped is gone from everywhere, and from nowhere else', () => {
    const here = files(told('a'), [told('b'), told('c')], { saved: new Map([told('a'), told('b')].map((file) => [file.id, file])) })
    expect(dropped(here, 'b', blank('n'))).toEqual({ file: told('a'), shelf: [told('c')], saved: new Map([['a', told('a')]]) })
    expect(dropped(here, 'a', blank('n'))).toEqual({ file: told('b'), shelf: [told('c')], saved: new Map([['b', told('b')]]) })
    expect(dropped(files(told('a')), 'a', blank('n'))).toMatchObject({ file: blank('n'), shelf: [] })
  })

  test('a note changes one file only, at hand or on the shelf; undefined takes the entry away', () => {
    const here = files(told('a', { spoken: 'mam' }), [told('b')])
    expect(noted(here, 'b', { spoken: 'french' })).toEqual({ file: here.file, shelf: [told('b', { spoken: 'french' })] })
    expect(noted(here, 'a', { spoken: undefined }).file).toEqual(told('a'))
    expect(noted(here, 'b', { spoken: 'mam' }).file, 'what did not change is the same value: it stays sealed').toBe(here.file)
  })

  test('an answer unsigns', () => {
    const signed = told('a', { review: { marks: {}, signed: { by: 'Ana', on: '2026-11-21', law: '1' } } })
    expect(withFileAnswer(signed, { fact: 'age' }, 31)).toEqual({ ...told('a'), case: { person: { age: 31 }, encounters: [] }, review: { marks: {}, fell: { by: 'Ana', on: '2026-11-21', law: '1' } } })
  })

  test('a file sealed after it was taken out is not held again', () => {
    expect(sealed(files(told('a')), told('b'))).toEqual(new Map())
    expect(sealed(files(blank('a'), [told('b')]), told('b'))).toEqual(new Map([['b', told('b')]]))
  })
})

describe('behind the lock', () => {
  const a = told('a', { kept })
  const b = told('b', { kept })
  const saved = new Map([a, b].map((file) => [file.id, file]))

  test('what is sealed as it is here is forgotten; what was never kept, or has changed since, stays', () => {
    const changed = told('b', { kept, spoken: 'mam' })
    const locked = forgotten(files(a, [changed, told('c')], { saved }), blank('n'))
    expect(locked).toEqual({ file: blank('n'), shelf: [changed, told('c')], saved: new Map([['b', b]]), away: ['a'], front: 'a' })
    const later = forgotten({ ...locked, saved: sealed(locked, changed) }, blank('m'))
    expect(later, 'once it is sealed too').toEqual({ file: blank('n'), shelf: [told('c')], saved: new Map(), away: ['a', 'b'], front: 'a' })
    expect(JSON.stringify([later.file, [...later.saved]])).not.toContain('age')
  })

  test('all come back, and the one that was at hand is at hand', () => {
    const locked = forgotten(files(b, [told('c'), a], { saved }), blank('n'))
    expect(putBack(locked, [a, b])).toEqual({ file: b, shelf: [a, told('c')], saved, away: [], front: undefined })
  })

  test('a person to whom nothing was asked yet is still at hand afterwards, and nobody else', () => {
    const back = putBack(forgotten(files(blank('new'), [a], { saved }), blank('n')), [a])
    expect(back).toMatchObject({ file: { id: 'new' }, shelf: [{ id: 'a' }] })
  })

  test('where the one at hand is gone from the device, another is at hand, and no blank one on the shelf', () => {
    const locked = forgotten(files(a, [b], { saved }), blank('n'))
    expect(putBack(locked, [b])).toMatchObject({ file: { id: 'b' }, shelf: [] })
    expect(putBack(locked, [])).toMatchObject({ file: { id: 'n' }, shelf: [] })
  })
})
