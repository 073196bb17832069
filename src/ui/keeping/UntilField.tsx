/** Chooses the last day on which a file is kept: some days from now, each with its date in words. */
import { useId } from 'preact/compat'
import { addDays, type Day } from '../../engine/days.ts'
import { formatDay } from '../../i18n/days.ts'
import { useLanguage, useSay } from '../language.tsx'
import inputs from '../question/Inputs.module.css'
import { useHeld } from '../session.tsx'

/** In days; none is kept longer than the last of them. */
const terms = [1, 7, 14, 30, 60, 90, 180] as const
export const usualTerm = 30

interface UntilFieldProps {
  value: Day
  onChange: (until: Day) => void
}

export function UntilField({ value, onChange }: UntilFieldProps) {
  const id = useId()
  const say = useSay()
  const language = useLanguage()
  const today = useHeld(({ today }) => today)
  const offered = terms.map((days) => addDays(today, days))
  const days = [...new Set([...offered, value])].sort()
  return (
    <div className={inputs.field}>
      <label className={inputs.label} htmlFor={id}>
        {say('keep.until.label')}
      </label>
      <select id={id} className={`${inputs.input} ${inputs.wide}`} autoComplete="off" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {days.map((day) => (
          <option key={day} value={day}>
            {formatDay(language, day, 'long')}
          </option>
        ))}
      </select>
    </div>
  )
}
