/** The page for a partner organisation: shown only under a consent that says what, to whom and until when. */
import { useId, useState } from 'react'
import { covers, type Consent } from '../../casefile/consent.ts'
import { formatDay } from '../../i18n/index.ts'
import { deadlinesOn } from '../../sheet/deadlines.ts'
import { sheetFor } from '../../sheet/page-words.ts'
import { partnerPage } from '../../sheet/partner-page.ts'
import { useLanguage, useSay, useSayIn } from '../language.tsx'
import { useLaw } from '../law-context.tsx'
import { Button } from '../parts/Button.tsx'
import stack from '../parts/Stack.module.css'
import { useDerived, useHeld } from '../session.tsx'
import { CalendarFile } from './CalendarFile.tsx'
import { ConsentForm } from './ConsentForm.tsx'
import styles from './Handing.module.css'
import { useConsents } from './consents.ts'
import { fileNameOf } from './file-name.ts'
import { LanguageOfPage } from './LanguageOfPage.tsx'
import { PageShown } from './PageShown.tsx'
import { SealedFile } from './SealedFile.tsx'

interface PartProps {
  /** The consent of the page that is shown now. */
  shown: Consent | undefined
  show: (consent: Consent | undefined) => void
}

export function PartnerPart({ shown, show }: PartProps) {
  const say = useSay()
  const id = useId()
  const { of, record, takeBack } = useConsents()
  const consents = of('partner')
  const [asking, setAsking] = useState(false)
  const recorded = (consent: Consent) => {
    record(consent)
    show(consent)
    setAsking(false)
  }
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{say('handing.screen.partner.title')}</h2>
      <p>{say('handing.screen.partner.about')}</p>
      {consents.map((consent) => (
        <OneConsent
          key={JSON.stringify(consent)}
          consent={consent}
          shown={shown === consent}
          show={() => show(consent)}
          hide={() => show(undefined)}
          takeBack={() => takeBack((each) => each === consent)}
        />
      ))}
      {consents.length === 0 || asking ? (
        <ConsentForm record={recorded} />
      ) : (
        <div className={stack.actions}>
          <Button look="second" onClick={() => setAsking(true)}>
            {say('handing.screen.partner.another')}
          </Button>
        </div>
      )}
    </section>
  )
}

interface OneConsentProps {
  consent: Consent
  shown: boolean
  show: () => void
  hide: () => void
  takeBack: () => void
}

function OneConsent({ consent, shown, show, hide, takeBack }: OneConsentProps) {
  const say = useSay()
  const language = useLanguage()
  const { name, parts, until } = consent
  return (
    <div className={styles.consent}>
      <h3>{name}</h3>
      <p>
        {say('handing.screen.consent.recorded', {
          parts: parts.map((each) => say(`handing.parts.${each}`)).join('; '),
          date: formatDay(language, until, 'long'),
        })}
      </p>
      <div className={stack.actions}>
        {!shown && <Button onClick={show}>{say('handing.screen.show')}</Button>}
        <Button look="second" aria-label={say('handing.screen.consent.backOf', { name })} onClick={takeBack}>
          {say('handing.screen.consent.back')}
        </Button>
      </div>
      {shown && <Shown consent={consent} hide={hide} />}
    </div>
  )
}

function Shown({ consent, hide }: { consent: Consent; hide: () => void }) {
  const law = useLaw()
  const { screening } = useDerived()
  const file = useHeld((context) => context.file)
  const first = useLanguage()
  const [language, setLanguage] = useState(first)
  const say = useSayIn(language)
  return (
    <>
      <LanguageOfPage language={language} choose={setLanguage} />
      <PageShown document={say && partnerPage({ law, screening, file, consent, voice: { say, language } })} name={fileNameOf(say?.('handing.screen.file') ?? '', file.words)} hide={hide}>
        {say && covers(consent, 'deadlines') && <CalendarFile deadlines={deadlinesOn(sheetFor({ law, screening, file }))} file={file} voice={{ say, language }} />}
        <SealedFile file={file} consent={consent} />
      </PageShown>
    </>
  )
}
