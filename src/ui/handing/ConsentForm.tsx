/** Asks for a consent to hand on: to whom, what part by part, until when. Nothing is ticked before the person said it. */
import { useId, useLayoutEffect, useRef, useState, type FormEvent } from 'preact/compat'
import { consentParts, longestName, type Consent, type ConsentPart } from '../../casefile/consent.ts'
import { useSay } from '../language.tsx'
import { Button } from '../parts/Button.tsx'
import stack from '../parts/Stack.module.css'
import inputs from '../question/Inputs.module.css'
import { useHeld } from '../session.tsx'
import styles from './Handing.module.css'
import { Missing } from './Missing.tsx'
import { lastDay, UntilField, usualUntil } from './UntilField.tsx'

interface ConsentFormProps {
  /** A partner is named, and gets what was agreed part by part; what stays in the own file is whole. */
  to: 'partner' | 'own-file'
  record: (consent: Consent) => void
}

export function ConsentForm({ to, record }: ConsentFormProps) {
  const say = useSay()
  const today = useHeld((context) => context.today)
  const id = useId()
  const [name, setName] = useState('')
  const [parts, setParts] = useState<readonly ConsentPart[]>([])
  const [until, setUntil] = useState(usualUntil)
  const [asked, setAsked] = useState(false)
  const [tried, setTried] = useState(false)
  const named = to === 'partner'
  const form = useRef<HTMLFormElement>(null)
  // The button that opened the form is gone: one goes on where it stood.
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), [])
  const missing = { to: tried && name.trim() === '', what: tried && parts.length === 0, asked: tried && !asked }

  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const last = lastDay(until, today)
    if (last === undefined || !asked || (named && (name.trim() === '' || parts.length === 0))) return
    record({ to, name: name.trim(), parts: consentParts.filter((each) => !named || parts.includes(each)), on: today, until: last })
  }
  const mark = (each: ConsentPart, on: boolean) => setParts(on ? [...parts, each] : parts.filter((other) => other !== each))

  return (
    <form ref={form} className={stack.page} noValidate autoComplete="off" onSubmit={send}>
      {named && (
        <>
          <div className={inputs.field}>
            <label htmlFor={`${id}-to`} className={inputs.label}>
              {say('handing.screen.consent.to')}
            </label>
            <p id={`${id}-to-hint`} className={stack.soft}>
              {say('handing.screen.consent.toHint')}
            </p>
            <Missing id={`${id}-to-missing`} told={missing.to && say('handing.screen.consent.toMissing')} />
            <input
              id={`${id}-to`}
              className={`${inputs.input} ${inputs.wide}`}
              type="text"
              autoComplete="off"
              autoCorrect="off"
              spellcheck={false}
              maxLength={longestName}
              aria-invalid={missing.to || undefined}
              aria-describedby={`${id}-to-hint ${id}-to-missing`}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
          </div>
          <fieldset aria-describedby={`${id}-what-missing`}>
            <legend className={inputs.legend}>{say('handing.screen.consent.what')}</legend>
            <div className={stack.tight}>
              <Missing id={`${id}-what-missing`} told={missing.what && say('handing.screen.consent.whatMissing')} />
              {consentParts.map((each) => (
                <label key={each} className={styles.tick}>
                  <input type="checkbox" value={each} autoComplete="off" checked={parts.includes(each)} onChange={(event) => mark(each, event.currentTarget.checked)} />
                  <span>{say(`handing.parts.${each}`)}</span>
                </label>
              ))}
            </div>
          </fieldset>
        </>
      )}
      <UntilField until={until} choose={setUntil} today={today} tried={tried} />
      <div className={stack.tight}>
        <Missing id={`${id}-asked-missing`} told={missing.asked && say('handing.screen.consent.askedMissing')} />
        <label className={styles.tick}>
          <input
            type="checkbox"
            autoComplete="off"
            checked={asked}
            aria-invalid={missing.asked || undefined}
            aria-describedby={`${id}-asked-missing`}
            onChange={(event) => setAsked(event.currentTarget.checked)}
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
