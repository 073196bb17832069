/** The cover over a session whose files are sealed on this device: only the passphrase lifts it. Shows nothing of any case. */
import { useSay } from '../language.tsx'
import { PageHeading } from '../parts/PageHeading.tsx'
import stack from '../parts/Stack.module.css'
import { Shell } from '../Shell.tsx'

export function Locked() {
  const say = useSay()
  return (
    <Shell without={['language', 'pause']}>
      <div className={stack.page}>
        <PageHeading page="locked">{say('ui.paused.title')}</PageHeading>
      </div>
    </Shell>
  )
}
