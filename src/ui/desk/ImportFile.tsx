/**
 * Opens a file that came from elsewhere: a sealed hand-off, or a plain case; or says everything that stands in the way.
 * It shows what is in the file before it is opened, and replaces nothing without a word. Must not know how a file is read.
 */
import { useId, useRef, useState, type FormEvent, type ReactNode } from 'preact/compat'
import type { CaseFile, LeftOut } from '../../casefile/casefile.ts'
import { mostBytes, readCame, tooLarge, unsealCame, type Came, type ImportProblem, type Refused } from '../../casefile/import.ts'
import type { Law } from '../../engine/law.ts'
import { formatDay } from '../../i18n/index.ts'
import { printable } from '../../screening/answer-problems.ts'
import { withOrigin } from '../../sheet/words.ts'
import { useKeeper, useKeeping } from '../keeping/keeper-context.tsx'
import { PassphraseField, ShowToggle } from '../keeping/Passphrase.tsx'
import { Message } from '../keeping/Told.tsx'
import { useLanguage, useSay } from '../language.tsx'
import { Button } from '../parts/Button.tsx'
import stack from '../parts/Stack.module.css'
import { useHeld, useTell } from '../session.tsx'
import styles from './ImportFile.module.css'

type Opened = Extract<Came, { kind: 'file' }>
type At =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'sealed'; readonly name: string; readonly bytes: Uint8Array; readonly wrong?: Refused }
  | Refused
  | Opened

export function ImportFile() {
  const say = useSay()
  const id = useId()
  const law = useHeld((context) => context.law)
  const makeFile = useHeld((context) => context.makeFile)
  const language = useLanguage()
  const [at, setAt] = useState<At>({ kind: 'choosing' })
  const input = useRef<HTMLInputElement>(null)

  const leave = () => {
    setAt({ kind: 'choosing' })
    // The browser would show the name of the file that was left.
    if (input.current) input.current.value = ''
    input.current?.focus()
  }
  const choose = async (chosen: File | undefined) => {
    if (!chosen || !law) return
    if (chosen.size > mostBytes) return setAt(tooLarge)
    setAt({ kind: 'reading' })
    const bytes = await bytesOf(chosen)
    const came = bytes ? readCame(law, bytes, makeFile(language)) : unreadable
    setAt(came.kind === 'sealed' && bytes ? { kind: 'sealed', name: printable(chosen.name), bytes } : came.kind === 'sealed' ? unreadable : came)
  }
  return (
    <section className={stack.group} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {say('handoff.import.title')}
      </h2>
      <p id={`${id}-about`}>{say('handoff.import.about')}</p>
      {/* The words of the browser's own button are in the language of the browser: the label stands over them. */}
      <label className={styles.choose}>
        {say('handoff.import.choose')}
        <input
          ref={input}
          className={styles.file}
          type="file"
          accept=".umbral,.json,application/json"
          autoComplete="off"
          disabled={!law}
          aria-describedby={`${id}-about`}
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
      </label>
      <output>{at.kind === 'reading' && say('handoff.import.reading')}</output>
      {at.kind === 'sealed' && law && <Sealed key={at.name} at={at} law={law} onOpened={setAt} onLeave={leave} />}
      {at.kind === 'refused' && <Refusal of={at} onLeave={leave} />}
      {at.kind === 'file' && law && <Preview of={at} law={law} onLeave={leave} />}
    </section>
  )
}

const unreadable: Refused = { kind: 'refused', problems: [{ place: '', key: 'handoff.problems.unreadable', values: {} }] }

/** The bytes of a file; undefined when the device does not give them, as when it was taken out in the meantime. */
const bytesOf = (file: File): Promise<Uint8Array | undefined> =>
  file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  )

interface SealedProps {
  at: Extract<At, { kind: 'sealed' }>
  law: Law
  onOpened: (at: At) => void
  onLeave: () => void
}

