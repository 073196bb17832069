import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Counting } from '../casefile/casefile.ts'
import { isSettled, settle } from './counting.ts'
import { cases, closeMonths, count, emptyLedger, smallest, uncount, type Ledger, type Row } from './ledger.ts'
import { monthAfter, type Month } from './months.ts'
import { isWithin, merge, publish, type Totals } from './totals.ts'

const ids = ['a', 'b', 'c'] as const
const monthAt = (n: number): Month => `${String(2026 + Math.floor(n / 12))}-${String((n % 12) + 1).padStart(2, '0')}`
const somePatterns = fc.subarray([...ids])

/** One case after the other: the person agrees or not, answers change, consent is taken back; time goes on, rows leave. */
type Event =
  | { readonly what: 'case'; readonly who: number; readonly agreed: boolean; readonly patterns: readonly string[] }
  | { readonly what: 'month' }
  | { readonly what: 'export' }
const anyCase = fc.record({ what: fc.constant('case' as const), who: fc.nat(40), agreed: fc.boolean(), patterns: somePatterns })
const yesCase = fc.record({ what: fc.constant('case' as const), who: fc.nat(200), agreed: fc.constant(true), patterns: somePatterns })
const events = fc.array<Event>(
  fc.oneof(
    { weight: 3, arbitrary: anyCase },
    { weight: 12, arbitrary: yesCase },
    { weight: 2, arbitrary: fc.constant({ what: 'month' as const }) },
    { weight: 1, arbitrary: fc.constant({ what: 'export' as const }) },
  ),
  { maxLength: 150 },
)

interface Run {
  ledger: Ledger
  month: number
  readonly countings: Map<number, Counting>
  readonly exports: Totals[]
}

function run(all: readonly Event[]): Run {
  const state: Run = { ledger: emptyLedger, month: 0, countings: new Map(), exports: [] }
  for (const event of all) {
    if (event.what === 'month') state.month += 1
    else if (event.what === 'export') {
      state.ledger = closeMonths(state.ledger, monthAt(state.month))
      state.exports.push(publish(state.ledger, ids))
    } else {
      const before = state.countings.get(event.who)
      const settled = settle(state.ledger, { ...before, agreed: event.agreed }, monthAt(state.month), event.patterns)
      state.ledger = settled.ledger
      state.countings.set(event.who, settled.counting)
    }
  }
  return state
}

const ledgers = events.map((all) => run([...all, { what: 'month' }, { what: 'export' }]))
const inRow = (month: Month, { from, to }: Row) => from <= month && month <= to
const sumOf = (months: Ledger['months'], of: string, row: Row) =>
  Object.entries(months).reduce((sum, [month, cell]) => sum + (inRow(month, row) ? (cell[of] ?? 0) : 0), 0)

describe('a ledger', () => {
  test('is the same again after a case was counted and taken out', () => {
    fc.assert(
      fc.property(ledgers, fc.nat(30), somePatterns, ({ ledger }, n, patterns) => {
        expect(uncount(count(ledger, monthAt(n), patterns), monthAt(n), patterns)).toEqual(ledger)
      }),
    )
  })

  test('counts exactly the cases that agree now, each once, in the month and with the patterns that its file says', () => {
    fc.assert(
      fc.property(events, (all) => {
        const { ledger, countings } = run(all)
        const expected = [...countings.values()].reduce(
          (sum, { counted }) => (counted ? count(sum, counted.month, counted.patterns) : sum),
          emptyLedger,
        )
        expect(ledger.months).toEqual(expected.months)
        for (const { agreed, counted } of countings.values()) expect(counted !== undefined).toBe(agreed)
      }),
    )
  })

  test('counts nobody who did not agree', () => {
    const no = { agreed: false } as const
    expect(settle(emptyLedger, no, '2026-10', ['a'])).toEqual({ ledger: emptyLedger, counting: no })
    expect(isSettled(no, ['a'])).toBe(true)
  })

  test('has nothing to change once a case is settled', () => {
    const { ledger, counting } = settle(emptyLedger, { agreed: true }, '2026-10', ['a'])
    expect(isSettled(counting, ['a'])).toBe(true)
    expect(settle(ledger, counting, '2026-12', ['a'])).toEqual({ ledger, counting })
    expect(isSettled(counting, ['a', 'b'])).toBe(false)
    // Answers changed in another month: the case stays where it was counted.
    expect(settle(ledger, counting, '2026-12', ['b']).ledger.months).toEqual({ '2026-10': { [cases]: 1, b: 1 } })
  })

  test('takes nothing out that is not in it', () => {
    expect(uncount(emptyLedger, '2026-10', ['a'])).toEqual(emptyLedger)
  })
})

