/** Every named case finds what it must find and nothing that it does not name, and no variation by silence adds an adverse finding. */
import { describe, expect, test } from 'vitest'
import { answeredBeside, asksNothingNew, casesByPathway, toldWidely } from '../rules/cases.ts'
import { law } from '../rules/law.ts'
import { casesOf, type NamedCase, type PlainCase } from '../src/engine/named-case.ts'
import { caseFormat, readCase } from '../src/screening/case.ts'
import { screen, type Screening } from '../src/screening/screen.ts'
import { faultsOf, faultsOfAsking, faultsOfSilence } from './judge-case.ts'

const screened = ({ told, today }: PlainCase): Screening => screen(law, told, today)
const widely: Readonly<Record<string, readonly string[]>> = toldWidely

for (const [pathway, cases] of Object.entries(casesByPathway) as [string, readonly NamedCase[]][])
  describe(pathway, () => {
    for (const named of cases) {
      const [base, ...variations] = casesOf(law.facts, named) as [PlainCase, ...PlainCase[]]

      test(named.id, () => {
        const screening = screened(base)
        expect(faultsOf(named, screening, { pathway, toldWidely: widely[pathway] ?? [], answeredBeside })).toEqual([])
        expect(faultsOfAsking(screening, asksNothingNew)).toEqual([])
      })

      if (variations.length > 0)
        test(`${named.id}: answered otherwise`, () => {
          expect(faultsOfSilence(law.facts, named, screened)).toEqual([])
        })
    }
  })

test('every answer of a named case, and of its variations, is one that screens and command take', () => {
  const refused = Object.values(casesByPathway as Record<string, readonly NamedCase[]>)
    .flat()
    .flatMap((named) => casesOf(law.facts, named).filter(({ told }) => !readCase(law, { format: caseFormat, ...told }).ok).map(() => named.id))
  expect(refused).toEqual([])
})
