/** A passphrase of one's own choice: the advice, the field twice, and what is wrong with it. Holds it only while it is typed. */
import { useId, useState } from 'preact/compat'
import { useSay } from '../language.tsx'
import { PassphraseField, ShowToggle } from './Passphrase.tsx'

/** Shorter ones are not taken. */
const shortest = 12

type Wrong = 'short' | 'different'

interface Fields {
  passphrase: string
  again: string
  wrong: readonly Wrong[]
  onPassphrase: (passphrase: string) => void
  onAgain: (again: string) => void
}

export interface NewPassphrase {
  readonly fields: Fields
  /** The passphrase, when it can be taken; otherwise the fields say what is wrong. */
  readonly take: () => string | undefined
  /** Forgets what was typed. */
  readonly forget: () => void
}

/** Holds what is typed into the two fields. */
export function useNewPassphrase(): NewPassphrase {
  const [passphrase, onPassphrase] = useState('')
  const [again, onAgain] = useState('')
  const [wrong, setWrong] = useState<readonly Wrong[]>([])
  return {
    fields: { passphrase, again, wrong, onPassphrase, onAgain },
    take: () => {
      const found: Wrong[] = [
        ...(passphrase.trim().length < shortest ? ['short' as const] : []),
        ...(passphrase === again ? [] : ['different' as const]),
      ]
      setWrong(found)
      return found.length === 0 ? passphrase : undefined
    },
    forget: () => {
      onPassphrase('')
      onAgain('')
    },
  }
}

/** The advice, the two fields, and the button that shows what is typed. */
export function NewPassphraseFields({ label, of: { passphrase, again, wrong, onPassphrase, onAgain } }: { label: string; of: Fields }) {
  const say = useSay()
  const id = useId()
  const [shown, setShown] = useState(false)
  return (
    <>
      <p id={`${id}-advice`}>{say('keep.passphrase.advice')}</p>
      <PassphraseField
        label={label}
        value={passphrase}
        shown={shown}
        describedBy={`${id}-advice`}
        problem={wrong.includes('short') ? say('keep.passphrase.short', { count: shortest }) : undefined}
        onChange={onPassphrase}
      />
      <PassphraseField
        label={say('keep.passphrase.again')}
        value={again}
        shown={shown}
        problem={wrong.includes('different') ? say('keep.passphrase.different') : undefined}
        onChange={onAgain}
      />
      <div>
        <ShowToggle shown={shown} onChange={setShown} />
      </div>
    </>
  )
}
