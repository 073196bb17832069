/** The hour of an entry, asked only where it can matter, with the reason; the time zone only where a rule turned on it. */
import { borderZones } from '../../engine/answers.ts'
import { useSay } from '../language.tsx'
import stack from '../parts/Stack.module.css'
import type { Draft, HourReason } from './draft.ts'
import { useField, useForm } from './form.tsx'
import inputs from './Inputs.module.css'
import options from './Options.module.css'
import { Problem, useProblem } from './Problem.tsx'

export function HourFields({ reasonOf }: { reasonOf: (draft: Draft) => HourReason | undefined }) {
  const say = useSay()
  const field = useField()
  const reason = reasonOf(useForm().draft)
  const problem = useProblem('problem-hour', ['hour', 'minute'])
  if (reason === undefined) return null
  const state = (field: 'hour' | 'minute') => ({ 'aria-invalid': problem.isAt(field), 'aria-describedby': problem.describe('hour-hint') })
  return (
    <fieldset className={inputs.block} aria-describedby="hour-why">
      <legend className={inputs.legend}>{say('ui.hour.title')}</legend>
      <output id="hour-why">{say(`ui.hour.why.${reason}`)}</output>
      <p id="hour-hint" className={stack.soft}>
        {say('ui.hour.hint')}
      </p>
      <Problem of={problem} />
      <div className={inputs.row}>
        <label className={inputs.field}>
          <span>{say('ui.hour.hour')}</span>
          <input className={`${inputs.input} ${inputs.two}`} type="text" inputMode="numeric" autoComplete="off" {...state('hour')} {...field('hour')} />
        </label>
        <label className={inputs.field}>
          <span>{say('ui.hour.minute')}</span>
          <input className={`${inputs.input} ${inputs.two}`} type="text" inputMode="numeric" autoComplete="off" {...state('minute')} {...field('minute')} />
        </label>
      </div>
      {reason === 'rule-changed' && <ZoneFields />}
    </fieldset>
  )
}

function ZoneFields() {
  const say = useSay()
  const { draft, write } = useForm()
  return (
    <fieldset aria-describedby="zone-hint">
      <legend className={inputs.legend}>{say('ui.hour.zone')}</legend>
      <div className={stack.tight}>
        <p id="zone-hint" className={stack.soft}>
          {say('ui.hour.zoneHint')}
        </p>
        <div className={options.options}>
          {[...borderZones, ''].map((zone) => (
            <label key={zone} className={options.option}>
              <input type="radio" name="zone" value={zone} checked={draft.zone === zone} onChange={() => write({ zone })} />
              <span>{zone === '' ? say('ui.hour.zoneUnknown') : say(`law.zones.${zone}`)}</span>
            </label>
          ))}
        </div>
      </div>
    </fieldset>
  )
}
