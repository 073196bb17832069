/**
 * `npm run paths`: walks the paths of every pathway with the engine, with a statechart compiled from the table and with a plain reading of it, and
 * whole screenings of named and generated cases with both; says every difference. Writes docs/paths.md when there is none.
 * `-- --seed 7` draws other paths and cases; `-- --only us/clp` walks one pathway.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { casesByPathway } from '../rules/cases.ts'
import { law } from '../rules/law.ts'
import { casesOf, type NamedCase } from '../src/engine/named-case.ts'
import { generated } from '../tests/fuzz/cases.ts'
import { Chance } from '../tests/fuzz/chance.ts'
import { isWalkedWhole, pathsPage, walkedByChance } from '../tests/paths/page.ts'
import { anyPath, coveringPaths, everyPath, tableOf, type Path, type Table } from '../tests/paths/paths.ts'
import { screenBoth, walkerOf, walkPath } from '../tests/paths/walk.ts'

const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' }, only: { type: 'string' }, cases: { type: 'string', default: '5000' } } })
const seed = Number(values.seed)
let failed = 0
const fail = (what: string): void => {
  failed += 1
  if (failed <= 20) console.error(`FAILED ${what}`)
}

function* chosenPaths(table: Table, chance: Chance): Generator<Path> {
  if (isWalkedWhole(table)) return yield* everyPath(table)
  yield* coveringPaths(table, chance)
  for (let i = 0; i < walkedByChance; i += 1) yield anyPath(table, chance)
}

let all = 0n
for (const pathway of law.pathways.filter(({ id }) => id === (values.only ?? id))) {
  const table = tableOf(pathway)
  const walker = walkerOf(pathway, law.facts)
  const chance = new Chance(seed, all === 0n ? 0 : Number(all % 1_000_003n))
  let [walked, walks] = [0, 0]
  for (const path of chosenPaths(table, chance)) {
    walked += 1
    for (const silent of path.some(({ branch }) => branch === 'later') ? [false, true] : [false]) {
      walks += 1
      const differs = walkPath(walker, path, silent, chance)
      if (differs !== undefined) fail(`${pathway.id}, ${path.map(({ from, branch }) => `${from}=${branch ?? ''}`).join(' ')}: ${differs}`)
    }
  }
  if (isWalkedWhole(table) && BigInt(walked) !== table.paths) fail(`${pathway.id}: ${walked} paths walked, ${table.paths} counted`)
  all += table.paths
  console.log(`${pathway.id}: ${table.paths} paths counted, ${walked} walked in ${walks} walks, ${failed} differences so far`)
}
console.log(`${all} paths in all`)

const taken = new Set<string>()
const took = (pathway: string, { node, branch }: { readonly node: string; readonly branch?: string }): void => void taken.add(`${pathway} ${node} ${branch ?? ''}`)
const named = (Object.values(casesByPathway).flat() as NamedCase[]).flatMap((one) => casesOf(law.facts, one))
for (const { name, told, today } of named) {
  const differs = screenBoth(law, told, today, took)
  if (differs !== undefined) fail(`named case "${name}": ${differs}`)
}
for (let n = 0; n < Number(values.cases); n += 1) {
  const { told, today } = generated(seed, n, new Chance(seed, n))
  const differs = screenBoth(law, told, today, took)
  if (differs !== undefined) fail(`generated case ${n} of seed ${seed}: ${differs}`)
}
const branches = law.pathways.flatMap((pathway) => tableOf(pathway).arrows.map(({ from, branch }) => `${pathway.id} ${from} ${branch ?? ''}`))
console.log(`${named.length} named and ${values.cases} generated cases screened and read; they take ${branches.filter((branch) => taken.has(branch)).length} of ${branches.length} branches`)

if (failed === 0 && values.only === undefined) writeFileSync('docs/paths.md', pathsPage(law))
console.log(failed === 0 ? 'the machine and the table agree' : `${failed} differences`)
process.exitCode = failed === 0 ? 0 : 1
