import { describe, expect, test } from 'vitest'
import { casesByPathway } from '../../rules/cases.ts'
import { law } from '../../rules/law.ts'
import type { Case, Law } from '../engine/law.ts'
import { casesOf, type NamedCase } from '../engine/named-case.ts'
import type { Source, Standing } from '../engine/source.ts'
import { screen } from '../screening/screen.ts'
import { changesSince, isByAnswersOnly, type Change } from './changes.ts'
import { toldSchema } from './schemas.ts'
import { toldOf } from './told.ts'

const told: Case = {
  person: { 'safety-now': ['none'], 'where-now': 'mexico', nationalities: ['VE'], age: 34, 'travelling-with': ['alone'], 'mx-entry': '2026-10-09', 'comar-contact': 'none', 'us-contact': 'no' },
  encounters: [],
}
const then = '2026-11-02'
const now = '2026-11-05'
const before = toldOf(law, screen(law, told, then))
const since = (other: Law, today = now, answers = told): readonly Change[] => changesSince(before, other, screen(other, answers, today))
const newer = (change: Partial<Law>): Law => ({ ...law, changes: [], version: '2027.2.1-1', ...change })

/** A finding of this screening with a deadline, and the sources of both. */
const dated = screen(law, told, then).deadlines.find(({ dates }) => dates?.plan)!
const finding = screen(law, told, then).findings.find(({ id }) => id === dated.finding)!
const source = finding.because[0]!
const sourceWith = (change: Partial<Pick<Source, 'standing' | 'reviewBy'>>) => ({
  sources: { ...law.sources, [source]: { ...law.sources[source]!, ...change } as Source },
})
const of = (changes: readonly Change[], kind: Change['of'], id: string) => changes.find((change) => change.of === kind && change.id === id)

const practiceIn = (one: Law, answers: Case) => screen(one, answers, then).findings.find(({ practice }) => practice !== undefined)

/** The pathways, with one finding told in the place of another, or with other sources. */
const rewritten = (change: (text: string) => string): Law['pathways'] => JSON.parse(change(JSON.stringify(law.pathways))) as Law['pathways']

describe('nothing changed', () => {
  test('for any named case, under the same law, on the same day', () => {
    for (const named of Object.values(casesByPathway).flat() as NamedCase[])
      for (const { told: answers, today, name } of casesOf(law.facts, named).slice(0, 1)) {
        const screening = screen(law, answers, today)
        const kept = toldOf(law, screening)
        expect(changesSince(kept, law, screening), name).toEqual([])
        expect(toldSchema.safeParse(JSON.parse(JSON.stringify(kept))).success, name).toBe(true)
      }
  })

  test('under a newer version that says the same', () => {
    expect(since(newer({}), then)).toEqual([])
  })

  test('the order of the answers is no change', () => {
    const turned = { ...told, person: Object.fromEntries(Object.entries(told.person).reverse()) }
    expect(toldOf(law, screen(law, turned, then))).toEqual(before)
  })
})

