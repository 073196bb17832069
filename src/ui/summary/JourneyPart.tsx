/** The journey as told, drawn against the rules of its time, and every answer for whoever reviews it. */
import { answerText } from '../../i18n/index.ts'
import type { EncounterRef } from '../../sheet/encounters.ts'
import type { AnswerGroup, JourneyItem } from '../../sheet/journey.ts'
import { undatedText, whoText } from '../../sheet/words.ts'
import { JourneyPicture } from '../pictures/JourneyPicture.tsx'
import { Both } from './Both.tsx'
import { Fold } from './Fold.tsx'
import { useSheet } from './sheet-context.tsx'
import styles from './summary.module.css'

interface JourneyPartProps {
  readonly journey: readonly JourneyItem[]
  /** Entries of which the day is not known. */
  readonly undated: readonly EncounterRef[]
  readonly answers: readonly AnswerGroup[]
  readonly printAnswers: boolean
}

export function JourneyPart({ journey, undated, answers, printAnswers }: JourneyPartProps) {
  const { law, sheet, voices } = useSheet()
  return (
    <>
      {journey.length > 0 && <JourneyPicture regimes={law.regimes} journey={journey} today={sheet.today} voices={voices} />}
      {undated.map((encounter) => (
        <Both key={encounter.number}>{(voice) => <p>{undatedText(voice, encounter)}</p>}</Both>
      ))}
      <Fold label={({ say }) => say('sheet.journey.answers')} printed={printAnswers}>
        {() => answers.map((group) => <Answers key={group.encounter?.number ?? 0} group={group} />)}
      </Fold>
    </>
  )
}

/** One row for each answer, so that two languages stand level and a page never breaks within one. */
function Answers({ group }: { group: AnswerGroup }) {
  const { law } = useSheet()
  return (
    <>
      <Both className={styles.groupHead}>{(voice) => <h3>{whoText(voice, group.encounter)}</h3>}</Both>
      <ul className={styles.answers}>
        {group.answers.map(({ fact, answer }) => (
          <li key={fact}>
            <Both className={styles.answer}>
              {({ say, language }) => {
                const known = law.facts[fact]
                const told = known && answer !== undefined ? answerText(say, language, known, fact, answer) : say('sheet.finding.notAsked')
                return (
                  <>
                    <span className={styles.soft}>{say(`facts.${fact}.label`)}</span> <span>{told}</span>
                  </>
                )
              }}
            </Both>
          </li>
        ))}
      </ul>
    </>
  )
}
