/** Totals without people: what is counted, and how totals leave. */
import { useSay } from '../language.tsx'
import { BackButton } from '../parts/BackButton.tsx'
import { PageHeading } from '../parts/PageHeading.tsx'
import stack from '../parts/Stack.module.css'
import { Shell } from '../Shell.tsx'

export function TotalsPage() {
  const say = useSay()
  return (
    <Shell>
      <div className={stack.page}>
        <BackButton />
        <PageHeading page="totals">{say('people.desk.title')}</PageHeading>
      </div>
    </Shell>
  )
}
