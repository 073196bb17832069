/** At the foot of every screen of a case: whether it is kept on this device, and the way to change that. */
import { isBlank } from '../../casefile/casefile.ts'
import { useSay } from '../language.tsx'
import { Button } from '../parts/Button.tsx'
import { useHeld, useTell } from '../session.tsx'
import styles from './keeping.module.css'
import { SavingText } from './SavingText.tsx'

export function KeptStatus() {
  const say = useSay()
  const tell = useTell()
  const isKept = useHeld(({ file }) => file.kept !== undefined)
  const isNothingYet = useHeld(({ file }) => isBlank(file))
  if (isNothingYet && !isKept) return null
  return (
    <div className={styles.status}>
      <SavingText />
      <div>
        <Button look="quiet" onClick={() => tell({ type: 'ASIDE', to: 'keep' })}>
          {say(isKept ? 'keep.change' : 'keep.title')}
        </Button>
      </div>
    </div>
  )
}
