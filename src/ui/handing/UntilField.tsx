/** Until when a consent holds: a usual time, or a last day of its own, within a year. Must not know what is agreed to. */
import { useId } from 'preact/compat'
import { addDays, isDay, type Day } from '../../engine/days.ts'
import { formatDay } from '../../i18n/index.ts'
import { useLanguage, useSay } from '../language.tsx'
import inputs from '../question/Inputs.module.css'
import { usualDays } from './consents.ts'
import { Missing } from './Missing.tsx'

const spans = [7, usualDays, 90] as const
const longestDays = 365

/** So many days as text, or a day; what is being written may be neither yet. */
export type Until = string

export const usualUntil: Until = String(usualDays)

/** The last day that was chosen; undefined while there is none that may be. */
export function lastDay(until: Until, today: Day): Day | undefined {
  const span = spans.find((each) => String(each) === until)
  if (span !== undefined) return addDays(today, span)
  return isDay(until) && today <= until && until <= addDays(today, longestDays) ? until : undefined
}

interface UntilFieldProps {
  until: Until
  choose: (until: Until) => void
  today: Day
  /** True once the form was sent. */
  tried: boolean
}

export function UntilField({ until, choose, today, tried }: UntilFieldProps) {
  const say = useSay()
  const language = useLanguage()
  const id = useId()
  const own = !spans.some((each) => String(each) === until)
  const missing = tried && lastDay(until, today) === undefined
  const day = (days: number) => ({ date: formatDay(language, addDays(today, days), 'long') })
  return (
    <div className={inputs.field}>
      <label htmlFor={id} className={inputs.label}>
        {say('handing.screen.consent.until')}
      </label>
      <select id={id} className={`${inputs.input} ${inputs.wide}`} autoComplete="off" value={own ? '' : until} onChange={(event) => choose(event.currentTarget.value)}>
        {spans.map((each) => (
          <option key={each} value={each}>
            {say(`handing.screen.consent.days${each}`, day(each))}
          </option>
        ))}
        <option value="">{say('handing.screen.consent.ownDay')}</option>
      </select>
      {own && (
        <>
          <label htmlFor={`${id}-day`} className={inputs.label}>
            {say('handing.screen.consent.lastDay')}
          </label>
          <Missing id={`${id}-missing`} told={missing && say('handing.screen.consent.lastDayMissing', day(longestDays))} />
          <input
            id={`${id}-day`}
            className={`${inputs.input} ${inputs.wide}`}
            type="date"
            autoComplete="off"
            min={today}
            max={addDays(today, longestDays)}
            aria-invalid={missing || undefined}
            aria-describedby={`${id}-missing`}
            value={until}
            onChange={(event) => choose(event.currentTarget.value)}
          />
        </>
      )}
    </div>
  )
}
