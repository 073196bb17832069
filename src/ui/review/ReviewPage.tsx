/** The review: every finding with its grounds, kept, struck or corrected by a named reviewer, and signed. */
import { useSay } from '../language.tsx'
import { BackButton } from '../parts/BackButton.tsx'
import { PageHeading } from '../parts/PageHeading.tsx'
import stack from '../parts/Stack.module.css'
import { Shell } from '../Shell.tsx'

export function ReviewPage() {
  const say = useSay()
  return (
    <Shell>
      <div className={stack.page}>
        <BackButton />
        <PageHeading page="review">{say('review.open')}</PageHeading>
      </div>
    </Shell>
  )
}
