/** The field for a passphrase, which can be seen or hidden, and the form that opens what is kept. Holds it only while it is typed. */
import { useId, useState, type FormEvent } from 'preact/compat'
import { useSay } from '../language.tsx'
import { Button } from '../parts/Button.tsx'
import stack from '../parts/Stack.module.css'
import inputs from '../question/Inputs.module.css'
import { useKeeper, useKeeping } from './keeper-context.tsx'
import styles from './keeping.module.css'
import { Message, ProblemText } from './Told.tsx'

interface PassphraseFieldProps {
  label: string
  value: string
  shown: boolean
  /** What is wrong with it, in words. */
  problem?: string | undefined
  describedBy?: string | undefined
  onChange: (value: string) => void
}

export function PassphraseField({ label, value, shown, problem, describedBy, onChange }: PassphraseFieldProps) {
  const id = useId()
  return (
    <div className={inputs.field}>
      <label className={inputs.label} htmlFor={id}>
        {label}
      </label>
      {problem && <Message id={`${id}-problem`}>{problem}</Message>}
      <input
        id={id}
        className={`${inputs.input} ${inputs.wide}`}
        {...(shown ? { type: 'text' } : { type: 'password' })}
        // The only word by which browsers neither offer to save it, nor bring one of their own, nor fill in another.
        autoComplete="one-time-code"
        autoCapitalize="none"
        autoCorrect="off"
        spellcheck={false}
        value={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={[problem && `${id}-problem`, describedBy].filter(Boolean).join(' ') || undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}

/** Shows or hides what is typed in fields for a passphrase. */
export function ShowToggle({ shown, onChange }: { shown: boolean; onChange: (shown: boolean) => void }) {
  const say = useSay()
  return (
    <Button look="quiet" aria-pressed={shown} onClick={() => onChange(!shown)}>
      {say(shown ? 'keep.passphrase.hide' : 'keep.passphrase.show')}
    </Button>
  )
}

/** Asks for the passphrase. After a wrong one it says so, and from when on the next is taken; never anything else. */
export function UnlockForm() {
  const say = useSay()
  const keeper = useKeeper()
  const { busy, wait, problem } = useKeeping()
  const [passphrase, setPassphrase] = useState('')
  const [shown, setShown] = useState(false)
  const [isEmpty, setIsEmpty] = useState(false)
  const open = async () => {
    setIsEmpty(passphrase === '')
    if (passphrase === '' || busy || wait > 0) return
    setPassphrase('')
    await keeper.unlock(passphrase)
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    void open()
  }
  return (
    <form className={stack.group} noValidate autoComplete="off" onSubmit={send}>
      {problem && !busy && <ProblemText of={problem} />}
      {wait > 0 && <p>{say('keep.wait', { seconds: wait })}</p>}
      <div className={styles.secret}>
        <PassphraseField
          label={say('keep.passphrase.label')}
          value={passphrase}
          shown={shown}
          problem={isEmpty ? say('keep.passphrase.missing') : undefined}
          onChange={setPassphrase}
        />
        <ShowToggle shown={shown} onChange={setShown} />
      </div>
      <div className={stack.actions}>
        <Button type="submit" aria-disabled={busy || wait > 0}>
          {say(busy ? 'keep.busy' : 'keep.unlock')}
        </Button>
      </div>
    </form>
  )
}
