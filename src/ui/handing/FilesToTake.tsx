/**
 * A document as files to take along, and as text to select. There is no button that copies: what is copied can be read
 * by other apps and outlives the session, so it takes a deliberate hand, and words that say so.
 * Must not know what a document is about.
 */
import { useEffect, useId, useState } from 'preact/compat'
import type { Document } from '../../sheet/document.ts'
import { writeHtml } from '../../sheet/write-html.ts'
import { writeText } from '../../sheet/write-text.ts'
import { useSay } from '../language.tsx'
import { Button } from '../parts/Button.tsx'
import stack from '../parts/Stack.module.css'
import { useHeld } from '../session.tsx'
import styles from './FilesToTake.module.css'
import { save } from './save.ts'
import { loadWord, saveWord } from './save-word.ts'

interface FilesToTakeProps {
  document: Document
  /** The name of the files without what tells their kind; see `fileName`. */
  name: string
}

type Done = { readonly saved: string } | { readonly failed: true }

/** The ways to take a document along. */
export function FilesToTake({ document, name }: FilesToTakeProps) {
  const say = useSay()
  const today = useHeld((context) => context.today)
  const id = useId()
  const [done, setDone] = useState<Done>()

  useEffect(loadWord, [])

  const asText = () => {
    save(`${name}.txt`, 'text/plain;charset=utf-8', writeText(document))
    setDone({ saved: `${name}.txt` })
  }
  const asPage = () => {
    save(`${name}.html`, 'text/html;charset=utf-8', writeHtml(document))
    setDone({ saved: `${name}.html` })
  }
  const asWord = async () => {
    setDone(undefined)
    setDone((await saveWord(`${name}.docx`, document, today)) ? { saved: `${name}.docx` } : { failed: true })
  }

  return (
    <section className={`${stack.group} ${styles.files}`} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('formats.take')}</h2>
      <p>{say('formats.open')}</p>
      <div className={stack.actions}>
        <Button look="second" onClick={() => void asWord()}>
          {say('formats.docx')}
        </Button>
        <Button look="second" onClick={asPage}>
          {say('formats.html')}
        </Button>
        <Button look="second" onClick={asText}>
          {say('formats.txt')}
        </Button>
      </div>
      <output className={styles.status}>
        {done && ('saved' in done ? say('formats.saved', { name: done.saved }) : say('formats.failed'))}
      </output>
      <TextToSelect document={document} />
    </section>
  )
}

function TextToSelect({ document }: { document: Document }) {
  const say = useSay()
  const id = useId()
  const [shown, setShown] = useState(false)
  return (
    <details className={styles.text} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>{say('formats.show')}</summary>
      {shown && (
        <div className={stack.tight}>
          <p id={`${id}-note`}>{say('formats.copyNote')}</p>
          <label htmlFor={id}>{say('formats.text')}</label>
          <textarea id={id} readOnly autoComplete="off" spellcheck={false} rows={12} lang={document.language} aria-describedby={`${id}-note`} value={writeText(document)} />
        </div>
      )}
    </details>
  )
}
