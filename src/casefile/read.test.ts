import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { law } from '../../rules/law.ts'
import { anyCase } from '../../tests/any-case.ts'
import { caseFormat } from '../screening/case.ts'
import { fileFormat, type CaseFile } from './casefile.ts'
import { consentParts, recipients } from './consent.ts'
import { problemKey, readFile, writeFile, type Reading } from './read.ts'
import { verdicts } from './review.ts'

const id = '0123456789abcdef0123456789abcdef'
const file: CaseFile = {
  id,
  words: 'luna árbol pan',
  case: { person: { nationalities: ['HN'], age: 34 }, encounters: [{ 'us-exit': 'expedited-removal' }] },
  spoken: 'mam',
  consents: [{ to: 'partner', name: 'Casa', parts: ['deadlines'], on: '2026-11-21', until: '2026-12-21' }],
  review: { marks: { x: { verdict: 'strike', reason: 'why' } }, signed: { by: 'A', on: '2026-11-21', law: 'v' } },
  told: { law: 'v', on: '2026-11-21', answers: 'd', findings: { x: { pathway: 'p', standing: 'open', because: ['s'] } }, deadlines: { d: 'none' }, sources: { s: 'in-force' } },
  family: { id: 'f'.repeat(32), apart: true },
  kept: { until: '2026-12-21' },
  counting: { agreed: true, counted: { month: '2026-11', patterns: ['p'] } },
}

const again = (text: string, reading?: Reading) => readFile(law, JSON.parse(text), reading)
/** The file as it is written, with something changed in it. */
const written = (change: object) => ({ ...(JSON.parse(writeFile(file)) as object), ...change })
const brief = (parsed: unknown, reading?: Reading) => {
  const read = readFile(law, parsed, reading)
  return read.ok ? 'read' : read.problems.map(({ place, problem }) => `${place}: ${problem}`)
}

describe('a file that was written', () => {
  test('is read as it was, with everything in it', () => {
    expect(again(writeFile(file))).toEqual({ ok: true, file, leftOut: [] })
  })

  const day = fc.constantFrom('2026-11-21', '2027-02-28')
  const text = fc.string({ maxLength: 60, unit: 'grapheme' })
  const consent = fc.record({ to: fc.constantFrom(...recipients), name: text, parts: fc.subarray([...consentParts]), on: day, until: day })
  const mark = fc.record({ verdict: fc.constantFrom(...verdicts), reason: text }).chain((made) => fc.constantFrom(made, { ...made, text: made.reason }))
  const anyFile: fc.Arbitrary<CaseFile> = fc
    .record(
      {
        id: fc.constant(id),
        words: fc.constantFrom('', 'lalin rivyè pen', "l'eau a b"),
        case: anyCase(law),
        consents: fc.array(consent, { maxLength: 3 }),
        review: fc.record({ marks: fc.dictionary(fc.constantFrom('a', 'b/1'), mark, { noNullPrototype: true }) }),
        family: fc.record({ id: fc.constant('a1'), apart: fc.boolean() }),
        kept: fc.record({ until: day }),
        counting: fc.record({ agreed: fc.boolean() }),
      },
      { requiredKeys: ['id', 'words', 'case', 'consents'], noNullPrototype: true },
    )

  property.prop([anyFile], { numRuns: 100 })('comes back the same, whatever is in it', (made) => {
    expect(again(writeFile(made))).toEqual({ ok: true, file: made, leftOut: [] })
  })
})