describe('what leaves', () => {
  test('has no count under five, no month that is not over, and no months twice', () => {
    fc.assert(
      fc.property(ledgers, ({ ledger, month }) => {
        for (const row of ledger.closed) {
          expect(row.count).toBeGreaterThanOrEqual(smallest)
          expect(row.from <= row.to && row.to < monthAt(month)).toBe(true)
          for (const other of ledger.closed) if (other !== row && other.of === row.of) expect(inRow(other.from, row) || inRow(row.from, other)).toBe(false)
        }
      }),
    )
  })

  test('never changes: a later export only adds rows of five or more', () => {
    fc.assert(
      fc.property(ledgers, ({ exports }) => {
        exports.forEach((later, i) => {
          const before = exports[i - 1]
          if (!before) return
          const added = later.rows.filter((row) => !before.rows.some((old) => old.of === row.of && old.from === row.from && old.to === row.to))
          expect(merge([before, { rows: added }])).toEqual(later)
        })
      }),
    )
  })

  test('tells what was counted, to the last case, and the other cases of a row are none or five and more', () => {
    // Each case is another person who agrees, so that nothing is ever taken back.
    const nobodyTwice = events.map((all) => all.map((event, who) => (event.what === 'case' ? { ...event, who, agreed: true } : event)))
    fc.assert(
      fc.property(nobodyTwice, (all) => {
        const { ledger } = run([...all, { what: 'month' }, { what: 'export' }])
        for (const row of ledger.closed) {
          expect(row.count).toBe(sumOf(ledger.months, row.of, row))
          const others = sumOf(ledger.months, cases, row) - row.count
          expect(others === 0 || others >= smallest).toBe(true)
        }
      }),
    )
  })

  test('pools a small month with those after it, never with one that is out', () => {
    const filled = [['2026-01', 5], ['2026-02', 3], ['2026-03', 4], ['2026-04', 2]] as const
    const ledger = filled.reduce((sum, [month, n]) => Array.from({ length: n }).reduce<Ledger>((each) => count(each, month, []), sum), emptyLedger)
    expect(closeMonths(ledger, '2026-02').closed).toEqual([{ of: cases, from: '2026-01', to: '2026-01', count: 5 }])
    expect(closeMonths(ledger, '2026-06').closed).toEqual([
      { of: cases, from: '2026-01', to: '2026-01', count: 5 },
      { of: cases, from: '2026-02', to: '2026-03', count: 7 },
    ])
    expect(closeMonths(closeMonths(ledger, '2026-02'), '2026-06')).toEqual(closeMonths(ledger, '2026-06'))
  })

  test('waits while the cases without a pattern are few', () => {
    const many = (n: number, month: Month, patterns: readonly string[], from: Ledger) => Array.from({ length: n }).reduce<Ledger>((sum) => count(sum, month, patterns), from)
    const january = many(2, '2026-01', [], many(9, '2026-01', ['a'], emptyLedger))
    expect(closeMonths(january, '2026-02').closed.map(({ of }) => of)).toEqual([cases])
    const february = many(3, '2026-02', [], january)
    expect(closeMonths(february, '2026-03').closed).toContainEqual({ of: 'a', from: '2026-01', to: '2026-02', count: 9 })
  })
})

describe('totals of several devices', () => {
  const totals = ledgers.map(({ ledger }) => publish(ledger, ids))
  const all = ({ rows }: Totals, of: string) => rows.reduce((sum, row) => sum + (row.of === of ? row.count : 0), 0)

  test('are the same in any order and any grouping, and no count gets lost', () => {
    fc.assert(
      fc.property(totals, totals, totals, (one, two, three) => {
        expect(merge([one, two])).toEqual(merge([two, one]))
        expect(merge([merge([one, two]), three])).toEqual(merge([one, merge([two, three])]))
        const merged = merge([one, two, three])
        for (const of of [cases, ...ids]) expect(all(merged, of)).toBe(all(one, of) + all(two, of) + all(three, of))
        for (const row of merged.rows) expect(row.count).toBeGreaterThanOrEqual(smallest)
      }),
    )
  })

  test('are not told of patterns that the law no longer knows', () => {
    const row = { of: 'old', from: '2026-01', to: '2026-01', count: 7 }
    expect(publish({ months: {}, closed: [row] }, ids)).toEqual({ rows: [] })
  })

  test('show when one export may hold another', () => {
    const row = { of: 'a', from: '2026-01', to: '2026-01', count: 7 }
    const older = { rows: [row] }
    const newer = { rows: [row, { ...row, from: '2026-02', to: '2026-02' }] }
    expect([isWithin(older, newer), isWithin(newer, older), isWithin({ rows: [] }, newer)]).toEqual([true, false, false])
  })
})

test('after December comes January', () => {
  expect([monthAfter('2026-12'), monthAfter('2026-09')]).toEqual(['2027-01', '2026-10'])
})
