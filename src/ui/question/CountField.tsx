/** A whole number as text: an empty field stays empty, and no wheel or arrow changes it unseen. */
import stack from '../parts/Stack.module.css'
import { useField } from './form.tsx'
import type { FieldsProps } from './props.ts'
import inputs from './Inputs.module.css'
import { Problem, useProblem } from './Problem.tsx'

export function CountField({ min, max, labelledBy, describedBy }: FieldsProps & { min: number; max: number }) {
  const field = useField()
  const problem = useProblem('problem', ['count'])
  return (
    <div className={stack.group}>
      <Problem of={problem} values={{ min, max }} />
      <input
        className={`${inputs.input} ${inputs.short}`}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-labelledby={labelledBy}
        aria-describedby={problem.describe(describedBy)}
        aria-invalid={problem.isAt('count')}
        {...field('count')}
      />
    </div>
  )
}
