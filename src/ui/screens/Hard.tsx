/** Said once, before the first question that may hurt to answer. */
import { useSay } from '../language.tsx'
import { BackButton } from '../parts/BackButton.tsx'
import { Button } from '../parts/Button.tsx'
import { Icon } from '../parts/Icon.tsx'
import { PageHeading } from '../parts/PageHeading.tsx'
import stack from '../parts/Stack.module.css'
import { useTell } from '../session.tsx'
import { CaseShell } from './CaseShell.tsx'

export function Hard() {
  const say = useSay()
  const tell = useTell()
  return (
    <CaseShell>
      <div className={stack.page}>
        <BackButton />
        <PageHeading page="hard">{say('ui.hard.title')}</PageHeading>
        <p>{say('ui.hard.text')}</p>
        <p>{say('ui.hard.skip')}</p>
        <p>{say('ui.hard.stop')}</p>
        <div className={stack.actions}>
          <Button onClick={() => tell({ type: 'CONTINUE' })}>{say('ui.hard.continue')}</Button>
          <Button look="second" onClick={() => tell({ type: 'PAUSE' })}>
            <Icon name="pause" />
            {say('ui.hard.pause')}
          </Button>
        </div>
      </div>
    </CaseShell>
  )
}
