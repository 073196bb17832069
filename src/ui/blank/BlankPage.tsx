/** The blank questionnaire on paper, with the numbers that the screen has. */
import { useSay } from '../language.tsx'
import { BackButton } from '../parts/BackButton.tsx'
import { PageHeading } from '../parts/PageHeading.tsx'
import stack from '../parts/Stack.module.css'
import { Shell } from '../Shell.tsx'

export function BlankPage() {
  const say = useSay()
  return (
    <Shell>
      <div className={stack.page}>
        <BackButton />
        <PageHeading page="blank">{say('people.desk.title')}</PageHeading>
      </div>
    </Shell>
  )
}
