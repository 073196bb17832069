/** Totals without names: what is counted, whether this device counts, what it counted, and totals of several devices together. */
import { useEffect } from 'preact/compat'
import { closeMonths, type Ledger } from '../../totals/ledger.ts'
import { monthOf } from '../../totals/months.ts'
import { publish } from '../../totals/totals.ts'
import { useSay } from '../language.tsx'
import { BackButton } from '../parts/BackButton.tsx'
import { Button } from '../parts/Button.tsx'
import { PageHeading } from '../parts/PageHeading.tsx'
import stack from '../parts/Stack.module.css'
import { useHeld } from '../session.tsx'
import { Shell } from '../Shell.tsx'
import { useBook, type OpenedBook } from './book.tsx'
import { Lost } from './CountingChoice.tsx'
import { OpenVault } from './OpenVault.tsx'
import { MergeTotals } from './MergeTotals.tsx'
import { TotalsTable } from './TotalsTable.tsx'
import styles from './totals.module.css'

export function TotalsPage() {
  const say = useSay()
  const law = useHeld((context) => context.law)
  const opened = useBook()
  const { stand } = opened
  const order = Object.keys(law?.patterns ?? {})
  const ledger = stand.at === 'open' ? stand.book.ledger : undefined
  return (
    <Shell>
      <div className={stack.page}>
        <div className={styles.screen}>
          <BackButton />
        </div>
        <PageHeading page="totals">{say('totals.title')}</PageHeading>
        <p className={styles.screen}>{say('totals.what')}</p>
        {stand.at === 'lost' && <Lost />}
        {stand.at === 'none' && <OpenVault />}
        {law && <OfThisDevice opened={opened} order={order} />}
        {law && <MergeTotals own={ledger && publish(ledger, order)} order={order} />}
      </div>
    </Shell>
  )
}

function OfThisDevice({ opened: { stand, change }, order }: { opened: OpenedBook; order: readonly string[] }) {
  const say = useSay()
  const today = useHeld((context) => context.today)
  const book = stand.at === 'open' ? stand.book : undefined
  const closes = book !== undefined && closeMonths(book.ledger, monthOf(today)) !== book.ledger

  // What is shown may be written down by whoever sees it: it is closed first, and never changes from then on.
  useEffect(() => {
    if (closes) void change((now) => ({ ...now, ledger: closeMonths(now.ledger, monthOf(today)) }))
  }, [change, closes, today])

  if (!book) return null
  const turn = (on: boolean) => void change((now) => ({ ...now, on }))
  return (
    <>
      {(book.on || hasCounted(book.ledger)) && !closes && (
        <TotalsTable title={say('totals.own')} totals={publish(book.ledger, order)} order={order} />
      )}
      {book.on ? <On turnOff={() => turn(false)} /> : <Off turnOn={() => turn(true)} />}
    </>
  )
}

const hasCounted = ({ months, closed }: Ledger): boolean => closed.length > 0 || Object.keys(months).length > 0

function Off({ turnOn }: { turnOn: () => void }) {
  const say = useSay()
  return (
    <section className={`${stack.group} ${styles.box} ${styles.screen}`} aria-labelledby="counting">
      <h2 id="counting">{say('totals.off.title')}</h2>
      <ul className={styles.list}>
        {(['who', 'asks', 'stays', 'final'] as const).map((part) => (
          <li key={part}>{say(`totals.off.${part}`)}</li>
        ))}
      </ul>
      <div className={stack.actions}>
        <Button onClick={turnOn}>{say('totals.off.turnOn')}</Button>
      </div>
    </section>
  )
}

function On({ turnOff }: { turnOff: () => void }) {
  const say = useSay()
  return (
    <section className={`${stack.group} ${styles.screen}`} aria-labelledby="counting">
      <h2 id="counting">{say('totals.on.title')}</h2>
      <p>{say('totals.off.asks')}</p>
      <div className={stack.actions}>
        <Button look="second" onClick={turnOff}>
          {say('totals.on.turnOff')}
        </Button>
      </div>
    </section>
  )
}
