/**
 * May this case be counted? Asked of the person, only where the organisation turned counting on. The case is counted as
 * soon as they agree, counted anew when answers changed, and taken out when they take the yes back.
 * Must not know any pattern by name.
 */
import { useEffect, useId, useRef } from 'preact/compat'
import type { Book } from '../../totals/book.ts'
import { monthOf } from '../../totals/months.ts'
import { isSettled, settle } from '../../totals/counting.ts'
import { patternsIn } from '../../totals/patterns.ts'
import { useSay } from '../language.tsx'
import { useLaw } from '../law-context.tsx'
import stack from '../parts/Stack.module.css'
import options from '../question/Options.module.css'
import { useDerived, useHeld, useTell } from '../session.tsx'
import { useBook, type OpenedBook } from './book.tsx'
import styles from './totals.module.css'

/** The files that are being brought into step: a screen that comes while another is at it must not count them twice. */
const settling = new Set<string>()

export function CountingChoice() {
  const opened = useBook()
  const { stand } = opened
  if (stand.at === 'lost') return <Lost />
  return stand.at === 'open' && stand.book.on ? <Asked opened={opened} /> : null
}

/** The book could not be opened or written. */
export function Lost() {
  const say = useSay()
  return (
    <p role="alert" className={styles.box}>
      {say('totals.lost')}
    </p>
  )
}

function Asked({ opened: { change } }: { opened: OpenedBook }) {
  const say = useSay()
  const law = useLaw()
  const tell = useTell()
  const id = useId()
  const { screening } = useDerived()
  const today = useHeld((context) => context.today)
  const file = useHeld((context) => context.file)
  const { counting } = file

  // What the person says while the book is being written holds all the same.
  const latest = useRef(counting)
  useEffect(() => {
    latest.current = counting
  }, [counting])

  useEffect(() => {
    const patterns = patternsIn(law, screening)
    if (!counting || isSettled(counting, patterns) || settling.has(file.id)) return
    settling.add(file.id)
    let settled = counting
    const inStep = (book: Book): Book => {
      const { ledger, counting: now } = settle(book.ledger, counting, monthOf(today), patterns)
      settled = now
      return { ...book, ledger }
    }
    void change(inStep).then((written) => {
      settling.delete(file.id)
      if (written) tell({ type: 'NOTE', id: file.id, change: { counting: { ...settled, agreed: latest.current?.agreed ?? settled.agreed } } })
    })
  }, [change, counting, file.id, law, screening, tell, today])

  const choose = (agreed: boolean) => tell({ type: 'NOTE', change: { counting: { ...counting, agreed } } })
  return (
    <fieldset className={styles.ask} aria-describedby={`${id}-why`}>
      <legend className={styles.legend}>{say('totals.ask.title')}</legend>
      <div id={`${id}-why`} className={stack.tight}>
        <p>{say('totals.ask.why')}</p>
        <p>{say('totals.ask.free')}</p>
      </div>
      <div className={options.options}>
        {([true, false] as const).map((agreed) => (
          <label key={String(agreed)} className={options.option}>
            <input type="radio" name={`${id}-counting`} autoComplete="off" checked={counting?.agreed === agreed} onChange={() => choose(agreed)} />
            {say(agreed ? 'totals.ask.yes' : 'totals.ask.no')}
          </label>
        ))}
      </div>
      <output>{counting && say(counting.counted ? 'totals.ask.counted' : 'totals.ask.notCounted')}</output>
      <p className={stack.soft}>{say('totals.ask.taken')}</p>
    </fieldset>
  )
}