/** Asks for the passphrase. After a wrong one the file stays, to try again. */
function Sealed({ at, law, onOpened, onLeave }: SealedProps) {
  const say = useSay()
  const language = useLanguage()
  const makeFile = useHeld((context) => context.makeFile)
  const [passphrase, setPassphrase] = useState('')
  const [shown, setShown] = useState(false)
  const [state, setState] = useState<'waiting' | 'missing' | 'working'>('waiting')

  const unseal = async () => {
    if (state === 'working') return
    if (passphrase.trim() === '') return setState('missing')
    setState('working')
    const came = await unsealCame(law, crypto, passphrase, at.bytes, makeFile(language)).catch(() => unreadable)
    setPassphrase('')
    setState('waiting')
    const again = came.kind === 'refused' && came.problems.some(({ key }) => key === 'handoff.problems.wrong-or-changed')
    onOpened(again ? { ...at, wrong: came } : came)
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    void unseal()
  }
  return (
    <form className={`${stack.group} ${styles.box}`} noValidate autoComplete="off" onSubmit={send}>
      <p>{say('handoff.import.sealed', { name: at.name })}</p>
      {at.wrong && state !== 'working' && <Problems of={at.wrong.problems} />}
      <div className={stack.tight}>
        <PassphraseField
          label={say('handoff.import.passphrase')}
          value={passphrase}
          shown={shown}
          problem={state === 'missing' ? say('keep.passphrase.missing') : undefined}
          onChange={setPassphrase}
        />
        <ShowToggle shown={shown} onChange={setShown} />
      </div>
      <div className={stack.actions}>
        <Button type="submit" aria-disabled={state === 'working'}>
          {say('handoff.import.unseal')}
        </Button>
        <Button look="second" onClick={onLeave}>
          {say('handoff.import.leave')}
        </Button>
      </div>
      <output>{state === 'working' && say('handoff.import.opening')}</output>
    </form>
  )
}

/** What came up takes the focus once, so that those who listen hear it. */
function takeFocus(heading: HTMLHeadingElement | null) {
  heading?.focus()
}

/** More cannot be read anyway; how many there are is told. */
const mostShown = 50

function Problems({ of }: { of: readonly ImportProblem[] }) {
  const say = useSay()
  const [only] = of
  if (only && of.length === 1) return <Message>{inPlace(only, say(only.key, only.values))}</Message>
  return (
    <>
      <Message>{say('handoff.import.count', { n: of.length })}</Message>
      <ul className={styles.problems}>
        {of.slice(0, mostShown).map((problem, i) => (
          <li key={i}>{inPlace(problem, say(problem.key, problem.values))}</li>
        ))}
      </ul>
      {of.length > mostShown && <p>{say('handoff.import.more', { n: of.length - mostShown })}</p>}
    </>
  )
}

const inPlace = ({ place }: ImportProblem, text: string): ReactNode =>
  place === '' ? (
    text
  ) : (
    <>
      <code>{place}</code>: {text}
    </>
  )

function Refusal({ of, onLeave }: { of: Refused; onLeave: () => void }) {
  const say = useSay()
  return (
    <div className={`${stack.group} ${styles.box}`}>
      <h3 ref={takeFocus} tabIndex={-1}>
        {say('handoff.import.refused')}
      </h3>
      <p>{say('handoff.import.unchanged')}</p>
      <Problems of={of.problems} />
      <div className={stack.actions}>
        <Button look="second" onClick={onLeave}>
          {say('handoff.import.leave')}
        </Button>
      </div>
    </div>
  )
}

