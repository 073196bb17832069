/** Radios for one of several answers, checkboxes for all that fit; `none` takes the others away, and they take it away. */
import type { ReactNode } from 'preact/compat'
import { useSay } from '../language.tsx'
import stack from '../parts/Stack.module.css'
import { Words } from '../parts/Words.tsx'
import { useForm } from './form.tsx'
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
  const { draft, write } = useForm()
  const problem = useProblem('problem', ['choice'])
  return (
    <div role="radiogroup" aria-labelledby={labelledBy} aria-describedby={problem.describe(describedBy)} className={stack.group}>
      <Problem of={problem} />
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input type="radio" name="choice" value={option.value} checked={draft.choice === option.value} onChange={() => write({ choice: option.value })} />
            <OptionText {...option} />
          </label>
        ))}
      </div>
    </div>
  )
}

export function SeveralOf({ options, none, labelledBy, describedBy }: FieldsProps & { options: readonly Option[]; none: string | undefined }) {
  const say = useSay()
  const { draft, write } = useForm()
  const problem = useProblem('problem', ['several'])
  const choose = (changed: string, on: boolean) => {
    const isOn = (value: string) => {
      if (value === changed) return on
      return draft.several.includes(value) && !(on && (changed === none || value === none))
    }
    write({ several: options.map(({ value }) => value).filter(isOn) })
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
              name="several"
              value={option.value}
              checked={draft.several.includes(option.value)}
              onChange={({ currentTarget }) => choose(option.value, currentTarget.checked)}
            />
            <OptionText {...option} />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
