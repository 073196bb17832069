/** The language of a page that leaves: any of ours, whatever is on the screen. */
import { useId } from 'preact/compat'
import { endonyms, languages, type Language } from '../../i18n/index.ts'
import { useSay } from '../language.tsx'
import inputs from '../question/Inputs.module.css'

export function LanguageOfPage({ language, choose }: { language: Language; choose: (language: Language) => void }) {
  const say = useSay()
  const id = useId()
  return (
    <div className={inputs.field}>
      <label htmlFor={id} className={inputs.label}>
        {say('handing.screen.person.language')}
      </label>
      <select
        id={id}
        className={`${inputs.input} ${inputs.wide}`}
        autoComplete="off"
        value={language}
        onChange={(event) => choose(languages.find((each) => each === event.currentTarget.value) ?? language)}
      >
        {languages.map((each) => (
          <option key={each} value={each} lang={each}>
            {endonyms[each]}
          </option>
        ))}
      </select>
    </div>
  )
}
