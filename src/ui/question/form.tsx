/**
 * The form of one question: what is written in its fields, kept while it is half written, and the first problem once one
 * tried to go on. A problem is told until what is written there is another. Must not know any kind of answer.
 */
import { createContext, useContext, useMemo, useState, type FormEvent, type ReactNode } from 'preact/compat'
import type { Answer } from '../../engine/answers.ts'
import type { Draft, Problem, Written } from './draft.ts'

interface Form {
  readonly draft: Draft
  readonly problem: Problem | undefined
  readonly write: (change: Partial<Draft>) => void
}

const FormContext = createContext<Form | undefined>(undefined)

interface QuestionFormProps {
  /** What stands in the fields at first. */
  start: Draft
  /** What the fields say. */
  read: (draft: Draft) => Written
  className: string | undefined
  onAnswer: (answer: Answer) => void
  children: ReactNode
}

export function QuestionForm({ start, read, className, onAnswer, children }: QuestionFormProps) {
  const [draft, setDraft] = useState(start)
  const [told, setTold] = useState<Problem>()
  const now = told && read(draft)
  const problem = now && 'problem' in now && now.field === told.field && now.problem === told.problem ? told : undefined
  const form = useMemo(
    () => ({ draft, problem, write: (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change })) }),
    [draft, problem],
  )
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const written = read(draft)
    if ('answer' in written) return onAnswer(written.answer)
    setTold(written)
    event.currentTarget.querySelector<HTMLElement>(`[name="${written.field}"]`)?.focus()
  }
  return (
    <FormContext value={form}>
      <form className={className} noValidate autoComplete="off" onSubmit={send}>
        {children}
      </form>
    </FormContext>
  )
}

/** The form around these fields. */
export function useForm(): Form {
  const form = useContext(FormContext)
  if (!form) throw new Error('These fields stand in no form')
  return form
}

type TextField = Exclude<keyof Draft, 'several' | 'precision'>

/** What an input or a list needs to show a field, and to write into it. */
export function useField(): (name: TextField) => {
  name: TextField
  value: string
  onChange: (event: { currentTarget: { value: string } }) => void
} {
  const { draft, write } = useForm()
  return (name) => ({ name, value: draft[name], onChange: ({ currentTarget }) => write({ [name]: currentTarget.value }) })
}
