/**
 * Reading aloud, where the device itself has a voice for the language: a button beside a question or a finding. It is
 * never needed and never begins by itself. It stops when what it reads goes out of sight: another question, a pause, the
 * lock, leaving. Must not know how a device speaks: the app brings the reader.
 */
import { useContext, useEffect, useId, useSyncExternalStore } from 'preact/compat'
import type { Language } from '../i18n/index.ts'
import styles from './aloud.module.css'
import { useSay } from './language.tsx'
import { useCovered } from './parts/Beneath.tsx'
import { Button } from './parts/Button.tsx'
import { ReaderContext } from './reader-context.tsx'

const nothing = { subscribe: () => () => undefined, get: () => undefined }

interface ReadAloudProps {
  readonly language: Language
  /** What is read, one after another; what is not there is left out. */
  readonly texts: readonly (string | undefined)[]
}

/** Nothing where the device has no voice of its own for the language: a voice of another one would be no help. */
export function ReadAloud({ language, texts }: ReadAloudProps) {
  const say = useSay()
  const id = useId()
  const reader = useContext(ReaderContext)
  const speaks = useSyncExternalStore(reader?.subscribe ?? nothing.subscribe, () => reader?.speaks(language) ?? false)
  const reading = useSyncExternalStore(reader?.subscribe ?? nothing.subscribe, reader?.reading ?? nothing.get) === id
  // Also when a cover hides the screen without taking it apart.
  const covered = useCovered()
  useEffect(
    () => () => {
      if (reader?.reading() === id) reader.stop()
    },
    [reader, id, covered],
  )
  if (!reader || !speaks) return null
  const toggle = () => (reading ? reader.stop() : reader.read(id, language, texts.filter((text) => text !== undefined)))
  return (
    <div className={styles.aloud}>
      <Button look="second" aria-describedby={`${id}-near`} onClick={toggle}>
        {say(reading ? 'ui.aloud.stop' : 'ui.aloud.read')}
      </Button>
      <span id={`${id}-near`} className={styles.near}>
        {say('ui.aloud.near')}
      </span>
    </div>
  )
}
