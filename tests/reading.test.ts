/** The measure of how hard the texts are can find what is hard, and where. The texts themselves are measured by `npm run reading`. */
import { expect, test } from 'vitest'
import { readingOf } from '../scripts/reading.ts'

const hard = {
  en: 'Notwithstanding administrative interpretations, determinations concerning inadmissibility necessitate individualized adjudication procedures throughout administrative proceedings.',
  es: 'Independientemente de consideraciones administrativas, las determinaciones correspondientes requieren procedimientos individualizados de adjudicación administrativa extraordinaria.',
  ht: 'Moun nan te di ofisye a li te pè tounen nan peyi li paske gen moun ki te menase touye li ansanm ak fanmi li si li pa t kite kay la.',
}
const easy = {
  en: 'Keep the paper dry. Take a photo of it. Ask a lawyer to read it with you.',
  es: 'Guarde el papel en un lugar seco. Tome una foto. Pida que se lo lean.',
  ht: 'Kenbe papye a byen. Pran yon foto. Mande yon avoka pou li li avèk ou.',
}

test.each(['en', 'es', 'ht'] as const)('a hard text is found in %s, an easy one is not, and labels do not count', (language) => {
  const file = (why: string) => readingOf(language, 'a.json', { _review: { status: 'x' }, facts: { one: { label: 'Inadmissibility', why } } })
  expect(file(easy[language])).toMatchObject({ texts: 1, tooHard: false, offenders: [] })
  expect(file(hard[language])).toMatchObject({ texts: 1, tooHard: true, offenders: [{ key: 'facts.one.why', utmost: true }] })
  expect(readingOf(language, 'a.json', { facts: { one: { label: 'Inadmissibility' } } })).toBeUndefined()
})
