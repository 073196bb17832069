import { fc, test as property } from '@fast-check/vitest'
import { readFileSync } from 'node:fs'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { law } from '../../rules/law.ts'
import { anyCase } from '../../tests/any-case.ts'
import { sealFile } from '../vault/seal.ts'
import type { CaseFile } from './casefile.ts'
import { mostBytes, readCame, unsealCame, type Came } from './import.ts'
import { writeFile } from './read.ts'

type Tree = { readonly [key: string]: string | Tree }
const languages = ['es', 'en', 'ht'] as const
const topics = ['handoff', 'keep', 'law']
const trees = new Map(
  languages.map((language) => [language, topics.map((topic) => JSON.parse(readFileSync(`locales/${language}/${topic}.json`, 'utf8')) as Tree)] as const),
)
/** A text as it stands in the locales: this room knows no language. */
const textOf = (language: (typeof languages)[number], key: string): string | undefined =>
  trees
    .get(language)
    ?.map((tree) => key.split('.').reduce<string | Tree | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), tree))
    .find((found) => typeof found === 'string')

const bare = { id: 'b'.repeat(32), words: 'sol pan ave' }
const file: CaseFile = {
  id: 'a'.repeat(32),
  words: 'luna río pan',
  case: { person: { age: 34, 'mx-entry': '2026-10-09' }, encounters: [{ 'us-how': 'between-ports' }] },
  consents: [{ to: 'partner', name: 'Casa <script>alert(1)</script>', parts: ['answers'], on: '2026-11-20', until: '2026-12-20' }],
}
const bytesOf = (text: string) => new TextEncoder().encode(text)
const came = (content: string | Uint8Array): Came => readCame(law, typeof content === 'string' ? bytesOf(content) : content, bare)
const keys = (read: Came): readonly string[] | string => (read.kind === 'refused' ? read.problems.map(({ key }) => key.split('.').at(-1) ?? '') : read.kind)

/** Every problem is told in words, with all that goes into them, in every language. */
function expectWords(read: Came): void {
  if (read.kind !== 'refused') return
  expect(read.problems.length).toBeGreaterThan(0)
  for (const language of languages)
    for (const { key, values } of read.problems.slice(0, 20)) {
      const text = textOf(language, key)
      expect(text, key).toBeDefined()
      for (const [, name = ''] of text?.matchAll(/\{(\w+)\}/g) ?? []) expect(values, key).toHaveProperty(name)
    }
}

describe('what came in', () => {
  test('is a file as it was, but for where it was kept', () => {
    expect(came(writeFile({ ...file, kept: { until: '2026-12-01' } }))).toEqual({ kind: 'file', file, leftOut: [] })
  })

  test('was signed and counted elsewhere: a signature is what the file says, and no count of another office comes along', () => {
    const signed = { by: 'Ana', on: '2026-11-21', law: law.version }
    const marks = { x: { verdict: 'keep', reason: '' } } as const
    const counting = { agreed: true, counted: { month: '2026-10', patterns: ['a'] } }
    expect(came(writeFile({ ...file, counting, review: { marks, signed, fell: signed } }))).toEqual({
      kind: 'file',
      file: { ...file, review: { marks, signed: { ...signed, elsewhere: true }, fell: { ...signed, elsewhere: true } } },
      leftOut: [],
    })
  })

  test('is a bare case, which gets an id and words', () => {
    const read = came(JSON.stringify({ format: 'umbral-case/1', ...file.case }))
    expect(read).toEqual({ kind: 'file', file: { ...bare, case: file.case, consents: [] }, leftOut: [] })
  })

  property.prop([anyCase(law)], { numRuns: 60 })('is the same case that went out, whatever is in it', (told) => {
    const read = came(writeFile({ ...file, case: told }))
    expect(read.kind === 'file' && read.file.case).toEqual({ person: { ...told.person }, encounters: told.encounters.map((each) => ({ ...each })) })
  })

  test('told under older law, is read without what no longer fits, and says so; else it is refused', () => {
    const written = (of: string | undefined) =>
      writeFile({ ...file, case: { ...file.case, person: { age: 34, 'asked-once': 'yes' } }, ...(of && { told: { law: of, on: '2026-01-01', answers: '', findings: {}, deadlines: {}, sources: {} } }) })
    expect(came(written('0.0.1'))).toMatchObject({ kind: 'file', file: { case: { person: { age: 34 } } }, leftOut: [{ fact: 'asked-once', answer: 'yes' }] })
    for (const version of [law.version, undefined]) expect(keys(came(written(version)))).toEqual(['fact-unknown'])
  })

  test('script in a text is text', () => {
    const read = came(writeFile(file))
    expect(read.kind === 'file' && read.file.consents[0]?.name).toBe('Casa <script>alert(1)</script>')
    expect(keys(came(writeFile({ ...file, words: '<img src=x onerror=alert(1)>' })))).toEqual(['file-value'])
  })
})

