/** All answers for the reviewer, skips and private ones too; what stays off the sheets says so. */
import { memo, useId } from 'preact/compat'
import { keyOf } from '../../screening/screen.ts'
import type { AnswerGroup } from '../../sheet/journey.ts'
import { whoText } from '../../sheet/words.ts'
import { useLanguage, useSay } from '../language.tsx'
import { useLaw } from '../law-context.tsx'
import stack from '../parts/Stack.module.css'
import check from '../screens/CheckAnswers.module.css'
import { useDerived, useHeld } from '../session.tsx'
import { useSheet } from '../summary/sheet-context.tsx'
import { answerWords, encounterName, factLabel, inOneLine } from '../words.ts'
import styles from './review.module.css'

export const AllAnswers = memo(function AllAnswers({ groups }: { groups: readonly AnswerGroup[] }) {
  const say = useSay()
  const language = useLanguage()
  const law = useLaw()
  const id = useId()
  const { voices } = useSheet()
  const told = useHeld(({ file }) => file.case)
  const { setAside, used } = useDerived().screening
  return (
    <section className={stack.group} aria-labelledby={id}>
      <h2 id={id}>{say('review.answers.title')}</h2>
      <details className={styles.fold}>
        <summary>{say('review.answers.show', { count: groups.reduce((sum, { answers }) => sum + answers.length, 0) })}</summary>
        <div className={stack.group}>
          {groups.map(({ encounter, answers }) => (
            <div key={encounter?.number ?? 0} className={stack.tight}>
              <h3 className={check.part}>{whoText(voices[0], encounter)}</h3>
              <dl className={check.rows}>
                {answers.map((place) => (
                  <div key={keyOf(place)} className={check.row}>
                    <dt>{factLabel(say, place)}</dt>
                    <dd className={place.answer === undefined ? check.none : undefined}>
                      {answerWords(say, language, law, used, place) ?? say('ui.check.unanswered')}
                    </dd>
                    {law.facts[place.fact]?.private && <dd className={stack.soft}>{say('review.answers.private')}</dd>}
                  </div>
                ))}
              </dl>
            </div>
          ))}
          {setAside.length > 0 && (
            <div className={stack.tight}>
              <h3 className={check.part}>{say('review.answers.setAside')}</h3>
              <dl className={check.rows}>
                {setAside.map((place) => (
                  <div key={keyOf(place)} className={check.row}>
                    <dt>{inOneLine(encounterName(say, place.encounter), factLabel(say, place))}</dt>
                    <dd>{answerWords(say, language, law, told, place)}</dd>
                  </div>
                ))}
              </dl>
            </div>
          )}
        </div>
      </details>
    </section>
  )
})
