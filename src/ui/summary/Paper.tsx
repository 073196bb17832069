/**
 * The sheet as paper: a running head and foot on every page. Browsers repeat only the head and foot of a table, so on
 * paper it is laid out as one; on the screen the running lines are not there.
 */
import type { ReactNode } from 'preact/compat'
import { runningText } from '../../sheet/words.ts'
import { useHeld } from '../session.tsx'
import { useSheet } from './sheet-context.tsx'
import styles from './summary.module.css'

interface PaperProps {
  /** False while nobody agreed that it leaves the room. */
  printed: boolean
  children: ReactNode
}

export function Paper({ printed, children }: PaperProps) {
  const { sheet, voices } = useSheet()
  const [{ say }] = voices
  const words = useHeld(({ file }) => file.words)
  return (
    <div className={[styles.paper, ...(voices.length > 1 ? [styles.wide] : []), ...(printed ? [] : [styles.screenOnly])].join(' ')}>
      <div className={styles.runningHead} aria-hidden="true">
        <div className={styles.runningLine}>
          {voices.map((voice) => (
            <span key={voice.language} lang={voice.language}>
              {runningText(voice, sheet)}
            </span>
          ))}
        </div>
      </div>
      <div className={styles.runningFoot} aria-hidden="true">
        <div className={styles.runningLine}>
          <span>
            {words === '' ? `${voices.map(({ say }) => say('sheet.caseWord')).join(' / ')} ____________________` : say('people.of', { words })}
          </span>
          <span>{voices.map(({ say }) => say('sheet.law.version', { version: sheet.law.version })).join(' / ')}</span>
        </div>
      </div>
      <div className={styles.paperBody}>{children}</div>
    </div>
  )
}
