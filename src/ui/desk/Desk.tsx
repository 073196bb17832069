/** The files of this session and those kept on this device, and what can be done with them. */
import { useSay } from '../language.tsx'
import { KeptList } from '../keeping/KeptList.tsx'
import { BackButton } from '../parts/BackButton.tsx'
import { Button } from '../parts/Button.tsx'
import { PageHeading } from '../parts/PageHeading.tsx'
import stack from '../parts/Stack.module.css'
import { useTell } from '../session.tsx'
import { Shell } from '../Shell.tsx'

export function Desk() {
  const say = useSay()
  const tell = useTell()
  return (
    <Shell>
      <div className={stack.page}>
        <BackButton />
        <PageHeading page="desk">{say('people.desk.title')}</PageHeading>
        <KeptList />
        <div>
          <Button look="quiet" onClick={() => tell({ type: 'ASIDE', to: 'totals' })}>
            {say('totals.open')}
          </Button>
        </div>
      </div>
    </Shell>
  )
}
