/** The page for the person: asked for with one tick, in any of our languages. */
import { useId, useState } from 'preact/compat'
import type { Consent } from '../../casefile/consent.ts'
import { addDays } from '../../engine/days.ts'
import type { Language } from '../../i18n/index.ts'
import { deadlinesOn } from '../../sheet/deadlines.ts'
import { sheetFor } from '../../sheet/page-words.ts'
import { personPage } from '../../sheet/person-page.ts'
import { useLanguage, useSay, useSayIn } from '../language.tsx'
import { useLaw } from '../law-context.tsx'
import { Button } from '../parts/Button.tsx'
import stack from '../parts/Stack.module.css'
import { useDerived, useHeld } from '../session.tsx'
import styles from './Handing.module.css'
import { useConsents, usualDays } from './consents.ts'
import { CalendarFile } from './CalendarFile.tsx'
import type { PartProps } from './ConsentsPart.tsx'
import { fileNameOf } from './file-name.ts'
import { LanguageOfPage } from './LanguageOfPage.tsx'
import { PageShown } from './PageShown.tsx'

export function PersonPart({ shown, show }: PartProps) {
  const say = useSay()
  const id = useId()
  const { today, of, record, takeBack } = useConsents()
  const [consent] = of('person')
  const want = (wants: boolean) => {
    if (!wants) return takeBack(({ to }) => to === 'person')
    const agreed: Consent = { to: 'person', name: '', parts: ['deadlines', 'findings', 'papers'], on: today, until: addDays(today, usualDays) }
    record(agreed)
    show(agreed)
  }
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{say('handing.screen.person.title')}</h2>
      <p>{say('handing.screen.person.about')}</p>
      <label className={styles.tick}>
        <input type="checkbox" autoComplete="off" checked={consent !== undefined} onChange={(event) => want(event.currentTarget.checked)} />
        <span>{say('handing.screen.person.wants')}</span>
      </label>
      {consent && shown !== consent && (
        <div className={stack.actions}>
          <Button onClick={() => show(consent)}>{say('handing.screen.show')}</Button>
        </div>
      )}
      {consent && shown === consent && <Shown hide={() => show(undefined)} />}
    </section>
  )
}

function Shown({ hide }: { hide: () => void }) {
  const law = useLaw()
  const { screening } = useDerived()
  const file = useHeld((context) => context.file)
  const first = useLanguage()
  const [language, setLanguage] = useState<Language>(first)
  const say = useSayIn(language)
  return (
    <>
      <LanguageOfPage language={language} choose={setLanguage} />
      <PageShown document={say && personPage({ law, screening, file, voice: { say, language } })} name={fileNameOf(say?.('handing.screen.file') ?? '', file.words)} type="large" hide={hide}>
        {say && <CalendarFile deadlines={deadlinesOn(sheetFor({ law, screening, file }))} file={file} voice={{ say, language }} />}
      </PageShown>
    </>
  )
}
