/**
 * Something long that is folded away on the screen until it is asked for. On paper it is shown or left out as a whole,
 * whatever the fold: paper has no taps.
 */
import { useId, useState, type ReactNode } from 'preact/compat'
import type { Voice } from '../../sheet/words.ts'
import { useSheet } from './sheet-context.tsx'
import { useSoon } from './soon.ts'
import styles from './summary.module.css'

interface FoldProps {
  readonly label: (voice: Voice) => string
  /** Whether it is shown on paper. */
  readonly printed: boolean
  /** A heading holds the label: what is folded away is a part of its own. */
  readonly heading?: boolean
  readonly children: () => ReactNode
}

export function Fold({ label, printed, heading = false, children }: FoldProps) {
  const { voices } = useSheet()
  const id = useId()
  const [open, setOpen] = useState(false)
  const soon = useSoon(voices)
  const button = (
    <button type="button" className={styles.fold} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
      <span>
        {voices.map((voice, i) => (
          <span key={voice.language} lang={voice.language}>
            {i > 0 && ' / '}
            {label(voice)}
          </span>
        ))}
      </span>
    </button>
  )
  return (
    <div className={printed ? undefined : styles.screenOnly}>
      {heading ? <h3 className={styles.foldHeading}>{button}</h3> : button}
      <div id={id} className={open ? undefined : styles.folded}>
        {(open || (printed && soon)) && children()}
      </div>
    </div>
  )
}
