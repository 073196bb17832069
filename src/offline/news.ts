/** Which changes of law another build brings. Pure; must not know any law or text. */
import type { News, NewsItem } from './contract.ts'

/** What another build tells of its law; undefined where it cannot be read. It may be of any later version. */
export function readNews(told: unknown): News | undefined {
  if (!isPlain(told) || typeof told['law'] !== 'string' || !Array.isArray(told['changes'])) return undefined
  const changes = told['changes'].map(readItem)
  return { law: told['law'], changes: changes.filter((item) => item !== undefined) }
}

function readItem(told: unknown): NewsItem | undefined {
  if (!isPlain(told)) return undefined
  const { version, on, texts } = told
  if (typeof version !== 'string' || typeof on !== 'string' || !isPlain(texts)) return undefined
  return { version, on, texts: Object.fromEntries(Object.entries(texts).filter((entry): entry is [string, string] => typeof entry[1] === 'string')) }
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/** The changes after the law that runs here, oldest first; none where only the code is another. */
export const changesAfter = ({ changes }: News, version: string): readonly NewsItem[] =>
  changes.filter((item) => compareVersions(item.version, version) > 0)

/** Versions are a date and a count within that day, '2026.11.22-10': compared part by part, as numbers. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split(/[.-]/).map(Number)) as [number[], number[]]
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
