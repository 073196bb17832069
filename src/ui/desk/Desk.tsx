/** The files of this session and those kept on this device, and what can be done with them. */
import { useSay } from '../language.tsx'
import { KeptList } from '../keeping/KeptList.tsx'
import { BackButton } from '../parts/BackButton.tsx'
import { PageHeading } from '../parts/PageHeading.tsx'
import stack from '../parts/Stack.module.css'
import { Shell } from '../Shell.tsx'

export function Desk() {
  const say = useSay()
  return (
    <Shell>
      <div className={stack.page}>
        <BackButton />
        <PageHeading page="desk">{say('people.desk.title')}</PageHeading>
        <KeptList />
      </div>
    </Shell>
  )
}
