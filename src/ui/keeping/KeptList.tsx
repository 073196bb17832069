/** What is kept on this device: the passphrase asked for, then the files behind it, each by its case words. */
import { useEffect, useId } from 'preact/compat'
import { formatDay } from '../../i18n/days.ts'
import { idleChoices, type KeptEntry } from '../../session/keeper.ts'
import { useLanguage, useSay } from '../language.tsx'
import { Button } from '../parts/Button.tsx'
import stack from '../parts/Stack.module.css'
import inputs from '../question/Inputs.module.css'
import { useHeld } from '../session.tsx'
import { useKeeper, useKeeping } from './keeper-context.tsx'
import styles from './keeping.module.css'
import { LeftOutAnswers } from './LeftOut.tsx'
import { UnlockForm } from './Passphrase.tsx'
import { ProblemText, TwoTaps } from './Told.tsx'
import { WipeAll } from './WipeAll.tsx'

export function KeptList() {
  const say = useSay()
  const keeper = useKeeper()
  const { vault, problem, removed } = useKeeping()
  useEffect(() => void keeper.look(), [keeper])
  return (
    <section className={stack.group} aria-labelledby="kept-list">
      <h2 className={styles.title} id="kept-list">{say('keep.list.title')}</h2>
      {removed > 0 && <p className={styles.told}>{say('keep.list.removed', { count: removed })}</p>}
      <ClockDoubt />
      {vault === 'absent' && <p>{say('keep.list.none')}</p>}
      {vault === 'locked' && (
        <>
          <p>{say('keep.list.locked')}</p>
          <UnlockForm />
        </>
      )}
      {(vault === 'open' || vault === 'refused') && problem && <ProblemText of={problem} />}
      {vault === 'open' && <OpenList />}
      {(vault === 'locked' || vault === 'open') && <WipeAll />}
    </section>
  )
}

function ClockDoubt() {
  const say = useSay()
  const language = useLanguage()
  const { doubt, lastUsed } = useKeeping()
  const today = useHeld(({ today }) => today)
  if (!doubt || !lastUsed) return null
  const days = { today: formatDay(language, today, 'long'), last: formatDay(language, lastUsed, 'long') }
  return <p className={styles.problem}>{say(`keep.doubt.${doubt}`, days)}</p>
}

function OpenList() {
  const id = useId()
  const say = useSay()
  const keeper = useKeeper()
  const { entries, lost, idleMinutes } = useKeeping()
  return (
    <>
      {lost.map((each) => (
        <ProblemText key={'id' in each ? each.id : each.problem} of={each} />
      ))}
      {entries.length === 0 ? (
        <p>{say('keep.list.empty')}</p>
      ) : (
        <ul className={styles.list}>
          {entries.map((entry) => (
            <OneEntry key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
      <div className={inputs.field}>
        <label className={inputs.label} htmlFor={id}>
          {say('keep.idle.label')}
        </label>
        <select
          id={id}
          className={`${inputs.input} ${inputs.wide}`}
          autoComplete="off"
          value={idleMinutes}
          onChange={(event) => keeper.setIdleMinutes(Number(event.currentTarget.value))}
        >
          {idleChoices.map((minutes) => (
            <option key={minutes} value={minutes}>
              {say('keep.idle.minutes', { minutes })}
            </option>
          ))}
        </select>
      </div>
    </>
  )
}

function OneEntry({ entry: { id, words, until, problem, leftOut } }: { entry: KeptEntry }) {
  const say = useSay()
  const language = useLanguage()
  const keeper = useKeeper()
  const isHere = useHeld(({ file, shelf }) => [file, ...shelf].some((each) => each.id === id))
  return (
    <li className={styles.entry}>
      {words !== undefined && <p className={styles.words}>{words}</p>}
      {problem ? <ProblemText of={problem} /> : <p>{say('keep.saving.until', { day: formatDay(language, until, 'long') })}</p>}
      {leftOut.length > 0 && <LeftOutAnswers left={leftOut} />}
      {isHere && <p>{say('keep.list.here')}</p>}
      {words !== undefined && !isHere && (
        <div className={stack.actions}>
          <Button look="second" aria-label={say('keep.list.openNamed', { words })} onClick={() => void keeper.open(id)}>
            {say('keep.list.open')}
          </Button>
        </div>
      )}
      <TwoTaps
        first={say('keep.list.delete')}
        question={words === undefined ? say('keep.list.deleteUnread') : say('keep.list.deleteQuestion', { words })}
        yes={say('keep.list.deleteYes')}
        onYes={() => void keeper.remove(id)}
      />
    </li>
  )
}
