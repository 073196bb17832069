/**
 * What is in this summary, with a way to each part. Buttons, not links: nothing may be written into the address bar.
 * Only on the screen.
 */
import type { SectionId } from '../../sheet/model.ts'
import { useSheet } from './sheet-context.tsx'
import { headingOf } from './Section.tsx'
import styles from './summary.module.css'

export function Contents() {
  const { sheet, voices } = useSheet()
  const [{ say, language }] = voices
  const parts: readonly SectionId[] = sheet.sections.map(({ id }) => id)
  return (
    <nav className={styles.contents} aria-label={say('sheet.contents')} lang={language}>
      <ul>
        {parts.map((id) => (
          <li key={id}>
            <button type="button" className={styles.jump} onClick={() => goTo(id)}>
              {say(`sheet.sections.${id}.title`)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The focus goes along, so that reading goes on there. */
function goTo(id: SectionId): void {
  const heading = document.getElementById(headingOf(id))
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}
