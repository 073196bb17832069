/** What surrounds a screen that shows something of the case: below it, what this is, all answers so far, and the end. */
import type { ReactNode } from 'react'
import { useSay } from '../language.tsx'
import { KeptStatus } from '../keeping/KeptStatus.tsx'
import { Reopened } from '../keeping/Reopened.tsx'
import { Button } from '../parts/Button.tsx'
import { useTell } from '../session.tsx'
import { Shell } from '../Shell.tsx'
import styles from './CaseShell.module.css'

export function CaseShell({ review = true, children }: { review?: boolean; children: ReactNode }) {
  const say = useSay()
  const tell = useTell()
  const footer = (
    <div className={styles.footer}>
      {review && (
        <Button look="quiet" onClick={() => tell({ type: 'REVIEW' })}>
          {say('ui.footer.review')}
        </Button>
      )}
      <Button look="quiet" onClick={() => tell({ type: 'ASIDE', to: 'desk' })}>
        {say('people.desk.open')}
      </Button>
      <Button look="quiet" onClick={() => tell({ type: 'ASK_END' })}>
        {say('ui.footer.end')}
      </Button>
      <KeptStatus />
      <p>{say('ui.footer.information')}</p>
    </div>
  )
  return (
    <Shell footer={footer}>
      <Reopened />
      {children}
    </Shell>
  )
}
