/** Said a little before the lock falls by itself. Any touch or key is enough to stay; the button says so. */
import { useSay } from '../language.tsx'
import { Button } from '../parts/Button.tsx'
import { useKeeping } from './keeper-context.tsx'
import styles from './keeping.module.css'

export default function LocksSoon() {
  const say = useSay()
  const { locksSoon } = useKeeping()
  return (
    <output className={styles.soon}>
      {locksSoon && (
        <>
          <span>{say('keep.idle.soon')}</span>
          <Button look="second">{say('keep.idle.stay')}</Button>
        </>
      )}
    </output>
  )
}
