/** Spoils and judges every pathway of the law. Must not know any rule by name. */
import { answeredBeside, casesByPathway, toldWidely } from '../../rules/cases.ts'
import { law } from '../../rules/law.ts'
import { reviewLogs } from '../review-logs.ts'
import { judgeOver } from './law-judge.ts'
import { mutantsOf } from './law-mutants.ts'
import type { Part } from './report.ts'

/** All pathways, or those named in UMBRAL_PATHWAYS (for work on one of them). */
export function judgeLaw(): { parts: Part[]; survivors: string[] } {
  const only = process.env['UMBRAL_PATHWAYS']?.split(',')
  const judge = judgeOver(law, { cases: casesByPathway, toldWidely, answeredBeside, reviews: reviewLogs() })
  const survivors: string[] = []
  const parts = law.pathways
    .filter(({ id }) => !only || only.includes(id))
    .flatMap((pathway): Part[] => {
      const mutants = mutantsOf(law, pathway)
      const judged = mutants.map((mutant) => ({ mutant, verdict: judge(mutant) }))
      const part = (name: string, some: typeof judged): Part => {
        const by: Record<string, number> = {}
        for (const { verdict } of some) if (verdict) by[verdict.by] = (by[verdict.by] ?? 0) + 1
        return { name, mutants: some.length, killed: some.filter(({ verdict }) => verdict).length, by }
      }
      survivors.push(...judged.filter(({ verdict }) => !verdict).map(({ mutant }) => mutant.id))
      const made = [
        part(pathway.id, judged.filter(({ mutant }) => mutant.mutation !== 'cites')),
        part(`${pathway.id}: what it cites`, judged.filter(({ mutant }) => mutant.mutation === 'cites')),
      ].filter(({ mutants }) => mutants > 0)
      for (const { name, mutants, killed } of made) console.log(`${name}: ${killed} of ${mutants}`)
      return made
    })
  return { parts, survivors }
}
