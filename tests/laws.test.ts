/** What holds for every case, whoever the person is and whatever they answer. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { casesByPathway } from '../rules/cases.ts'
import { law } from '../rules/law.ts'
import { isNonAnswer, nonAnswers } from '../src/engine/answers.ts'
import { addDays } from '../src/engine/days.ts'
import { casesOf, type NamedCase } from '../src/engine/named-case.ts'
import { emptyMemory } from '../src/screening/memory.ts'
import { keyOf, screen, type Screening } from '../src/screening/screen.ts'
import { anyAnswer, anyCase, placesOf, withAnswer } from './any-case.ts'

const today = fc.constantFrom('2023-06-01', '2025-02-15', '2026-11-21', '2027-01-04', '2027-06-30')
const told = anyCase(law)
const runs = { numRuns: 400 }

const adverse = (screening: Screening) =>
  screening.findings.filter(({ lean }) => lean === 'adverse').map(({ id, encounter }) => `${id}/${encounter ?? ''}`)

/** Named cases lie nearer to real lives than random ones; the properties must hold around them too. */
const named = (Object.values(casesByPathway).flat() as NamedCase[]).flatMap((one) => casesOf(law.facts, one).slice(0, 1))

describe('silence', () => {
  test.prop([told, today, fc.nat(), fc.constantFrom(...nonAnswers)], runs)(
    'in place of any answer adds no adverse finding',
    (someone, day, pick, silence) => {
      const places = placesOf(someone)
      const place = places[pick % places.length]
      if (!place) return
      const told = screen(law, someone, day)
      // Of answers that contradict each other none is used already; silence in place of one lets the others count again.
      if (told.contradictions.some(({ places }) => places.some((each) => keyOf(each) === keyOf(place)))) return
      const before = new Set(adverse(told))
      const after = adverse(screen(law, withAnswer(someone, place, silence), day))
      expect(after.filter((finding) => !before.has(finding))).toEqual([])
    },
  )

  test('in place of any answer of any named case adds no adverse finding', () => {
    for (const { name, told: someone, today: day } of named) {
      const memory = emptyMemory()
      const before = new Set(adverse(screen(law, someone, day, memory)))
      for (const place of placesOf(someone)) {
        const after = adverse(screen(law, withAnswer(someone, place, 'unknown'), day, memory))
        expect(after.filter((finding) => !before.has(finding)), `${name}: ${place.fact}`).toEqual([])
      }
    }
  })

  test('from beginning to end leads to no adverse finding at all', () => {
    for (const silence of nonAnswers)
      for (const encounters of [0, 1, 2]) {
        const answers = (about: string) =>
          Object.fromEntries(Object.entries(law.facts).flatMap(([id, fact]) => (fact.about === about ? [[id, silence]] : [])))
        const someone = { person: answers('person'), encounters: Array.from({ length: encounters }, () => answers('encounter')) }
        const screening = screen(law, someone, '2026-11-21')
        expect(adverse(screening)).toEqual([])
        expect(screening.deadlines.filter(({ dates }) => dates)).toEqual([])
      }
  })
})

describe('a true exception', () => {
  /** Questions whose every value but "none" is a reason why a rule may not reach the person, or why a card or status may. */
  const exceptions = ['clp-on-arrival', 'clp-danger-on-arrival', 'refugee-grounds', 'card-grounds', 'late-reasons'] as const

  test.prop([told, today, fc.constantFrom(...exceptions), fc.nat(), fc.nat()], runs)(
    'never worsens a result: marking one more adds no adverse finding',
    (someone, day, fact, pick, which) => {
      const { about, ...kind } = law.facts[fact] as Extract<(typeof law.facts)[string], { kind: 'several' }>
      const encounter = about === 'encounter' ? pick % Math.max(1, someone.encounters.length) : undefined
      if (about === 'encounter' && someone.encounters.length === 0) return
      const place = encounter === undefined ? { fact } : { fact, encounter }
      const marks = kind.values.filter((value) => value !== kind.none)
      const now = (encounter === undefined ? someone.person : (someone.encounters[encounter] ?? {}))[fact]
      const marked = Array.isArray(now) ? (now as readonly string[]).filter((value) => value !== kind.none) : []
      // Without any ground nothing is asked for, so nothing is said of coming late: a first ground is no exception to that.
      const fewer = marked.length === 0 && fact === 'refugee-grounds' ? marks.slice(-1) : marked
      const more = [...new Set([...fewer, marks[which % marks.length] as string])]
      const before = new Set(adverse(screen(law, withAnswer(someone, place, fewer.length > 0 ? fewer : [kind.none ?? '']), day)))
      const after = adverse(screen(law, withAnswer(someone, place, more), day))
      expect(after.filter((finding) => !before.has(finding))).toEqual([])
    },
  )
})

