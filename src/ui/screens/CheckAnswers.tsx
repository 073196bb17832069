/**
 * All answers, part by part, each with the way to change it; on top what does not fit together, at the end what is
 * kept but not used. An interview can be left here half done: the summary says what is known so far.
 */
import { numbersOf } from '../../screening/numbers.ts'
import { keyOf } from '../../screening/screen.ts'
import type { Stop } from '../../session/trail.ts'
import { useLanguage, useSay } from '../language.tsx'
import { useLaw } from '../law-context.tsx'
import { BackButton } from '../parts/BackButton.tsx'
import { Button } from '../parts/Button.tsx'
import { Contradictions } from '../parts/Contradictions.tsx'
import { PageHeading } from '../parts/PageHeading.tsx'
import stack from '../parts/Stack.module.css'
import { Words } from '../parts/Words.tsx'
import { useDerived, useHeld, useTell } from '../session.tsx'
import { answerWords, encounterName, factLabel, inOneLine, partTitle } from '../words.ts'
import { CaseShell } from './CaseShell.tsx'
import styles from './CheckAnswers.module.css'
import { groupsOf, type Group } from './groups.ts'

export function CheckAnswers() {
  const say = useSay()
  const tell = useTell()
  const { screening, trail } = useDerived()
  const partial = screening.next !== undefined
  return (
    <CaseShell review={false}>
      <div className={stack.page}>
        <BackButton />
        <PageHeading page="check">{say('ui.check.title')}</PageHeading>
        {screening.contradictions.length > 0 && <Contradictions told={screening.contradictions} />}
        <div className={stack.tight}>
          <p>{say('ui.check.intro')}</p>
          {partial && <p>{say('ui.check.partial')}</p>}
        </div>
        {groupsOf(trail, screening.used).map((group) => (
          <AnswerGroup key={group.key} group={group} />
        ))}
        <SetAside />
        <div className={stack.actions}>
          {partial && <Button onClick={() => tell({ type: 'CONTINUE' })}>{say('ui.check.continue')}</Button>}
          <Button look={partial ? 'second' : 'main'} onClick={() => tell({ type: 'SUMMARIZE' })}>
            {say(partial ? 'ui.check.summarySoFar' : 'ui.check.summary')}
          </Button>
        </div>
      </div>
    </CaseShell>
  )
}

function AnswerGroup({ group: { key, part, stops } }: { group: Group }) {
  const say = useSay()
  return (
    <section className={stack.tight} aria-labelledby={`group-${key}`}>
      <h2 className={styles.part} id={`group-${key}`}>
        {inOneLine(partTitle(say, part), encounterName(say, part.encounter))}
      </h2>
      <dl className={styles.rows}>
        {stops.map((stop) => (
          <AnswerRow key={keyOf(stop)} stop={stop} />
        ))}
      </dl>
    </section>
  )
}

function AnswerRow({ stop }: { stop: Stop }) {
  const say = useSay()
  const language = useLanguage()
  const law = useLaw()
  const tell = useTell()
  const told = useHeld(({ file }) => file.case)
  const answer = answerWords(say, language, law, told, stop)
  const fact = factLabel(say, stop)
  const number = numbersOf(law).get(stop.fact)
  const place = stop.encounter === undefined ? { fact: stop.fact } : { fact: stop.fact, encounter: stop.encounter }
  return (
    <div className={styles.row}>
      <dt>
        {number !== undefined && <span className={styles.number}>{number}</span>} <Words>{fact}</Words>
      </dt>
      <dd className={answer === undefined ? styles.none : undefined}>
        <Words>{answer ?? say('ui.check.unanswered')}</Words>
      </dd>
      <dd className={styles.change}>
        <Button
          look="quiet"
          aria-label={say(answer === undefined ? 'ui.check.giveFact' : 'ui.check.changeFact', { fact })}
          onClick={() => tell({ type: 'CHANGE', place })}
        >
          {say(answer === undefined ? 'ui.check.give' : 'ui.check.change')}
        </Button>
      </dd>
    </div>
  )
}

function SetAside() {
  const say = useSay()
  const language = useLanguage()
  const law = useLaw()
  const told = useHeld(({ file }) => file.case)
  const { setAside } = useDerived().screening
  if (setAside.length === 0) return null
  return (
    <section className={styles.aside} aria-labelledby="set-aside">
      <h2 className={styles.part} id="set-aside">
        {say('ui.check.setAsideTitle')}
      </h2>
      <p>{say('ui.check.setAside')}</p>
      <dl className={styles.rows}>
        {setAside.map((place) => (
          <div key={keyOf(place)} className={styles.row}>
            <dt>{inOneLine(encounterName(say, place.encounter), factLabel(say, place))}</dt>
            <dd>{answerWords(say, language, law, told, place)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
