/** A part of the summary: its heading in each voice, and what stands in it. */
import type { ReactNode } from 'preact/compat'
import type { SectionId } from '../../sheet/model.ts'
import { Both } from './Both.tsx'
import { useSheet } from './sheet-context.tsx'
import styles from './summary.module.css'

/** The id of the heading of a part. */
export const headingOf = (id: SectionId): string => `sheet-${id}`

interface SectionProps {
  readonly id: SectionId
  /** False where it would have nothing to say on paper. */
  readonly printed?: boolean
  readonly children: ReactNode
}

export function Section({ id, printed = true, children }: SectionProps) {
  const { voices } = useSheet()
  const beside = voices.length > 1 ? styles.twice : styles.once
  return (
    <section className={printed ? styles.section : `${styles.section} ${styles.screenOnly}`} data-section={id} aria-labelledby={headingOf(id)}>
      <div className={styles.sectionHead}>
        <h2 id={headingOf(id)} className={beside} tabIndex={-1}>
          {voices.map(({ language, say }) => (
            <span key={language} lang={language}>
              {say(`sheet.sections.${id}.title`)}
            </span>
          ))}
        </h2>
        <Both className={styles.soft}>{({ say }) => say(`sheet.sections.${id}.about`)}</Both>
      </div>
      {children}
    </section>
  )
}
