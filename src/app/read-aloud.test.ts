import { describe, expect, test } from 'vitest'
import { voiceFor } from './read-aloud.ts'

const voice = (lang: string, more: { localService?: boolean; default?: boolean } = {}) => ({ lang, localService: true, default: false, ...more })

describe('the voice', () => {
  test('is of the language itself, or there is none', () => {
    const voices = [voice('en-US', { default: true }), voice('fr-HT'), voice('es-ES')]
    expect(voiceFor(voices, 'ht')).toBeUndefined()
    expect(voiceFor(voices, 'en')?.lang).toBe('en-US')
    expect(voiceFor([voice('est')], 'es')).toBeUndefined()
    expect(voiceFor([], 'en')).toBeUndefined()
  })

  test('is never one that sends the words to a service', () => {
    expect(voiceFor([voice('es-MX', { localService: false })], 'es')).toBeUndefined()
    expect(voiceFor([voice('es-MX', { localService: false }), voice('es-ES')], 'es')?.lang).toBe('es-ES')
  })

  test('is from near rather than from far, however the device writes it', () => {
    expect(voiceFor([voice('es-ES', { default: true }), voice('es_US'), voice('es_MX')], 'es')?.lang).toBe('es_MX')
    expect(voiceFor([voice('es-AR'), voice('es-ES', { default: true })], 'es')?.lang).toBe('es-ES')
    expect(voiceFor([voice('ht')], 'ht')?.lang).toBe('ht')
  })
})
