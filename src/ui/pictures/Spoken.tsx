/** The same words in each voice, one after the other; with two voices side by side where there is room. */
import type { ReactNode } from 'preact/compat'
import type { Voice } from '../../sheet/words.ts'
import styles from './pictures.module.css'

export function Spoken({ voices, children }: { voices: readonly Voice[]; children: (voice: Voice) => ReactNode }) {
  return (
    <div className={voices.length > 1 ? styles.spokenTwice : styles.spoken}>
      {voices.map((voice) => (
        <div key={voice.language} lang={voice.language}>
          {children(voice)}
        </div>
      ))}
    </div>
  )
}
