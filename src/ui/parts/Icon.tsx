/** Small line drawings beside words, never instead of them. They are hidden from those who listen. */
import styles from './Icon.module.css'

const drawings = {
  back: 'M15 5l-7 7 7 7',
  pause: 'M9 5v14M15 5v14',
  leave: 'M10 4H5v16h5M14 8l4 4-4 4M18 12H9',
  language: 'M12 3a9 9 0 100 18 9 9 0 000-18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  urgent: 'M12 4L2.5 20h19zM12 10v5M12 17.6v.4',
  check: 'M5 13l4.5 4.5L19 7',
  search: 'M11 5a6 6 0 100 12 6 6 0 000-12zM15.5 15.5L20 20',
} as const

export function Icon({ name }: { name: keyof typeof drawings }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={drawings[name]} />
    </svg>
  )
}
