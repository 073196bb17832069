/** What is still to be found out, how, and what it may change; and answers that do not agree. */
import { answerText, contradictionText } from '../../i18n/index.ts'
import type { ContradictionItem } from '../../sheet/model.ts'
import type { OpenGroup } from '../../sheet/open.ts'
import { whoText, type Voice } from '../../sheet/words.ts'
import { Words } from '../parts/Words.tsx'
import { Both } from './Both.tsx'
import { Fold } from './Fold.tsx'
import { useSheet } from './sheet-context.tsx'
import styles from './summary.module.css'

export function OpenFacts({ groups }: { groups: readonly OpenGroup[] }) {
  return groups.map((group) => (
    <div key={group.encounter?.number ?? 0} className={styles.group}>
      <Both className={styles.groupHead}>{(voice) => <h3>{whoText(voice, group.encounter)}</h3>}</Both>
      {group.facts.map(({ fact }) => (
        <div key={fact} className={styles.open} data-open={fact}>
          <Both className={styles.tight}>
            {({ say, language }) => (
              <>
                <h4>
                  <Words in={language}>{say(`facts.${fact}.label`)}</Words>
                </h4>
                <p>
                  <Words in={language}>{say(`facts.${fact}.find`)}</Words>
                </p>
              </>
            )}
          </Both>
        </div>
      ))}
      {group.facts.some(({ findings }) => findings.length > 0) && (
        <Fold printed={false} label={({ say }) => say('sheet.open.changes')}>
          {() => <Both className={styles.prose}>{(voice) => <Changes group={group} voice={voice} />}</Both>}
        </Fold>
      )}
    </div>
  ))
}

/** Which findings each answer may change. */
function Changes({ group, voice: { say } }: { group: OpenGroup; voice: Voice }) {
  return (
    <dl className={styles.changes}>
      {group.facts
        .filter(({ findings }) => findings.length > 0)
        .map(({ fact, findings }) => (
          <div key={fact}>
            <dt>{say(`facts.${fact}.label`)}</dt>
            {findings.map((id) => (
              <dd key={id}>{say(`findings.${id}.title`)}</dd>
            ))}
          </div>
        ))}
    </dl>
  )
}

export function Contradictions({ contradictions }: { contradictions: readonly ContradictionItem[] }) {
  const { law } = useSheet()
  return contradictions.map(({ id, answers }) => (
    <article key={`${id}${answers[0]?.encounter ?? ''}`} className={styles.finding} data-contradiction={id}>
      <Both className={styles.prose}>
        {({ say, language }) => (
          <>
            <p>{contradictionText(say, id)}</p>
            <ul className={styles.lines}>
              {answers.map(({ fact, answer }) => {
                const known = law.facts[fact]
                return (
                  <li key={fact}>
                    {say(`facts.${fact}.label`)}: <strong>{known && answerText(say, language, known, fact, answer)}</strong>
                  </li>
                )
              })}
            </ul>
          </>
        )}
      </Both>
    </article>
  ))
}
