/** What takes two presses: the first opens what it would do, with the button that does it. Native, so that any key opens and closes it. */
import type { ReactNode } from 'preact/compat'
import styles from './Twice.module.css'

export function Twice({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className={styles.twice}>
      <summary>{label}</summary>
      <div className={styles.inner}>{children}</div>
    </details>
  )
}
