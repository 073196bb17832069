/**
 * One question: where one is, the question as the heading, why it is asked, the answer, and how to find out. A
 * contradiction that the last answer brought is told first.
 */
import type { Fact } from '../../engine/law.ts'
import { numbersOf } from '../../screening/numbers.ts'
import { keyOf, type Place } from '../../screening/screen.ts'
import { samePlace } from '../../session/course.ts'
import { offersAt } from '../../session/offers.ts'
import { answerAt } from '../../session/told.ts'
import { indexOn, whereabouts, type Whereabouts } from '../../session/trail.ts'
import type { Say } from '../../i18n/index.ts'
import { ReadAloud } from '../aloud.tsx'
import { useHasText, useLanguage, useSay } from '../language.tsx'
import { useLaw } from '../law-context.tsx'
import { BackButton } from '../parts/BackButton.tsx'
import { Contradictions } from '../parts/Contradictions.tsx'
import { PageHeading } from '../parts/PageHeading.tsx'
import stack from '../parts/Stack.module.css'
import { Words } from '../parts/Words.tsx'
import { CaseShell } from '../screens/CaseShell.tsx'
import { useDerived, useHeld, useTell } from '../session.tsx'
import { encounterName, inOneLine, partTitle } from '../words.ts'
import { AnswerForm } from './AnswerForm.tsx'
import styles from './QuestionPage.module.css'

export function QuestionPage() {
  const say = useSay()
  const hasText = useHasText()
  const language = useLanguage()
  const law = useLaw()
  const tell = useTell()
  const place = useHeld(({ asking }) => asking)
  const file = useHeld(({ file }) => file)
  const shelf = useHeld(({ shelf }) => shelf)
  const answered = useHeld(({ answered }) => answered)
  const { screening } = useDerived()
  const fact = place && law.facts[place.fact]
  if (!place || !fact) throw new Error('There is no question to ask here')

  const text = (part: string) => say(`facts.${place.fact}.${part}`)
  const has = (part: string) => hasText(`facts.${place.fact}.${part}`)
  const fresh = screening.contradictions.filter(({ places }) => places.some((each) => samePlace(each, answered)))
  return (
    <CaseShell>
      <div className={stack.page}>
        <BackButton />
        {fresh.length > 0 && <Contradictions told={fresh} />}
        <div className={stack.tight}>
          <PageHeading page={keyOf(place)} id="question" caption={<Caption place={place} />}>
            <Words>{text('question')}</Words>
          </PageHeading>
          <p id="question-why">
            <strong className={styles.why}>{say('ui.question.why')}</strong> <Words>{text('why')}</Words>
          </p>
          {has('help') && (
            <p id="question-help" className={stack.soft}>
              <Words>{text('help')}</Words>
            </p>
          )}
          <ReadAloud
            key={`${keyOf(place)} ${language}`}
            language={language}
            texts={[text('question'), text('why'), has('help') ? text('help') : undefined, ...choicesOf(fact, place.fact, say)]}
          />
        </div>
        <AnswerForm
          key={keyOf(place)}
          id={place.fact}
          fact={fact}
          answer={answerAt(file.case, place)}
          offers={offersAt(law, file, shelf, place)}
          labelledBy="question"
          describedBy={has('help') ? 'question-help' : 'question-why'}
          onAnswer={(answer) => tell({ type: 'ANSWER', place, answer })}
        />
        {has('find') && (
          <details className={styles.find}>
            <summary>{say('ui.question.find')}</summary>
            <p>
              <Words>{text('find')}</Words>
            </p>
          </details>
        )}
      </div>
    </CaseShell>
  )
}

/** The choices as they are read aloud. Nobody listens to all countries of the world. */
function choicesOf(fact: Fact, id: string, say: Say): string[] {
  if (fact.kind === 'yes-no') return (['yes', 'no'] as const).map((value) => say(`law.yesNo.${value}`))
  return fact.kind === 'choice' || fact.kind === 'several' ? fact.values.map((value) => say(`facts.${id}.options.${value}`)) : []
}

/** The part and the encounter; then the number the question has everywhere, and how many may come after it. */
function Caption({ place }: { place: Place }) {
  const say = useSay()
  const { trail, screening } = useDerived()
  const stop = trail[indexOn(trail, place)]
  const { left } = whereabouts(trail, screening, place)
  // The same on paper: an answer there finds its question here.
  const number = numbersOf(useLaw()).get(place.fact)
  return (
    <>
      {stop && <span>{inOneLine(partTitle(say, stop.part), encounterName(say, stop.part.encounter))}</span>}
      <span className={styles.progress}>
        {number !== undefined && <strong>{say('ui.question.number', { number })}</strong>} <span>{leftWords(say, left)}</span>
      </span>
    </>
  )
}

function leftWords(say: Say, { min, max }: Whereabouts['left']): string {
  if (max === 0) return say('ui.question.leftNone')
  return min === max ? say('ui.question.leftExactly', { count: max }) : say('ui.question.leftBetween', { min, max })
}
