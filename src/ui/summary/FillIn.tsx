/**
 * A text to fill in and hand to an authority: once, in the authority's language, however many voices the sheet has.
 * What it says is told in each voice beside it.
 */
import { blank, filedIn } from '../../sheet/words.ts'
import { useSheet } from './sheet-context.tsx'
import styles from './summary.module.css'

export function FillIn({ finding }: { finding: string }) {
  const { voices } = useSheet()
  const lines = voices[0].say(`findings.${finding}.fillIn`).split('\n')
  return (
    <div className={styles.fillIn} lang={filedIn} data-fill-in>
      {lines.map((line, i) => (line === '' ? null : <Line key={i} line={line} />))}
    </div>
  )
}

/** Blanks are long enough for a pen, and are copied as they are written in the text. */
function Line({ line }: { line: string }) {
  return (
    <p>
      {line.split(blank).map((part, i) => (
        <span key={i}>
          {i > 0 && <span className={styles.blank}>{blank}</span>}
          {part}
        </span>
      ))}
    </p>
  )
}
