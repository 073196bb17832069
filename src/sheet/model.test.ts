import { describe, expect, test } from 'vitest'
import { casesByPathway } from '../../rules/cases.ts'
import { law } from '../../rules/law.ts'
import type { Day } from '../engine/days.ts'
import type { Case } from '../engine/law.ts'
import { casesOf, type NamedCase } from '../engine/named-case.ts'
import { screen } from '../screening/screen.ts'
import { findingSections } from './findings.ts'
import { journeyFacts, neverIn, paperFacts } from './journey-facts.ts'
import { sectionOrder, sheetOf, type Section, type SectionId, type Sheet } from './model.ts'
import { groupsOf, shortCite } from './sources.ts'

const today = '2026-11-21'
const summarize = (told: Case, day: Day = today) => ({ screening: screen(law, told, day), sheet: sheetOf(law, screen(law, told, day), told) })

const named = (Object.values(casesByPathway).flat() as NamedCase[]).map((one) => {
  const [plain] = casesOf(law.facts, one)
  return { name: plain!.name, told: plain!.told, ...summarize(plain!.told, plain!.today) }
})
const caseNamed = (name: string) => named.find((one) => one.name === name)!.told

type Of<I extends SectionId> = Section extends infer S ? (S extends { id: infer J } ? (I extends J ? S : never) : never) : never
const section = <I extends SectionId>(sheet: Sheet, id: I) => sheet.sections.find((one) => one.id === id) as Of<I> | undefined
const findingsIn = (sheet: Sheet) => sheet.sections.flatMap((one) => ('findings' in one ? one.findings : []))
const deadlinesIn = (sheet: Sheet) => section(sheet, 'deadlines')?.deadlines ?? []
const sourcesIn = (sheet: Sheet) => section(sheet, 'sources')?.sources ?? []

const person = { 'safety-now': ['none'], 'where-now': 'mexico', nationalities: ['VE'], age: 34, 'travelling-with': ['alone'], 'comar-contact': 'none' }

describe('the summary of every named case', () => {
  // Not test.each: it prints every whole case while it makes up the titles, which takes minutes.
  for (const { name, screening, sheet } of named) test(name, () => {
    // Sections stand in their order, and none is empty.
    const ids = sheet.sections.map(({ id }) => id)
    expect(ids).toEqual(sectionOrder.filter((id) => ids.includes(id)))

    // Everything told is shown once; records are not shown.
    const shown = findingsIn(sheet)
    const told = screening.findings.filter(({ standing }) => standing !== 'ending')
    expect(shown.map(({ id }) => id).sort()).toEqual([...new Set(told.map(({ id }) => id))].sort())
    expect(shown.reduce((sum, { places }) => sum + places.length, 0)).toBe(told.length)
    for (const { standing } of shown) expect(standing).not.toBe('ending')

    // What presses is first, and only there.
    const urgencies = ['now', 'days', 'weeks', 'none']
    const urgent = section(sheet, 'urgent')?.findings ?? []
    expect(urgent.map(({ urgency }) => urgency)).toEqual(urgent.map(({ urgency }) => urgency).sort((a, b) => urgencies.indexOf(a) - urgencies.indexOf(b)))
    for (const { urgency, standing } of shown.filter((one) => !urgent.includes(one)))
      expect([urgency, standing]).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(now|days)$/)]))

    // What discourages never opens a part while there is anything else to say first.
    for (const id of ['us', 'mx', 'both'] as const) {
      const findings = section(sheet, id)?.findings ?? []
      const leans = findings.map(({ lean, standing }) => (standing === 'right' ? 'helpful' : lean))
      const rank = (lean: string) => ['helpful', 'neutral', 'adverse'].indexOf(lean)
      expect(leans).toEqual([...leans].sort((a, b) => rank(a) - rank(b)))
      const rights = section(sheet, 'rights')?.findings ?? []
      if (leans[0] === 'adverse') expect(rights.filter(({ side }) => side === id || side === 'both')).toEqual([])
    }

    // Every source of anything shown is registered once, by number.
    const cited = [
      ...shown.flatMap(({ because, places }) => [...because, ...places.flatMap(({ path }) => path.flatMap((step) => step.because))]),
      ...deadlinesIn(sheet).flatMap(({ because }) => because),
    ]
    const sources = sourcesIn(sheet)
    expect(sources.map(({ id }) => id)).toEqual([...new Set(sources.map(({ id }) => id))])
    expect(sources.map(({ number }) => number)).toEqual(sources.map((_, i) => i + 1))
    expect(sources.map(({ id }) => id)).toEqual(expect.arrayContaining([...new Set(cited)]))
    expect(groupsOf(sources).flatMap(({ cites }) => cites)).toHaveLength(sources.length)
    for (const { source } of sources) expect(shortCite(source)).not.toBe('')

    // Plans come soonest first, each deadline once.
    const plans = deadlinesIn(sheet).flatMap(({ dates }) => dates?.plan ?? [])
    expect(plans).toEqual([...plans].sort())
    for (const { dates, withheld } of deadlinesIn(sheet)) expect(dates === undefined).toBe(withheld !== undefined)
    const keys = deadlinesIn(sheet).map(({ id, dates, encounters }) => JSON.stringify([id, dates, encounters]))
    expect(keys).toEqual([...new Set(keys)])

    // What is open is told once: as a fact, a paper, or a contradiction.
    const open = (section(sheet, 'open')?.groups ?? []).flatMap(({ encounter, facts }) => facts.map(({ fact }) => `${encounter?.number ?? ''}/${fact}`))
    expect(open).toEqual([...new Set(open)])
    expect(open.filter((place) => paperFacts.includes(place.split('/')[1]!))).toEqual([])
  })
})

