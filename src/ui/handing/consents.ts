/** The consents of the file at hand, for the screens that ask for them. Must not know what leaves under them. */
import { consentsTo, type Consent } from '../../casefile/consent.ts'
import { useHeld, useTell } from '../session.tsx'

/** So many days a yes holds, unless another time is chosen. */
export const usualDays = 30

/** The consents of the file at hand, and how to record one or take some back. */
export function useConsents() {
  const consents = useHeld(({ file }) => file.consents)
  const today = useHeld((context) => context.today)
  const tell = useTell()
  return {
    consents,
    today,
    of: (to: Consent['to']) => consentsTo(consents, to, today),
    record: (consent: Consent) => tell({ type: 'NOTE', change: { consents: [...consents, consent] } }),
    takeBack: (gone: (consent: Consent) => boolean) => tell({ type: 'NOTE', change: { consents: consents.filter((each) => !gone(each)) } }),
  }
}
