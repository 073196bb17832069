/** One deadline: the day to act by in large letters, what the law and its readings still leave, and the count. */
import type { DeadlineItem } from '../../sheet/deadlines.ts'
import { deadlineWords, whoText, type Voice } from '../../sheet/words.ts'
import { Icon } from '../parts/Icon.tsx'
import { Words } from '../parts/Words.tsx'
import { CountPicture } from '../pictures/CountPicture.tsx'
import { Because, Grounds } from './Because.tsx'
import { Both } from './Both.tsx'
import { Fold } from './Fold.tsx'
import { useSheet } from './sheet-context.tsx'
import styles from './summary.module.css'

export function DeadlineCard({ deadline }: { deadline: DeadlineItem }) {
  const { voices } = useSheet()
  const { id, because, dates } = deadline
  return (
    <article className={styles.deadline} data-deadline={id}>
      <Both className={styles.prose}>{(voice) => <Body deadline={deadline} voice={voice} />}</Both>
      <Grounds because={because} />
      {dates?.count && (
        <Fold label={({ say }) => say('sheet.deadline.count')} printed>
          {() => <CountPicture dates={dates} voices={voices} />}
        </Fold>
      )}
    </article>
  )
}

function Body({ deadline, voice }: { deadline: DeadlineItem; voice: Voice }) {
  const { sheet } = useSheet()
  const { id, encounters, because, whose } = deadline
  const { say, language } = voice
  const { headline, state, lines } = deadlineWords(voice, deadline, sheet.today)
  const own = whose === 'person' || whose === 'named'
  return (
    <>
      <h3>
        <Words in={language}>{say(`deadlines.${id}.title`)}</Words>
      </h3>
      {encounters.map((encounter) => (
        <p key={encounter.number} className={styles.who}>
          {whoText(voice, encounter)}
        </p>
      ))}
      {headline && (
        <p className={own ? styles.planned : styles.until}>
          {headline.label && <span className={styles.label}>{headline.label}</span>}
          <strong>{headline.text}</strong>
        </p>
      )}
      {state !== undefined && (
        <p className={own ? styles.pressing : styles.standing}>
          {own && <Icon name="urgent" />}
          <span>{state}</span>
        </p>
      )}
      {lines.length > 0 && (
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={line}>
              <Words in={language}>{line}</Words>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.soft}>
        <Words in={language}>{say(`deadlines.${id}.note`)}</Words>
      </p>
      <Because because={because} voice={voice} />
    </>
  )
}
