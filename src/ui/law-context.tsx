/** The law, for screens: passed in by the app once it has loaded. Screens know no rule by name. */
import { createContext, useContext, type ReactNode } from 'preact/compat'
import type { Law } from '../engine/law.ts'

const LawContext = createContext<Law | undefined>(undefined)

export function LawProvider({ law, children }: { law: Law; children: ReactNode }) {
  return <LawContext value={law}>{children}</LawContext>
}

/** The law that screens this case. Throws where no law was provided. */
export function useLaw(): Law {
  const law = useContext(LawContext)
  if (!law) throw new Error('No law was provided to this screen')
  return law
}
