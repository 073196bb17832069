/** What mx/report-and-complain promises: it reads again only what was asked before, and tells few findings. Doors elsewhere may change. */
import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { law } from '../rules/law.ts'
import { reportAndComplain } from '../rules/pathways/mx/report-and-complain/pathway.ts'
import { screen } from '../src/screening/screen.ts'
import { anyCase } from './any-case.ts'

test.prop([anyCase(law), fc.constantFrom('2024-06-03', '2026-11-21')], { numRuns: 300 })(
  'it asks nothing of its own but who did it, and tells at most four findings',
  (someone, day) => {
    const { walks, findings } = screen(law, someone, day)
    const here = walks.filter(({ pathway }) => pathway === reportAndComplain.id)
    const elsewhere = new Set(walks.filter((walk) => !here.includes(walk)).flatMap(({ asked }) => asked))
    expect(here.flatMap(({ asked }) => asked).filter((fact) => !elsewhere.has(fact) && fact !== 'crime-by')).toEqual([])
    const told = findings.filter(({ pathway, standing }) => pathway === reportAndComplain.id && standing !== 'record')
    expect(told.length).toBeLessThanOrEqual(4)
  },
)
