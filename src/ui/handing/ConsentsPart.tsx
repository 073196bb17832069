/**
 * One way out of the room: what it is for, the yes that was recorded for it, and what leaves under that yes. Nothing is
 * shown without one. Must not know what the page says.
 */
import { useId, useState, type ComponentType, type ReactNode } from 'preact/compat'
import type { Consent } from '../../casefile/consent.ts'
import { formatDay } from '../../i18n/index.ts'
import { useLanguage, useSay } from '../language.tsx'
import { Button } from '../parts/Button.tsx'
import stack from '../parts/Stack.module.css'
import { ConsentForm } from './ConsentForm.tsx'
import styles from './Handing.module.css'
import { useConsents } from './consents.ts'

export interface PartProps {
  /** The consent of the page that is shown now. */
  shown: Consent | undefined
  show: (consent: Consent | undefined) => void
}

export interface PageProps {
  consent: Consent
  hide: () => void
}

interface ConsentsPartProps extends PartProps {
  to: 'partner' | 'own-file'
  /** What leaves under a consent. */
  Page: ComponentType<PageProps>
}

export function ConsentsPart({ to, shown, show, Page }: ConsentsPartProps) {
  const say = useSay()
  const id = useId()
  const { of, record, takeBack } = useConsents()
  const consents = of(to)
  const [asking, setAsking] = useState(false)
  const recorded = (consent: Consent) => {
    record(consent)
    show(consent)
    setAsking(false)
  }
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{say(`handing.screen.${to}.title`)}</h2>
      <p>{say(`handing.screen.${to}.about`)}</p>
      {consents.map((consent) => (
        <OneConsent key={JSON.stringify(consent)} consent={consent} shown={shown === consent} show={() => show(consent)} takeBack={() => takeBack((each) => each === consent)}>
          <Page consent={consent} hide={() => show(undefined)} />
        </OneConsent>
      ))}
      {asking && <ConsentForm to={to} record={recorded} />}
      {!asking && (consents.length === 0 || to === 'partner') && (
        <div className={stack.actions}>
          <Button look="second" onClick={() => setAsking(true)}>
            {say(consents.length === 0 ? 'handing.screen.partner.ask' : 'handing.screen.partner.another')}
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
  takeBack: () => void
  children: ReactNode
}

function OneConsent({ consent: { to, name: given, parts, until }, shown, show, takeBack, children }: OneConsentProps) {
  const say = useSay()
  const language = useLanguage()
  const name = to === 'own-file' ? say('handing.screen.own-file.name') : given
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
      {shown && children}
    </div>
  )
}
