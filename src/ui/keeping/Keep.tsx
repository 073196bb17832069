/** How a file comes to be kept, sealed, on this device; and once it is, until when, and how that ends. */
import { useEffect, useId, useState, type FormEvent } from 'preact/compat'
import { addDays } from '../../engine/days.ts'
import { formatDay } from '../../i18n/days.ts'
import { useLanguage, useSay } from '../language.tsx'
import { BackButton } from '../parts/BackButton.tsx'
import { Button } from '../parts/Button.tsx'
import { PageHeading } from '../parts/PageHeading.tsx'
import stack from '../parts/Stack.module.css'
import inputs from '../question/Inputs.module.css'
import options from '../question/Options.module.css'
import { useHeld, useTell } from '../session.tsx'
import { Shell } from '../Shell.tsx'
import { useKeeper, useKeeping } from './keeper-context.tsx'
import styles from './keeping.module.css'
import { NewPassphraseFields, useNewPassphrase } from './NewPassphrase.tsx'
import { PassphraseField, ShowToggle } from './Passphrase.tsx'
import { SavingText } from './SavingText.tsx'
import { Message, ProblemText, TwoTaps } from './Told.tsx'
import { UntilField, usualTerm } from './UntilField.tsx'

export function Keep() {
  const say = useSay()
  const keeper = useKeeper()
  const isKept = useHeld(({ file }) => file.kept !== undefined)
  useEffect(() => void keeper.look(), [keeper])
  return (
    <Shell>
      <div className={stack.page}>
        <BackButton />
        <PageHeading page={isKept ? 'kept' : 'keep'}>{say(isKept ? 'keep.kept.title' : 'keep.title')}</PageHeading>
        {isKept ? <Kept /> : <NotKept />}
      </div>
    </Shell>
  )
}

type Wrong = 'missing' | 'agree'

function NotKept() {
  const say = useSay()
  const { vault, problem, busy } = useKeeping()
  return (
    <>
      <p>{say('keep.what')}</p>
      <ul className={styles.points}>
        {(['sealed', 'nobody', 'words', 'lock'] as const).map((point) => (
          <li key={point}>{say(`keep.points.${point}`)}</li>
        ))}
      </ul>
      {problem && !busy && <ProblemText of={problem} />}
      {vault !== 'refused' && <KeepForm />}
    </>
  )
}

function KeepForm() {
  const say = useSay()
  const language = useLanguage()
  const keeper = useKeeper()
  const tell = useTell()
  const { vault, busy, wait } = useKeeping()
  const today = useHeld(({ today }) => today)
  const [until, setUntil] = useState(addDays(today, usualTerm))
  const [agreed, setAgreed] = useState(false)
  const [passphrase, setPassphrase] = useState('')
  const chosen = useNewPassphrase()
  const [shown, setShown] = useState(false)
  const [wrong, setWrong] = useState<readonly Wrong[]>([])
  const id = useId()

  const problems = (): Wrong[] => [
    ...(vault === 'locked' && passphrase === '' ? ['missing' as const] : []),
    ...(agreed ? [] : ['agree' as const]),
  ]
  const keep = async () => {
    const found = problems()
    setWrong(found)
    const made = vault === 'absent' ? chosen.take() : passphrase
    if (found.length > 0 || made === undefined || busy || wait > 0) return
    const isOpen = vault === 'open' || (vault === 'absent' ? await keeper.create(made) : await keeper.unlock(made))
    setPassphrase('')
    chosen.forget()
    if (isOpen) tell({ type: 'NOTE', change: { kept: { until } } })
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    void keep()
  }
  const isWrong = (each: Wrong) => wrong.includes(each)
  return (
    <form className={stack.page} noValidate autoComplete="off" onSubmit={send}>
      {vault === 'absent' && (
        <fieldset className={stack.group}>
          <legend className={inputs.legend}>{say('keep.passphrase.new')}</legend>
          <NewPassphraseFields label={say('keep.passphrase.label')} of={chosen.fields} />
        </fieldset>
      )}
      {vault === 'locked' && (
        <div className={styles.secret}>
          <PassphraseField
            label={say('keep.passphrase.ofVault')}
            value={passphrase}
            shown={shown}
            problem={isWrong('missing') ? say('keep.passphrase.missing') : undefined}
            onChange={setPassphrase}
          />
          <ShowToggle shown={shown} onChange={setShown} />
        </div>
      )}
      <UntilField value={until} onChange={setUntil} />
      <div className={stack.tight}>
        {isWrong('agree') && <Message id={`${id}-agree`}>{say('keep.agree.missing')}</Message>}
        <label className={options.option}>
          <input
            type="checkbox"
            autoComplete="off"
            checked={agreed}
            aria-invalid={isWrong('agree') ? true : undefined}
            aria-describedby={isWrong('agree') ? `${id}-agree` : undefined}
            onChange={(event) => setAgreed(event.currentTarget.checked)}
          />
          <span>{say('keep.agree.text', { day: formatDay(language, until, 'long') })}</span>
        </label>
      </div>
      {wait > 0 && <p>{say('keep.wait', { seconds: wait })}</p>}
      <div className={stack.actions}>
        <Button type="submit" aria-disabled={busy || wait > 0}>
          {say(busy ? 'keep.busy' : 'keep.do')}
        </Button>
      </div>
    </form>
  )
}

function Kept() {
  const say = useSay()
  const tell = useTell()
  const keeper = useKeeper()
  const { problem } = useKeeping()
  const { id, words, kept } = useHeld(({ file }) => file)
  const [until, setUntil] = useState(kept?.until ?? '')
  const isChanged = until !== kept?.until
  return (
    <>
      <SavingText />
      {problem && <ProblemText of={problem} />}
      <div className={stack.tight}>
        <p>{say('keep.kept.words')}</p>
        <p className={styles.words}>{words}</p>
      </div>
      <div className={stack.actions}>
        <Button onClick={() => tell({ type: 'BACK' })}>{say('keep.kept.back')}</Button>
      </div>
      <div className={stack.group}>
        <UntilField value={until} onChange={setUntil} />
        <div>
          <Button look="second" aria-disabled={!isChanged} onClick={() => isChanged && tell({ type: 'NOTE', change: { kept: { until } } })}>
            {say('keep.until.change')}
          </Button>
        </div>
      </div>
      <TwoTaps
        first={say('keep.stop.first')}
        question={say('keep.stop.question')}
        yes={say('keep.stop.yes')}
        onYes={() => void keeper.remove(id)}
      />
    </>
  )
}
