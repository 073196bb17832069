/**
 * What the first screens tell of the age of the law, once it has loaded: a page that was built tells no day, since it may be
 * read on any later one.
 */
import { lazy, Suspense, useSyncExternalStore, type ComponentType } from 'react'

const Age = lazy(async () => ({ default: (await import('./LawAge.tsx')).AgeOfLaw }))
const Due = lazy(async () => ({ default: (await import('./LawAge.tsx')).DueWarning }))

const never = () => () => undefined

/** Not while the page is drawn at build, nor as it is taken over. */
function Soon({ what: What }: { what: ComponentType }) {
  const here = useSyncExternalStore(never, () => true, () => false)
  if (!here) return null
  return (
    <Suspense fallback={null}>
      <What />
    </Suspense>
  )
}

export const AgeOfLaw = () => <Soon what={Age} />
export const DueWarning = () => <Soon what={Due} />
