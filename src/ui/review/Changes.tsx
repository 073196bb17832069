/**
 * What changed since the person was told something before: finding by finding and day by day, each with why. And the
 * keeping of what is told now, so that there is something to compare with. Knows no rule by name.
 */
import { useEffect, useId, useMemo } from 'preact/compat'
import { changesSince, isByAnswersOnly, type Change, type Reason } from '../../casefile/changes.ts'
import { toldOf, type Told } from '../../casefile/told.ts'
import { isDay } from '../../engine/days.ts'
import type { Law } from '../../engine/law.ts'
import { formatDay, type Say } from '../../i18n/index.ts'
import { sayIfAny, type Voice } from '../../sheet/words.ts'
import { useLanguage, useSay } from '../language.tsx'
import { useLaw } from '../law-context.tsx'
import { Button } from '../parts/Button.tsx'
import stack from '../parts/Stack.module.css'
import { useDerived, useHeld, useTell } from '../session.tsx'
import { encounterName, inOneLine } from '../words.ts'
import styles from './review.module.css'

/** Keeps what the summary tells in the file: at first, and while nothing but the answers can have changed. */
export function useKeepTold(): void {
  const law = useLaw()
  const { screening } = useDerived()
  const { id, told } = useHeld(({ file }) => file)
  const tell = useTell()
  const now = useMemo(() => toldOf(law, screening), [law, screening])
  const sameDay = told?.law === now.law && told.on === now.on
  const missing = !told || (sameDay && told.answers !== now.answers)
  useEffect(() => {
    if (missing) tell({ type: 'NOTE', id, change: { told: now } })
  }, [missing, tell, id, now])
}

/** Nothing, where there is nothing to compare with, or nothing but the day is another. */
export function ChangesSinceTold() {
  const law = useLaw()
  const told = useHeld(({ file }) => file.told)
  return told && <Since told={told} law={law} />
}

function Since({ told, law }: { told: Told; law: Law }) {
  const say = useSay()
  const language = useLanguage()
  const tell = useTell()
  const title = useId()
  const file = useHeld(({ file: { id } }) => id)
  const { screening } = useDerived()
  const changes = useMemo(() => changesSince(told, law, screening), [told, law, screening])
  if (told.law === law.version && (changes.length === 0 || told.on === screening.today)) return null
  const voice = { say, language }
  const byAnswers = changes.filter(isByAnswersOnly)
  const others = changes.filter((change) => !isByAnswersOnly(change))
  return (
    <section className={styles.changes} aria-labelledby={title} data-changes={changes.length}>
      <h2 id={title}>{say('review.changes.title', { date: formatDay(language, told.on, 'long') })}</h2>
      <p>
        {told.law === law.version
          ? say('review.changes.sameLaw', { now: law.version })
          : say('review.changes.law', { was: told.law, now: law.version })}
      </p>
      {changes.length === 0 && <p>{say('review.changes.none')}</p>}
      <List changes={others} law={law} voice={voice} />
      {byAnswers.length > 0 && (
        <details className={styles.fold}>
          <summary>{say('review.changes.byAnswers', { count: byAnswers.length })}</summary>
          <List changes={byAnswers} law={law} voice={voice} />
        </details>
      )}
      <div className={stack.actions}>
        <Button look="second" onClick={() => tell({ type: 'NOTE', id: file, change: { told: toldOf(law, screening) } })}>
          {say('review.changes.seen')}
        </Button>
      </div>
    </section>
  )
}

interface ListProps {
  readonly changes: readonly Change[]
  readonly law: Law
  readonly voice: Voice
}

function List({ changes, law, voice }: ListProps) {
  if (changes.length === 0) return null
  return (
    <ul className={styles.list}>
      {changes.map((change) => (
        <li key={`${change.of}/${change.id}/${change.encounter ?? ''}`}>
          <strong>{titleOf(change, voice)}</strong>
          <div>{whatText(change, voice)}</div>
          {change.reasons.map((reason) => (
            <div key={JSON.stringify(reason)} className={stack.soft}>
              {whyText(reason, law, voice)}
            </div>
          ))}
        </li>
      ))}
    </ul>
  )
}

function titleOf({ of, id, encounter }: Change, { say }: Voice): string {
  const title =
    of === 'finding'
      ? (sayIfAny(say, `findings.${id}.title`) ?? say('review.changes.oldFinding'))
      : (sayIfAny(say, `deadlines.${id}.title`) ?? say('review.changes.oldDeadline'))
  return inOneLine(title, encounterName(say, encounter))
}

function whatText({ of, what, was = '', now = '' }: Change, { say, language }: Voice): string {
  const word = (value: string): string =>
    of === 'finding' ? wordOf(say, 'standings', value) : isDay(value) ? formatDay(language, value, 'long') : wordOf(say, 'withheld', value)
  const values = { ...(was && { was: word(was) }), ...(now && { now: word(now) }) }
  return say(`review.changes.what.${of === 'finding' ? '' : 'date-'}${what}`, values)
}

function whyText(reason: Reason, law: Law, { say, language }: Voice): string {
  const date = (day: string) => formatDay(language, day, 'long')
  const key = `review.changes.why.${reason.why}`
  switch (reason.why) {
    case 'source-stands':
      return say(key, {
        source: citeOf(law, reason.source),
        was: wordOf(say, 'states', reason.was),
        now: wordOf(say, 'states', reason.now),
        date: date(reason.since),
      })
    case 'source-new':
    case 'source-gone':
    case 'source-fresh':
      return say(key, { source: citeOf(law, reason.source) })
    case 'source-stale':
    case 'practice-faded':
      return say(key, { source: citeOf(law, reason.source), date: date(reason.on) })
    case 'day-passed':
      return say(key, { date: date(reason.on) })
    case 'law':
      return say(key, { version: reason.version, date: date(reason.on), text: say(`review.law.${reason.says}`) })
    default:
      return say(key)
  }
}

/** What other law told may have a name that this one has no word for. */
const wordOf = (say: Say, of: string, value: string): string => sayIfAny(say, `law.${of}.${value}`) ?? value

/** A source by its citation; one that is no longer in the register by its id. */
const citeOf = (law: Law, id: string): string => law.sources[id]?.cite ?? id
