/** The journey as told, drawn against the rules of its time, and every answer for whoever reviews it. */
import { answerText } from '../../i18n/index.ts'
import type { AnswerGroup, JourneyItem } from '../../sheet/journey.ts'
import { whoText, type Voice } from '../../sheet/words.ts'
import { JourneyPicture } from '../pictures/JourneyPicture.tsx'
import { Both } from './Both.tsx'
import { Fold } from './Fold.tsx'
import { useSheet } from './sheet-context.tsx'
import styles from './summary.module.css'

interface JourneyPartProps {
  readonly journey: readonly JourneyItem[]
  readonly answers: readonly AnswerGroup[]
  readonly printAnswers: boolean
}

export function JourneyPart({ journey, answers, printAnswers }: JourneyPartProps) {
  const { law, sheet, voices } = useSheet()
  return (
    <>
      {journey.length > 0 && <JourneyPicture regimes={law.regimes} journey={journey} today={sheet.today} voices={voices} />}
      <Fold label={({ say }) => say('sheet.journey.answers')} printed={printAnswers}>
        {() => <Both className={styles.prose}>{(voice) => answers.map((group) => <Answers key={group.encounter?.number ?? 0} group={group} voice={voice} />)}</Both>}
      </Fold>
    </>
  )
}

function Answers({ group, voice }: { group: AnswerGroup; voice: Voice }) {
  const { law } = useSheet()
  const { say, language } = voice
  return (
    <>
      <h3>{whoText(voice, group.encounter)}</h3>
      <dl className={styles.answers}>
        {group.answers.map(({ fact, answer }) => {
          const known = law.facts[fact]
          return (
            <div key={fact}>
              <dt>{say(`facts.${fact}.label`)}</dt>
              <dd>{known && answer !== undefined ? answerText(say, language, known, fact, answer) : say('sheet.finding.notAsked')}</dd>
            </div>
          )
        })}
      </dl>
    </>
  )
}
