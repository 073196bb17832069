/** Spoils and judges every pathway of the law. Must not know any rule by name. */
import { answeredBeside, asksNothingNew, casesByPathway, toldWidely } from '../../rules/cases.ts'
import { law } from '../../rules/law.ts'
import { reviewLogs } from '../review-logs.ts'
import { judgeOver } from './law-judge.ts'
import { mutantsOf } from './law-mutants.ts'
import type { Part } from './report.ts'

/** Mutants of the walks, or of what the steps cite, pathway by pathway: of all, or of those named. */
export function* judgeLaw(spoils: 'walks' | 'cites', only: readonly string[]): Generator<{ part: Part; survivors: readonly string[] }> {
  const judge = judgeOver(law, { cases: casesByPathway, toldWidely, answeredBeside, asksNothingNew, reviews: reviewLogs() })
  for (const pathway of law.pathways.filter(({ id }) => only.length === 0 || only.includes(id))) {
    const mutants = mutantsOf(law, pathway).filter(({ mutation }) => (mutation === 'cites') === (spoils === 'cites'))
    // What nobody can notice, since it cannot happen, is no mutant of the law.
    const judged = mutants.map((mutant) => ({ id: mutant.id, by: judge(mutant)?.by })).filter(({ by }) => by !== 'nobody')
    const by: Record<string, number> = {}
    for (const { by: who } of judged) if (who) by[who] = (by[who] ?? 0) + 1
    const survivors = judged.flatMap(({ id, by: who }) => (who ? [] : [id]))
    yield { part: { name: pathway.id, mutants: judged.length, killed: judged.length - survivors.length, by }, survivors }
  }
}
