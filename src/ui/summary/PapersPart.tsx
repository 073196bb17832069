/** Papers seen, and papers to get with the way to them. */
import type { Papers } from '../../sheet/papers.ts'
import { paperNames, whoText, type Voice } from '../../sheet/words.ts'
import { Words } from '../parts/Words.tsx'
import { Both } from './Both.tsx'
import styles from './summary.module.css'

export function PapersPart({ papers: { seen, toGet } }: { papers: Papers }) {
  return (
    <Both className={styles.prose}>
      {(voice) => (
        <>
          {seen.length > 0 && <Seen seen={seen} voice={voice} />}
          {toGet.length > 0 && <ToGet toGet={toGet} voice={voice} />}
        </>
      )}
    </Both>
  )
}

function Seen({ seen, voice }: Pick<Papers, 'seen'> & { voice: Voice }) {
  const { say, language } = voice
  return (
    <>
      <h3>{say('sheet.papers.seen')}</h3>
      <ul className={styles.lines}>
        {seen.map(({ fact, value, encounter }) => (
          <li key={`${fact}${value}${encounter?.number ?? ''}`}>
            <Words in={language}>{say(`facts.${fact}.options.${value}`)}</Words>
            {encounter && <span className={styles.soft}> · {whoText(voice, encounter)}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}

function ToGet({ toGet, voice }: Pick<Papers, 'toGet'> & { voice: Voice }) {
  const { say, language } = voice
  return (
    <>
      <h3>{say('sheet.papers.toGet')}</h3>
      <ul className={styles.lines}>
        {toGet.map(({ fact, usual, encounter }) => (
          <li key={`${fact}${encounter?.number ?? ''}`}>
            <Words in={language}>{paperNames(say, fact, usual)}</Words>
            {encounter && <span className={styles.soft}> · {whoText(voice, encounter)}</span>}
            <br />
            <Words in={language}>{say(`facts.${fact}.find`)}</Words>
          </li>
        ))}
      </ul>
    </>
  )
}
