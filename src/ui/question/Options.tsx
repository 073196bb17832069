/** Radios for one of several answers, checkboxes for all that fit; `none` takes the others away, and they take it away. */
import type { ReactNode } from 'react'
import { useFormContext } from 'react-hook-form'
import { useSay } from '../language.tsx'
import stack from '../parts/Stack.module.css'
import { Words } from '../parts/Words.tsx'
import type { Draft } from './draft.ts'
import type { FieldsProps } from './props.ts'
import styles from './Options.module.css'
import { Problem, useProblem } from './Problem.tsx'

export interface Option {
  readonly value: string
  readonly text: string
  /** What the thing looks like, drawn and in words. */
  readonly picture?: ReactNode
  readonly looks?: string
}

function OptionText({ text, picture, looks }: Option) {
  if (picture === undefined) return (
      <span>
        <Words>{text}</Words>
      </span>
    )
  return (
    <span className={styles.drawn}>
      <span>
        <Words>{text}</Words>
        {looks !== undefined && (
          <small className={styles.looks}>
            <Words>{looks}</Words>
          </small>
        )}
      </span>
      {picture}
    </span>
  )
}

export function OneOf({ options, labelledBy, describedBy }: FieldsProps & { options: readonly Option[] }) {
  const { register } = useFormContext<Draft>()
  const problem = useProblem('problem', ['choice'])
  return (
    <div role="radiogroup" aria-labelledby={labelledBy} aria-describedby={problem.describe(describedBy)} className={stack.group}>
      <Problem of={problem} />
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input type="radio" value={option.value} {...register('choice')} />
            <OptionText {...option} />
          </label>
        ))}
      </div>
    </div>
  )
}

export function SeveralOf({ options, none, labelledBy, describedBy }: FieldsProps & { options: readonly Option[]; none: string | undefined }) {
  const say = useSay()
  const { register, setValue, getValues } = useFormContext<Draft>()
  const problem = useProblem('problem', ['several'])
  const alone = (changed: string, on: boolean) => {
    if (none === undefined || !on) return
    setValue('several', changed === none ? [none] : getValues('several').filter((value) => value !== none))
  }
  return (
    <fieldset aria-labelledby={labelledBy} aria-describedby={problem.describe(describedBy, 'several-hint')} className={stack.group}>
      <p id="several-hint" className={stack.soft}>
        {say('ui.question.several')}
      </p>
      <Problem of={problem} />
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={option.value === none ? `${styles.option} ${styles.alone}` : styles.option}>
            <input
              type="checkbox"
              value={option.value}
              {...register('several', { onChange: (event: { target: HTMLInputElement }) => alone(event.target.value, event.target.checked) })}
            />
            <OptionText {...option} />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
