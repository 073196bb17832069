/** What every part of the summary needs: the law, the model, and the voices in which it is said. */
import { createContext, useContext, type ReactNode } from 'react'
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

const SheetContext = createContext<SheetValues | undefined>(undefined)

export function SheetProvider({ children, ...values }: SheetValues & { children: ReactNode }) {
  return <SheetContext value={values}>{children}</SheetContext>
}

export function useSheet(): SheetValues {
  const values = useContext(SheetContext)
  if (!values) throw new Error('This part of a summary stands outside of one')
  return values
}

/** The sources with these ids, by number. */
export function useCited(because: readonly string[]): readonly CitedSource[] {
  const { sheet } = useSheet()
  const sources = sheet.sections.flatMap((section) => (section.id === 'sources' ? section.sources : []))
  return sources.filter(({ id }) => because.includes(id))
}