describe('a screening', () => {
  test.prop([told, today], runs)('reaches an outcome of every pathway, with a source for each finding', (someone, day) => {
    const screening = screen(law, someone, day)
    for (const walk of screening.walks) expect(walk.steps.at(-1)?.finding).toBeDefined()
    for (const finding of screening.findings) {
      expect(finding.because.length).toBeGreaterThan(0)
      for (const source of finding.because) expect(law.sources).toHaveProperty([source])
    }
  })

  test.prop([told, today], { numRuns: 100 })('is a function of its inputs', (someone, day) => {
    const copy = JSON.parse(JSON.stringify(someone)) as typeof someone
    expect(screen(law, copy, day)).toEqual(screen(law, someone, day))
  })

  /** Any answer anywhere, one after the other, and now and then one encounter fewer. */
  const turn = fc
    .constantFrom(...Object.entries(law.facts))
    .chain(([fact, kind]) => fc.record({ fact: fc.constant(fact), about: fc.constant(kind.about), answer: anyAnswer(kind), at: fc.nat(3), fewer: fc.nat(9) }))

  test.prop([told, today, fc.array(turn, { maxLength: 6 }), told], { numRuns: 120 })(
    'remembered is the same as one made anew, whatever was screened before',
    (someone, day, turns, other) => {
      const memory = emptyMemory()
      let now = someone
      for (const { fact, about, answer, at, fewer } of turns) {
        expect(screen(law, now, day, memory)).toEqual(screen(law, now, day))
        if (fewer === 0) now = { ...now, encounters: now.encounters.slice(0, -1) }
        else if (about === 'person') now = withAnswer(now, { fact }, answer)
        else if (at >= now.encounters.length) now = { ...now, encounters: [...now.encounters, { [fact]: answer }] }
        else now = withAnswer(now, { fact, encounter: at }, answer)
      }
      for (const next of [now, other, someone]) expect(screen(law, next, day, memory)).toEqual(screen(law, next, day))
      expect(screen(law, someone, '2026-12-01', memory)).toEqual(screen(law, someone, '2026-12-01'))
    },
  )

  test.prop([told, today], runs)('lists as open only what is not answered', (someone, day) => {
    const screening = screen(law, someone, day)
    const masked = new Set(screening.contradictions.flatMap(({ places }) => places.map(({ fact, encounter }) => `${encounter ?? ''}/${fact}`)))
    for (const { fact, encounter } of screening.open) {
      const answer = encounter === undefined ? someone.person[fact] : someone.encounters[encounter]?.[fact]
      const open = answer === undefined || isNonAnswer(answer) || masked.has(`${encounter ?? ''}/${fact}`)
      expect(open, fact).toBe(true)
    }
  })
})

describe('dates', () => {
  const entry = fc.integer({ min: 0, max: 700 }).map((n) => addDays('2025-01-02', n))

  test.prop([entry, fc.integer({ min: 1, max: 40 })], runs)('a later entry never gives an earlier deadline', (day, wait) => {
    const datesFor = (mxEntry: string) =>
      screen(
        law,
        {
          person: {
            'safety-now': ['none'],
            'where-now': 'mexico',
            nationalities: ['HN'],
            age: 30,
            'travelling-with': ['alone'],
            'mx-entry': mxEntry,
            'comar-contact': 'none',
            'us-contact': 'no',
          },
          encounters: [],
        },
        '2027-01-04',
      ).deadlines.flatMap(({ id, dates }) => (dates?.plan && dates.statutory ? [{ id, plan: dates.plan, statutory: dates.statutory.to }] : []))
    const later = datesFor(addDays(day, wait))
    for (const first of datesFor(day)) {
      const second = later.find(({ id }) => id === first.id)
      if (!second) continue
      expect(second.plan >= first.plan).toBe(true)
      expect(second.statutory >= first.statutory).toBe(true)
    }
  })
})
