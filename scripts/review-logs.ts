/** Reads the review logs that stand beside the pathways. */
import { readFileSync, readdirSync } from 'node:fs'
import { dirname } from 'node:path'

const folder = 'rules/pathways'

/** The text of each REVIEW.md, by the folder of its pathway ("us/clp"), in order. */
export function reviewLogs(): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('REVIEW.md'))
  return Object.fromEntries(files.map((file) => [dirname(file).replaceAll('\\', '/'), readFileSync(`${folder}/${file}`, 'utf8')] as const).sort(([one], [other]) => (one < other ? -1 : 1)))
}
