/** A file that was just opened from this device: which answer was the last that is kept, so that one goes on from there. */
import { useLanguage, useSay } from '../language.tsx'
import { useLaw } from '../law-context.tsx'
import { answerAt } from '../../session/told.ts'
import { useDerived, useHeld, useScreen } from '../session.tsx'
import { answerWords, encounterName, factLabel, inOneLine } from '../words.ts'
import { useKeeping } from './keeper-context.tsx'
import styles from './keeping.module.css'

export function Reopened() {
  const { reopened } = useKeeping()
  const screen = useScreen()
  const id = useHeld(({ file }) => file.id)
  return reopened === id && (screen === 'question' || screen === 'check') ? <LastKept /> : null
}

function LastKept() {
  const say = useSay()
  const language = useLanguage()
  const law = useLaw()
  const told = useHeld(({ file }) => file.case)
  const { screening, trail } = useDerived()
  const open = trail.findIndex((stop) => stop.fact === screening.next?.fact && stop.encounter === screening.next?.encounter)
  const last = trail.slice(0, open < 0 ? undefined : open).filter((stop) => answerAt(told, stop) !== undefined).at(-1)
  return (
    <output className={styles.told}>
      <span>{say('keep.reopened.text')}</span>
      {last && (
        <span>
          {say('keep.reopened.last')}{' '}
          <strong>{inOneLine(encounterName(say, last.encounter), factLabel(say, last))}</strong>
          {': '}
          {answerWords(say, language, law, told, last)}
        </span>
      )}
      {last && screening.next && <span>{say('keep.reopened.goOn')}</span>}
    </output>
  )
}