describe('what changed, and why', () => {
  test('a source was vacated', () => {
    const vacated: Standing = { state: 'vacated', from: '2026-11-03', by: 'An invented court' }
    const change = of(since(newer(sourceWith({ standing: [...law.sources[source]!.standing, vacated] }))), 'finding', finding.id)
    expect(change).toMatchObject({ what: 'grounds' })
    expect(change?.reasons).toEqual([{ why: 'source-stands', source, was: 'in-force', now: 'vacated', since: '2026-11-03' }])
  })

  test('a source passed its review date, and the date is withheld', () => {
    const because = law.deadlines[dated.id]!.because[0]
    const stale = newer({ sources: { ...law.sources, [because]: { ...law.sources[because]!, reviewBy: '2026-11-04' } as Source } })
    const change = of(since(stale), 'deadline', dated.id)
    expect(change).toMatchObject({ what: 'withheld', was: dated.dates?.plan, now: 'stale-law' })
    expect(change?.reasons).toContainEqual({ why: 'source-stale', source: because, on: '2026-11-04' })
  })

  test('a practice faded', () => {
    const withPractice = (Object.values(casesByPathway).flat() as NamedCase[]).map((one) => casesOf(law.facts, one)[0]!.told).find((answers) => practiceIn(law, answers))!
    const practice = practiceIn(law, withPractice)!.practice!
    const seen = { ...law, sources: { ...law.sources, [practice]: { ...law.sources[practice]!, practice: { ...law.sources[practice]!.practice, asOf: '2026-05-03' } } as Source } }
    const later = changesSince(toldOf(seen, screen(seen, withPractice, then)), seen, screen(seen, withPractice, '2026-11-04'))
    expect(of(later, 'finding', practiceIn(seen, withPractice)!.id)?.reasons).toContainEqual({ why: 'practice-faded', source: practice, on: '2026-11-03' })
  })

  test('it rests on a source that is new, and on one no more', () => {
    const renamed = newer({
      sources: { ...Object.fromEntries(Object.entries(law.sources).filter(([id]) => id !== source)), invented: law.sources[source]! },
      pathways: rewritten((text) => text.replaceAll(JSON.stringify(source), '"invented"')),
      deadlines: Object.fromEntries(Object.entries(law.deadlines).map(([id, one]) => [id, { ...one, because: one.because.map((each) => (each === source ? 'invented' : each)) as [string] }])),
      regimes: [],
    })
    const change = of(since(renamed), 'finding', finding.id)
    expect(change).toMatchObject({ what: 'grounds' })
    expect(change?.reasons).toEqual(expect.arrayContaining([{ why: 'source-new', source: 'invented' }, { why: 'source-gone', source }]))
  })

  test('a finding is gone, another there, and a note of the law tells it', () => {
    const other = 'an-invented-finding'
    const note = { version: '2027.2.1-1', on: '2027-02-01', pathways: [finding.pathway], says: 'x' }
    const unrelated = { ...note, pathways: ['another'], says: 'y' }
    const old = { ...note, version: law.version, says: 'z' }
    const replaced = newer({
      changes: [old, note, unrelated],
      findings: { ...law.findings, [other]: law.findings[finding.id]! },
      pathways: rewritten((text) => text.replaceAll(`:${JSON.stringify(finding.id)}`, `:"${other}"`)),
    })
    const changes = since(replaced)
    const reasons = [{ why: 'law', version: '2027.2.1-1', on: '2027-02-01', says: 'x' }]
    expect(of(changes, 'finding', finding.id)).toEqual({ of: 'finding', id: finding.id, what: 'gone', was: finding.standing, reasons })
    expect(of(changes, 'finding', other)).toEqual({ of: 'finding', id: other, what: 'added', now: finding.standing, reasons })
  })

  test('a finding stands otherwise, and nothing names the reason', () => {
    const change = of(since(newer({ findings: { ...law.findings, [finding.id]: { ...law.findings[finding.id]!, standing: 'open' } } })), 'finding', finding.id)
    expect(change).toMatchObject({ what: 'standing', was: finding.standing, now: 'open', reasons: [{ why: 'law-unnamed' }] })
  })

  test('a day moved', () => {
    const longer = newer({ deadlines: { ...law.deadlines, [dated.id]: { ...law.deadlines[dated.id]!, length: 40 } as Law['deadlines'][string] } })
    const change = of(since(longer), 'deadline', dated.id)
    expect(change).toMatchObject({ what: 'moved', was: dated.dates?.plan, reasons: [{ why: 'law-unnamed' }] })
    expect(change!.now! > change!.was!).toBe(true)
  })

  test('the day passed; it is told once', () => {
    const plan = dated.dates!.plan!
    expect(of(since(law, '2026-11-20'), 'deadline', dated.id)).toEqual({ of: 'deadline', id: dated.id, what: 'passed', now: plan, reasons: [{ why: 'day-passed', on: plan }] })
    const later = toldOf(law, screen(law, told, '2026-11-20'))
    expect(of(changesSince(later, law, screen(law, told, '2026-11-21')), 'deadline', dated.id)).toBeUndefined()
    expect(of(since(law, '2026-12-20'), 'deadline', dated.id)).toMatchObject({ what: 'gone', was: plan, reasons: [{ why: 'day-passed', on: plan }] })
  })

  test('the answers changed, and not the law', () => {
    const moved = { ...told, person: { ...told.person, 'mx-entry': '2026-10-20' } }
    const changes = since(law, then, moved)
    expect(of(changes, 'deadline', dated.id)).toMatchObject({ what: 'moved', reasons: [{ why: 'answers' }] })
    expect(changes.every(isByAnswersOnly)).toBe(true)
  })
})
