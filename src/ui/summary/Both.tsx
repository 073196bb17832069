/** The same in each voice: in one column with one voice; with two, side by side on paper and wide screens, stacked on a phone. */
import type { ReactNode } from 'preact/compat'
import type { Voice } from '../../sheet/words.ts'
import { useSheet } from './sheet-context.tsx'
import styles from './summary.module.css'

export function Both({ className, children }: { className?: string | undefined; children: (voice: Voice) => ReactNode }) {
  const { voices } = useSheet()
  return (
    <div className={voices.length > 1 ? styles.twice : styles.once}>
      {voices.map((voice) => (
        <div key={voice.language} lang={voice.language} className={className}>
          {children(voice)}
        </div>
      ))}
    </div>
  )
}
