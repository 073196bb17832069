/**
 * The signs of the pictures: a shape with a letter or a number, so that none depends on colour. The same sign stands in
 * the drawing and beside its words.
 */
import styles from './pictures.module.css'

export type SignShape = 'circle' | 'square' | 'diamond' | 'double' | 'dashed' | 'plain'

/** Drawn around its own middle. */
export function SignAt({ shape, text }: { shape: SignShape; text: string }) {
  return (
    <g className={styles.sign}>
      <Outline shape={shape} />
      <text y="4.5" textAnchor="middle">
        {text}
      </text>
    </g>
  )
}

function Outline({ shape }: { shape: SignShape }) {
  switch (shape) {
    case 'circle':
      return <circle r="11" className={styles.solid} />
    case 'diamond':
      return <path d="M0 -13L13 0L0 13L-13 0z" className={styles.hollow} />
    case 'square':
      return <rect x="-10" y="-10" width="20" height="20" className={styles.hollow} />
    case 'double':
      return (
        <>
          <circle r="12" className={styles.hollow} />
          <circle r="9" className={styles.hollow} />
        </>
      )
    case 'dashed':
      return <circle r="11" className={styles.dashed} />
    case 'plain':
      return <circle r="11" className={styles.faint} />
  }
}

/** The sign beside its words. Hidden from those who listen: the words say it. */
export function Sign({ shape, text }: { shape: SignShape; text: string }) {
  return (
    <svg className={styles.inline} viewBox="-14 -14 28 28" aria-hidden="true" focusable="false">
      <SignAt shape={shape} text={text} />
    </svg>
  )
}
