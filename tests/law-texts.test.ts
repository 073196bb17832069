/**
 * The words for what the law is made of: every code of the engine and the rules has its text under `law.*`, and no text
 * there stands for a code that no longer exists. Parity of the languages is tested elsewhere.
 */
import { describe, expect, test } from 'vitest'
import { nonWorkingReasons } from '../rules/calendars/mexico.ts'
import { facts } from '../rules/facts/index.ts'
import { countries } from '../rules/facts/countries.ts'
import { law } from '../rules/law.ts'
import { borderZones, nonAnswers } from '../src/engine/answers.ts'
import type { DeadlineState } from '../src/engine/deadlines.ts'
import type { Finding, FindingStanding } from '../src/engine/law.ts'
import type { Confidence, SourceKind, Standing } from '../src/engine/source.ts'
import { addLanguage, contradictionText, createI18n, sayIn } from '../src/i18n/index.ts'
import { readCase, type Problem, type ProblemId } from '../src/screening/case.ts'
import type { ToldDeadline } from '../src/screening/screen.ts'
import english from '../locales/en/law.json'

/** Every member of a union of types: one left out does not compile. */
const all = <T extends string>(members: Record<T, 1>): string[] => Object.keys(members)

const texts: Record<string, unknown> = english.law
const keysOf = (tree: unknown, path = ''): string[] =>
  typeof tree === 'string' ? [path] : Object.entries(tree as object).flatMap(([key, value]) => keysOf(value, path === '' ? key : `${path}.${key}`))

const families: Record<string, readonly string[]> = {
  nonAnswers,
  yesNo: ['yes', 'no'],
  zones: borderZones,
  countries,
  reasons: nonWorkingReasons,
  confidence: all<Confidence>({
    'verified-primary': 1, 'verified-secondary': 1, digest: 1, 'verified-secondary*': 1, 'source-doc': 1, inference: 1, memory: 1,
  }),
  kinds: all<SourceKind>({
    statute: 1, regulation: 1, decision: 1, 'executive-act': 1, 'agency-text': 1, practice: 1, 'source-document': 1, analysis: 1,
  }),
  states: [...all<Standing['state']>({ 'in-force': 1, stayed: 1, vacated: 1, expired: 1, disputed: 1 }), 'unknown'],
  standings: all<FindingStanding>({
    'may-apply': 1, 'may-not-apply': 1, open: 1, unsettled: 1, practice: 1, 'do-now': 1, right: 1, record: 1, ending: 1,
  }),
  urgency: all<Finding['urgency']>({ now: 1, days: 1, weeks: 1, none: 1 }),
  deadlineStates: all<DeadlineState>({ ahead: 1, today: 1, 'at-risk': 1, past: 1 }),
  untilStates: all<Extract<DeadlineState, 'ahead' | 'past'>>({ ahead: 1, past: 1 }),
  withheld: all<NonNullable<ToldDeadline['withheld']>>({ 'start-unknown': 1, 'stale-law': 1 }),
  places: [...new Set(Object.values(law.sources).flatMap(({ practice }) => practice?.place ?? []))],
  regimes: law.regimes.flatMap(({ id }) => [`${id}.title`, `${id}.text`]),
  contradictions: [...new Set(Object.keys(law.contradictions).map((id) => id.replace(/^future\..+/, 'future')))],
  problems: all<ProblemId>({
    'format-missing': 1, 'format-newer': 1, 'format-wrong': 1, 'object-expected': 1, 'encounters-expected': 1,
    'encounters-too-many': 1, 'answers-too-many': 1, 'part-unknown': 1, 'name-reserved': 1, 'fact-unknown': 1,
    'fact-unknown-nearest': 1, 'fact-of-encounter': 1, 'fact-of-person': 1, 'answer-not-allowed': 1, 'list-expected': 1,
    'list-empty': 1, 'list-too-long': 1, 'list-repeats': 1, 'list-none': 1, 'list-non-answer': 1, 'count-expected': 1,
    'date-form': 1, 'date-year': 1, 'date-month': 1, 'date-day': 1, 'date-reversed': 1, 'date-hour': 1, 'date-zone': 1,
    'date-no-hour': 1,
  }),
}

describe('the law has words for', () => {
  test.each(Object.keys(families))('its %s, and for nothing else by that name', (family) => {
    expect(keysOf(texts[family]).sort()).toEqual([...(families[family] ?? [])].sort())
  })

  test('no two countries, places, reasons or zones share a name', () => {
    for (const family of ['countries', 'places', 'reasons', 'zones']) {
      const names = keysOf(texts[family]).map((key) => String(key.split('.').reduce<unknown>((tree, part) => (tree as Record<string, unknown>)[part], texts[family])))
      expect(new Set(names).size, family).toBe(names.length)
    }
  })
})

describe('in words', async () => {
  const i18n = createI18n()
  await addLanguage(i18n, 'en')
  const say = sayIn(i18n, 'en')

  test.each(Object.keys(law.contradictions))('the contradiction %s names what disagrees', (id) => {
    expect(contradictionText(say, id)).toMatch(/^[^[\]]{20,}$/)
  })

  const date = Object.entries(facts).find(([, fact]) => fact.kind === 'date' && fact.about === 'person')?.[0] ?? ''
  const instant = Object.entries(facts).find(([, fact]) => fact.kind === 'instant' && fact.about === 'encounter')?.[0] ?? ''
  const format = 'umbral-case/1'
  const person = (answers: object) => ({ format, person: answers })
  const bad: readonly unknown[] = [
    7,
    {},
    { format: 'umbral-case/2' },
    { format: 'other' },
    JSON.parse(`{"format":"${format}","__proto__":1,"else":1,"encounters":{}}`),
    { format, encounters: Array.from({ length: 51 }, () => ({})) },
    person(Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [`f${i}`, 1]))),
    person({ agee: 1, 'quite-unknown-here': 1, age: -1, [instant]: '2024-01', nationalities: 'MX' }),
    person({ nationalities: [], 'safety-now': ['none', 'medical', 'medical', 'unknown', 'x'], 'where-now': 'moon' }),
    person({ nationalities: Array.from({ length: 300 }, () => 'MX') }),
    ...['x', '1800-01', '2026-13', '2026-02-30', '2026-03/2026-02', '2026-10-09T10:00'].map((text) => person({ [date]: text })),
    { format, encounters: [{ [instant]: '2023-05-11T29:99[Mars]', [date]: '2026-10' }] },
  ]
  const problems = bad.flatMap((told): readonly Problem[] => {
    const read = readCase(law, told)
    return read.ok ? [] : read.problems
  })

  test('every problem of a case was met here', () => {
    expect([...new Set(problems.map(({ problem }) => problem))].sort()).toEqual([...(families['problems'] ?? [])].sort())
  })

  test.each(problems.map(({ problem, values, place }) => [problem, place, values] as const))('%s (%s) fills all its places', (problem, _, values) => {
    const text = String((texts['problems'] as Record<string, string>)[problem])
    expect(Object.keys(values)).toEqual(expect.arrayContaining([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)))
    expect(say(`law.problems.${problem}`, values)).not.toMatch(/\{\w+\}|undefined/)
  })
})
