/**
 * What surrounds a screen that shows something of the case: below it its case words, whether it is kept, the ways
 * aside (all answers so far, the other files, keeping), then the stop and the end, and what this is.
 */
import { memo, type ReactNode } from 'preact/compat'
import { hasAnswers } from '../../casefile/casefile.ts'
import { useSay } from '../language.tsx'
import { KeepWay } from '../keeping/KeepWay.tsx'
import { LeftOutToSee } from '../keeping/LeftOut.tsx'
import { Reopened } from '../keeping/Reopened.tsx'
import { SavingText } from '../keeping/SavingText.tsx'
import { Button } from '../parts/Button.tsx'
import { useHeld, useTell } from '../session.tsx'
import { Shell } from '../Shell.tsx'
import styles from './CaseShell.module.css'

interface CaseShellProps {
  /** Leads to all answers so far. */
  review?: boolean
  /** Leads to the files of the session. */
  desk?: boolean
  children: ReactNode
}

export function CaseShell({ review = true, desk = true, children }: CaseShellProps) {
  return (
    <Shell footer={<Ways review={review} desk={desk} />}>
      <Reopened />
      <LeftOutToSee />
      {children}
    </Shell>
  )
}

/** The same from question to question: the next one need not wait for it. */
const Ways = memo(function Ways({ review, desk }: Required<Pick<CaseShellProps, 'review' | 'desk'>>) {
  const say = useSay()
  const tell = useTell()
  const words = useHeld(({ file }) => (hasAnswers(file) ? file.words : ''))
  return (
    <div className={styles.footer}>
      {desk && words !== '' && <p>{say('people.of', { words })}</p>}
      <SavingText />
      <div className={styles.ways}>
        {review && (
          <Button look="quiet" onClick={() => tell({ type: 'REVIEW' })}>
            {say('ui.footer.review')}
          </Button>
        )}
        {desk && (
          <Button look="quiet" onClick={() => tell({ type: 'ASIDE', to: 'desk' })}>
            {say('people.desk.open')}
          </Button>
        )}
        <KeepWay />
      </div>
      <div className={`${styles.ways} ${styles.out}`}>
        <Button look="quiet" onClick={() => tell({ type: 'STOP' })}>
          {say('people.stopped.open')}
        </Button>
        <Button look="quiet" onClick={() => tell({ type: 'ASK_END' })}>
          {say('ui.footer.end')}
        </Button>
      </div>
      <p>{say('ui.footer.information')}</p>
    </div>
  )
})
