/** How it stands with the file at hand: kept until when, being kept, or what stands in the way. Nothing where it is not kept. */
import { formatDay } from '../../i18n/days.ts'
import { useLanguage, useSay } from '../language.tsx'
import { Button } from '../parts/Button.tsx'
import { useHeld } from '../session.tsx'
import { useKeeper, useKeeping } from './keeper-context.tsx'
import styles from './keeping.module.css'
import { ProblemText } from './Told.tsx'

export function SavingText() {
  const say = useSay()
  const language = useLanguage()
  const keeper = useKeeper()
  const { saving, lost } = useKeeping()
  const id = useHeld(({ file }) => file.id)
  const kept = useHeld(({ file }) => file.kept)
  const how = saving.get(id)
  if (!kept && !lost[0]) return null
  return (
    <div className={styles.status}>
      {lost[0] && <ProblemText of={lost[0]} />}
      {kept && typeof how === 'object' && (
        <>
          <ProblemText of={how} />
          <p>{say('keep.saving.stillHere')}</p>
          <div>
            <Button look="second" onClick={keeper.retry}>
              {say('keep.saving.again')}
            </Button>
          </div>
        </>
      )}
      {kept && typeof how !== 'object' && (
        <p>{how === 'saving' ? say('keep.saving.now') : say('keep.saving.until', { day: formatDay(language, kept.until, 'long') })}</p>
      )}
    </div>
  )
}