describe('a finding', () => {
  const venezuelan = caseNamed('from Venezuela, removed to Mexico')

  test('of several encounters is told once, with each of them and its own path', () => {
    const [first] = venezuelan.encounters
    const twice: Case = {
      person: { ...venezuelan.person, 'us-contact': 'several' },
      encounters: [
        { ...first, 'another-encounter': 'yes' },
        { ...first, 'us-entry-when': '2024-03-02', 'us-exit-when': '2024-03-05' },
      ],
    }
    const { screening, sheet } = summarize(twice)
    const inFirst = new Set(screening.findings.flatMap(({ id, encounter }) => (encounter === 0 ? [id] : [])))
    const repeated = screening.findings.find(({ id, encounter, standing }) => encounter === 1 && standing !== 'ending' && inFirst.has(id))
    const item = findingsIn(sheet).find(({ id }) => id === repeated?.id)
    expect(item?.places.map(({ encounter }) => encounter)).toEqual([
      { number: 1, of: 2, when: '2023-10-02' },
      { number: 2, of: 2, when: '2024-03-02' },
    ])
    for (const { path } of item?.places ?? []) expect(path.length).toBeGreaterThan(0)
  })

  test('shows the answers that a test looked at, and none that it could not see', () => {
    const { sheet } = summarize(venezuelan)
    const tests = findingsIn(sheet).flatMap(({ places }) => places.flatMap(({ path }) => path.flatMap((step) => ('element' in step ? [step] : []))))
    expect(tests.some(({ used }) => used.length > 0)).toBe(true)
    for (const { element, used } of tests)
      for (const { fact, answer } of used) {
        expect(law.elements[element]?.reads).toContain(fact)
        expect(answer).toEqual((law.facts[fact]?.about === 'person' ? venezuelan.person : venezuelan.encounters[0]!)[fact])
      }
  })

  test('says on its path which question was not asked yet', () => {
    const { sheet } = summarize({ person: { ...person, 'us-contact': 'no', 'mx-entry': '2026-11-02' }, encounters: [] })
    const questions = findingsIn(sheet).flatMap(({ places }) => places.flatMap(({ path }) => path.flatMap((step) => ('fact' in step ? [step] : []))))
    expect(questions.some(({ answer }) => answer === undefined)).toBe(true)
    expect(sheet.notices).toContain('unfinished')
  })
})

