/**
 * The maps of the pathways that had something to say, each folded until it is asked for. A map shows the walk with all
 * it told: where a reviewer struck one of its findings, it is left out.
 */
import { PathwayMap } from '../pictures/PathwayMap.tsx'
import { hasGap } from '../../sheet/private.ts'
import type { Voice } from '../../sheet/words.ts'
import { Fold } from './Fold.tsx'
import { useSheet } from './sheet-context.tsx'
import styles from './summary.module.css'

export function MapsPart({ printed }: { printed: boolean }) {
  const { law, screening, sheet, voices } = useSheet()
  const told = new Set(
    sheet.sections.flatMap((section) => ('findings' in section ? section.findings.map(({ pathway }) => pathway) : [])),
  )
  const struck = new Set(screening.findings.filter(({ id }) => sheet.review?.struck.includes(id)).map(({ pathway }) => pathway))
  const walks = screening.walks.flatMap((walked) => {
    const pathway = law.pathways.find(({ id }) => id === walked.pathway)
    return pathway && told.has(pathway.id) && !struck.has(pathway.id) && !hasGap(pathway, walked) ? [{ walked, pathway }] : []
  })
  if (walks.length === 0) return null
  const several = new Set(walks.flatMap(({ walked }) => walked.encounter ?? [])).size > 1
  const nameOf = ({ say }: Voice, pathway: string, encounter: number | undefined): string =>
    several && encounter !== undefined
      ? say('sheet.pictures.map.named', { title: say(`pathways.${pathway}.title`), number: encounter + 1 })
      : say(`pathways.${pathway}.title`)
  return (
    <section className={printed ? styles.section : `${styles.section} ${styles.screenOnly}`} aria-labelledby="sheet-maps">
      <div className={styles.sectionHead}>
        <h2 id="sheet-maps" lang={voices[0].language}>
          {voices[0].say('sheet.pictures.map.title')}
        </h2>
        <p className={styles.soft} lang={voices[0].language}>
          {voices[0].say('sheet.pictures.map.about')}
        </p>
      </div>
      {walks.map(({ walked, pathway }) => (
        <Fold key={`${pathway.id}${walked.encounter ?? ''}`} printed={printed} label={(voice) => nameOf(voice, pathway.id, walked.encounter)}>
          {() => <PathwayMap law={law} pathway={pathway} walked={walked} voice={voices[0]} name={nameOf(voices[0], pathway.id, walked.encounter)} />}
        </Fold>
      ))}
    </section>
  )
}
