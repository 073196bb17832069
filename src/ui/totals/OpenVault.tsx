/** Totals lie sealed on this device: the passphrase is asked for, or chosen where nothing was ever kept here. */
import type { FormEvent } from 'preact/compat'
import { useSay } from '../language.tsx'
import { useKeeper, useKeeping } from '../keeping/keeper-context.tsx'
import { NewPassphraseFields, useNewPassphrase } from '../keeping/NewPassphrase.tsx'
import { UnlockForm } from '../keeping/Passphrase.tsx'
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
  const keeper = useKeeper()
  const { busy } = useKeeping()
  const { fields, take } = useNewPassphrase()
  const send = (event: FormEvent) => {
    event.preventDefault()
    const passphrase = take()
    if (passphrase !== undefined && !busy) void keeper.create(passphrase)
  }
  return (
    <form className={stack.group} noValidate autoComplete="off" onSubmit={send}>
      <NewPassphraseFields label={say('keep.passphrase.label')} of={fields} />
      <div className={stack.actions}>
        <Button type="submit" aria-disabled={busy}>
          {say(busy ? 'keep.busy' : 'totals.make')}
        </Button>
      </div>
    </form>
  )
}
