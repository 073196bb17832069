/** Every named case finds what it must find, and no variation by silence adds an adverse finding. */
import { describe, expect, test } from 'vitest'
import { casesByPathway } from '../rules/cases.ts'
import { law } from '../rules/law.ts'
import { casesOf, type NamedCase, type PlainCase } from '../src/engine/named-case.ts'
import { dateText } from '../src/screening/dates.ts'
import { screen, type Screening } from '../src/screening/screen.ts'

const screened = ({ told, today }: PlainCase): Screening => screen(law, told, today)
const found = (screening: Screening) => screening.findings.map(({ id }) => id)
const adverse = (screening: Screening) =>
  new Set(screening.findings.filter(({ lean }) => lean === 'adverse').map(({ id, encounter }) => `${id}/${encounter ?? ''}`))

for (const [pathway, cases] of Object.entries(casesByPathway) as [string, readonly NamedCase[]][])
  describe(pathway, () => {
    for (const named of cases) {
      const [base, ...variations] = casesOf(law.facts, named) as [PlainCase, ...PlainCase[]]

      test(named.id, () => {
        const screening = screened(base)
        expect(found(screening)).toEqual(expect.arrayContaining([...named.finds]))
        for (const finding of named.never ?? []) expect(found(screening)).not.toContain(finding)
        expect(screening.contradictions.map(({ id }) => id).sort()).toEqual([...(named.contradictions ?? [])].sort())
        for (const [id, expected] of Object.entries(named.dates ?? {})) {
          const told = screening.deadlines.find((deadline) => deadline.id === id)
          expect(told, `deadline ${id} is told`).toBeDefined()
          expect({ withheld: told?.withheld, ...dateText(told?.dates) }).toMatchObject(expected as object)
        }
      })

      if (variations.length > 0)
        test(`${named.id}: answered otherwise`, () => {
          const before = adverse(screened(base))
          for (const variation of variations) {
            const after = adverse(screened(variation))
            if (!variation.instead?.silent) continue
            expect([...after].filter((finding) => !before.has(finding)), variation.name).toEqual([])
          }
        })
    }
  })
