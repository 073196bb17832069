/** Spoils and judges every pathway of the law. Must not know any rule by name. */
import { answeredBeside, casesByPathway, toldWidely } from '../../rules/cases.ts'
import { law } from '../../rules/law.ts'
import { reviewLogs } from '../review-logs.ts'
import { judgeOver } from './law-judge.ts'
import { mutantsOf } from './law-mutants.ts'
import type { Part } from './report.ts'

/** Mutants of the walks, or of what the steps cite: of all pathways, or of those named in UMBRAL_PATHWAYS (for work on one of them). */
export function judgeLaw(spoils: 'walks' | 'cites'): { parts: Part[]; survivors: string[] } {
  const only = process.env['UMBRAL_PATHWAYS']?.split(',')
  const judge = judgeOver(law, { cases: casesByPathway, toldWidely, answeredBeside, reviews: reviewLogs() })
  const survivors: string[] = []
  const parts = law.pathways
    .filter(({ id }) => !only || only.includes(id))
    .map((pathway): Part => {
      const name = pathway.id
      const by: Record<string, number> = {}
      const mutants = mutantsOf(law, pathway).filter(({ mutation }) => (mutation === 'cites') === (spoils === 'cites'))
      for (const mutant of mutants) {
        const verdict = judge(mutant)
        if (verdict) by[verdict.by] = (by[verdict.by] ?? 0) + 1
        else survivors.push(mutant.id)
      }
      const killed = Object.values(by).reduce((sum, number) => sum + number, 0)
      console.log(`${name}: ${killed} of ${mutants.length}`)
      return { name, mutants: mutants.length, killed, by }
    })
  return { parts, survivors }
}
