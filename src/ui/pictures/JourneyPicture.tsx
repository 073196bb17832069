/**
 * The journey against the rules in force: time from left to right, one bar for each rule, a sign for each step. Under
 * it the same in words. Must not know any rule by name.
 */
import type { Day } from '../../engine/days.ts'
import type { Regime } from '../../engine/law.ts'
import { formatDay, formatMonth } from '../../i18n/index.ts'
import type { JourneyItem, JourneyKind } from '../../sheet/journey.ts'
import { inOneRun, journeyText, regimeTexts, type Voice } from '../../sheet/words.ts'
import styles from './pictures.module.css'
import { Sign, SignAt, type SignShape } from './Sign.tsx'
import { Spoken } from './Spoken.tsx'
import { timelineOf, type Timeline, type TimelineBar } from './timeline.ts'

interface JourneyPictureProps {
  readonly regimes: readonly Regime[]
  readonly journey: readonly JourneyItem[]
  readonly today: Day
  /** The drawing speaks the first; its words are said in each. */
  readonly voices: readonly [Voice, ...Voice[]]
}

const shapes: Record<JourneyKind, SignShape> = { 'us-entry': 'circle', 'us-stopped': 'circle', 'us-exit': 'square', 'mx-entry': 'diamond', 'mx-last-entry': 'diamond' }
const signText = ({ kind, encounter }: JourneyItem): string => (encounter ? String(encounter.number) : kind === 'mx-entry' ? 'M' : 'M2')

const keyOf = ({ kind, encounter }: JourneyItem): string => `${kind} ${encounter?.number ?? ''}`

const laneHeight = 30
const barRow = 38
const axisHeight = 26

export function JourneyPicture({ regimes, journey, today, voices }: JourneyPictureProps) {
  const timeline = timelineOf(regimes, journey, today)
  if (!timeline) return null
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <Spoken voices={voices}>{({ say }) => <strong>{say('sheet.pictures.timeline.title')}</strong>}</Spoken>
        <Spoken voices={voices}>{({ say }) => say('sheet.pictures.timeline.about')}</Spoken>
      </figcaption>
      <Drawing timeline={timeline} voice={voices[0]} />
      <ul className={voices.length > 1 ? styles.legendTwice : styles.legend}>
        {timeline.marks.map(({ item }) => (
          <li key={keyOf(item)} className={styles.key}>
            <Sign shape={shapes[item.kind]} text={signText(item)} />
            <Spoken voices={voices}>
              {(voice) => inOneRun([journeyText(voice, item), ...regimeTexts(voice, item)])}
            </Spoken>
          </li>
        ))}
      </ul>
      <details className={styles.asText}>
        <summary>{voices[0].say('sheet.pictures.asText')}</summary>
        <Spoken voices={voices}>{(voice) => <RegimeList voice={voice} regimes={regimes} bars={timeline.bars} />}</Spoken>
      </details>
    </figure>
  )
}

function Drawing({ timeline, voice }: { timeline: Timeline; voice: Voice }) {
  const { bars, marks, lanes, ticks, byYear, today } = timeline
  const { language, say } = voice
  const top = lanes * laneHeight
  const bottom = top + bars.length * barRow + 6
  const tickText = (day: Day) => (byYear ? day.slice(0, 4) : formatMonth(language, day.slice(0, 7)))
  return (
    <svg className={styles.timeline} width="100%" height={bottom + axisHeight} aria-hidden="true" focusable="false">
      <defs>
        <pattern id="disputed" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="8" height="8" className={styles.stripeGround} />
          <rect width="4" height="8" className={styles.stripe} />
        </pattern>
      </defs>
      {ticks.map(({ at, day }) => (
        <g key={day}>
          <line x1={`${at}%`} x2={`${at}%`} y1={top} y2={bottom} className={styles.grid} />
          <text x={`${at}%`} y={bottom + 18} textAnchor="middle" className={styles.tick}>
            {tickText(day)}
          </text>
        </g>
      ))}
      {marks.map(({ item, from, to }) =>
        from === to ? null : (
          <rect key={keyOf(item)} x={`${from}%`} width={`${to - from}%`} y={top} height={bottom - top} className={styles.band} />
        ),
      )}
      <line x1={`${today}%`} x2={`${today}%`} y1={top} y2={bottom} className={styles.today} />
      {marks.map(({ item, from, to, at, lane }) => (
        <line
          key={keyOf(item)}
          x1={`${at}%`}
          x2={`${at}%`}
          y1={lane * laneHeight + 26}
          y2={bottom}
          className={from === to ? styles.lead : styles.leadSoft}
        />
      ))}
      {bars.map((bar, row) => (
        <Bar key={bar.id} bar={bar} y={top + row * barRow} title={say(`law.regimes.${bar.id}.title`)} />
      ))}
      {marks.map(({ item, at, lane }) => (
        <svg key={keyOf(item)} x={`${at}%`} y={lane * laneHeight + 14} className={styles.anchor}>
          <SignAt shape={shapes[item.kind]} text={signText(item)} />
        </svg>
      ))}
    </svg>
  )
}

/** The name above the bar, on the side where it has room. */
function Bar({ bar, y, title }: { bar: TimelineBar; y: number; title: string }) {
  const { from, to, disputedFrom } = bar
  const fromRight = from > 45
  return (
    <g>
      <text x={`${fromRight ? to : from}%`} y={y + 16} textAnchor={fromRight ? 'end' : 'start'} className={styles.barName}>
        {title}
      </text>
      <rect x={`${from}%`} width={`${disputedFrom - from}%`} y={y + 21} height="11" className={styles.bar} />
      {disputedFrom < to && <rect x={`${disputedFrom}%`} width={`${to - disputedFrom}%`} y={y + 21} height="11" fill="url(#disputed)" className={styles.disputed} />}
    </g>
  )
}

function RegimeList({ voice, regimes, bars }: { voice: Voice; regimes: readonly Regime[]; bars: readonly TimelineBar[] }) {
  const { language, say } = voice
  // Regimes begin and end by the clock of the US capital: the day of their own text, not of the device.
  const date = (moment: string) => ({ date: formatDay(language, moment.slice(0, 10), 'long') })
  return (
    <ul className={styles.list}>
      {regimes
        .filter(({ id }) => bars.some((bar) => bar.id === id))
        .map(({ id, from, to, unsettledFrom }) => (
          <li key={id}>
            <strong>{say(`law.regimes.${id}.title`)}</strong>
            <br />
            {[
              say('sheet.pictures.timeline.from', date(from)),
              ...(unsettledFrom === undefined ? [] : [say('sheet.pictures.timeline.until', date(unsettledFrom))]),
              to === undefined ? say('sheet.pictures.timeline.open') : say('sheet.pictures.timeline.to', date(to)),
            ].join('; ')}
            <br />
            {say(`law.regimes.${id}.text`)}
          </li>
        ))}
    </ul>
  )
}
