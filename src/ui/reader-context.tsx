/** What reads aloud, for screens: the app brings it, where the device has it. Must not know how a device speaks. */
import { createContext, type ReactNode } from 'preact/compat'
import type { Language } from '../i18n/index.ts'

/** What speaks. */
export interface Reader {
  /** Is there a voice on this device for the language? It may come later than the page. */
  readonly speaks: (language: Language) => boolean
  /** The id of what is being read. */
  readonly reading: () => string | undefined
  readonly read: (id: string, language: Language, texts: readonly string[]) => void
  readonly stop: () => void
  readonly subscribe: (listener: () => void) => () => void
}

export const ReaderContext = createContext<Reader | undefined>(undefined)

export function ReaderProvider({ reader, children }: { reader: Reader | undefined; children: ReactNode }) {
  return <ReaderContext value={reader}>{children}</ReaderContext>
}
