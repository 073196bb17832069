/**
 * What the first screens tell of the age of the law, once it has loaded: a page that was built tells no day, since it may be
 * read on any later one.
 */
import { lazy, Suspense, type ComponentType } from 'preact/compat'
import { useTakenOver } from '../taken-over.ts'

const Age = lazy(async () => ({ default: (await import('./LawAge.tsx')).AgeOfLaw }))
const Due = lazy(async () => ({ default: (await import('./LawAge.tsx')).DueWarning }))

/** Not while the page is drawn at build, nor as it is taken over. */
function Soon({ what: What }: { what: ComponentType }) {
  if (!useTakenOver()) return null
  return (
    <Suspense fallback={null}>
      <What />
    </Suspense>
  )
}

export const AgeOfLaw = () => <Soon what={Age} />
export const DueWarning = () => <Soon what={Due} />
