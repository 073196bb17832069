/** Hostile files, by chance: what is no case, what is nearly one, and what tries to be more than one. */
import { law } from '../../rules/law.ts'
import type { Chance } from './chance.ts'

type Json = unknown
type Group = Record<string, Json>

/** Values that stand where something else should, as JSON text: JSON itself cannot say all of them as values. */
const wrongValues: readonly string[] = [
  'null', 'true', 'false', '0', '-1', '-0', '1.5', '1e999', '-1e999', '1e-999', '99999999999999999999', 'NaN', 'Infinity', '-Infinity', 'undefined',
  '{}', '[]', '[[]]', '[null]', '[{}]', '[["none"]]', '{"a":1}', '""', '" "', '"yes"', '"YES"', '"yes "', '"no\\u0000"', '"unknown "', '["unknown"]',
  '["none","none"]', '["none","late"]', '"none"', '"34"', '"1e3"', '"__proto__"', '"constructor"', '"toString"', '["__proto__"]', '{"__proto__":{"x":1}}',
  '{"toString":"x"}', '{"length":3}', '"\\ud800"', '"\\udc00\\ud800"', '"\\u202eevil"', '"\\u2066x"', '"\\u0007\\u001b[31m"', '"a\\nb"', '"\\ufeff"', '"\\u200b"',
  '"<script>x</script>"', '"=1+1"', '"%s%n"', '"../../etc/passwd"', '"$(x)"', '"😀"', '"ı"', '"İ"', '"ﬁ"',
]

/** Days that do not exist, or that no case is about. */
const wrongDates: readonly string[] = [
  '2024-02-30', '2023-02-29', '1900-02-29', '0000-01-01', '0001-01-01', '9999-12-31', '275760-09-13', '+275760-09-13', '-000001-01-01', '2024-00-10', '2024-13-01',
  '2024-1-1', '2024-01-00', '2024-01-32', '24-01-01', '2024/01/01', '01/02/2024', '2024-01-01/2023-01-01', '2024-01/2024-01-01/2024-02', '/', '2024-01-01/', '/2024-01-01',
  '2024-01-01T25:00', '2024-01-01T10:60', '2024-01-01T10:00Z', '2024-01-01T10:00[Mars/Olympus]', '2024-01-01T10:00[]', '2024-03-10T02:30[America/Los_Angeles]', '2024-01-01T',
  '2024-01-01 ', ' 2024-01-01', '2024-01-01\u0000', '２０２４-０１-０１', '2024-W01', 'yesterday', '1899-12-31', '2101-01-01', '1900-01', '2100-12-31', '2024-06-31', '1e10-01-01',
]

const names: readonly string[] = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '', ' ', 'Age', 'age ', 'agee', 'a'.repeat(10_000), '\u202eage', '\u0000', '\ud800', 'person', 'format', 'constructor.prototype', '0', '-1', 'length']

const quoted = (text: string): string => JSON.stringify(text)

// ---------------------------------------------------------------- inside a good file

interface Spot {
  readonly group: Group | Json[]
  readonly key: string | number
}

function spotsIn(value: Json): Spot[] {
  if (Array.isArray(value)) return value.flatMap((each: Json, key) => [{ group: value as Json[], key }, ...spotsIn(each)])
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => [{ group: value as Group, key }, ...spotsIn(each)])
}

/** Marks a place, so that any text can be put there, JSON or not. */
const mark = '"@@here@@"'

function withText(good: string, chance: Chance, text: string): string {
  const parsed = JSON.parse(good) as Json
  const spots = spotsIn(parsed)
  if (spots.length === 0) return text
  const { group, key } = chance.of(spots)
  ;(group as Group)[key] = '@@here@@'
  return JSON.stringify(parsed).replace(mark, () => text)
}

