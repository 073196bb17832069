/**
 * The count of a deadline as the pages of a calendar: counted days bear their number, other days a letter that names
 * their reason, and the days to act by a sign each. Under it the same as a list.
 */
import type { Dates } from '../../engine/deadlines.ts'
import type { Day } from '../../engine/days.ts'
import { calendarWords } from '../../i18n/calendar-words.ts'
import { formatDay, formatMonth } from '../../i18n/index.ts'
import type { Voice } from '../../sheet/words.ts'
import { countPagesOf, weekendReason, type CountPages, type DayCell, type DayMark, type MonthPage } from './month-grid.ts'
import styles from './pictures.module.css'
import { Sign, SignAt, type SignShape } from './Sign.tsx'
import { Spoken } from './Spoken.tsx'

interface CountPictureProps {
  readonly dates: Dates
  readonly voices: readonly [Voice, ...Voice[]]
}

const shapes: Record<DayMark, SignShape> = { start: 'plain', target: 'dashed', plan: 'circle', statutory: 'double', arguable: 'diamond' }
const cell = 54
const head = 46

const letterOf = (i: number): string => 'abcdefghijklmnopqrstuvwxyz'[i] ?? '?'

export function CountPicture({ dates, voices }: CountPictureProps) {
  const pages = countPagesOf(dates)
  if (!pages) return null
  const letters = new Map(pages.excluded.map(({ reason }, i) => [reason, letterOf(i)]))
  const [voice] = voices
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <Spoken voices={voices}>{({ say }) => <strong>{say('sheet.pictures.count.title')}</strong>}</Spoken>
        <Spoken voices={voices}>{({ say }) => say('sheet.pictures.count.about')}</Spoken>
        {dates.start.from !== dates.start.to && <Spoken voices={voices}>{({ say }) => say('sheet.pictures.count.earliest')}</Spoken>}
      </figcaption>
      <div className={styles.months}>
        {pages.months.map((page) => (
          <MonthDrawing key={page.month} page={page} letters={letters} voice={voice} />
        ))}
      </div>
      <Legend pages={pages} dates={dates} letters={letters} voices={voices} />
      <details className={styles.asText}>
        <summary>{voice.say('sheet.pictures.asText')}</summary>
        <Spoken voices={voices}>{(each) => <CountList dates={dates} voice={each} />}</Spoken>
      </details>
    </figure>
  )
}

function MonthDrawing({ page, letters, voice }: { page: MonthPage; letters: ReadonlyMap<string, string>; voice: Voice }) {
  const title = formatMonth(voice.language, page.month)
  const { weekdays } = calendarWords[voice.language]
  return (
    <svg
      className={styles.month}
      viewBox={`0 0 ${7 * cell + 2} ${head + page.weeks.length * cell + 2}`}
      aria-hidden="true"
      focusable="false"
    >
      <text x="2" y="16" className={styles.monthName}>
        {title}
      </text>
      {[1, 2, 3, 4, 5, 6, 0].map((weekday, i) => (
        <text key={weekday} x={1 + i * cell + cell / 2} y={head - 8} textAnchor="middle" className={styles.weekday}>
          {weekdays[weekday]?.slice(0, 2)}
        </text>
      ))}
      {page.weeks.flatMap((week, row) =>
        week.map((day, column) =>
          day ? (
            <g key={day.day} transform={`translate(${1 + column * cell} ${head + row * cell})`}>
              <DayDrawing day={day} letter={day.reason === undefined ? undefined : letters.get(day.reason)} letters={voice} />
            </g>
          ) : null,
        ),
      )}
    </svg>
  )
}

function DayDrawing({ day, letter, letters }: { day: DayCell; letter: string | undefined; letters: Voice }) {
  const { number, reason, marks } = day
  const counts = number !== undefined
  const ground = counts ? styles.counted : reason === undefined ? styles.outside : styles.excluded
  return (
    <>
      <rect width={cell - 2} height={cell - 2} className={ground} />
      <text x="4" y="13" className={styles.dayOfMonth}>
        {Number(day.day.slice(8))}
      </text>
      {counts && (
        <text x={marks.length > 1 ? 14 : cell / 2 - 1} y="44" textAnchor="middle" className={styles.number}>
          {number}
        </text>
      )}
      {letter !== undefined && (
        <text x={counts ? 8 : cell / 2 - 1} y={counts ? 30 : 40} textAnchor="middle" className={styles.letter}>
          {letter}
        </text>
      )}
      {marks.map((mark, i) => (
        <g key={mark} transform={`translate(${cell - 16} ${14 + i * 24}) scale(0.9)`}>
          <SignAt shape={shapes[mark]} text={letters.say(`sheet.pictures.count.letters.${mark}`)} />
        </g>
      ))}
    </>
  )
}

interface LegendProps extends CountPictureProps {
  readonly pages: CountPages
  readonly letters: ReadonlyMap<string, string>
}

function Legend({ pages, dates, letters, voices }: LegendProps) {
  const [first] = voices
  const days: Partial<Record<DayMark, Day | undefined>> = {
    start: dates.start.from,
    target: dates.target,
    plan: dates.plan,
    statutory: dates.statutory?.from,
    arguable: dates.arguable?.to,
  }
  return (
    <ul className={voices.length > 1 ? styles.legendTwice : styles.legend}>
      {pages.marks.map((mark) => (
        <li key={mark} className={styles.key}>
          <Sign shape={shapes[mark]} text={first.say(`sheet.pictures.count.letters.${mark}`)} />
          <Spoken voices={voices}>
            {({ language, say }) => `${say(`sheet.pictures.count.${mark}`)}: ${formatDay(language, days[mark] ?? '', 'long')}`}
          </Spoken>
        </li>
      ))}
      {pages.excluded.map(({ reason, days: out }) => (
        <li key={reason} className={styles.key}>
          <span className={styles.letterKey} aria-hidden="true">
            {letters.get(reason)}
          </span>
          <Spoken voices={voices}>
            {({ language, say }) => `${say(`law.reasons.${reason}`)}: ${out.map((day) => formatDay(language, day, 'short')).join(', ')}`}
          </Spoken>
        </li>
      ))}
      <li className={styles.key}>
        <span className={styles.weekendKey} aria-hidden="true" />
        <Spoken voices={voices}>{({ say }) => say(`law.reasons.${weekendReason}`)}</Spoken>
      </li>
    </ul>
  )
}

function CountList({ dates, voice: { language, say } }: { dates: Dates; voice: Voice }) {
  return (
    <ul className={styles.list}>
      {dates.count?.map(({ day, number, reason }) => (
        <li key={day}>
          {[number === undefined ? '–' : String(number), formatDay(language, day, 'full')].join('  ')}
          {reason !== undefined && ` (${say(`law.reasons.${reason}`)})`}
        </li>
      ))}
    </ul>
  )
}
