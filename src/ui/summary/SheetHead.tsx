/** The head of the sheet: what it is and is not, the day, the law behind it, and on paper the case words. */
import { formatDay } from '../../i18n/index.ts'
import { reviewText } from '../../sheet/reviews.ts'
import { noticeText, type Voice } from '../../sheet/words.ts'
import { useReviews } from '../language.tsx'
import { useHeld } from '../session.tsx'
import { Both } from './Both.tsx'
import { useSheet } from './sheet-context.tsx'
import styles from './summary.module.css'

export function SheetHead() {
  return (
    <header className={styles.head}>
      <Both className={styles.tight}>
        {(voice) => (
          <>
            <p className={`${styles.title} ${styles.paperOnly}`}>{voice.say('sheet.title')}</p>
            <Made voice={voice} />
            <CaseWords voice={voice} />
            <Notices voice={voice} />
          </>
        )}
      </Both>
    </header>
  )
}

/** The words by which the file is called, or a line to write them on. */
function CaseWords({ voice: { say } }: { voice: Voice }) {
  const words = useHeld(({ file }) => file.words)
  return words === '' ? (
    <p className={`${styles.paperOnly} ${styles.caseWord}`}>{say('sheet.caseWord')}</p>
  ) : (
    <p className={styles.paperOnly}>{say('people.of', { words })}</p>
  )
}

/** On the screen the law behind the sheet stands at its end: what cannot wait comes first. On paper all is at the head. */
export function SheetEnd() {
  return (
    <footer className={`${styles.screenOnly} ${styles.end}`}>
      <Both className={styles.tight}>{(voice) => <LawLines voice={voice} />}</Both>
    </footer>
  )
}

function Made({ voice: { say, language } }: { voice: Voice }) {
  const { sheet } = useSheet()
  return <p>{say('sheet.made', { date: formatDay(language, sheet.today, 'long') })}</p>
}

function Notices({ voice }: { voice: Voice }) {
  const { sheet } = useSheet()
  return (
    <div className={styles.notices}>
      {sheet.notices.map((notice) => (
        <p key={notice} className={notice === 'information' ? styles.strong : undefined}>
          {noticeText(voice, sheet, notice)}
        </p>
      ))}
      <div className={styles.paperOnly}>
        <LawLines voice={voice} />
      </div>
    </div>
  )
}

function LawLines({ voice: { say, language } }: { voice: Voice }) {
  const { sheet } = useSheet()
  const files = Object.keys(useReviews())
  const reviews = Object.fromEntries(files.map((file) => [file, { status: say(`reviews.${file}.status`), by: '', on: '' }]))
  const { version, checkedOn, reviewBy } = sheet.law
  const date = (day: string) => ({ date: formatDay(language, day, 'long') })
  return (
    <>
      <p>{say('sheet.notices.promise')}</p>
      <p className={styles.soft}>
        {[
          reviewText(say, reviews),
          say('sheet.law.version', { version }),
          say('sheet.law.checkedOn', date(checkedOn)),
          ...(reviewBy === undefined ? [] : [say('sheet.law.reviewBy', date(reviewBy))]),
        ].map((line) => (
          <span key={line} className={styles.line}>
            {line}
          </span>
        ))}
      </p>
    </>
  )
}
