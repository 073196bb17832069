/**
 * How old the law in this tool is, whether it must be checked again, and whether it is all here without internet. Loaded
 * after the first screen, which is read without it (`offline/soon.tsx`).
 */
import { daysBetween } from '../../engine/days.ts'
import { formatDay, type Say } from '../../i18n/index.ts'
import { useLanguage, useSay, useSpoken } from '../language.tsx'
import { Icon } from '../parts/Icon.tsx'
import { useHeld } from '../session.tsx'
import { useAge, useOfflineState } from './offline-context.tsx'
import styles from './offline.module.css'

/** In plain words, for the pages where one begins and where one reads what is told. */
export function AgeOfLaw() {
  const say = useSay()
  const language = useLanguage()
  const { checkedOn } = useAge()
  const { ready } = useOfflineState()
  const today = useHeld(({ today }) => today)
  return (
    <div className={styles.age} data-age="">
      <p>{ageText(say, formatDay(language, checkedOn, 'long'), daysBetween(checkedOn, today))}</p>
      <p className={styles.soft}>{say('offline.age.some')}</p>
      <output className={styles.ready} data-ready={ready}>
        {ready === 'yes' && <Icon name="check" />}
        {ready !== 'not-known' && say(`offline.ready.${ready}`)}
      </output>
    </div>
  )
}

function ageText(say: Say, date: string, days: number): string {
  if (days < 0) return say('offline.age.ahead', { date })
  if (days === 0) return say('offline.age.today', { date })
  return days === 1 ? say('offline.age.yesterday', { date }) : say('offline.age.days', { date, days })
}

/** A build past the day to check it again says so before anything else. */
export function DueWarning() {
  const spoken = useSpoken()
  const { reviewBy } = useAge()
  const today = useHeld(({ today }) => today)
  if (!spoken || today <= reviewBy) return null
  const { say, language } = spoken
  return (
    <section className={styles.due} data-due="">
      <h2 className={styles.title}>
        <Icon name="urgent" />
        {say('offline.due.title')}
      </h2>
      <p>{say('offline.due.text', { date: formatDay(language, reviewBy, 'long') })}</p>
    </section>
  )
}
