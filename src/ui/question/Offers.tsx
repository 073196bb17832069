/** What another member of the family answered, offered: a press fills in the form, and the person confirms it, or not. */
import { useState } from 'preact/compat'
import type { Answer } from '../../engine/answers.ts'
import type { Fact } from '../../engine/law.ts'
import { answerText } from '../../i18n/index.ts'
import { useLanguage, useSay } from '../language.tsx'
import { Button } from '../parts/Button.tsx'
import stack from '../parts/Stack.module.css'
import { draftOf } from './draft.ts'
import { useForm } from './form.tsx'
import inputs from './Inputs.module.css'

export function Offers({ id, fact, offers }: { id: string; fact: Fact; offers: readonly Answer[] }) {
  const say = useSay()
  const language = useLanguage()
  const { write } = useForm()
  const [filled, setFilled] = useState(false)
  if (offers.length === 0) return null
  const fill = (answer: Answer) => {
    write(draftOf(fact.kind, answer))
    setFilled(true)
  }
  return (
    <section className={inputs.block} aria-labelledby="offers">
      <p id="offers">
        <strong>{say('people.offers.title')}</strong>
      </p>
      {offers.map((answer, i) => (
        <div key={String(answer)} className={stack.tight}>
          <p id={`offer-${i}`}>{say('people.offers.answered', { answer: answerText(say, language, fact, id, answer) })}</p>
          <div className={stack.actions}>
            <Button look="second" aria-describedby={`offer-${i}`} onClick={() => fill(answer)}>
              {say('people.offers.fill')}
            </Button>
          </div>
        </div>
      ))}
      <output>{filled && say('people.offers.filled')}</output>
    </section>
  )
}
