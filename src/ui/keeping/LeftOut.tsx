/**
 * Answers that no longer fit the questions, as they were written. They stay in the file, through any change, until
 * somebody says that they have seen them. On the screen only: nobody can say whether one of them is private.
 */
import type { ReactNode } from 'preact/compat'
import type { LeftOut } from '../../casefile/casefile.ts'
import { useHasText, useSay } from '../language.tsx'
import { Button } from '../parts/Button.tsx'
import stack from '../parts/Stack.module.css'
import { useHeld, useScreen, useTell } from '../session.tsx'
import { encounterName, inOneLine } from '../words.ts'
import styles from './keeping.module.css'

const toldOn: readonly string[] = ['question', 'check', 'summary', 'review']

/** On a screen of the case: those of the file at hand. */
export function LeftOutToSee() {
  const say = useSay()
  const tell = useTell()
  const left = useHeld(({ file }) => file.leftOut)
  const isHere = toldOn.includes(useScreen())
  return (
    left &&
    isHere && (
      <LeftOutAnswers left={left}>
        <div className={stack.actions}>
          <Button look="second" onClick={() => tell({ type: 'NOTE', change: { leftOut: undefined } })}>
            {say('keep.list.leftOutSeen')}
          </Button>
        </div>
      </LeftOutAnswers>
    )
  )
}

export function LeftOutAnswers({ left, children }: { left: readonly LeftOut[]; children?: ReactNode }) {
  const say = useSay()
  const has = useHasText()
  const name = (fact: string) => (has(`facts.${fact}.label`) ? say(`facts.${fact}.label`) : fact)
  return (
    <section className={`${styles.told} ${styles.screen}`} aria-label={say('keep.list.leftOutTitle')} data-left-out={left.length}>
      <p>{say('keep.list.leftOut')}</p>
      <ul className={styles.points}>
        {left.map(({ fact, encounter, answer }) => (
          <li key={`${encounter ?? ''}/${fact}/${answer}`}>
            {inOneLine(encounterName(say, encounter), name(fact))}: {answer}
          </li>
        ))}
      </ul>
      {children}
    </section>
  )
}
