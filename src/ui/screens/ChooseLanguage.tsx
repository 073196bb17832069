/**
 * The first screen: each language by its own name. Nothing is chosen before; the language of the device stands first
 * and is marked. Works before any texts have loaded.
 */
import { endonyms, languages, type Language } from '../../i18n/index.ts'
import { useSpoken } from '../language.tsx'
import { DueWarning } from '../offline/soon.tsx'
import { PageHeading } from '../parts/PageHeading.tsx'
import stack from '../parts/Stack.module.css'
import { useHeld, useTell } from '../session.tsx'
import { Shell } from '../Shell.tsx'
import styles from './ChooseLanguage.module.css'

export function ChooseLanguage({ device }: { device: Language | undefined }) {
  const say = useSpoken()?.say
  const tell = useTell()
  const wiped = useHeld(({ wiped }) => wiped)
  const inOrder = [...languages].sort((one, other) => Number(other === device) - Number(one === device))
  return (
    <Shell without={['language', 'pause']}>
      <div className={`${stack.page} ${styles.page}`}>
        <PageHeading page="language">Umbral</PageHeading>
        <output className={styles.wiped}>{wiped && say?.('ui.language.wiped')}</output>
        <ul className={styles.list}>
          {inOrder.map((language) => (
            <li key={language}>
              <button type="button" className={styles.language} onClick={() => tell({ type: 'SPEAK', language })}>
                <span lang={language} className={styles.name}>
                  {endonyms[language]}
                </span>
                {language === device && say && <span className={styles.device}>{say('ui.language.ofDevice')}</span>}
              </button>
            </li>
          ))}
        </ul>
        <DueWarning />
      </div>
    </Shell>
  )
}
