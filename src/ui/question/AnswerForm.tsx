/**
 * One question as a form: the fields for its kind of answer, a message in words where something is wrong, and below it
 * the three ways of not answering, which need no field and meet no check.
 */
import { useMemo } from 'preact/compat'
import { nonAnswers, type Answer, type NonAnswer } from '../../engine/answers.ts'
import type { Fact } from '../../engine/law.ts'
import { useSay } from '../language.tsx'
import { useLaw } from '../law-context.tsx'
import { Button } from '../parts/Button.tsx'
import { Icon } from '../parts/Icon.tsx'
import stack from '../parts/Stack.module.css'
import { useHeld } from '../session.tsx'
import styles from './AnswerForm.module.css'
import { writtenIn } from './check.ts'
import { dayIn, draftOf, hourReason, type Draft } from './draft.ts'
import { Fields } from './Fields.tsx'
import { QuestionForm } from './form.tsx'
import { Offers } from './Offers.tsx'

interface AnswerFormProps {
  id: string
  fact: Fact
  answer: Answer | undefined
  /** What other members of the family answered. */
  offers: readonly Answer[]
  /** The ids of what describes the question: its heading, the reason, the help. */
  labelledBy: string
  describedBy: string
  onAnswer: (answer: Answer) => void
}

export function AnswerForm({ id, fact, answer, offers, labelledBy, describedBy, onAnswer }: AnswerFormProps) {
  const say = useSay()
  const reasonOf = useHourReason()
  const read = (draft: Draft) => writtenIn(fact, draft, reasonOf(draft) !== undefined)
  return (
    <QuestionForm className={stack.page} start={draftOf(fact.kind, answer)} read={read} onAnswer={onAnswer}>
      <Offers id={id} fact={fact} offers={offers} />
      <Fields id={id} fact={fact} labelledBy={labelledBy} describedBy={describedBy} hourReasonOf={reasonOf} />
      <div className={stack.actions}>
        <Button type="submit">{say('ui.continue')}</Button>
      </div>
      <WithoutAnswer chosen={nonAnswers.find((each) => each === answer)} onChoose={onAnswer} />
    </QuestionForm>
  )
}

function WithoutAnswer({ chosen, onChoose }: { chosen: NonAnswer | undefined; onChoose: (answer: NonAnswer) => void }) {
  const say = useSay()
  return (
    <fieldset aria-labelledby="without-answer" className={styles.without}>
      <p id="without-answer" className={stack.soft}>
        {say('ui.question.or')}
      </p>
      <div className={styles.ways}>
        {nonAnswers.map((each) => (
          <Button key={each} look="second" className={styles.way} aria-pressed={each === chosen} onClick={() => onChoose(each)}>
            {each === chosen && <Icon name="check" />}
            {say(`law.nonAnswers.${each}`)}
          </Button>
        ))}
      </div>
    </fieldset>
  )
}

/** Why the hour of the day in the fields matters; undefined when it does not, or there is no exact day yet. */
function useHourReason() {
  const { regimes } = useLaw()
  const today = useHeld(({ today }) => today)
  return useMemo(
    () => (draft: Draft) => {
      const day = dayIn(draft)
      return day === undefined ? undefined : hourReason(day, regimes, today)
    },
    [regimes, today],
  )
}