describe('time', () => {
  const filing: Case = { person: { ...person, 'us-contact': 'no', 'mx-entry': '2026-10-09' }, encounters: [] }

  test('gives the three dates and the count', () => {
    const [first] = deadlinesIn(summarize(filing, '2026-11-02').sheet)
    expect(first).toMatchObject({ whose: 'person', dates: { plan: '2026-11-19', statutory: { from: '2026-11-23', to: '2026-11-23' } } })
    expect(first?.dates?.count?.at(-1)).toEqual({ day: '2026-11-23', number: 30 })
  })

  test('past the review of the law is said, and its dates are withheld', () => {
    const { sheet } = summarize({ ...filing, person: { ...filing.person, 'mx-entry': '2028-12-20' } }, '2029-01-02')
    expect(sheet.notices).toContain('stale')
    expect(deadlinesIn(sheet).length).toBeGreaterThan(0)
    for (const deadline of deadlinesIn(sheet)) expect(deadline).toMatchObject({ withheld: 'stale-law' })
    expect(sourcesIn(sheet).some(({ stale }) => stale)).toBe(true)
    expect(findingsIn(sheet).some(({ stale }) => stale)).toBe(true)
  })

  test('makes a report of practice fade, and does not call it stale law', () => {
    const practices = findingsIn(summarize(caseNamed('from Venezuela, removed to Mexico')).sheet).filter(({ practice }) => practice)
    expect(practices.some(({ practice }) => practice?.faded)).toBe(true)
    for (const { practice, because } of practices) expect(because).toContain(practice?.source)
  })

  test('since the law was last checked is told', () => {
    const { sheet } = summarize(filing)
    expect(sheet.law.version).toBe(law.version)
    expect(sheet.law.checkedOn).toBe(Object.values(law.sources).map(({ checkedOn }) => checkedOn).sort().at(-1))
    expect(sheet.law.reviewBy! > today).toBe(true)
  })
})

describe('papers', () => {
  const withPapers = (papers: unknown): Case => ({
    person: { ...person, 'us-contact': 'once' },
    encounters: [{ 'us-entry-when': '2023-10-02', 'us-how': 'between-ports', 'us-papers': papers as string }],
  })
  const papersOf = (told: Case) => section(summarize(told).sheet, 'papers')?.papers

  test('that were seen are named', () => {
    expect(papersOf(withPapers(['i-860', 'i-296']))).toMatchObject({ seen: [{ value: 'i-860' }, { value: 'i-296' }], toGet: [] })
  })

  test.each([['unknown'], ['later'], [['none']], [undefined]])('answered %j are to get', (answer) => {
    const told = answer === undefined ? { ...withPapers('x'), encounters: [{ 'us-entry-when': '2023-10-02', 'us-how': 'between-ports' }] } : withPapers(answer)
    expect(papersOf(told)).toMatchObject({ seen: [], toGet: [{ fact: 'us-papers', encounter: { number: 1, when: '2023-10-02' } }] })
  })

  test('that the person prefers not to name are left alone', () => {
    expect(papersOf(withPapers('declined'))).toBeUndefined()
  })
})

describe('answers that contradict each other', () => {
  const told = caseNamed('left before entering')

  test('are told with what was answered, and nothing is drawn from them', () => {
    const { sheet } = summarize(told)
    expect(section(sheet, 'contradictions')?.contradictions).toEqual(
      expect.arrayContaining([
        {
          id: 'left-before-entering',
          answers: [
            { fact: 'us-entry-when', encounter: 0, answer: '2024-02-20' },
            { fact: 'us-exit-when', encounter: 0, answer: '2024-02-02' },
          ],
        },
      ]),
    )
    expect(section(sheet, 'journey')?.journey).toEqual([])
  })
})

describe('papers', () => {
  test('to get are those usual for what happened and not seen', () => {
    const papers = (encounter: Case['encounters'][number]) =>
      section(summarize({ person: { ...person, 'us-contact': 'once' }, encounters: [encounter] }).sheet, 'papers')?.papers
    const removed = { 'us-exit': 'expedited-removal' } as const
    expect(papers({ ...removed, 'us-papers': ['i-860'] })?.toGet.find(({ fact }) => fact === 'us-papers')?.usual).toEqual(['i-296', 'i-867'])
    expect(papers({ ...removed, 'us-papers': ['i-860', 'i-296', 'i-867'] })?.toGet.some(({ fact }) => fact === 'us-papers') ?? false).toBe(false)
    expect(papers({ ...removed, 'us-papers': 'declined' })?.toGet.some(({ fact }) => fact === 'us-papers') ?? false).toBe(false)
    expect(papers({ 'us-exit': 'unknown', 'us-papers': ['none'] })?.toGet.find(({ fact }) => fact === 'us-papers')?.usual).toEqual([])
  })
})