function Preview({ of: { file, leftOut }, law, onLeave }: { of: Opened; law: Law; onLeave: () => void }) {
  const say = useSay()
  const language = useLanguage()
  const { case: told, consents, review, family, words } = file
  const answers = [told.person, ...told.encounters].reduce((sum, each) => sum + Object.keys(each).length, 0)
  const day = (date: string) => formatDay(language, date, 'long')
  const rows: readonly (readonly [string, string])[] = [
    ['words', words],
    ['answers', String(answers)],
    ...(file.told ? [['law', file.told.law] as const] : []),
    ...(family && !family.apart ? [['family', say('handoff.import.inFamily')] as const] : []),
    [
      'consents',
      consents.map(({ to, name, until }) => say('handoff.import.consent', { name: name || say(to === 'own-file' ? 'handing.screen.own-file.name' : 'handoff.import.toPerson'), date: day(until) })).join('; ') ||
        say('handoff.import.noConsents'),
    ],
    [
      'review',
      review?.signed
        ? withOrigin(say, `${say('handoff.import.signed', { name: review.signed.by, date: day(review.signed.on) })}.`, review.signed)
        : say('handoff.import.notSigned'),
    ],
  ]
  return (
    <div className={`${stack.group} ${styles.box}`}>
      <h3 ref={takeFocus} tabIndex={-1}>
        {say('handoff.import.preview')}
      </h3>
      <dl className={styles.rows}>
        {rows.map(([key, text]) => (
          <div key={key}>
            <dt>{say(`handoff.import.${key}`)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {leftOut.length > 0 && <NotAsked law={law} leftOut={leftOut} />}
      <WaysOn file={file} onLeave={onLeave} />
    </div>
  )
}

function NotAsked({ law, leftOut }: { law: Law; leftOut: readonly LeftOut[] }) {
  const say = useSay()
  return (
    <div className={stack.tight}>
      <p>{say('handoff.import.leftOut')}</p>
      <ul className={styles.problems}>
        {leftOut.map(({ fact, encounter, answer }) => (
          <li key={`${encounter ?? ''}/${fact}`}>
            {Object.hasOwn(law.facts, fact) ? say(`facts.${fact}.label`) : fact}: {answer}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Opens it; where the same file is here already, only after a word on what becomes of the two. */
function WaysOn({ file, onLeave }: { file: CaseFile; onLeave: () => void }) {
  const say = useSay()
  const tell = useTell()
  const language = useLanguage()
  const keeper = useKeeper()
  const { entries } = useKeeping()
  const makeFile = useHeld((context) => context.makeFile)
  const atHand = useHeld((context) => context.file)
  const shelf = useHeld((context) => context.shelf)
  const here = [atHand, ...shelf].find(({ id }) => id === file.id)
  const sealedHere = entries.find(({ id }) => id === file.id)

  const asSecond = () => {
    const { id, words } = makeFile(language)
    tell({ type: 'PUT', file: { ...file, id, words } })
  }
  // What is kept on this device stays kept, with what came in.
  const replace = async () => {
    if (!here && sealedHere) {
      await keeper.open(file.id)
      if (keeper.state().reopened !== file.id) return
    }
    const kept = here?.kept ?? (sealedHere && { until: sealedHere.until })
    tell({ type: 'PUT', file: kept ? { ...file, kept } : file })
  }
  const leaveButton = (
    <Button look="second" onClick={onLeave}>
      {say('handoff.import.leave')}
    </Button>
  )
  // Three words are drawn by chance in every office: two people may have the same.
  const sameWords = [atHand, ...shelf, ...entries].some(({ id, words }) => id !== file.id && words === file.words && words !== '')
  if (!here && !sealedHere)
    return (
      <>
        {sameWords && <p role="alert">{say('handoff.import.sameWords', { words: file.words })}</p>}
        <div className={stack.actions}>
          <Button onClick={() => tell({ type: 'PUT', file })}>{say('handoff.import.open')}</Button>
          {leaveButton}
        </div>
      </>
    )
  return (
    <div className={stack.group} role="alert">
      <p>{say('handoff.import.same', { words: here?.words ?? sealedHere?.words ?? file.words })}</p>
      <p>
        {say('handoff.import.secondNote')} {say('handoff.import.replaceNote')}
      </p>
      <div className={stack.actions}>
        <Button onClick={asSecond}>{say('handoff.import.second')}</Button>
        <Button look="second" onClick={() => void replace()}>
          {say('handoff.import.replace')}
        </Button>
        {leaveButton}
      </div>
    </div>
  )
}
