/** What is wrong with a field, in words that say how to mend it. Announced as soon as it appears. */
import { useSay } from '../language.tsx'
import { Icon } from '../parts/Icon.tsx'
import type { Field } from './draft.ts'
import { useForm } from './form.tsx'
import styles from './Problem.module.css'

/** The first problem among these fields, and how a field refers to it. */
export function useProblem(id: string, fields: readonly Field[]) {
  const { problem } = useForm()
  const field = fields.find((each) => each === problem?.field)
  const name = field && problem?.problem
  return {
    id,
    field,
    name,
    /** For `aria-describedby`, with what describes the field anyway. */
    describe: (...others: (string | undefined)[]) => [...others, name && id].filter(Boolean).join(' ') || undefined,
    /** For `aria-invalid` of one of the fields. */
    isAt: (each: Field) => (field === each ? true : undefined),
  }
}

export function Problem({ of: { id, name }, values }: { of: ReturnType<typeof useProblem>; values?: Readonly<Record<string, string | number>> }) {
  const say = useSay()
  return (
    <p id={id} role="alert" className={styles.problem}>
      {name && (
        <>
          <Icon name="urgent" />
          <span>{say(`ui.errors.${name}`, values)}</span>
        </>
      )}
    </p>
  )
}
