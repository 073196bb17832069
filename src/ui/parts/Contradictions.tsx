/** Answers that cannot all be true, told in words that name them, each with the way to change it. */
import { keyOf, type ToldContradiction } from '../../screening/screen.ts'
import { useLanguage, useSay } from '../language.tsx'
import { useLaw } from '../law-context.tsx'
import { useDerived, useTell } from '../session.tsx'
import { answerWords, contradictionText, encounterName, factLabel, inOneLine } from '../words.ts'
import { Button } from './Button.tsx'
import styles from './Contradictions.module.css'
import { Icon } from './Icon.tsx'

export function Contradictions({ told }: { told: readonly ToldContradiction[] }) {
  const say = useSay()
  return (
    <div className={styles.all} role="alert">
      {told.map((contradiction) => (
        <OneContradiction key={`${contradiction.id}/${contradiction.places.map(keyOf).join()}`} contradiction={contradiction} />
      ))}
      {told.length > 0 && <p>{say('ui.contradictions.kept')}</p>}
    </div>
  )
}

function OneContradiction({ contradiction }: { contradiction: ToldContradiction }) {
  const say = useSay()
  const language = useLanguage()
  const law = useLaw()
  const tell = useTell()
  const { used } = useDerived().screening
  const { places } = contradiction
  return (
    <section className={styles.one}>
      <h2 className={styles.title}>
        <Icon name="urgent" />
        {say(places.length > 1 ? 'ui.contradictions.title' : 'ui.contradictions.titleOne')}
      </h2>
      <p>{contradictionText(say, contradiction)}</p>
      <ul className={styles.places}>
        {places.map((place) => (
          <li key={keyOf(place)}>
            <strong>{inOneLine(encounterName(say, place.encounter), factLabel(say, place))}</strong>
            <span>{answerWords(say, language, law, used, place)}</span>
            <Button look="quiet" onClick={() => tell({ type: 'CHANGE', place })}>
              {say('ui.contradictions.change', { fact: factLabel(say, place) })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
