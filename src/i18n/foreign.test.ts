import { describe, expect, test } from 'vitest'
import { runsOf } from './foreign.ts'

describe('names from another language', () => {
  test('are apart, in their own language', () => {
    expect(runsOf('en', 'Ask COMAR for the "oficio de salida".')).toEqual([
      { text: 'Ask ' },
      { text: 'COMAR', lang: 'es' },
      { text: ' for the "' },
      { text: 'oficio de salida', lang: 'es' },
      { text: '".' },
    ])
    expect(runsOf('ht', 'Laperèz kredib (credible fear interview)')).toEqual([
      { text: 'Laperèz kredib (' },
      { text: 'credible fear interview', lang: 'en' },
      { text: ')' },
    ])
  })

  test('are none in their own language', () => {
    expect(runsOf('es', 'La COMAR da una constancia.')).toEqual([{ text: 'La COMAR da una constancia.' }])
    expect(runsOf('en', 'credible fear and parole')).toEqual([{ text: 'credible fear and parole' }])
  })

  test('are not found inside of a word, and the text stays whole', () => {
    for (const text of ['paroles', 'Reparole', 'INMOBILIARIA', 'actas', 'aCTAr', '', 'x']) expect(runsOf('ht', text)).toEqual([{ text }])
    const text = 'COMAR, COMAR ak parole'
    expect(runsOf('ht', text).map((run) => run.text).join('')).toBe(text)
  })
})