function withMember(good: string, chance: Chance, member: string): string {
  const openings = [...good.matchAll(/\{/g)].map(({ index }) => index)
  if (openings.length === 0) return good
  const at = chance.of(openings) + 1
  return `${good.slice(0, at)}${member}${good[at] === '}' ? '' : ','}${good.slice(at)}`
}

function mutated(good: Buffer, chance: Chance): Buffer {
  const bytes = Buffer.from(good)
  for (let i = 1 + chance.below(12); i > 0; i -= 1) bytes[chance.below(bytes.length)] = chance.below(256)
  return bytes
}

/** One bit, one byte, one end: where a sealed file was changed on its way. Never the file as it was. */
export function changedSealed(sealed: Buffer, chance: Chance): Buffer {
  const at = chance.onceIn(3) ? chance.below(55) : chance.below(sealed.length)
  switch (chance.below(5)) {
    case 0:
      return sealed.subarray(0, Math.max(6, at))
    case 1:
      return Buffer.concat([sealed, chance.bytes(1 + chance.below(5000))])
    default: {
      // The rounds are spared: five million of them take seconds, and are tried beside the vault.
      const bytes = Buffer.from(sealed)
      const place = at >= 7 && at < 11 ? 11 : at
      bytes[place] = (bytes[place] ?? 0) ^ (1 << chance.below(8))
      return bytes
    }
  }
}

// ---------------------------------------------------------------- kinds

type Kind = (good: string, chance: Chance) => string | Buffer

const many = (chance: Chance): number => chance.of([51, 200, 5_001, 20_000])
const long = (chance: Chance): number => chance.of([1_000, 100_000, 999_000, 1_000_001, 2_000_000])
const dateFacts = Object.entries(law.facts).filter(([, { kind }]) => kind === 'date' || kind === 'instant')

/** Every kind of hostile file, by name. */
export const kinds: Readonly<Record<string, Kind>> = {
  'bytes changed': (good, chance) => mutated(Buffer.from(good), chance),
  truncated: (good, chance) => good.slice(0, chance.below(good.length)),
  'wrong value': (good, chance) => withText(good, chance, chance.of(wrongValues)),
  'wrong date': (_, chance) => {
    const [fact, { about }] = chance.of(dateFacts)
    const answers = { [fact]: chance.of(wrongDates) }
    return JSON.stringify({ format: 'umbral-case/1', ...(about === 'person' ? { person: answers } : { encounters: [answers] }) })
  },
  'strange name': (good, chance) => withMember(good, chance, `${quoted(chance.of(names))}:${chance.of(wrongValues)}`),
  'name twice': (good, chance) => {
    const name = chance.of([...Object.keys(law.facts), 'format', 'person', 'encounters', 'case', '\\u0061ge'])
    return withMember(good, chance, `"${name}":1,"${name}":${chance.of(wrongValues)}`)
  },
  deep: (good, chance) => {
    const depth = chance.of([5, 10, 20, 21, 200, 20_000, 200_000])
    const [open, close] = chance.of([['[', ']'], ['{"a":', '}'], ['[{"__proto__":', '}]']])
    const text = `${open.repeat(depth)}0${chance.onceIn(2) ? close.repeat(depth) : ''}`
    return chance.onceIn(2) ? text : withText(good, chance, text)
  },
  'long text': (good, chance) => withText(good, chance, quoted(chance.of(['x', '\\', '\u202e', '😀', '"', '0']).repeat(long(chance)))),
  'ten megabytes': (good, chance) => withText(good, chance, quoted(chance.of(['x', 'é']).repeat(10_000_000))),
  'many encounters': (_, chance) => JSON.stringify({ format: 'umbral-case/1', encounters: Array.from({ length: many(chance) }, () => ({})) }),
  'fifty full encounters': (good, chance) => {
    const told = JSON.parse(good) as { encounters?: Json[] }
    const [one = {}] = told.encounters ?? []
    return JSON.stringify({ format: 'umbral-case/1', encounters: Array.from({ length: 49 + chance.below(3) }, () => one) })
  },
  'many names': (_, chance) =>
    JSON.stringify({ format: 'umbral-case/1', person: Object.fromEntries(Array.from({ length: many(chance) }, (_, i) => [`${chance.of(['age', 'x', 'mx-entry'])}${i}`, i])) }),
  'many names twice': (_, chance) => `{"format":"umbral-case/1","person":{${Array.from({ length: many(chance) }, () => '"age":1').join()}}}`,
  'long list': (_, chance) => JSON.stringify({ format: 'umbral-case/1', person: { nationalities: Array.from({ length: chance.of([0, 200, 201, 100_000]) }, () => chance.of(['MX', 'HN', 'mx', ''])) } }),
  'other coding': (good, chance) => {
    const text = Buffer.from(good)
    switch (chance.below(7)) {
      case 0:
        return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(good, 'utf16le')])
      case 1:
        return Buffer.from(`\ufeff${good}`, 'utf16le').swap16()
      case 2:
        return Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), text])
      case 3:
        return Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf]), text])
      case 4:
        return Buffer.from(withText(good, chance, '"ñ"'), 'latin1')
      case 5:
        return Buffer.concat([text.subarray(0, 20), Buffer.from([0xc0, 0x80, 0xed, 0xa0, 0x80]), text.subarray(20)])
      default:
        return Buffer.concat([text.subarray(0, chance.below(text.length)), Buffer.alloc(1 + chance.below(50)), text])
    }
  },
  rubbish: (_, chance) => {
    const magic = chance.of(['', 'PK\u0003\u0004', '\u001f\u008b\u0008', '%PDF-1.7', '\u0089PNG\r\n', '{', '[', '"', '\u007fELF'])
    return Buffer.concat([Buffer.from(magic, 'latin1'), chance.bytes(chance.below(3000))])
  },
  'seeming sealed': (_, chance) => Buffer.concat([Buffer.from('UMBRAL'), chance.bytes(chance.below(6000))]),
  format: (good, chance) =>
    good.replace(/"umbral-(?:case|file)\/1"/, () =>
      chance.of(['"umbral-case/2"', '"umbral-file/2"', '"umbral-case/1 "', '"umbral-case/01"', '"umbral-case/999999999"', '"umbral-file/"', '"umbral-totals/1"', '1', 'null', '[]', '{}', '"UMBRAL-CASE/1"', '"umbral-file/1"', '"umbral-case/1"', '"\\u202eumbral"']),
    ),
  'no group': (_, chance) => chance.of(['', ' ', '\n', 'null', 'true', '5', '"x"', '[]', '[[]]', '{}', '{"format":"umbral-case/1"}', '{"person":{}}', 'undefined', "{'a':1}", '{a:1}', '[1,]', '{"a":1,}', '/* x */{}', '{}{}', '{"format":"umbral-case/1"} x', '\u00a0{}', '{"format":"umbral-file/1"}']),
  spliced: (good, chance) => {
    const [at, to, from] = [chance.below(good.length), chance.below(good.length), chance.below(good.length)]
    return `${good.slice(0, at)}${good.slice(Math.min(from, to), Math.max(from, to))}${good.slice(at)}`
  },
  'line ends': (good, chance) => JSON.stringify(JSON.parse(good), undefined, 1).replaceAll('\n', chance.of(['\r', '\r\n', '\u2028', '\u0085', '\t', '\u000b'])),
}

/** These take long to make and to read: a few are enough. */
const rare: readonly string[] = ['ten megabytes', 'long text', 'deep', 'fifty full encounters', 'many names', 'long list', 'many encounters', 'many names twice']
const common = Object.keys(kinds).filter((kind) => !rare.includes(kind))

/** A hostile file, made of a good one. */
export function hostile(good: string, chance: Chance): { readonly kind: string; readonly bytes: Buffer } {
  const kind = chance.onceIn(20) ? chance.of(rare) : chance.of(common)
  return { kind, bytes: Buffer.from(kinds[kind]?.(good, chance) ?? '') }
}