describe('the journey', () => {
  /** The limits on asylum at an entry; the ways in for some, drawn beside them, are left out here. */
  const at = (when: string) =>
    section(summarize({ person: { ...person, 'us-contact': 'once' }, encounters: [{ 'us-entry-when': when }] }).sheet, 'journey')?.journey[0]?.regimes.filter(
      ({ id }) => id !== 'chnv' && id !== 'cbp-one',
    )

  test('tells which rule was in force, to the minute and the time zone', () => {
    expect(at('2023-05-11T20:58[America/Los_Angeles]')).toEqual([{ id: 'title-42', surely: true, unsettled: false }])
    expect(at('2023-05-11T23:05[America/Chicago]')).toEqual([{ id: 'lawful-pathways', surely: true, unsettled: false }])
  })

  test('does not decide what the answer leaves open', () => {
    expect(at('2023-05-11')).toEqual([
      { id: 'title-42', surely: false, unsettled: false },
      { id: 'lawful-pathways', surely: false, unsettled: false },
    ])
    // A day is easily told wrong by one; an hour with its zone is not.
    expect(at('2023-05-12')).toEqual([
      { id: 'title-42', surely: false, unsettled: false },
      { id: 'lawful-pathways', surely: false, unsettled: false },
    ])
    expect(at('2023-05-14')).toEqual([{ id: 'lawful-pathways', surely: true, unsettled: false }])
    expect(at('2026-09')?.every(({ unsettled }) => unsettled)).toBe(true)
    expect(at('unknown')).toBeUndefined()
  })

  test('says why the hour matters beside a change, and of an entry without a day', () => {
    const journey = (when: string) =>
      section(summarize({ person: { ...person, 'us-contact': 'once' }, encounters: [{ 'us-entry-when': when }] }).sheet, 'journey')
    expect(journey('2024-06-03')?.journey[0]?.hourMatters).toBe(true)
    expect(journey('2024-06-08')?.journey[0]?.hourMatters).toBe(false)
    expect(journey('2024-06-05T10:00[America/Chicago]')?.journey[0]?.hourMatters).toBe(false)
    expect(journey('2024-06-08')?.undated).toEqual([])
    expect(journey('unknown')?.undated.map(({ number }) => number)).toEqual([1])
  })

  test('draws no entry, and no rule for entries, for someone stopped before the line', () => {
    const stopped = { 'us-entry-when': '2026-02-10', 'us-how': 'stopped-before-line' } as const
    const journey = (encounter: Record<string, string>) => section(summarize({ person: { ...person, 'us-contact': 'once' }, encounters: [encounter] }).sheet, 'journey')
    expect(journey(stopped)?.journey).toMatchObject([{ kind: 'us-stopped', regimes: [], hourMatters: false }])
    expect(journey({ ...stopped, 'us-entry-when': 'unknown' })?.undated).toEqual([])
  })

  test('lists every answer on the path, with those not given', () => {
    const { person: told, encounters } = caseNamed('from Venezuela, removed to Mexico')
    const { 'card-grounds': _left, ...rest } = told
    const answers = section(summarize({ person: rest, encounters }).sheet, 'journey')?.answers ?? []
    expect(answers.map(({ encounter }) => encounter?.number)).toEqual([undefined, 1])
    expect(answers[0]?.answers).toContainEqual({ fact: 'age', answer: 34, sensitivity: 'plain', shared: true })
    expect(answers.flatMap((group) => group.answers).some((item) => !('answer' in item))).toBe(true)
  })

  test('knows by name only facts that the law has', () => {
    for (const fact of [...Object.values(journeyFacts), ...paperFacts]) expect(law.facts).toHaveProperty([fact])
    expect(law.facts[journeyFacts.usManner]).toMatchObject({ values: expect.arrayContaining([neverIn]) as unknown })
  })
})

test('every part has its place', () => {
  expect(sectionOrder).toEqual(expect.arrayContaining([...findingSections]))
  expect(new Set(sectionOrder).size).toBe(sectionOrder.length)
})
