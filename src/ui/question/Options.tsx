/** Radios for one of several answers, checkboxes for all that fit; `none` takes the others away, and they take it away. */
import { useFormContext } from 'react-hook-form'
import { useSay } from '../language.tsx'
import stack from '../parts/Stack.module.css'
import type { Draft } from './draft.ts'
import type { FieldsProps } from './props.ts'
import styles from './Options.module.css'
import { Problem, useProblem } from './Problem.tsx'

export interface Option {
  readonly value: string
  readonly text: string
}

export function OneOf({ options, labelledBy, describedBy }: FieldsProps & { options: readonly Option[] }) {
  const { register } = useFormContext<Draft>()
  const problem = useProblem('problem', ['choice'])
  return (
    <div role="radiogroup" aria-labelledby={labelledBy} aria-describedby={problem.describe(describedBy)} className={stack.group}>
      <Problem of={problem} />
      <div className={styles.options}>
        {options.map(({ value, text }) => (
          <label key={value} className={styles.option}>
            <input type="radio" value={value} {...register('choice')} />
            <span>{text}</span>
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
        {options.map(({ value, text }) => (
          <label key={value} className={value === none ? `${styles.option} ${styles.alone}` : styles.option}>
            <input
              type="checkbox"
              value={value}
              {...register('several', { onChange: (event: { target: HTMLInputElement }) => alone(event.target.value, event.target.checked) })}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
