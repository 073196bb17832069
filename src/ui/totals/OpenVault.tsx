/** Totals lie sealed on this device: the passphrase is asked for, or chosen where nothing was ever kept here. */
import { useId, useState, type FormEvent } from 'react'
import { useSay } from '../language.tsx'
import { shortestPassphrase } from '../keeping/Keep.tsx'
import { useKeeper, useKeeping } from '../keeping/keeper-context.tsx'
import { PassphraseField, ShowToggle, UnlockForm } from '../keeping/Passphrase.tsx'
import { ProblemText } from '../keeping/Told.tsx'
import { Button } from '../parts/Button.tsx'
import stack from '../parts/Stack.module.css'
import styles from './totals.module.css'

export function OpenVault() {
  const say = useSay()
  const { vault, problem, busy } = useKeeping()
  return (
    <section className={`${stack.group} ${styles.box} ${styles.screen}`} aria-label={say('totals.own')}>
      {vault === 'locked' ? <p>{say('totals.locked')}</p> : <p>{say('totals.needsVault')}</p>}
      {vault !== 'locked' && problem && !busy && <ProblemText of={problem} />}
      {vault === 'locked' && <UnlockForm />}
      {vault === 'absent' && <NewVault />}
    </section>
  )
}

function NewVault() {
  const say = useSay()
  const id = useId()
  const keeper = useKeeper()
  const { busy } = useKeeping()
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [shown, setShown] = useState(false)
  const [wrong, setWrong] = useState<'short' | 'different'>()
  const send = (event: FormEvent) => {
    event.preventDefault()
    const found = passphrase.trim().length < shortestPassphrase ? 'short' : passphrase === again ? undefined : 'different'
    setWrong(found)
    if (found === undefined && !busy) void keeper.create(passphrase)
  }
  return (
    <form className={stack.group} noValidate autoComplete="off" onSubmit={send}>
      <p id={`${id}-advice`}>{say('keep.passphrase.advice')}</p>
      <PassphraseField
        label={say('keep.passphrase.label')}
        value={passphrase}
        shown={shown}
        describedBy={`${id}-advice`}
        problem={wrong === 'short' ? say('keep.passphrase.short', { count: shortestPassphrase }) : undefined}
        onChange={setPassphrase}
      />
      <PassphraseField
        label={say('keep.passphrase.again')}
        value={again}
        shown={shown}
        problem={wrong === 'different' ? say('keep.passphrase.different') : undefined}
        onChange={setAgain}
      />
      <ShowToggle shown={shown} onChange={setShown} />
      <div className={stack.actions}>
        <Button type="submit" aria-disabled={busy}>
          {say(busy ? 'keep.busy' : 'totals.make')}
        </Button>
      </div>
    </form>
  )
}
