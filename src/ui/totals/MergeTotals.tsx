/** Totals of several devices, put together from files. Each file is read strictly, or told with everything that is wrong in it. */
import { useId, useState } from 'preact/compat'
import { isWithin, merge, readTotals, totalsLimits, type ReadTotals, type Totals, type TotalsProblem } from '../../totals/totals.ts'
import { useSay } from '../language.tsx'
import { Button } from '../parts/Button.tsx'
import button from '../parts/Button.module.css'
import stack from '../parts/Stack.module.css'
import options from '../question/Options.module.css'
import { TotalsTable } from './TotalsTable.tsx'
import styles from './totals.module.css'

interface Chosen {
  readonly key: number
  readonly name: string
  /** Undefined when the file could not be opened. */
  readonly read: ReadTotals | undefined
}

/** More problems of one file are told as a number. */
const mostProblems = 10

export function MergeTotals({ own, order }: { own: Totals | undefined; order: readonly string[] }) {
  const say = useSay()
  const id = useId()
  const [chosen, setChosen] = useState<readonly Chosen[]>([])
  const [withOwn, setWithOwn] = useState(true)
  const hasOwn = own !== undefined && own.rows.length > 0

  const add = async (files: readonly File[]) => {
    const added = await Promise.all(files.map(async (file) => ({ name: file.name, read: await readFile(file, order) })))
    setChosen((before) => added.reduce<readonly Chosen[]>((all, one) => [...all, { ...one, key: (all.at(-1)?.key ?? 0) + 1 }], before))
  }
  const good = chosen.flatMap(({ read }) => (read?.ok ? [read.totals] : []))
  const together = hasOwn && withOwn ? [own, ...good] : good
  const mayBeTwice = together.some((one, i) => together.some((other, j) => i !== j && isWithin(one, other)))
  return (
    <>
      <section className={`${stack.group} ${styles.screen}`} aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`}>{say('totals.merge.title')}</h2>
        <p id={`${id}-text`}>{say('totals.merge.text')}</p>
        <div className={stack.actions}>
          <label className={`${button.button} ${button.second} ${styles.choose}`}>
            {say('totals.merge.choose')}
            <input
              type="file"
              multiple
              accept=".json,application/json"
              autoComplete="off"
              aria-describedby={`${id}-text ${id}-list`}
              onChange={(event) => {
                const files = [...(event.currentTarget.files ?? [])]
                // The list below tells what was chosen; the same file may be chosen again once it was put right.
                event.currentTarget.value = ''
                void add(files)
              }}
            />
          </label>
        </div>
        <div id={`${id}-list`} aria-live="polite">
          {chosen.length > 0 && (
            <ul className={styles.files}>
              {chosen.map((each) => (
                <li key={each.key}>
                  <WhatWasRead {...each} />
                  <Button look="quiet" onClick={() => setChosen((all) => all.filter(({ key }) => key !== each.key))}>
                    {say('totals.merge.remove', { file: each.name })}
                  </Button>
                </li>
              ))}
            </ul>
          )}
          {mayBeTwice && <p className={styles.box}>{say('totals.merge.same')}</p>}
        </div>
        {hasOwn && good.length > 0 && (
          <label className={options.option}>
            <input type="checkbox" autoComplete="off" checked={withOwn} onChange={(event) => setWithOwn(event.currentTarget.checked)} />
            {say('totals.merge.withOwn')}
          </label>
        )}
        <p className={stack.soft}>{say('totals.merge.twice')}</p>
      </section>
      {good.length > 0 && <TotalsTable title={say('totals.merge.result')} totals={merge(together)} order={order} />}
    </>
  )
}

async function readFile(file: File, known: readonly string[]): Promise<ReadTotals | undefined> {
  // A file far too big is not even opened: four bytes are the longest character.
  if (file.size > totalsLimits.characters * 4) return { ok: false, problems: [{ problem: 'too-big' }] }
  try {
    return readTotals(await file.text(), known)
  } catch {
    return undefined
  }
}

function WhatWasRead({ name, read }: Chosen) {
  const say = useSay()
  if (read?.ok) return <p>{say('totals.merge.read', { file: name, count: read.totals.rows.length })}</p>
  return (
    <>
      <p className={styles.strong}>{say('totals.merge.refused', { file: name })}</p>
      {read ? <Problems all={read.problems} /> : <p>{say('totals.merge.unreadable')}</p>}
    </>
  )
}

function Problems({ all }: { all: readonly TotalsProblem[] }) {
  const say = useSay()
  const words = ({ problem, row }: TotalsProblem) => {
    const text = say(`totals.problems.${problem}`)
    return row === undefined ? text : say('totals.problems.atRow', { row, problem: text })
  }
  return (
    <ul>
      {all.slice(0, mostProblems).map((problem, i) => (
        <li key={i}>{words(problem)}</li>
      ))}
      {all.length > mostProblems && <li>{say('totals.merge.more', { count: all.length - mostProblems })}</li>}
    </ul>
  )
}
