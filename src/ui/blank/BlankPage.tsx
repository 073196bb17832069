/**
 * The blank questionnaire: which parts of it are wanted, the paper as it will be, and the ways to take it along. Nothing
 * of any case is on it.
 */
import { useId, useState } from 'preact/compat'
import type { Law } from '../../engine/law.ts'
import { partsOf } from '../../screening/numbers.ts'
import { questionnaire, usualParts } from '../../sheet/questionnaire.ts'
import { DocumentView } from '../handing/DocumentView.tsx'
import { fileName } from '../handing/file-name.ts'
import { FilesToTake } from '../handing/FilesToTake.tsx'
import { useLanguage, useSay } from '../language.tsx'
import { BackButton } from '../parts/BackButton.tsx'
import { Button } from '../parts/Button.tsx'
import { PageHeading } from '../parts/PageHeading.tsx'
import stack from '../parts/Stack.module.css'
import { useHeld } from '../session.tsx'
import { Shell } from '../Shell.tsx'
import styles from './BlankPage.module.css'

export function BlankPage() {
  const say = useSay()
  const law = useHeld((context) => context.law)
  return (
    <Shell>
      <div className={stack.page}>
        <BackButton />
        <PageHeading page="blank">{say('blank.title')}</PageHeading>
        {law ? <Paper law={law} /> : <p>{say('ui.opening.title')}</p>}
      </div>
    </Shell>
  )
}

function Paper({ law }: { law: Law }) {
  const say = useSay()
  const language = useLanguage()
  const [chosen, setChosen] = useState(() => usualParts(law))
  const document = questionnaire(law, say, language, chosen)
  const choose = (id: string, on: boolean) => setChosen(on ? [...chosen, id] : chosen.filter((other) => other !== id))
  return (
    <>
      <p>{say('blank.intro')}</p>
      <fieldset className={stack.tight}>
        <legend className={styles.legend}>{say('blank.which')}</legend>
        <p className={stack.soft}>{say('blank.usual')}</p>
        {partsOf(law).map(({ pathway: { id }, number }) => (
          <Tick key={id} label={say('blank.part', { number, title: say(`pathways.${id}.title`) })} ticked={chosen.includes(id)} tick={(on) => choose(id, on)} />
        ))}
      </fieldset>
      {chosen.length === 0 ? (
        <p role="alert">{say('blank.none')}</p>
      ) : (
        <>
          <div className={stack.actions}>
            <Button onClick={() => window.print()}>{say('formats.print')}</Button>
          </div>
          {/* The paper is long: the ways to take it along stand before it. */}
          <FilesToTake document={document} name={fileName(say('blank.file'), language)} />
          <DocumentView document={document} />
        </>
      )}
    </>
  )
}

function Tick({ label, ticked, tick }: { label: string; ticked: boolean; tick: (on: boolean) => void }) {
  const id = useId()
  return (
    <div className={styles.tick}>
      <input id={id} type="checkbox" autoComplete="off" checked={ticked} onChange={(event) => tick(event.currentTarget.checked)} />
      <label htmlFor={id}>{label}</label>
    </div>
  )
}
