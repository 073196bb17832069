/** One finding: how sure it sounds and how soon, what it says, the next step, its readings or its practice, and why. */
import type { FindingItem } from '../../sheet/findings.ts'
import { findingWords, practiceText, whoText, type Voice } from '../../sheet/words.ts'
import { ReadAloud } from '../aloud.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Words } from '../parts/Words.tsx'
import { Because, Grounds } from './Because.tsx'
import { Both } from './Both.tsx'
import { FillIn } from './FillIn.tsx'
import { Fold } from './Fold.tsx'
import styles from './summary.module.css'

interface FindingCardProps {
  readonly finding: FindingItem
  /** Only its title is seen on the screen until it is opened. */
  readonly folded?: boolean
}

export function FindingCard({ finding, folded = false }: FindingCardProps) {
  const body = (
    <>
      <Both className={styles.prose}>{(voice) => <Body finding={finding} voice={voice} folded={folded} />}</Both>
      {finding.fillIn && <FillIn finding={finding.id} />}
      <Grounds because={finding.because} />
    </>
  )
  return (
    <article className={styles.finding} data-finding={finding.id} data-standing={finding.standing} data-urgency={finding.urgency}>
      {folded ? (
        <Fold heading printed label={({ say }) => say(`findings.${finding.id}.title`)}>
          {() => body}
        </Fold>
      ) : (
        body
      )}
    </article>
  )
}

/** How sure it sounds and how soon it must be done; what must be done says only how soon. */
export function labelOf({ standing, urgency }: FindingItem, { say }: Voice): string {
  const soon = say(`law.urgency.${urgency}`)
  if (urgency === 'none') return say(`law.standings.${standing}`)
  if (standing === 'do-now') return urgency === 'now' ? say('law.standings.do-now') : soon
  return `${say(`law.standings.${standing}`)} · ${soon}`
}

function Body({ finding, voice, folded }: Required<FindingCardProps> & { voice: Voice }) {
  const { id, urgency, practice, stale, places, because } = finding
  const { say, language } = voice
  const key = `findings.${id}`
  const { by, text, lang, next, readings } = findingWords(voice, finding)
  const pressing = urgency === 'now' || urgency === 'days'
  return (
    <>
      <p className={[pressing ? styles.pressing : styles.standing, folded && styles.paperOnly].filter(Boolean).join(' ')}>
        {pressing && <Icon name="urgent" />}
        <span>{labelOf(finding, voice)}</span>
      </p>
      <h3 className={folded ? styles.paperOnly : undefined}>
        <Words in={language}>{say(`${key}.title`)}</Words>
      </h3>
      {places.map(
        ({ encounter }) =>
          encounter && (
            <p key={encounter.number} className={styles.who}>
              {whoText(voice, encounter)}
            </p>
          ),
      )}
      {by !== undefined && <p className={styles.note}>{by}</p>}
      <p lang={lang}>{lang === undefined ? <Words in={language}>{text}</Words> : text}</p>
      {readings.length > 0 && (
        <>
          <p>{say('sheet.finding.readings')}</p>
          <ol className={styles.readings}>
            {readings.map((reading) => (
              <li key={reading}>
                <Words in={language}>{reading}</Words>
              </li>
            ))}
          </ol>
        </>
      )}
      {practice && (
        <p className={styles.note}>
          {practiceText(voice, practice)}.{' '}
          {practice.faded && say('law.faded')}
        </p>
      )}
      {stale && <p className={styles.note}>{say('law.stale')}</p>}
      {next !== undefined && (
        <p className={styles.next}>
          <strong>{say('sheet.finding.next')}</strong> <Words in={language}>{next}</Words>
        </p>
      )}
      {finding.fillIn && (
        <p>
          <Words in={language}>{say(`${key}.gloss`)}</Words>
        </p>
      )}
      {(lang === undefined || lang === language) && (
        <ReadAloud key={language} language={language} texts={[labelOf(finding, voice), say(`${key}.title`), text, ...readings, next]} />
      )}
      <Because because={because} places={places} voice={voice} />
    </>
  )
}
