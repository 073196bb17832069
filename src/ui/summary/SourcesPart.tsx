/** Every source, once, with its number; what is the same for several is said once. On paper only the grounds. */
import { groupsOf, shortCite, type CitedSource, type SourceGroup } from '../../sheet/sources.ts'
import { inOneRun, worthTexts } from '../../sheet/words.ts'
import { Both } from './Both.tsx'
import { Fold } from './Fold.tsx'
import styles from './summary.module.css'

export function SourcesPart({ sources }: { sources: readonly CitedSource[] }) {
  const onTheWay = sources.filter(({ wayOnly }) => wayOnly)
  return (
    <>
      <Fold label={({ say }) => say('sheet.source.groundsTitle')} printed>
        {() => <Groups sources={sources.filter(({ wayOnly }) => !wayOnly)} />}
      </Fold>
      {onTheWay.length > 0 && (
        <Fold label={({ say }) => say('sheet.source.wayTitle')} printed={false}>
          {() => <Groups sources={onTheWay} />}
        </Fold>
      )}
    </>
  )
}

const Groups = ({ sources }: { sources: readonly CitedSource[] }) => (
  <div className={styles.sources}>
    {groupsOf(sources).map((group) => (
      <Group key={group.key} group={group} />
    ))}
  </div>
)

function Group({ group }: { group: SourceGroup }) {
  const { source, cites } = group
  return (
    <div className={styles.source}>
      <p lang={source.lang}>
        <strong>{source.title}</strong>
      </p>
      <p lang={source.lang}>
        {cites.map(({ id, number, source: own }, i) => (
          <span key={id}>
            {i > 0 && '; '}
            <span className={styles.number}>[{number}]</span> {shortCite(own)}
          </span>
        ))}
      </p>
      <Both className={styles.soft}>{(voice) => inOneRun(worthTexts(voice, group))}</Both>
      {/* As text, not as a link: a tap must not leave a trace on another host. */}
      {[...new Set(cites.flatMap(({ source: own }) => own.url?.split('?')[0] ?? []))].map((url) => (
        <p key={url} className={styles.address}>
          {url}
        </p>
      ))}
    </div>
  )
}
