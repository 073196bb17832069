/** What one must know before the first question: what this is, what it is not, and who should not use it alone. */
import { useReviews, useSay } from '../language.tsx'
import { AgeOfLaw, DueWarning } from '../offline/soon.tsx'
import { BackButton } from '../parts/BackButton.tsx'
import { Button } from '../parts/Button.tsx'
import { PageHeading } from '../parts/PageHeading.tsx'
import stack from '../parts/Stack.module.css'
import { useTell } from '../session.tsx'
import { Shell } from '../Shell.tsx'
import styles from './Notice.module.css'

const points = ['information', 'device', 'skip', 'tools'] as const
const alone = ['child', 'danger', 'held', 'unwell'] as const

export function Notice() {
  const say = useSay()
  const tell = useTell()
  const reviewed = Object.values(useReviews()).every(({ status }) => status === 'reviewed')
  return (
    <Shell>
      <div className={stack.page}>
        <BackButton />
        <PageHeading page="notice">{say('ui.notice.title')}</PageHeading>
        <DueWarning />
        <p>{say('ui.notice.what')}</p>
        <ul className={styles.points}>
          {points.map((point) => (
            <li key={point}>
              <h2 className={styles.title}>{say(`ui.notice.${point}.title`)}</h2>
              <p>{say(`ui.notice.${point}.text`)}</p>
            </li>
          ))}
          {!reviewed && (
            <li>
              <h2 className={styles.title}>{say('ui.notice.unreviewed.title')}</h2>
              <p>{say('ui.notice.unreviewed.text')}</p>
            </li>
          )}
        </ul>
        <section className={styles.alone} aria-labelledby="notice-alone">
          <h2 className={styles.title} id="notice-alone">
            {say('ui.notice.alone.title')}
          </h2>
          <p>{say('ui.notice.alone.intro')}</p>
          <ul className={styles.list}>
            {alone.map((reason) => (
              <li key={reason}>{say(`ui.notice.alone.${reason}`)}</li>
            ))}
          </ul>
        </section>
        <div className={stack.actions}>
          <Button onClick={() => tell({ type: 'START' })}>{say('ui.notice.start')}</Button>
          <Button look="quiet" onClick={() => tell({ type: 'ASIDE', to: 'desk' })}>
            {say('keep.open')}
          </Button>
        </div>
        {/* Last, since it comes last: nothing may move under a finger. */}
        <AgeOfLaw />
      </div>
    </Shell>
  )
}
