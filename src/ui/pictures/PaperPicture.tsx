/**
 * A paper as it looks from afar: its parts from top to bottom, with no word on it. Hidden from those who listen, since the
 * looks are told in words beside it. Knows kinds of parts; must not know any form by name.
 */
import type { ReactNode } from 'preact/compat'
import type { DrawnPart } from '../../engine/law.ts'
import styles from './pictures.module.css'

const width = 72
const height = 96
const margin = 7
const right = width - margin
const gap = 3

interface Drawn {
  /** How much of the sheet it takes, from top to bottom. */
  readonly height: number
  /** Drawn with its top at zero. */
  readonly drawing: ReactNode
}

const rule = (y: number, to = right, from = margin) => <path key={`${y}-${from}`} d={`M${from} ${y}H${to}`} />
const box = (y: number) => <rect key={y} x={margin} y={y} width="4" height="4" />

const parts: Readonly<Record<DrawnPart, Drawn>> = {
  title: { height: 7, drawing: <g className={styles.paperStrong}>{[rule(1, 56, 16), rule(5, 48, 24)]}</g> },
  court: { height: 11, drawing: <g className={styles.paperStrong}>{[rule(1, 60, 12), rule(4, 52, 20), rule(9, 36), rule(9, right, 44)]}</g> },
  text: { height: 9, drawing: [rule(1), rule(4.5), rule(8, 50)] },
  boxes: { height: 11, drawing: [box(0), rule(2, right, 15), box(6), rule(8, 56, 15)] },
  table: { height: 14, drawing: <path d={`M${margin} 0H${right}V14H${margin}zM${margin} 7H${right}M36 0V14`} /> },
  answers: { height: 14, drawing: [rule(1, 46), rule(5, right, 14), rule(9, 40), rule(13, right, 14)] },
  date: { height: 8, drawing: <rect x="18" y="0" width="36" height="8" /> },
  half: { height: 4, drawing: <g className={styles.paperStrong}>{rule(2)}</g> },
  photo: { height: 18, drawing: [<rect key="photo" x="10" y="0" width="20" height="18" />, <ellipse key="print" cx="52" cy="9" rx="7" ry="9" />] },
  initials: { height: 4, drawing: rule(3, right, 50) },
  sign: { height: 8, drawing: <path d={`M${margin} 7H40M11 6c3-8 5-4 4-1s4-6 5-2 5-4 8 0M48 7H${right}`} /> },
  stamp: { height: 40, drawing: [<rect key="stamp" x="12" y="8" width="48" height="26" rx="3" />, rule(16, 54, 18), rule(21, 46, 18), rule(27, 50, 26)] },
}

export function PaperPicture({ parts: kinds }: { parts: readonly DrawnPart[] }) {
  const placed = kinds.map((kind, i) => ({
    at: kinds.slice(0, i).reduce((y, above) => y + parts[above].height + gap, margin + 1),
    drawing: parts[kind].drawing,
  }))
  return (
    <svg className={styles.paper} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <rect x="1" y="1" width={width - 2} height={height - 2} className={styles.paperSheet} />
      {placed.map(({ at, drawing }) => (
        <g key={at} transform={`translate(0 ${at})`}>
          {drawing}
        </g>
      ))}
    </svg>
  )
}
