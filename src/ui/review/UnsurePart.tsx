/** What a reviewer looks at first, each kind with its number; what disagrees or is not settled is open at once. */
import { memo, useId, type ReactNode } from 'preact/compat'
import type { Answer } from '../../engine/answers.ts'
import { answerText, contradictionText } from '../../i18n/index.ts'
import { shortCite } from '../../sheet/sources.ts'
import type { Unsure } from '../../sheet/unsure.ts'
import { inOneRun, whoText, worthTexts } from '../../sheet/words.ts'
import { useSay } from '../language.tsx'
import stack from '../parts/Stack.module.css'
import { useSheet } from '../summary/sheet-context.tsx'
import styles from './review.module.css'

export const UnsurePart = memo(function UnsurePart({ unsure }: { unsure: Unsure }) {
  const say = useSay()
  const id = useId()
  const { law, voices } = useSheet()
  const [voice] = voices
  const { contradictions, unsettled, open, silent, sources } = unsure
  const told = (factId: string, answer: Answer): string => {
    const fact = law.facts[factId]
    return fact ? answerText(say, voice.language, fact, factId, answer) : ''
  }
  const nothing = [contradictions, unsettled, open, silent, sources].every((all) => all.length === 0)
  return (
    <section className={stack.tight} aria-labelledby={id}>
      <h2 id={id}>{say('review.unsure.title')}</h2>
      {nothing && <p>{say('review.unsure.none')}</p>}
      <Kind of="contradictions" count={contradictions.length} open>
        {contradictions.map(({ id: which, answers }) => (
          <li key={`${which}${answers.map(({ encounter }) => encounter).join()}`}>
            {contradictionText(say, which)}
            {answers.map(({ fact, encounter, answer }) => (
              <div key={`${fact}${encounter ?? ''}`}>
                {say(`facts.${fact}.label`)}: <strong>{told(fact, answer)}</strong>
              </div>
            ))}
          </li>
        ))}
      </Kind>
      <Kind of="unsettled" count={unsettled.length} open>
        {unsettled.map((finding) => (
          <li key={finding.id}>
            <strong>{say(`findings.${finding.id}.title`)}</strong>
            {(finding.readings ?? []).map((reading, i) => (
              <div key={reading}>
                {say('sheet.finding.reading', { number: i + 1 })} {say(`findings.${finding.id}.readings.${reading}`)}
              </div>
            ))}
          </li>
        ))}
      </Kind>
      <Kind of="silent" count={silent.reduce((sum, { answers }) => sum + answers.length, 0)}>
        {silent.flatMap(({ encounter, answers }) =>
          answers.map(({ fact, answer }) => (
            <li key={`${fact}${encounter?.number ?? ''}`}>
              {encounter && <>{whoText(voice, encounter)}. </>}
              {say(`facts.${fact}.label`)}: <strong>{answer !== undefined && told(fact, answer)}</strong>
            </li>
          )),
        )}
      </Kind>
      <Kind of="open" count={open.reduce((sum, { facts }) => sum + facts.length, 0)}>
        {open.flatMap(({ encounter, facts }) =>
          facts.map(({ fact }) => (
            <li key={`${fact}${encounter?.number ?? ''}`}>
              {encounter && <>{whoText(voice, encounter)}. </>}
              {say(`facts.${fact}.label`)}
            </li>
          )),
        )}
      </Kind>
      <Kind of="sources" count={sources.length}>
        {sources.map((group) => (
          <li key={group.key}>
            <span lang={group.source.lang}>
              {group.source.title}: {group.cites.map(({ source }) => shortCite(source)).join('; ')}
            </span>
            <div className={stack.soft}>{inOneRun(worthTexts(voice, group))}</div>
          </li>
        ))}
      </Kind>
    </section>
  )
})

function Kind({ of, count, open = false, children }: { of: keyof Unsure; count: number; open?: boolean; children: ReactNode }) {
  const say = useSay()
  if (count === 0) return null
  return (
    <details className={styles.fold} open={open}>
      <summary>
        {say(`review.unsure.${of}`)}: {count}
      </summary>
      <ul className={styles.list}>{children}</ul>
    </details>
  )
}
