/** The judge of spoiled laws can itself find something missing: over a small law, with and without one of its named cases. */
import { expect, test } from 'vitest'
import { judgeOver } from '../scripts/mutation/law-judge.ts'
import { mutantsOf } from '../scripts/mutation/law-mutants.ts'
import { share, unexplained } from '../scripts/mutation/report.ts'
import { pathwaysOf, silence, type Law } from '../src/engine/law.ts'
import type { NamedCase } from '../src/engine/named-case.ts'

const facts = {
  afraid: { about: 'person', kind: 'yes-no', sensitivity: 'sensitive' },
  hurt: { about: 'person', kind: 'yes-no', sensitivity: 'sensitive' },
} as const
type Ids = { facts: typeof facts; element: never; finding: 'right' | 'hurt' | 'calm' | 'open'; source: 'statute.1' }
const because = ['statute.1'] as const
const gist = 'Because.'
const small = pathwaysOf<Ids>()({
  id: 'small',
  about: 'person',
  start: 'afraid',
  nodes: {
    afraid: { ask: 'afraid', branches: { yes: { to: 'hurt', because, gist }, no: { to: 'calm', because, gist }, ...silence({ to: 'open', because, gist }) } },
    hurt: { ask: 'hurt', branches: { yes: { to: 'tell', because, gist }, no: { to: 'calm', because, gist }, ...silence({ to: 'open', because, gist }) } },
    tell: { tell: 'right', to: 'wounded', because, gist },
    wounded: { outcome: 'hurt', because, gist },
    open: { outcome: 'open', because, gist },
    calm: { outcome: 'calm', because, gist },
  },
})
const finding = { standing: 'open', side: 'us', urgency: 'none', lean: 'neutral' } as const
const law: Law = {
  version: '1',
  facts,
  elements: {},
  findings: { right: finding, hurt: finding, calm: finding, open: finding },
  deadlines: {},
  sources: {
    'statute.1': {
      cite: 'Statute 1', title: 'Statute', lang: 'en', kind: 'statute', rules: ['X-1'], says: 'So.', confidence: 'verified-primary',
      checkedOn: '2026-11-21', reviewBy: '2027-05-21', standing: [{ state: 'in-force', from: '2000-01-01', by: 'Statute' }],
    },
  },
  regimes: [],
  contradictions: {},
  pathways: [small],
}
const told = (id: string, person: NamedCase['person'], finds: readonly string[], more: Partial<NamedCase> = {}): NamedCase => ({ id, tells: id, today: '2026-11-22', person, finds, ...more })
const calm = told('is not afraid', { afraid: 'no' }, ['calm'])
const others = [
  told('was hurt', { afraid: 'yes', hurt: 'yes' }, ['right', 'hurt'], { instead: { afraid: ['no', 'silent'], hurt: ['silent'] } }),
  told('was not hurt', { afraid: 'yes', hurt: 'no' }, ['calm']),
  told('says nothing', {}, ['open']),
  told('is afraid, and says no more', { afraid: 'yes' }, ['open']),
]
const survivorsOf = (cases: readonly NamedCase[]) => {
  const judge = judgeOver(law, { cases: { small: cases }, toldWidely: {}, answeredBeside: [], asksNothingNew: {}, reviews: {} })
  return mutantsOf(law, small).flatMap((mutant) => (judge(mutant) ? [] : [mutant.id]))
}

test('where every branch has a case of its own, no mutant survives', () => {
  expect(mutantsOf(law, small).length).toBeGreaterThan(15)
  expect(survivorsOf([calm, ...others])).toEqual([])
})

test('a branch whose case is taken away has survivors, though a variation still takes it', () => {
  expect(survivorsOf(others)).toEqual(['small target: afraid (no) to hurt'])
})

test('a law that has a fault of its own is no law to spoil', () => {
  expect(() => survivorsOf([told('expects what is not so', { afraid: 'no' }, ['hurt']), ...others])).toThrow('the law itself has a fault')
})

test('a survivor without a reason is named, and counts against the share', () => {
  const result = { group: 'x', on: '2026-11-22', minutes: 1, parts: [{ name: 'a', mutants: 4, killed: 3 }], survivors: ['a target: one', 'b swap: two'] }
  expect(unexplained(result, [{ survivors: 'a target: *', because: 'It leads to the same.' }])).toEqual(['b swap: two'])
  expect(share(result.parts)).toBe(75)
})
