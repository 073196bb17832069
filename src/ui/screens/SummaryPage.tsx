/** The page of the summary: the way back to the answers, the choice of a second language beside the first, the sheet. */
import { useId, useState } from 'preact/compat'
import { endonyms, languages, type Language } from '../../i18n/index.ts'
import { useLanguage, useSay } from '../language.tsx'
import { useLaw } from '../law-context.tsx'
import { AgeOfLaw, DueWarning } from '../offline/LawAge.tsx'
import { BackButton } from '../parts/BackButton.tsx'
import { Button } from '../parts/Button.tsx'
import { PageHeading } from '../parts/PageHeading.tsx'
import stack from '../parts/Stack.module.css'
import inputs from '../question/Inputs.module.css'
import { ChangesSinceTold, useKeepTold } from '../review/Changes.tsx'
import { useDerived, useHeld, useTell } from '../session.tsx'
import { Summary } from '../summary/Summary.tsx'
import { CountingChoice } from '../totals/CountingChoice.tsx'
import { CaseShell } from './CaseShell.tsx'
import styles from './SummaryPage.module.css'

export default function SummaryPage() {
  const say = useSay()
  const law = useLaw()
  const language = useLanguage()
  const { screening } = useDerived()
  const review = useHeld(({ file }) => file.review)
  const tell = useTell()
  const [second, setSecond] = useState<Language>()
  useKeepTold()
  return (
    <CaseShell review={false}>
      <div className={stack.page}>
        <BackButton label={say('ui.summary.back')} />
        <PageHeading page="summary">{say('ui.summary.title')}</PageHeading>
        <DueWarning />
        <AgeOfLaw />
        <ChangesSinceTold />
        <div className={stack.actions}>
          <Button onClick={() => tell({ type: 'GO', to: 'hand' })}>{say('handing.open')}</Button>
          <Button look="second" onClick={() => tell({ type: 'GO', to: 'review' })}>
            {say('review.open')}
          </Button>
        </div>
        <SecondLanguage first={language} second={second} choose={setSecond} />
        <Summary
          law={law}
          screening={screening}
          told={screening.used}
          review={review}
          languages={second === undefined || second === language ? [language] : [language, second]}
        />
        <CountingChoice />
      </div>
    </CaseShell>
  )
}

interface SecondLanguageProps {
  first: Language
  second: Language | undefined
  choose: (second: Language | undefined) => void
}

function SecondLanguage({ first, second, choose }: SecondLanguageProps) {
  const say = useSay()
  const id = useId()
  const others = languages.filter((language) => language !== first)
  return (
    <div className={styles.second}>
      <label htmlFor={id}>{say('ui.summary.second')}</label>
      <select
        id={id}
        className={inputs.input}
        autoComplete="off"
        value={others.find((language) => language === second) ?? ''}
        onChange={(event) => choose(others.find((language) => language === event.currentTarget.value))}
      >
        <option value="">{say('ui.summary.secondNone')}</option>
        {others.map((language) => (
          <option key={language} value={language} lang={language}>
            {endonyms[language]}
          </option>
        ))}
      </select>
    </div>
  )
}
