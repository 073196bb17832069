/** The parts of the benchmark that can be wrong without a browser: statistics, the translation of a table, pictures, the report. */
import { describe, expect, test } from 'vitest'
import { facts } from '../rules/facts/index.ts'
import { clp } from '../rules/pathways/us/clp/pathway.ts'
import { form } from '../scripts/bench/form.ts'
import { law as specimen } from '../scripts/bench/ours/law.ts'
import { texts } from '../scripts/bench/ours/texts.ts'
import { ratioOf, reportText, written, type Report } from '../scripts/bench/report.ts'
import { reached, rulesOf, startOf, type Rule } from '../scripts/bench/rules/translate.ts'
import { exponentOf, measured } from '../scripts/bench/stats.ts'
import { drawBars, drawLines } from '../scripts/bench/svg.ts'
import type { Answer } from '../src/engine/answers.ts'
import type { Case } from '../src/engine/law.ts'
import { findCycle, reachableFrom } from '../src/engine/shape.ts'
import { screen } from '../src/screening/screen.ts'

describe('statistics', () => {
  test('the median lies in the middle, whatever the order, with the spread beside it', () => {
    expect(measured([30, 10, 20])).toEqual({ median: 20, min: 10, max: 30, times: 3 })
    expect(measured([9, 100]).median).toBe(54.5)
  })

  test.each([[[]], [[1, Number.NaN]]])('what was not measured is an error: %j', (values) => {
    expect(() => measured(values)).toThrow('Nothing was measured')
  })

  test.each([
    [0, () => 7],
    [1, (size: number) => size * 3],
    [2, (size: number) => size * size],
  ])('the exponent %d is found', (exponent, cost) => {
    expect(exponentOf([1, 10, 100].map((size) => ({ size, cost: cost(size) })))).toBeCloseTo(exponent)
  })

  test('one size alone does not grow', () => {
    expect(() => exponentOf([{ size: 10, cost: 1 }])).toThrow()
  })
})

describe('the ten questions', () => {
  const told: Case = {
    person: Object.fromEntries(form.map(({ id, kind, given }) => [id, (kind === 'several' ? [given] : given) as Answer])),
    encounters: [],
  }

  test('are ten, and with the answers given all are asked in their order', () => {
    const { walks, next } = screen(specimen, told, '2026-11-22')
    expect(walks.flatMap(({ asked }) => asked)).toEqual(form.map(({ id }) => id))
    expect(form).toHaveLength(10)
    expect(next).toBeUndefined()
  })

  test('branch: what was not answered so is not asked', () => {
    const person = { ...told.person, 'with-children': 'no', 'needs-now': ['none'] }
    const asked = screen(specimen, { person, encounters: [] }, '2026-11-22').walks.flatMap((walk) => walk.asked)
    expect(form.map(({ id }) => id).filter((id) => !asked.includes(id))).toEqual(['roof-since', 'children', 'school'])
  })

  test('are a table without a dead end, with a text for each', () => {
    for (const pathway of specimen.pathways) {
      expect(findCycle(pathway)).toBeUndefined()
      expect([...reachableFrom(pathway, pathway.start)].sort()).toEqual(Object.keys(pathway.nodes).sort())
    }
    expect(Object.keys(texts['facts'] as object)).toEqual(form.map(({ id }) => id))
  })
})

describe('a table as rules', () => {
  const rules = rulesOf(clp)

  /** The rules, followed by hand: what an engine of rules would do with these answers and every weight unclear. */
  function follow(answers: Readonly<Record<string, Answer>>): string[] {
    const known = startOf(clp, facts, answers)
    const passed: string[] = []
    const holds = ({ conditions }: Rule) => conditions.all.every(({ fact, value }) => (fact.startsWith('weight:') ? 'unclear' : known[fact]) === value)
    for (const rule of [...rules].sort((one, other) => other.priority - one.priority))
      if (holds(rule)) {
        passed.push(rule.event.type)
        if (rule.event.params.to !== undefined) known[reached(rule.event.params.to)] = true
      }
    return passed
  }

  test('has one rule for every arrow and every end', () => {
    const arrows = Object.values(clp.nodes).map((node) => ('branches' in node ? Object.keys(node.branches).length : 1))
    expect(rules).toHaveLength(arrows.reduce((sum, count) => sum + count, 0))
  })

  test('goes from the start to one end in one pass', () => {
    const passed = follow({})
    expect(passed[0]).toBe(clp.start)
    expect(passed.filter((name) => 'outcome' in (clp.nodes[name] ?? {}))).toHaveLength(1)
    expect('outcome' in (clp.nodes[passed.at(-1) ?? ''] ?? {})).toBe(true)
  })

  test('a node is decided before all that it leads to', () => {
    const priority = new Map(rules.map((rule) => [rule.event.type, rule.priority]))
    for (const { event, priority: own } of rules) if (event.params.to !== undefined) expect(priority.get(event.params.to), event.type).toBeLessThan(own)
  })
})

