/** The page of counts, `docs/paths.md`: how many paths each pathway has, and how many of them are walked. */
import type { Law } from '../../src/engine/law.ts'
import { tableOf, type Table } from './paths.ts'

/** Up to so many paths, all are walked. */
export const walkAllUpTo = 200_000n
/** Of more, those that cover every arrow and every two in a row, and so many by chance. */
export const walkedByChance = 5_000

export const isWalkedWhole = ({ paths }: Table): boolean => paths <= walkAllUpTo

const grouped = (n: number | bigint): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',')

/** The page in Markdown. */
export function pathsPage(law: Law): string {
  const tables = law.pathways.map(tableOf)
  const rows = tables.map((table) => {
    const { pathway, paths, arrows, pairs } = table
    const walked = isWalkedWhole(table) ? 'all' : grouped(arrows.length + pairs.length + walkedByChance)
    return `| ${[pathway.id, grouped(Object.keys(pathway.nodes).length), grouped(arrows.length), grouped(pairs.length), grouped(paths), walked].join(' | ')} |`
  })
  const sum = (of: (table: Table) => number): string => grouped(tables.reduce((total, table) => total + of(table), 0))
  const all = tables.reduce((total, { paths }) => total + paths, 0n)
  return `# Paths through the law

Made by \`npm run paths\`; a change of the law shows here. A path is a way from the start of a pathway to an outcome, by its answers and
weights; \`unknown\`, \`declined\` and \`later\` are answers. Up to ${grouped(walkAllUpTo)} paths, every one is walked. Of more, every path is counted, and those
are walked that take every branch, every two branches in a row, and ${grouped(walkedByChance)} drawn by chance, each path as likely as any other.
Where a path puts a question off it is walked twice: with \`later\`, and with nothing said.

| pathway | steps | branches | two in a row | paths | walked |
|---|--:|--:|--:|--:|--:|
${rows.join('\n')}
| **all ${tables.length}** | ${sum(({ pathway }) => Object.keys(pathway.nodes).length)} | ${sum(({ arrows }) => arrows.length)} | ${sum(({ pairs }) => pairs.length)} | ${grouped(all)} | |
`
}