describe('a file that cannot be read', () => {
  test.each<[string, unknown, string[]]>([
    ['no object', [], [': file-expected']],
    ['nothing', null, [': file-expected']],
    ['no format', {}, ['format: file-format']],
    ['a format that is none', { format: 7 }, ['format: file-format']],
    ['a newer format, of which nothing else is looked at', { format: 'umbral-file/2', case: 7 }, ['format: file-newer']],
    ['a bare case where none is taken', { format: caseFormat }, ['format: file-format']],
    ['nothing but a format', { format: fileFormat }, ['id: file-part-missing', 'words: file-part-missing', 'consents: file-part-missing', 'case: file-part-missing']],
    ['a part too many', written({ name: 'x' }), [': file-part-unknown']],
    ['a part too many inside', written({ kept: { until: '2026-12-21', by: 'x' } }), ['kept: file-part-unknown']],
    ['an id with a path in it', written({ id: '../../0123456789abcdef0123456789a' }), ['id: file-value']],
    ['words that are markup', written({ words: '<script>' }), ['words: file-value']],
    ['words that turn the page around', written({ words: 'luna \u202Epan' }), ['words: file-value']],
    ['a day that does not exist', written({ kept: { until: '2026-02-30' } }), ['kept.until: file-value']],
    ['null for nothing', written({ review: null }), ['review: file-value']],
    ['answers that are wrong', written({ case: { format: caseFormat, person: { age: 'x' } } }), ['case.person.age: count-expected']],
    ['answers of a newer version', written({ case: { format: 'umbral-case/2' } }), ['case.format: format-newer']],
    ['several at once', written({ id: 7, case: { format: caseFormat, person: { agee: 3 } } }), ['id: file-value', 'case.person.agee: fact-unknown-nearest']],
  ])('%s', (_, parsed, problems) => {
    expect(brief(parsed)).toEqual(problems)
  })

  test('reserved names are refused wherever they stand, and change nothing', () => {
    const hostile = writeFile(file).replace('"marks":{', '"marks":{"__proto__":{"verdict":"keep","reason":""},')
    expect(brief(JSON.parse(hostile))).toEqual(['review.marks: file-name-reserved'])
    expect(brief(JSON.parse(writeFile(file).replace('"person":{', '"person":{"__proto__":{},')))).toEqual(['case.person.__proto__: name-reserved'])
    expect(Object.hasOwn(Object.prototype, 'verdict')).toBe(false)
  })

  test('what nests without end is refused', () => {
    const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown
    expect(brief(written({ consents: deep }))).toEqual([expect.stringMatching(/file-too-deep$/)])
  })

  test('a part that is refused so hides nothing else that is wrong', () => {
    const deep = JSON.parse(`${'['.repeat(20)}${']'.repeat(20)}`) as unknown
    const problems = brief(written({ consents: deep, id: 7, case: { format: caseFormat, person: { age: 'x' } } }))
    expect(problems).toEqual([expect.stringMatching(/^consents\[0\].*file-too-deep$/), 'id: file-value', 'case.person.age: count-expected'])
  })

  property.prop([fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(...Object.keys(file))])('any value in the place of a part is taken or refused, and never thrown at', (value, part) => {
    const read = readFile(law, written({ [part]: value }), { older: true })
    if (!read.ok) expect(read.problems.every((problem) => /^(?:keep\.file|law\.problems)\.[a-z-]+$/.test(problemKey(problem)))).toBe(true)
  })
})

describe('a file of older law', () => {
  const older = written({
    case: { format: caseFormat, person: { age: 34, 'gone-fact': 'yes', nationalities: ['HN', 'QQ'] }, encounters: [{ 'us-exit': 'no-such-way' }] },
  })

  test('is refused where it must fit', () => {
    expect(brief(older)).toEqual(['case.person.gone-fact: fact-unknown', 'case.person.nationalities[1]: answer-not-allowed', 'case.encounters[0].us-exit: answer-not-allowed'])
  })

  test('is read without the answers that fit no more, and says which they are and what they said', () => {
    const read = readFile(law, older, { older: true })
    expect(read).toMatchObject({ ok: true, file: { case: { person: { age: 34 }, encounters: [{}] } } })
    expect(read.ok && read.leftOut).toEqual([
      { fact: 'gone-fact', answer: 'yes' },
      { fact: 'nationalities', answer: '["HN","QQ"]' },
      { fact: 'us-exit', encounter: 0, answer: 'no-such-way' },
    ])
  })

  test('is not read when more is wrong than an answer', () => {
    expect(brief(written({ case: { format: caseFormat, person: { 'gone-fact': 'yes' }, encounters: 7 } }), { older: true })).toEqual([
      'case.person.gone-fact: fact-unknown',
      'case.encounters: encounters-expected',
    ])
  })
})

test('a bare case becomes a file where one is taken', () => {
  const read = readFile(law, { format: caseFormat, person: { age: 34 } }, { bare: { id, words: 'a b c' } })
  expect(read).toEqual({ ok: true, file: { id, words: 'a b c', case: { person: { age: 34 }, encounters: [] }, consents: [] }, leftOut: [] })
  expect(brief({ format: caseFormat, person: 7 }, { bare: { id, words: '' } })).toEqual(['person: object-expected'])
})
