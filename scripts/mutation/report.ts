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

/** A part with the keys of its survivors, which begin with its name. */
export interface Judged {
  readonly part: Part
  readonly survivors: readonly string[]
}

export interface GroupResult {
  readonly group: string
  readonly on: string
  readonly minutes: number
  readonly parts: readonly Part[]
  /** Keys of the survivors: the same as long as the line that was spoiled is. */
  readonly survivors: readonly string[]
}

/** A hand-written reason for every survivor whose key is so; `*` stands for anything. The first that fits is told. */
export interface Reason {
  readonly survivors: string
  readonly because: string
}

/** The result with one part judged anew, in place of what was known of it. */
export function withPart(result: GroupResult, { part, survivors }: Judged): GroupResult {
  const others = result.parts.some(({ name }) => name === part.name)
  return {
    ...result,
    parts: others ? result.parts.map((one) => (one.name === part.name ? part : one)) : [...result.parts, part],
    survivors: [...result.survivors.filter((key) => !key.startsWith(`${part.name} `)), ...survivors].sort(),
  }
}

/** The survivors that no reason covers. */
export const unexplained = ({ survivors }: GroupResult, reasons: readonly Reason[]): string[] =>
  survivors.filter((key) => !covering(key, reasons))

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

const covering = (key: string, reasons: readonly Reason[]): Reason | undefined => reasons.find(({ survivors }) => fits(key, survivors))

/** Does the key read as the pattern does, where `*` stands for anything? */
function fits(key: string, pattern: string): boolean {
  const [first = '', ...parts] = pattern.split('*')
  const last = parts.pop()
  if (last === undefined) return key === first
  if (!key.startsWith(first)) return false
  let at = first.length
  for (const part of parts) {
    const found = key.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return key.length - last.length >= at && key.endsWith(last)
}
