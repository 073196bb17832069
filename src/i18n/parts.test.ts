/** Texts loaded in parts, as the app loads them: by the same cut that the build makes. */
import { expect, test } from 'vitest'
import { createI18n, sayIn } from './index.ts'
import { textLoader } from './parts.ts'

test('each depth brings its own texts, and those before it', async () => {
  const i18n = createI18n()
  const texts = textLoader(i18n)
  const say = sayIn(i18n, 'es')
  expect(texts.has('es', 'start')).toBe(false)
  await texts.load('es', 'start')
  expect(say('ui.notice.title')).not.toContain('[')
  expect(say('facts.us-how.question')).toContain('[')
  expect([texts.has('es', 'start'), texts.has('es', 'questions'), texts.has('en', 'start')]).toEqual([true, false, false])
  await texts.load('es', 'questions')
  expect(say('facts.us-how.question')).not.toContain('[')
  expect(say('findings.tps-venezuela-ended.title')).toContain('[')
  await texts.load('es', 'all')
  expect(say('findings.tps-venezuela-ended.title')).not.toContain('[')
  expect(texts.has('es', 'all')).toBe(true)
})

test('all at once, and asked twice, is the same', async () => {
  const i18n = createI18n()
  const texts = textLoader(i18n)
  await Promise.all([texts.load('ht', 'all'), texts.load('ht', 'all'), texts.load('ht', 'questions')])
  expect(texts.has('ht', 'all')).toBe(true)
  expect(sayIn(i18n, 'ht')('facts.us-how.question')).not.toContain('[')
})
