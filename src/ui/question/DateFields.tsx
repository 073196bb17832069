/** A date, as well as it is known: the exact day, only the month, or between two dates. The month by name, so that no order of numbers can be mistaken. */
import { calendarWords } from '../../i18n/calendar-words.ts'
import { useLanguage, useSay } from '../language.tsx'
import stack from '../parts/Stack.module.css'
import { precisions, type Draft, type Field } from './draft.ts'
import { useField, useForm } from './form.tsx'
import type { FieldsProps } from './props.ts'
import inputs from './Inputs.module.css'
import options from './Options.module.css'
import { Problem, useProblem } from './Problem.tsx'

const fieldsOf = { from: ['fromDay', 'fromMonth', 'fromYear'], to: ['toDay', 'toMonth', 'toYear'] } as const

export function DateFields({ labelledBy, describedBy }: FieldsProps) {
  const say = useSay()
  const { draft, write } = useForm()
  const { precision } = draft
  return (
    <fieldset aria-labelledby={labelledBy} aria-describedby={describedBy} className={stack.page}>
      <fieldset>
        <legend className={inputs.legend}>{say('ui.date.precision')}</legend>
        <div className={options.options}>
          {precisions.map((each) => (
            <label key={each} className={options.option}>
              <input type="radio" name="precision" value={each} checked={each === precision} onChange={() => write({ precision: each })} />
              <span>{say(`ui.date.precisions.${each}`)}</span>
            </label>
          ))}
        </div>
        {precision === 'between' && <p className={`${stack.soft} ${inputs.hint}`}>{say('ui.date.dayMayBeEmpty')}</p>}
      </fieldset>
      <OneDate end="from" legend={say(precision === 'between' ? 'ui.date.from' : 'ui.date.date')} precision={precision} />
      {precision === 'between' && <OneDate end="to" legend={say('ui.date.to')} precision={precision} />}
    </fieldset>
  )
}

function OneDate({ end, legend, precision }: { end: 'from' | 'to'; legend: string; precision: Draft['precision'] }) {
  const say = useSay()
  const language = useLanguage()
  const field = useField()
  const [day, month, year] = fieldsOf[end]
  const problem = useProblem(`problem-${end}`, fieldsOf[end])
  const state = (each: Field) => ({ 'aria-invalid': problem.isAt(each), 'aria-describedby': problem.describe() })
  return (
    <fieldset>
      <legend className={inputs.legend}>{legend}</legend>
      <div className={stack.group}>
        <Problem of={problem} />
        <div className={inputs.row}>
          {precision !== 'month' && (
            <label className={inputs.field}>
              <span>{say('ui.date.day')}</span>
              <input className={`${inputs.input} ${inputs.two}`} type="text" inputMode="numeric" autoComplete="off" {...state(day)} {...field(day)} />
            </label>
          )}
          <label className={inputs.field}>
            <span>{say('ui.date.month')}</span>
            <select className={`${inputs.input} ${inputs.month}`} autoComplete="off" {...state(month)} {...field(month)}>
              <option value="">{say('ui.date.chooseMonth')}</option>
              {calendarWords[language].months.map((name, i) => (
                <option key={name} value={String(i + 1).padStart(2, '0')}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label className={inputs.field}>
            <span>{say('ui.date.year')}</span>
            <input className={`${inputs.input} ${inputs.four}`} type="text" inputMode="numeric" autoComplete="off" {...state(year)} {...field(year)} />
          </label>
        </div>
      </div>
    </fieldset>
  )
}
