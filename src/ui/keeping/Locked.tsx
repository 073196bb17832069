/** The cover over a session whose files are sealed on this device: only the passphrase lifts it. Shows nothing of any case. */
import { useSay } from '../language.tsx'
import { PageHeading } from '../parts/PageHeading.tsx'
import stack from '../parts/Stack.module.css'
import { useTell } from '../session.tsx'
import { Shell } from '../Shell.tsx'
import { useKeeping } from './keeper-context.tsx'
import { UnlockForm } from './Passphrase.tsx'
import { TwoTaps } from './Told.tsx'
import { WipeAll } from './WipeAll.tsx'

export default function Locked() {
  const say = useSay()
  const tell = useTell()
  const { vault } = useKeeping()
  return (
    <Shell without={['language', 'pause']}>
      <div className={stack.page}>
        <PageHeading page="locked">{say('keep.locked.title')}</PageHeading>
        {vault === 'absent' ? (
          <p>{say('keep.locked.wiped')}</p>
        ) : (
          <>
            <p>{say('keep.locked.text')}</p>
            <UnlockForm />
          </>
        )}
        <div className={stack.tight}>
          <TwoTaps
            first={say('keep.locked.end')}
            question={say('keep.locked.endQuestion')}
            yes={say('keep.locked.endYes')}
            onYes={() => tell({ type: 'END' })}
          />
          {vault !== 'absent' && <WipeAll />}
        </div>
      </div>
    </Shell>
  )
}
