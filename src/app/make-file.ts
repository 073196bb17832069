/** New files: a random id, and case words in the language of the screen. The only source of chance in the browser. */
import type { CaseFile } from '../casefile/casefile.ts'
import { drawWords } from '../casefile/words.ts'
import { languages, sayIfAny, sayIn, type I18n } from '../i18n/index.ts'

/** A whole number from 0 up to, and without, `below`; every number as likely as every other. */
export function randomBelow(below: number): number {
  const span = Math.floor(2 ** 32 / below) * below
  for (;;) {
    const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1))
    if (drawn < span) return drawn % below
  }
}

/** 32 random hexadecimal digits. */
export const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Gives what the session makes new files with. */
export const fileMaker = (i18n: I18n) => (wanted: string | undefined): CaseFile => {
  const language = languages.find((each) => each === wanted)
  const list = language && sayIfAny(sayIn(i18n, language), 'people.caseWords')
  return { id: randomId(), words: list === undefined ? '' : drawWords(list, randomBelow), case: { person: {}, encounters: [] }, consents: [] }
}
