/** What cannot wait, as soon as the first part is over: what to do now, then on with the questions. */
import { urgentIn } from '../../session/course.ts'
import { useHasText, useSay } from '../language.tsx'
import { useLaw } from '../law-context.tsx'
import { BackButton } from '../parts/BackButton.tsx'
import { Button } from '../parts/Button.tsx'
import { Icon } from '../parts/Icon.tsx'
import { PageHeading } from '../parts/PageHeading.tsx'
import stack from '../parts/Stack.module.css'
import { Words } from '../parts/Words.tsx'
import { useDerived, useTell } from '../session.tsx'
import { CaseShell } from './CaseShell.tsx'
import styles from './Urgent.module.css'

export function Urgent() {
  const say = useSay()
  const hasText = useHasText()
  const tell = useTell()
  const urgent = urgentIn(useLaw(), useDerived())
  return (
    <CaseShell>
      <div className={stack.page}>
        <BackButton />
        <PageHeading page="urgent">{say('ui.urgent.title')}</PageHeading>
        <p>{say('ui.urgent.intro')}</p>
        <ul className={styles.list}>
          {urgent.map(({ id }) => (
            <li key={id} className={styles.finding}>
              <p className={styles.now}>
                <Icon name="urgent" />
                {say('ui.urgent.now')}
              </p>
              <h2>
                <Words>{say(`findings.${id}.title`)}</Words>
              </h2>
              {hasText(`findings.${id}.next`) && (
                <p className={styles.next}>
                  <Words>{say(`findings.${id}.next`)}</Words>
                </p>
              )}
              <p>
                <Words>{say(`findings.${id}.text`)}</Words>
              </p>
            </li>
          ))}
        </ul>
        <p className={stack.soft}>{say('ui.urgent.after')}</p>
        <div className={stack.actions}>
          <Button onClick={() => tell({ type: 'CONTINUE' })}>{say('ui.urgent.continue')}</Button>
        </div>
      </div>
    </CaseShell>
  )
}
