/** While the questions load; and when they cannot, how to try again. */
import { useSay } from '../language.tsx'
import { BackButton } from '../parts/BackButton.tsx'
import { Button } from '../parts/Button.tsx'
import { PageHeading } from '../parts/PageHeading.tsx'
import stack from '../parts/Stack.module.css'
import { useTell } from '../session.tsx'
import { Shell } from '../Shell.tsx'

export function Opening() {
  const say = useSay()
  return (
    <Shell>
      <div className={stack.page}>
        <PageHeading page="opening">{say('ui.opening.title')}</PageHeading>
        <p>{say('ui.opening.text')}</p>
      </div>
    </Shell>
  )
}

/** While a screen loads; most often it is there already, and this is never seen. */
export function Waiting() {
  const say = useSay()
  return (
    <Shell>
      <PageHeading page="waiting">{say('ui.opening.title')}</PageHeading>
    </Shell>
  )
}

export function Unreachable() {
  const say = useSay()
  const tell = useTell()
  return (
    <Shell>
      <div className={stack.page}>
        <BackButton />
        <PageHeading page="unreachable">{say('ui.opening.failedTitle')}</PageHeading>
        <p>{say('ui.opening.failedText')}</p>
        <div className={stack.actions}>
          <Button onClick={() => tell({ type: 'START' })}>{say('ui.opening.again')}</Button>
        </div>
      </div>
    </Shell>
  )
}
