/** What leaves the room: the page for the person, the page for a partner, and files; each with recorded consent. */
import { useSay } from '../language.tsx'
import { BackButton } from '../parts/BackButton.tsx'
import { PageHeading } from '../parts/PageHeading.tsx'
import stack from '../parts/Stack.module.css'
import { Shell } from '../Shell.tsx'

export function HandPage() {
  const say = useSay()
  return (
    <Shell>
      <div className={stack.page}>
        <BackButton />
        <PageHeading page="hand">{say('handing.open')}</PageHeading>
      </div>
    </Shell>
  )
}
