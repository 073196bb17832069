/**
 * What the first screens tell of the age of the law, once it has loaded: a page that was built tells no day, since it may be
 * read on any later one.
 */
import { lazy, Suspense } from 'react'

const Age = lazy(async () => ({ default: (await import('./LawAge.tsx')).AgeOfLaw }))
const Due = lazy(async () => ({ default: (await import('./LawAge.tsx')).DueWarning }))

export const AgeOfLaw = () => (
  <Suspense fallback={null}>
    <Age />
  </Suspense>
)

export const DueWarning = () => (
  <Suspense fallback={null}>
    <Due />
  </Suspense>
)
