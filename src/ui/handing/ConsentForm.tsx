/** Asks for a consent to hand on: to whom, what part by part, until when. Nothing is ticked before the person said it. */
import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { consentParts, longestName, type Consent, type ConsentPart } from '../../casefile/consent.ts'
import { addDays } from '../../engine/days.ts'
import { formatDay } from '../../i18n/index.ts'
import { useLanguage, useSay } from '../language.tsx'
import { Button } from '../parts/Button.tsx'
import { Icon } from '../parts/Icon.tsx'
import stack from '../parts/Stack.module.css'
import inputs from '../question/Inputs.module.css'
import problems from '../question/Problem.module.css'
import { useHeld } from '../session.tsx'
import styles from './Handing.module.css'
import { usualDays } from './consents.ts'

const spans = [7, usualDays, 90] as const

export function ConsentForm({ record }: { record: (consent: Consent) => void }) {
  const say = useSay()
  const language = useLanguage()
  const today = useHeld((context) => context.today)
  const id = useId()
  const [name, setName] = useState('')
  const [parts, setParts] = useState<readonly ConsentPart[]>([])
  const [days, setDays] = useState<number>(usualDays)
  const [asked, setAsked] = useState(false)
  const [tried, setTried] = useState(false)
  const first = useRef<HTMLInputElement>(null)
  // The button that opened the form is gone: one goes on where it stood.
  useEffect(() => first.current?.focus(), [])
  const missing = { to: tried && name.trim() === '', what: tried && parts.length === 0, asked: tried && !asked }

  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (name.trim() === '' || parts.length === 0 || !asked) return
    record({ to: 'partner', name: name.trim(), parts: consentParts.filter((each) => parts.includes(each)), on: today, until: addDays(today, days) })
  }
  const mark = (each: ConsentPart, on: boolean) => setParts(on ? [...parts, each] : parts.filter((other) => other !== each))

  return (
    <form className={stack.page} noValidate autoComplete="off" onSubmit={send}>
      <div className={inputs.field}>
        <label htmlFor={`${id}-to`} className={inputs.label}>
          {say('handing.screen.consent.to')}
        </label>
        <p id={`${id}-to-hint`} className={stack.soft}>
          {say('handing.screen.consent.toHint')}
        </p>
        <Missing id={`${id}-to-missing`} told={missing.to && say('handing.screen.consent.toMissing')} />
        <input
          ref={first}
          id={`${id}-to`}
          className={`${inputs.input} ${inputs.wide}`}
          type="text"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          maxLength={longestName}
          aria-invalid={missing.to || undefined}
          aria-describedby={`${id}-to-hint ${id}-to-missing`}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <fieldset aria-describedby={`${id}-what-missing`}>
        <legend className={inputs.legend}>{say('handing.screen.consent.what')}</legend>
        <div className={stack.tight}>
          <Missing id={`${id}-what-missing`} told={missing.what && say('handing.screen.consent.whatMissing')} />
          {consentParts.map((each) => (
            <label key={each} className={styles.tick}>
              <input type="checkbox" value={each} autoComplete="off" checked={parts.includes(each)} onChange={(event) => mark(each, event.target.checked)} />
              <span>{say(`handing.parts.${each}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className={inputs.field}>
        <label htmlFor={`${id}-until`} className={inputs.label}>
          {say('handing.screen.consent.until')}
        </label>
        <select id={`${id}-until`} className={`${inputs.input} ${inputs.wide}`} autoComplete="off" value={days} onChange={(event) => setDays(Number(event.target.value))}>
          {spans.map((each) => (
            <option key={each} value={each}>
              {say(`handing.screen.consent.days${each}`, { date: formatDay(language, addDays(today, each), 'short') })}
            </option>
          ))}
        </select>
      </div>
      <div className={stack.tight}>
        <Missing id={`${id}-asked-missing`} told={missing.asked && say('handing.screen.consent.askedMissing')} />
        <label className={styles.tick}>
          <input
            type="checkbox"
            autoComplete="off"
            checked={asked}
            aria-invalid={missing.asked || undefined}
            aria-describedby={`${id}-asked-missing`}
            onChange={(event) => setAsked(event.target.checked)}
          />
          <span>{say('handing.screen.consent.asked')}</span>
        </label>
      </div>
      <div className={stack.actions}>
        <Button type="submit">{say('handing.screen.consent.record')}</Button>
      </div>
    </form>
  )
}

function Missing({ id, told }: { id: string; told: string | false }) {
  return (
    <p id={id} role="alert" className={problems.problem}>
      {told && (
        <>
          <Icon name="urgent" />
          <span>{told}</span>
        </>
      )}
    </p>
  )
}
