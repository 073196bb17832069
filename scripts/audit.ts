/** Audits the whole law against its named cases and prints every problem at once. Exit 1 on any. */
import { casesByPathway } from '../rules/cases.ts'
import { law } from '../rules/law.ts'
import { audit } from '../src/engine/audit.ts'
import { casesOf, type NamedCase } from '../src/engine/named-case.ts'
import type { Step } from '../src/engine/replay.ts'
import { screen } from '../src/screening/screen.ts'

const taken = new Map<string, Step[]>()
const cases = (Object.values(casesByPathway).flat() as NamedCase[]).flatMap((named) => casesOf(law.facts, named))
for (const { told, today } of cases)
  for (const walk of screen(law, told, today).walks) {
    const steps = taken.get(walk.pathway) ?? []
    steps.push(...walk.steps)
    taken.set(walk.pathway, steps)
  }

const only = process.argv[2]
const problems = audit(law, taken).filter((problem) => !only || problem.includes(only))
for (const problem of problems) console.error(problem)
console.log(`${law.pathways.length} pathways, ${cases.length} cases with their variations, ${problems.length} problems`)
process.exitCode = problems.length > 0 ? 1 : 0
