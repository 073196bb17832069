/**
 * Which file of the build a module goes into. On the way to the first question each file costs a poor network another round
 * trip, so there are few: what the first screens need, the statechart with what screens, the questions, and the law, whose
 * pathways lie apart. What comes later is cut by the bundler, by use. Knows the rooms of the house; no rule and no screen.
 */

interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importers: readonly string[]; readonly isEntry: boolean } | null
}

/** In the order in which they are needed: a module goes with the first that cannot do without it. */
const starts = [
  { name: 'app', from: /\/src\/app\/main\.tsx$/ },
  // Apart from the law: whoever only opens a kept file needs the session, and no law yet.
  { name: 'engine', from: /\/rules\/law\.ts$/ },
  { name: 'session', from: /\/src\/session\/machine\.ts$/ },
  { name: 'interview', from: /\/src\/ui\/interview\.tsx$/ },
] as const

/** The name of the file for a module; null leaves it to the bundler. */
export function chunkOf(id: string, modules: Modules): string | null {
  // The entry stays what the page asks for by name.
  if (starts[0].from.test(id)) return null
  // What the bundler itself adds is needed first.
  if (id.startsWith('\0')) return 'app'
  return /\/rules\//.test(id) ? lawChunk(id) : (starts.find(({ from }) => isNeededBy(from, id, modules, new Set()))?.name ?? null)
}

/** The law comes whole, and before it is there nothing can be asked. Its sources are long, and its pathways must not grow unseen. */
function lawChunk(id: string): string | null {
  // The first screens tell its age, and nothing else of it.
  if (id.endsWith('/rules/age.ts')) return 'app'
  const [, country, pathway = ''] = /\/rules\/pathways\/(\w+)\/(?:([\w-]+)\/)?/.exec(id) ?? []
  if (country !== undefined) return pathway === '' ? 'pathways' : `pathways-${country}-${pathway < 'i' ? 'a-h' : 'i-z'}`
  if (/\/rules\/sources\//.test(id)) return 'law-sources'
  // What pathways are written with. The rest gathers them, and goes with the law itself.
  return /\/rules\/(facts|elements|deadlines|calendars|authoring|entry|regimes|title-42)\b/.test(id) ? 'law-base' : null
}

/** Does this beginning import the module, directly or through others, at once? */
function isNeededBy(from: RegExp, id: string, modules: Modules, seen: Set<string>): boolean {
  if (from.test(id)) return true
  if (seen.has(id)) return false
  seen.add(id)
  return (modules.getModuleInfo(id)?.importers ?? []).some((importer) => isNeededBy(from, importer, modules, seen))
}
