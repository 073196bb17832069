/**
 * The file of a person, sealed for another office under a passphrase of its own. Only what the consent covers is in
 * it, and nothing that the person keeps to themselves. Must not know any fact by name, or how a file is sealed.
 */
import { useId, useState, type FormEvent } from 'preact/compat'
import type { CaseFile } from '../../casefile/casefile.ts'
import { consentsTo, type Consent } from '../../casefile/consent.ts'
import { handedOver } from '../../casefile/hand-over.ts'
import { writeFile } from '../../casefile/read.ts'
import { formatDay } from '../../i18n/index.ts'
import { screen } from '../../screening/screen.ts'
import { withoutPrivate } from '../../sheet/private.ts'
import { sealFile } from '../../vault/seal.ts'
import { NewPassphraseFields, useNewPassphrase } from '../keeping/NewPassphrase.tsx'
import { Message } from '../keeping/Told.tsx'
import { useLanguage, useSay } from '../language.tsx'
import { useLaw } from '../law-context.tsx'
import { Button } from '../parts/Button.tsx'
import stack from '../parts/Stack.module.css'
import { useHeld } from '../session.tsx'
import { fileNameOf } from './file-name.ts'
import { save } from './save.ts'

interface SealedFileProps {
  file: CaseFile
  /** A consent to a partner, under which the file leaves. */
  consent: Consent
}

export function SealedFile({ file, consent }: SealedFileProps) {
  const say = useSay()
  const language = useLanguage()
  const law = useLaw()
  const today = useHeld((context) => context.today)
  const id = useId()
  const leaving = handedOver(file, consent, withoutPrivate(law, screen(law, file.case, today), file.case).told)
  const holds = consentsTo([consent], 'partner', today).length > 0
  return (
    <section className={stack.group} aria-labelledby={id}>
      <h2 id={id}>{say('handoff.seal.title')}</h2>
      <p>{say('handoff.seal.for', { name: consent.name, date: formatDay(language, consent.until, 'long') })}</p>
      {!holds && <p>{say('handoff.seal.over')}</p>}
      {holds && !leaving && <p>{say('handoff.seal.noAnswers')}</p>}
      {holds && leaving && <SealForm leaving={leaving} />}
    </section>
  )
}

type State = 'waiting' | 'working' | 'failed' | { readonly saved: string }

function SealForm({ leaving }: { leaving: CaseFile }) {
  const say = useSay()
  const { fields, take, forget } = useNewPassphrase()
  const [state, setState] = useState<State>('waiting')

  const seal = async () => {
    const passphrase = take()
    if (passphrase === undefined || state === 'working') return
    setState('working')
    try {
      const name = `${fileNameOf(say('handing.screen.file'), leaving.words)}.umbral`
      save(name, 'application/octet-stream', await sealFile(crypto, passphrase, new TextEncoder().encode(writeFile(leaving))))
      forget()
      setState({ saved: name })
    } catch {
      // Too large, or no sealing in this browser: either way nothing has left.
      setState('failed')
    }
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    void seal()
  }
  return (
    <form className={stack.group} noValidate autoComplete="off" onSubmit={send}>
      <p>{say('handoff.seal.about')}</p>
      <NewPassphraseFields label={say('handoff.seal.passphrase')} of={fields} />
      <p>
        <strong>{say('handoff.seal.advice')}</strong>
      </p>
      <div className={stack.actions}>
        <Button look="second" type="submit" aria-disabled={state === 'working'}>
          {say('handoff.seal.save')}
        </Button>
      </div>
      <output>
        {state === 'working' && say('handoff.seal.working')}
        {typeof state === 'object' && say('handoff.seal.saved', { name: state.saved })}
      </output>
      {state === 'failed' && <Message>{say('handoff.failed')}</Message>}
    </form>
  )
}
