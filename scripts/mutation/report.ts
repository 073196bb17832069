/**
 * What a run of mutants came to, as it is kept and as it is told: numbers, and every survivor with the reason why it may live.
 * Pure. Must not know how mutants are made or judged.
 */

/** Numbers of one part: a source file, or a pathway. */
export interface Part {
  readonly name: string
  readonly mutants: number
  readonly killed: number
  /** How many of the killed were noticed by whom, where that is known. */
  readonly by?: Readonly<Record<string, number>>
}

export interface GroupResult {
  readonly group: string
  readonly on: string
  readonly minutes: number
  readonly parts: readonly Part[]
  /** Keys of the survivors: the same as long as the line that was spoiled is. */
  readonly survivors: readonly string[]
}

/** A hand-written reason for every survivor whose key begins so. */
export interface Reason {
  readonly survivors: string
  readonly because: string
}

/** The survivors that no reason covers. */
export const unexplained = ({ survivors }: GroupResult, reasons: readonly Reason[]): string[] =>
  survivors.filter((key) => !reasons.some((reason) => key.startsWith(reason.survivors)))

/** The share of mutants killed, in percent. */
export function share(parts: readonly Pick<Part, 'mutants' | 'killed'>[]): number {
  const mutants = sum(parts.map((part) => part.mutants))
  return mutants === 0 ? 0 : (100 * sum(parts.map((part) => part.killed))) / mutants
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
const percent = (number: number): string => `${(Math.floor(number * 10) / 10).toFixed(1)} %`

/** The part of the page that tells of one group. */
export function groupPage(result: GroupResult, about: string, reasons: readonly Reason[]): string {
  const { group, on, minutes, parts, survivors } = result
  const by = [...new Set(parts.flatMap((part) => Object.keys(part.by ?? {})))]
  const row = (name: string, some: readonly Part[]) =>
    `| ${name} | ${sum(some.map((part) => part.mutants))} | ${sum(some.map((part) => part.killed))} | ${percent(share(some))} |${by.map((who) => ` ${sum(some.map((part) => part.by?.[who] ?? 0))} |`).join('')}`
  const explained = reasons
    .map((reason) => ({ reason, covered: survivors.filter((key) => covering(key, reasons) === reason) }))
    .filter(({ covered }) => covered.length > 0)
  return [
    `## ${group}: ${percent(share(parts))} killed`,
    about,
    `Run on ${on}, ${minutes} minutes.`,
    [
      `| part | mutants | killed | share |${by.map((who) => ` by ${who} |`).join('')}`,
      `|---|---:|---:|---:|${by.map(() => '---:|').join('')}`,
      ...parts.map((part) => row(part.name, [part])),
      row('**all**', parts),
    ].join('\n'),
    ...(survivors.length === 0 ? [] : [`### Survivors: ${survivors.length}`]),
    ...explained.map(({ reason, covered }) => `**${reason.because}**\n\n${covered.map((key) => `- \`${key.replaceAll('`', "'")}\``).join('\n')}`),
  ].join('\n\n')
}

/** The reason that tells most of this survivor: the longest key it begins with. */
const covering = (key: string, reasons: readonly Reason[]): Reason | undefined =>
  reasons.filter((reason) => key.startsWith(reason.survivors)).sort((one, other) => other.survivors.length - one.survivors.length)[0]
