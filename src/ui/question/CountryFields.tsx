/**
 * Countries to choose from: those often met first, all others by search or in the full list. Every box stays in the
 * page, so that nothing chosen is lost while one searches.
 */
import { useMemo, useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { countriesByName } from '../../i18n/index.ts'
import { useSay } from '../language.tsx'
import { Button } from '../parts/Button.tsx'
import stack from '../parts/Stack.module.css'
import { matches } from './search.ts'
import type { Draft } from './draft.ts'
import type { FieldsProps } from './props.ts'
import options from './Options.module.css'
import { SearchField } from './SearchField.tsx'
import { Problem, useProblem } from './Problem.tsx'

/** So many of the list count as often met: the law names these first. */
const usualCount = 13

export function CountryFields({ codes, several, labelledBy, describedBy }: FieldsProps & { codes: readonly string[]; several: boolean }) {
  const say = useSay()
  const { register, control } = useFormContext<Draft>()
  const field = several ? 'several' : 'choice'
  const chosen = [useWatch({ control, name: field })].flat().filter((code) => code !== '')
  const [search, setSearch] = useState('')
  const [all, setAll] = useState(false)
  const problem = useProblem('problem', [field])

  const countries = useMemo(() => {
    const usual = codes.slice(0, usualCount)
    const others = countriesByName(say, codes.slice(usualCount))
    return [...usual.map((code) => ({ code, name: say(`law.countries.${code}`), usual: true })), ...others.map((each) => ({ ...each, usual: false }))]
  }, [say, codes])

  const searching = search.trim() !== ''
  const isShown = ({ code, name, usual }: (typeof countries)[number]) =>
    searching ? matches(name, search) : usual || all || chosen.includes(code)
  const found = countries.filter(isShown).length
  const names = countries.filter(({ code }) => chosen.includes(code)).map(({ name }) => name)

  return (
    <div role={several ? 'group' : 'radiogroup'} aria-labelledby={labelledBy} aria-describedby={problem.describe(describedBy)} className={stack.group}>
      <SearchField
        label={say('ui.countries.search')}
        value={search}
        told={searching && (found > 0 ? say('ui.countries.found', { count: found }) : say('ui.countries.none'))}
        onChange={setSearch}
      />
      <Problem of={problem} />
      <output className={stack.soft}>
        {names.length > 0 ? say('ui.countries.chosen', { names: names.join(', ') }) : say('ui.countries.chosenNone')}
      </output>
      <div className={options.options}>
        {countries.map((country) => (
          <label key={country.code} className={options.option} hidden={!isShown(country)}>
            <input type={several ? 'checkbox' : 'radio'} value={country.code} {...register(field)} />
            <span>{country.name}</span>
          </label>
        ))}
      </div>
      {!all && !searching && (
        <div>
          <Button look="quiet" onClick={() => setAll(true)}>
            {say('ui.countries.all')}
          </Button>
        </div>
      )}
    </div>
  )
}
