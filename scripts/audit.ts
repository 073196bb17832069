/** Audits the whole law against its named cases and prints every problem at once. Exit 1 on any. */
import { casesByPathway } from '../rules/cases.ts'
import { law } from '../rules/law.ts'
import { audit } from '../src/engine/audit.ts'
import type { NamedCase } from '../src/engine/named-case.ts'
import { coverageOf } from '../src/lawbook/coverage.ts'

const named: readonly NamedCase[] = Object.values(casesByPathway).flat()
const { steps, cases } = coverageOf(law, named)
/** An argument narrows what is printed: a pathway, a finding, a fact. */
const only = process.argv[2] ?? ''
const problems = audit(law, steps).filter((problem) => problem.includes(only))

for (const problem of problems) console.error(problem)
console.log(`${law.pathways.length} pathways, ${cases} cases with their variations, ${problems.length} problems`)
process.exitCode = problems.length > 0 ? 1 : 0