describe('a sealed file', () => {
  const passphrase = 'four words or more'
  const open = async (content: string | Uint8Array, phrase = passphrase) => {
    const sealed = await sealFile(crypto, passphrase, typeof content === 'string' ? bytesOf(content) : content)
    expect(came(sealed)).toEqual({ kind: 'sealed' })
    return unsealCame(law, crypto, phrase, sealed, bare)
  }

  property.prop([anyCase(law)], { numRuns: 3 })('gives back what was sealed', async (told) => {
    const read = await open(writeFile({ ...file, case: told }))
    expect(read.kind === 'file' && read.file.case).toEqual({ person: { ...told.person }, encounters: told.encounters.map((each) => ({ ...each })) })
  })

  test('with another passphrase, or within another, is refused in words', async () => {
    const [wrong, twice, broken] = await Promise.all([open(writeFile(file), 'another'), sealFile(crypto, 'x', bytesOf('{}')).then(open), open('{"a":')])
    expect([wrong, twice, broken].map(keys)).toEqual([['wrong-or-changed'], ['sealed-twice'], ['json-ended']])
    for (const read of [wrong, twice, broken]) expectWords(read)
  })
})

describe('a hostile file is refused, with everything that stands in the way', () => {
  const written = (change: object) => JSON.stringify({ ...(JSON.parse(writeFile(file)) as object), ...change })
  const zeros = new Uint8Array(50_000_000)
  const person = (answers: object) => written({ case: { format: 'umbral-case/1', person: answers } })

  test.each<[string, string | Uint8Array, readonly string[]]>([
    ['empty', '', ['empty']],
    ['huge', 'x'.repeat(mostBytes + 1), ['too-large']],
    ['no text', Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d), ['no-text']],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x7b, 0, 0x7d, 0), ['no-text']],
    ['a bomb in gzip', gzipSync(zeros), ['packed']],
    ['a bomb in zip', Buffer.concat([Buffer.from('PK\u0003\u0004'), deflateRawSync(zeros)]), ['packed']],
    ['bzip2', 'BZh91AY&SY', ['packed']],
    ['7z', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4), ['packed']],
    ['rar', 'Rar!\u001A\u0007', ['packed']],
    ['zstd', Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd), ['packed']],
    ['deep', '['.repeat(1_000_000), ['json-too-deep']],
    ['deep within', written({ told: JSON.parse('['.repeat(12) + ']'.repeat(12)) as unknown }), ['file-too-deep']],
    ['no JSON', '<!doctype html><script>alert(1)</script>', ['json-broken']],
    ['a name twice', '{"format":"umbral-file/1","id":"a","id":"b"}', ['json-twice']],
    ['no group', '"text"', ['file-expected']],
    ['another thing', '{"name":"package"}', ['file-format']],
    ['newer', written({ format: 'umbral-file/9' }), ['file-newer']],
    ['a newer case', '{"format":"umbral-case/7","person":{}}', ['format-newer']],
    ['prototype keys', person(JSON.parse('{"__proto__":{"polluted":"yes"},"constructor":"yes"}') as object), ['name-reserved', 'name-reserved']],
    ['prototype keys beside', `{"format":"umbral-file/1","__proto__":{"polluted":1}}`, ['file-name-reserved', ...Array.from({ length: 4 }, () => 'file-part-missing')]],
    ['wrong types', written({ id: 7, words: ['x'], consents: {}, family: 'x', kept: 1 }), ['file-value', 'file-value', 'file-value', 'file-value', 'file-value']],
    ['parts too many', written({ name: 'Maria', photo: 'x' }), ['file-part-unknown', 'file-part-unknown']],
    ['endless notes', written({ review: { marks: { x: { verdict: 'keep', reason: 'x'.repeat(100_000) } } } }), ['file-value']],
    ['a consent to anyone', written({ consents: [{ to: 'police', name: 'x', parts: [], on: '2026-01-01', until: '2026-01-01' }] }), ['file-value']],
  ])('%s', (_, content, problems) => {
    const read = came(content)
    expect(keys(read)).toEqual(problems)
    expectWords(read)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('of two megabytes of faults, quickly', () => {
    // Time at work, not on the clock: others may be at work on this machine.
    const started = process.cpuUsage()
    const hostile = [
      `{"a":1${',"a":1'.repeat(300_000)}}`,
      written({ consents: Array.from({ length: 200_000 }, () => 1) }),
      person(Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`fact-${i}`, 'yes']))),
      written({ told: { findings: Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`f${i}`, 'x'])) } }),
      `${'{"a":'.repeat(19)}1${'}'.repeat(19)}`,
    ]
    for (const content of hostile) {
      const read = came(content)
      expect(read.kind).toBe('refused')
      expectWords(read)
    }
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(8000)
  })
})

describe('whatever comes, there is a file, a seal, or problems in words', () => {
  const good = bytesOf(writeFile(file))

  property.prop([fc.uint8Array({ maxLength: 2000 })])('of random bytes', (bytes) => {
    const read = came(bytes)
    expect(read.kind).not.toBe('file')
    expectWords(read)
  })

  property.prop([fc.json({ maxDepth: 5 })])('of any JSON', (text) => {
    expectWords(came(text))
  })

  property.prop([fc.nat(), fc.integer({ min: 0, max: 255 })])('of a good file with one byte changed', (where, value) => {
    const bytes = good.slice()
    bytes[where % bytes.length] = value
    const read = came(bytes)
    expectWords(read)
    expect(['file', 'refused']).toContain(read.kind)
  })

  property.prop([fc.dictionary(fc.constantFrom('id', 'words', 'case', 'consents', 'review', 'told', 'family', 'counting', 'spoken', 'x'), fc.jsonValue({ maxDepth: 3 }))])(
    'of a good file with any part replaced',
    (change) => expectWords(came(JSON.stringify({ ...(JSON.parse(writeFile(file)) as object), ...change }))),
  )
})
