/** Small parts of the screens about keeping: what stands in the way, in words, and what takes two taps. */
import { useState, type ReactNode } from 'react'
import type { KeepProblem } from '../../session/keeper.ts'
import { useSay } from '../language.tsx'
import { Button } from '../parts/Button.tsx'
import { Icon } from '../parts/Icon.tsx'
import stack from '../parts/Stack.module.css'
import styles from './keeping.module.css'

/** A message that is announced as soon as it appears. */
export function Message({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} role="alert" className={styles.problem}>
      <Icon name="urgent" />
      <span>{children}</span>
    </p>
  )
}

/** What stands in the way, and how to mend it. */
export function ProblemText({ id, of: { problem } }: { id?: string; of: KeepProblem }) {
  const say = useSay()
  return <Message {...(id === undefined ? {} : { id })}>{say(`keep.problems.${problem}`)}</Message>
}

interface TwoTapsProps {
  /** On the first button. */
  first: string
  /** What the second tap will do, and the two ways on. */
  question: string
  yes: string
  no: string
  onYes: () => void
}

/** What cannot be undone asks once. */
export function TwoTaps({ first, question, yes, no, onYes }: TwoTapsProps) {
  const [asked, setAsked] = useState(false)
  if (!asked) {
    return (
      <div>
        <Button look="quiet" onClick={() => setAsked(true)}>
          {first}
        </Button>
      </div>
    )
  }
  const answer = (act?: () => void) => () => {
    setAsked(false)
    act?.()
  }
  return (
    <div className={styles.told} role="alertdialog" aria-label={question}>
      <p>{question}</p>
      <div className={stack.actions}>
        <Button onClick={answer(onYes)}>{yes}</Button>
        <Button look="second" onClick={answer()}>
          {no}
        </Button>
      </div>
    </div>
  )
}
