/** One page for a family: its members who are not kept apart, side by side. */
import { useSay } from '../language.tsx'
import { BackButton } from '../parts/BackButton.tsx'
import { PageHeading } from '../parts/PageHeading.tsx'
import stack from '../parts/Stack.module.css'
import { Shell } from '../Shell.tsx'

export function FamilyPage() {
  const say = useSay()
  return (
    <Shell>
      <div className={stack.page}>
        <BackButton />
        <PageHeading page="family">{say('people.desk.title')}</PageHeading>
      </div>
    </Shell>
  )
}
