/**
 * Before the first question to a person: two questions that show whether somebody here must be kept apart from them.
 * Their answers are held nowhere: one button goes on, the other stops, before anything of the person is written.
 */
import { useSay } from '../language.tsx'
import { BackButton } from '../parts/BackButton.tsx'
import { Button } from '../parts/Button.tsx'
import { PageHeading } from '../parts/PageHeading.tsx'
import stack from '../parts/Stack.module.css'
import { useTell } from '../session.tsx'
import { Shell } from '../Shell.tsx'

export function Before() {
  const say = useSay()
  const tell = useTell()
  return (
    <Shell>
      <div className={stack.page}>
        <BackButton />
        <PageHeading page="before">{say('people.before.title')}</PageHeading>
        <p>{say('people.before.text')}</p>
        <ol className={stack.list}>
          <li>{say('people.before.fear')}</li>
          <li>{say('people.before.apart')}</li>
        </ol>
        <div className={stack.actions}>
          <Button onClick={() => tell({ type: 'BEGIN' })}>{say('people.before.no')}</Button>
          <Button look="second" onClick={() => tell({ type: 'STOP' })}>
            {say('people.before.yes')}
          </Button>
        </div>
      </div>
    </Shell>
  )
}
