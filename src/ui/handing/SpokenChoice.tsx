/** The language the person speaks best: those often met first, all others by search or in the full list. */
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/compat'
import { spokenLanguages, usualSpoken } from '../../sheet/spoken.ts'
import { useSay } from '../language.tsx'
import { Button } from '../parts/Button.tsx'
import stack from '../parts/Stack.module.css'
import options from '../question/Options.module.css'
import { SearchField } from '../question/SearchField.tsx'
import { matches } from '../question/search.ts'
import { useHeld, useTell } from '../session.tsx'
import styles from './Handing.module.css'

export function SpokenChoice() {
  const say = useSay()
  const id = useId()
  const spoken = useHeld(({ file }) => file.spoken)
  const [open, setOpen] = useState(false)
  const name = spoken === undefined ? undefined : say(`handing.spoken.${spoken}`)
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{say('handing.screen.language.title')}</h2>
      <p>{say('handing.screen.language.about')}</p>
      <output>
        <strong>{name === undefined ? say('handing.screen.language.chosenNone') : say('handing.screen.language.chosen', { name })}</strong>
      </output>
      {open ? (
        <Languages labelledBy={id} />
      ) : (
        <div>
          <Button look={name === undefined ? 'second' : 'quiet'} onClick={() => setOpen(true)}>
            {say(name === undefined ? 'handing.screen.language.choose' : 'handing.screen.language.change')}
          </Button>
        </div>
      )}
    </section>
  )
}

function Languages({ labelledBy }: { labelledBy: string }) {
  const say = useSay()
  const id = useId()
  const tell = useTell()
  const spoken = useHeld(({ file }) => file.spoken)
  const [search, setSearch] = useState('')
  const [all, setAll] = useState(false)
  const languages = useMemo(
    () => Object.entries(spokenLanguages).map(([key, { own, lang }], i) => ({ key, own, lang, name: say(`handing.spoken.${key}`), usual: i < usualSpoken || key === 'other' })),
    [say],
  )
  const searching = search.trim() !== ''
  const group = useRef<HTMLDivElement>(null)
  // The button that opened the list is gone. Not the search: on a phone its keyboard would hide the list.
  useLayoutEffect(() => group.current?.focus(), [])
  const shown = languages.filter(({ key, own, name, usual }) =>
    searching ? matches(name, search) || (own !== undefined && matches(own, search)) : usual || all || key === spoken,
  )
  return (
    <div ref={group} tabIndex={-1} role="radiogroup" aria-labelledby={labelledBy} className={stack.group}>
      <SearchField
        label={say('handing.screen.language.search')}
        value={search}
        told={searching && (shown.length > 0 ? say('handing.screen.language.found', { count: shown.length }) : say('handing.screen.language.none'))}
        onChange={setSearch}
      />
      <div className={options.options}>
        {shown.map(({ key, own, lang, name }) => (
          <label key={key} className={options.option}>
            <input
              type="radio"
              name={`${id}-spoken`}
              value={key}
              autoComplete="off"
              checked={spoken === key}
              onChange={() => tell({ type: 'NOTE', change: { spoken: key } })}
            />
            <span>
              {name}
              {own !== undefined && !matches(name, own) && (
                <>
                  {' '}
                  (<span lang={lang}>{own}</span>)
                </>
              )}
            </span>
          </label>
        ))}
      </div>
      <div className={stack.actions}>
        {!all && !searching && (
          <Button look="quiet" onClick={() => setAll(true)}>
            {say('handing.screen.language.all')}
          </Button>
        )}
        {spoken !== undefined && (
          <Button look="quiet" onClick={() => tell({ type: 'NOTE', change: { spoken: undefined } })}>
            {say('handing.screen.language.clear')}
          </Button>
        )}
      </div>
    </div>
  )
}
