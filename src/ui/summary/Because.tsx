/**
 * Why something is said. One tap: the rules with pinpoint, confidence in words, standing today and last check. The next
 * tap: the path of questions and tests that led here. On paper only the citations, with their numbers in the sources.
 */
import { useState } from 'preact/compat'
import type { Answer } from '../../engine/answers.ts'
import type { FindingPlace, PathStep, UsedAnswer } from '../../sheet/findings.ts'
import { answerText } from '../../i18n/index.ts'
import { groupsOf, shortCite, type CitedSource, type SourceGroup } from '../../sheet/sources.ts'
import { inOneRun, whoText, worthTexts, type Voice } from '../../sheet/words.ts'
import { useCited, useSheet } from './sheet-context.tsx'
import { useSoon } from './soon.ts'
import styles from './summary.module.css'

interface BecauseProps {
  readonly because: readonly string[]
  readonly places?: readonly FindingPlace[]
  readonly voice: Voice
}

export function Because({ because, places = [], voice }: BecauseProps) {
  const [open, setOpen] = useState(false)
  const soon = useSoon(voice)
  return (
    <details className={styles.because} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{voice.say('sheet.finding.because')}</summary>
      {(open || soon) && <Reasons because={because} places={places} voice={voice} />}
    </details>
  )
}

function Reasons({ because, places, voice }: Required<BecauseProps>) {
  const { say } = voice
  const cited = useCited(because)
  return (
    <>
      <ul className={styles.rules}>
        {groupsOf(cited).map((group) => (
          <li key={group.key}>
            <Cites group={group} />
            <br />
            {inOneRun(worthTexts(voice, group))}
          </li>
        ))}
      </ul>
      {places.some(({ path }) => path.length > 0) && (
        <details className={styles.because}>
          <summary>{say('sheet.finding.path')}</summary>
          {places.map((place) => (
            <Path key={place.encounter?.number ?? 0} place={place} named={places.length > 1} voice={voice} />
          ))}
        </details>
      )}
    </>
  )
}

/** The citations of one instrument with their numbers, in its own language. */
function Cites({ group: { source, cites } }: { group: SourceGroup }) {
  return (
    <span lang={source.lang}>
      {source.title}
      <br />
      {cites.map(({ id, number, source: own }, i) => (
        <span key={id}>
          {i > 0 && '; '}
          <strong>{shortCite(own)}</strong> <span className={styles.number}>[{number}]</span>
        </span>
      ))}
    </span>
  )
}

function Path({ place, named, voice }: { place: FindingPlace; named: boolean; voice: Voice }) {
  return (
    <>
      {named && <p className={styles.who}>{whoText(voice, place.encounter)}</p>}
      <ol className={styles.path}>
        {place.path.map((step, i) => (
          // The same question may stand twice on a path only in another place of it.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={i}>
            <PathLine step={step} voice={voice} />
          </li>
        ))}
      </ol>
    </>
  )
}

function PathLine({ step, voice }: { step: PathStep; voice: Voice }) {
  const { law } = useSheet()
  const { say, language } = voice
  const cited = useCited(step.because)
  const cites = <Numbers cited={cited} />
  const told = (factId: string, answer: Answer | undefined): string => {
    const fact = law.facts[factId]
    return fact === undefined || answer === undefined ? say('sheet.finding.notAsked') : answerText(say, language, fact, factId, answer)
  }
  if ('fact' in step)
    return (
      <>
        <span className={styles.soft}>{say('sheet.finding.question')}</span> {say(`facts.${step.fact}.label`)} →{' '}
        <strong>{told(step.fact, step.answer)}</strong> {cites}
      </>
    )
  return (
    <>
      <span className={styles.soft}>{say('sheet.finding.test')}</span> {say(`elements.${step.element}`)} →{' '}
      <strong>{say(`sheet.finding.weights.${step.weight}`)}</strong> {cites}
      <Used used={step.used} told={told} voice={voice} />
    </>
  )
}

/** A test that looks at few answers shows them; one that looks at the whole case, on demand. */
const fewAnswers = 4

interface UsedProps {
  readonly used: readonly UsedAnswer[]
  readonly told: (fact: string, answer: Answer) => string
  readonly voice: Voice
}

function Used({ used, told, voice: { say } }: UsedProps) {
  if (used.length === 0) return null
  const answers = used.map(({ fact, answer }) => `${say(`facts.${fact}.label`)}: ${told(fact, answer)}`).join('; ')
  return used.length <= fewAnswers ? (
    <span className={`${styles.soft} ${styles.line}`}>
      {say('sheet.finding.looked')} {answers}
    </span>
  ) : (
    <details className={styles.because}>
      <summary>{say('sheet.finding.looked')}</summary>
      <p className={styles.soft}>{answers}</p>
    </details>
  )
}

const Numbers = ({ cited }: { cited: readonly CitedSource[] }) => (
  <span className={styles.number}>{cited.map(({ number }) => `[${number}]`).join(' ')}</span>
)

/** On paper: the citations in one run, the name of an instrument once, each with its number in the sources. */
export function Grounds({ because }: { because: readonly string[] }) {
  const { voices } = useSheet()
  const cited = useCited(because)
  const byTitle = new Map<string, CitedSource[]>()
  for (const source of cited) {
    const key = source.source.cite.startsWith(source.source.title) ? source.source.title : source.id
    byTitle.set(key, [...(byTitle.get(key) ?? []), source])
  }
  return (
    <p className={`${styles.paperOnly} ${styles.grounds}`}>
      {[...new Set(voices.map(({ say }) => say('sheet.finding.grounds')))].join(' / ')}{' '}
      {[...byTitle.values()]
        .map((sources) =>
          sources
            .map(({ source, number }, i) => `${i === 0 ? source.cite : shortCite(source)} [${number}]`)
            .join(', '),
        )
        .join('; ')}
    </p>
  )
}
