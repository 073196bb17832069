/**
 * Another version is whole on this device: what changed in the law, and the choice to take it. It never moves what is under
 * a finger: what was here before the page stands at its top, what comes later at its end. Not where an answer is given.
 */
import { useId } from 'preact/compat'
import type { NewsItem } from '../../offline/contract.ts'
import { changesAfter } from '../../offline/news.ts'
import type { OfflineState } from '../../session/offline.ts'
import { formatDay, type Language } from '../../i18n/index.ts'
import { isDay } from '../../engine/days.ts'
import { useLanguage, useSay } from '../language.tsx'
import { Button } from '../parts/Button.tsx'
import stack from '../parts/Stack.module.css'
import { useAge, useOffline, useOfflineState } from './offline-context.tsx'
import styles from './offline.module.css'

export default function NewVersion() {
  const { other, problem } = useOfflineState()
  if (problem === 'not-read') return <NotRead />
  return other ? <Choice other={other} /> : null
}

function NotRead() {
  const say = useSay()
  return (
    <p role="alert" className={styles.new}>
      {say('offline.problems.not-read')}
    </p>
  )
}

function Choice({ other }: { other: NonNullable<OfflineState['other']> }) {
  const say = useSay()
  const title = useId()
  const offline = useOffline()
  const { taking, problem } = useOfflineState()
  return (
    <section className={styles.new} aria-labelledby={title} data-new-version="">
      <h2 id={title} className={styles.title}>
        {say('offline.new.title')}
      </h2>
      {other.elsewhere && <p>{say('offline.new.elsewhere')}</p>}
      <Changes news={other.news} />
      <p>{say('offline.new.answers')}</p>
      {problem && <p role="alert">{say(`offline.problems.${problem}`)}</p>}
      <output className={styles.ready}>{taking && say('offline.new.taking')}</output>
      <div className={stack.actions}>
        <Button look="second" aria-disabled={taking} onClick={() => void offline.take()}>
          {say('offline.new.take')}
        </Button>
        <Button look="quiet" onClick={offline.later}>
          {say('offline.new.later')}
        </Button>
      </div>
    </section>
  )
}

function Changes({ news }: Pick<NonNullable<OfflineState['other']>, 'news'>) {
  const say = useSay()
  const language = useLanguage()
  const { version } = useAge()
  if (!news) return <p>{say('offline.new.unread')}</p>
  const changes = changesAfter(news, version)
  if (changes.length === 0) return <p>{say('offline.new.same')}</p>
  return (
    <>
      <p>{say('offline.new.changed')}</p>
      <ul className={styles.changes}>
        {changes.map((change) => (
          <li key={`${change.version}${change.texts['en']}`}>{changeText(language, change)}</li>
        ))}
      </ul>
    </>
  )
}

const changeText = (language: Language, { on, texts }: NewsItem): string => `${isDay(on) ? formatDay(language, on, 'long') : on}: ${texts[language] ?? texts['en'] ?? ''}`
