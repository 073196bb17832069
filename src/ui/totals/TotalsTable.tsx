/** Totals as a table with what each line counts, and the ways in which they may leave: for a spreadsheet, to put together, on paper. */
import { useEffect, useId, useState } from 'preact/compat'
import { formatNumber } from '../../i18n/index.ts'
import { countedIn, monthsOf, titleOf, totalsCsv, totalsDocument, type Counted } from '../../totals/forms.ts'
import { cases, smallest } from '../../totals/ledger.ts'
import { totalsJson, type Totals } from '../../totals/totals.ts'
import { save as saveFile } from '../handing/save.ts'
import { loadWord, saveWord } from '../handing/save-word.ts'
import { useLanguage, useSay } from '../language.tsx'
import { Button } from '../parts/Button.tsx'
import stack from '../parts/Stack.module.css'
import { useHeld } from '../session.tsx'
import styles from './totals.module.css'

interface TotalsTableProps {
  title: string
  totals: Totals
  /** The patterns of the law, in their order. */
  order: readonly string[]
}

export function TotalsTable({ title, totals, order }: TotalsTableProps) {
  const say = useSay()
  const language = useLanguage()
  const id = useId()
  const counted = countedIn(totals, order)
  const last = totals.rows.reduce((latest, { to }) => (to > latest ? to : latest), '')
  const save = (ending: 'csv' | 'json', type: string, text: string) => saveFile(`totals-${last}.${ending}`, type, text)
  const today = useHeld((context) => context.today)
  const [failed, setFailed] = useState(false)
  useEffect(loadWord, [])
  const asWord = async () => setFailed(!(await saveWord(`totals-${last}.docx`, totalsDocument(say, language, totals, order), today)))
  return (
    <section className={stack.group} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {counted.length === 0 ? (
        <p>{say('totals.none', { smallest })}</p>
      ) : (
        <>
          <p className={styles.paper}>{say('totals.paper.about', { smallest })}</p>
          <table data-totals="" className={styles.table}>
            <caption>{say('totals.table.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('totals.table.months')}</th>
                <th scope="col" className={styles.number}>
                  {say('totals.table.count')}
                </th>
              </tr>
            </thead>
            {counted.map(({ of, rows, sum }) => (
              <tbody key={of}>
                <tr>
                  <th scope="rowgroup" colSpan={2}>
                    {titleOf(say, of)}
                  </th>
                </tr>
                {rows.map((row) => (
                  <tr key={`${row.from} ${row.to}`}>
                    <td>{monthsOf(say, language, row)}</td>
                    <td className={styles.number}>{formatNumber(language, row.count)}</td>
                  </tr>
                ))}
                {rows.length > 1 && (
                  <tr className={styles.sum}>
                    <td>{say('totals.table.sum')}</td>
                    <td className={styles.number}>{formatNumber(language, sum)}</td>
                  </tr>
                )}
              </tbody>
            ))}
          </table>
          <p className={stack.soft}>{say('totals.overlap')}</p>
          <p className={stack.soft}>{say('totals.rule', { smallest })}</p>
          <div className={`${stack.actions} ${styles.screen}`}>
            <Button onClick={() => save('csv', 'text/csv', totalsCsv(say, totals, order))}>{say('totals.save.csv')}</Button>
            <Button look="second" onClick={() => save('json', 'application/json', totalsJson(totals))}>
              {say('totals.save.json')}
            </Button>
            <Button look="second" onClick={() => void asWord()}>
              {say('formats.docx')}
            </Button>
            <Button look="second" onClick={() => window.print()}>
              {say('totals.save.print')}
            </Button>
          </div>
          <p role="alert">{failed && say('formats.failed')}</p>
          <details className={styles.fold}>
            <summary>{say('totals.exactly')}</summary>
            <Exactly counted={counted} />
          </details>
          {/* Paper has no taps: there it stands open. */}
          <div className={styles.paper}>
            <h3>{say('totals.exactly')}</h3>
            <Exactly counted={counted} />
          </div>
        </>
      )}
    </section>
  )
}

function Exactly({ counted }: { counted: readonly Counted[] }) {
  const say = useSay()
  return (
    <dl className={styles.exactly}>
      {counted
        .filter(({ of }) => of !== cases)
        .map(({ of }) => (
          <div key={of}>
            <dt>{titleOf(say, of)}</dt>
            <dd>{say(`totals.patterns.${of}.exactly`)}</dd>
          </div>
        ))}
    </dl>
  )
}
