/** What every part of the summary needs: the law, the model, and the voices in which it is said. */
import { createContext, useContext, useMemo, type ReactNode } from 'preact/compat'
import type { Law } from '../../engine/law.ts'
import type { Screening } from '../../screening/screen.ts'
import type { Sheet } from '../../sheet/model.ts'
import type { CitedSource } from '../../sheet/sources.ts'
import type { Voice } from '../../sheet/words.ts'

/** One voice, or two side by side. */
export type Voices = readonly [Voice, ...Voice[]]

interface SheetValues {
  readonly law: Law
  readonly screening: Screening
  readonly sheet: Sheet
  readonly voices: Voices
}

interface Shared extends SheetValues {
  readonly cited: ReadonlyMap<string, CitedSource>
}

const SheetContext = createContext<Shared | undefined>(undefined)

export function SheetProvider({ law, screening, sheet, voices, children }: SheetValues & { children: ReactNode }) {
  const shared = useMemo(() => ({ law, screening, sheet, voices, cited: citedOn(sheet) }), [law, screening, sheet, voices])
  return <SheetContext value={shared}>{children}</SheetContext>
}

const citedOn = ({ sections }: Sheet): ReadonlyMap<string, CitedSource> =>
  new Map(sections.flatMap((section) => (section.id === 'sources' ? section.sources.map((source) => [source.id, source] as const) : [])))

export function useSheet(): Shared {
  const shared = useContext(SheetContext)
  if (!shared) throw new Error('This part of a summary stands outside of one')
  return shared
}

/** The sources with these ids, by number. */
export function useCited(because: readonly string[]): readonly CitedSource[] {
  const { cited } = useSheet()
  return [...new Set(because)].flatMap((id) => cited.get(id) ?? []).sort((one, other) => one.number - other.number)
}
