/** A field that narrows a list of choices, and says how many are left. Enter looks; it sends no form. */
import { useId } from 'preact/compat'
import stack from '../parts/Stack.module.css'
import inputs from './Inputs.module.css'

interface SearchFieldProps {
  label: string
  value: string
  /** What was found, in words; nothing while nobody searches. */
  told: string | false
  onChange: (value: string) => void
}

export function SearchField({ label, value, told, onChange }: SearchFieldProps) {
  const id = useId()
  return (
    <div className={inputs.field}>
      <label htmlFor={id} className={inputs.label}>
        {label}
      </label>
      <input
        id={id}
        className={`${inputs.input} ${inputs.wide}`}
        type="text"
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellcheck={false}
        enterKeyHint="search"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault()
        }}
      />
      <output className={stack.soft}>{told}</output>
    </div>
  )
}
