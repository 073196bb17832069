/**
 * What surrounds a screen that shows something of the case: below it what this is, its case words, and the ways aside:
 * all answers so far, the other files, the stop, and the end.
 */
import type { ReactNode } from 'react'
import { hasAnswers } from '../../casefile/casefile.ts'
import { useSay } from '../language.tsx'
import { KeptStatus } from '../keeping/KeptStatus.tsx'
import { LeftOutToSee } from '../keeping/LeftOut.tsx'
import { Reopened } from '../keeping/Reopened.tsx'
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
  const say = useSay()
  const tell = useTell()
  const file = useHeld(({ file }) => file)
  const footer = (
    <div className={styles.footer}>
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
      <Button look="quiet" onClick={() => tell({ type: 'STOP' })}>
        {say('people.stopped.open')}
      </Button>
      <Button look="quiet" onClick={() => tell({ type: 'ASK_END' })}>
        {say('ui.footer.end')}
      </Button>
      {desk && hasAnswers(file) && file.words !== '' && <p>{say('people.of', { words: file.words })}</p>}
      <KeptStatus />
      <p>{say('ui.footer.information')}</p>
    </div>
  )
  return (
    <Shell footer={footer}>
      <Reopened />
      <LeftOutToSee />
      {children}
    </Shell>
  )
}
