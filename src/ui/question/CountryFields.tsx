/**
 * Countries to choose from: those often met first, all others by search or in the full list. Only those that are shown
 * are in the page; what is chosen is held by the form and always shown or named, so that a search loses nothing.
 */
import { useMemo, useState } from 'preact/compat'
import { countriesByName } from '../../i18n/index.ts'
import { useSay } from '../language.tsx'
import { Button } from '../parts/Button.tsx'
import stack from '../parts/Stack.module.css'
import { matches } from './search.ts'
import { useForm } from './form.tsx'
import type { FieldsProps } from './props.ts'
import options from './Options.module.css'
import { SearchField } from './SearchField.tsx'
import { Problem, useProblem } from './Problem.tsx'

/** So many of the list count as often met: the law names these first. */
const usualCount = 13

export function CountryFields({ codes, several, labelledBy, describedBy }: FieldsProps & { codes: readonly string[]; several: boolean }) {
  const say = useSay()
  const { draft, write } = useForm()
  const name = several ? 'several' : 'choice'
  const chosen = several ? draft.several : [draft.choice].filter((code) => code !== '')
  const [search, setSearch] = useState('')
  const [all, setAll] = useState(false)
  const problem = useProblem('problem', [name])

  const usual = codes.slice(0, usualCount)
  const searching = search.trim() !== ''
  const wantsOthers = all || searching || chosen.some((code) => !usual.includes(code))
  // Two hundred names are put in order only for those who look for one of them.
  const others = useOthers(codes, wantsOthers)
  const countries = [...usual.map((code) => ({ code, name: say(`law.countries.${code}`) })), ...others]

  const shown = countries.filter(({ code, name }) =>
    searching ? matches(name, search) : all || usual.includes(code) || chosen.includes(code),
  )
  const names = countries.filter(({ code }) => chosen.includes(code)).map(({ name }) => name)
  const choose = (code: string, on: boolean) => {
    if (!several) return write({ choice: code })
    const now = countries.filter((each) => (each.code === code ? on : chosen.includes(each.code)))
    return write({ several: now.map((each) => each.code) })
  }

  return (
    <div role={several ? 'group' : 'radiogroup'} aria-labelledby={labelledBy} aria-describedby={problem.describe(describedBy)} className={stack.group}>
      <SearchField
        label={say('ui.countries.search')}
        value={search}
        told={searching && (shown.length > 0 ? say('ui.countries.found', { count: shown.length }) : say('ui.countries.none'))}
        onChange={setSearch}
      />
      <Problem of={problem} />
      <output className={stack.soft}>
        {names.length > 0 ? say('ui.countries.chosen', { names: names.join(', ') }) : say('ui.countries.chosenNone')}
      </output>
      <div className={options.options}>
        {shown.map(({ code, name: country }) => (
          <label key={code} className={options.option}>
            <input
              type={several ? 'checkbox' : 'radio'}
              name={name}
              value={code}
              checked={chosen.includes(code)}
              onChange={(event) => choose(code, event.currentTarget.checked)}
            />
            <span>{country}</span>
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

/** All but the usual ones, in the order of their names. */
function useOthers(codes: readonly string[], wanted: boolean) {
  const say = useSay()
  return useMemo(() => (wanted ? countriesByName(say, codes.slice(usualCount)) : []), [say, codes, wanted])
}
