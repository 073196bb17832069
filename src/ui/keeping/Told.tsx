/** Small parts of the screens about keeping: what stands in the way, in words, and what takes two taps. */
import type { ReactNode } from 'preact/compat'
import type { KeepProblem } from '../../session/keeper.ts'
import { useSay } from '../language.tsx'
import { Button } from '../parts/Button.tsx'
import { Icon } from '../parts/Icon.tsx'
import stack from '../parts/Stack.module.css'
import { Twice } from '../parts/Twice.tsx'
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
  /** What opens the question. */
  first: string
  /** What the second tap will do. */
  question: string
  yes: string
  onYes: () => void
}

/** What cannot be undone asks once. */
export function TwoTaps({ first, question, yes, onYes }: TwoTapsProps) {
  return (
    <Twice label={first}>
      <p>{question}</p>
      <div className={stack.actions}>
        <Button look="second" onClick={onYes}>
          {yes}
        </Button>
      </div>
    </Twice>
  )
}