describe('the report', () => {
  const same = (value: number) => measured([value, value])
  const row = { id: 'a', what: 'first <paint>', where: '4× CPU', unit: 'ms' } as const
  const report: Report = {
    machine: 'a machine',
    date: '2026-11-22',
    versions: ['one 1.0'],
    rounds: 5,
    pair: [
      { ...row, ours: same(10), theirs: same(40) },
      { ...row, id: 'b', what: 'behind', ours: same(10), theirs: same(20) },
    ],
    own: [
      { ...row, id: 'c', what: 'late', ours: same(700), target: 500 },
      { ...row, id: 'd', what: 'early', ours: same(400), target: 500 },
    ],
    notMeasured: ['Something was not measured.'],
    rules: { evaluations: 3, rules: 4, steps: 5, findings: 6, ours: same(0.01), theirs: same(0.1) },
    growth: [{ what: 'pathways', exponent: 1.6, points: [{ times: 1, size: 24, cost: same(1) }] }],
    reasons: { b: 'For this reason.', 'growth.pathways': 'It is a test.' },
  }
  const text = reportText(report)

  test('gives the ratio, and marks what is ahead by less than three', () => {
    expect(text).toContain('4.0 × |')
    expect(text).toContain('2.0 × ▼')
    expect(ratioOf({ ours: same(10), theirs: same(20) })).toBe(2)
  })

  test('says by how much a target is missed, and why where a reason is written', () => {
    expect(text).toContain('missed by 200 ms')
    expect(text).toContain('For this reason.')
    expect(text).toContain('No reason is written yet (`scripts/bench/reasons.json`, `c`)')
    expect(text).not.toContain('**early')
    expect(text).toContain('**pathways** grows faster than linear. It is a test.')
    expect(text).toContain('Something was not measured.')
  })

  test.each([
    [458742, 'kB', '459 kB'],
    [8_629_556, 'MB', '8.63 MB'],
    [0.0123, 'µs', '12.3 µs'],
    [281, 'nodes', '281'],
    [4.321, 'ms', '4.32 ms'],
  ] as const)('writes %d as %s', (value, unit, words) => {
    expect(written(value, unit)).toBe(words)
  })
})

describe('a picture', () => {
  const bars = drawBars({
    title: 'Less & better',
    describes: 'ours 1, theirs 2',
    series: ['ours', 'theirs'],
    rows: [{ label: 'a <b>', values: [1, 2], texts: ['1 ms', '2 ms'], note: '2.0 ×' }],
  })
  const lines = drawLines({ title: 'T', describes: 'D', across: 'x', up: 'y', lines: [{ label: 'l', points: [{ x: 1, y: 0.5 }, { x: 100, y: 50 }] }] })

  test.each([bars, lines])('has a title, a description, and colours for the dark', (svg) => {
    expect(svg).toMatch(/<title id="title">[^<]+<\/title>\n<desc id="desc">[^<]+<\/desc>/)
    expect(svg).toContain('prefers-color-scheme: dark')
    expect(svg).not.toContain('NaN')
  })

  test('escapes its words, and draws the longer bar twice as long', () => {
    expect(bars).toContain('a &lt;b&gt;')
    expect(bars).toContain('Less &amp; better')
    const [one = 0, other = 0] = [...bars.matchAll(/width="([\d.]+)" height="14"\/>/g)].map(([, width]) => Number(width)).filter((width) => width !== 14)
    expect(other / one).toBeCloseTo(2)
  })

  test('draws growth as a straight line of its slope', () => {
    const points = /points="([^"]+)"/.exec(lines)?.[1]?.split(' ').map((point) => point.split(',').map(Number))
    expect(points).toHaveLength(2)
    expect(points?.[1]?.[1]).toBeLessThan(points?.[0]?.[1] ?? 0)
  })
})
