/**
 * Reading aloud. The Chromium of these tests has no voice, and the page offers none; then a list of voices and a recorder
 * stand in for a device that has some, the one thing that is not the real one here.
 */
import { expect, test, type Page } from '@playwright/test'
import { begin, button, expectAccessible, watch, words } from './drive.ts'

test.skip(({ viewport }) => (viewport?.width ?? 0) > 500, 'The same at any size.')

/** What was spoken, with which voice; and how often it was told to be silent. */
const spoken = (page: Page) => page.evaluate(() => (window as unknown as { spoken: { text: string; voice: string }[] }).spoken)
const speaking = (page: Page) => page.evaluate(() => (window as unknown as { speaking: boolean }).speaking)

test('without a voice there is no button', async ({ page }) => {
  const offences = watch(page)
  await begin(page, 'en')
  await expect(button(page, 'en', 'ui.aloud.read')).toHaveCount(0)
  expect(offences).toEqual([])
})

test('a voice of the device reads the question, until one stops it, pauses or goes on', async ({ page }) => {
  await page.addInitScript(() => {
    const voices = [
      { lang: 'es-MX', localService: false, default: false, name: 'network' },
      { lang: 'es-ES', localService: true, default: true, name: 'device' },
    ]
    const record = Object.assign(window, { spoken: [] as { text: string; voice: string }[], speaking: false })
    class Utterance extends EventTarget {
      voice = { name: '' }
      lang = ''
      constructor(readonly text: string) {
        super()
      }
    }
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      cancel: () => void (record.speaking = false),
      speak: ({ text, voice }: Utterance) => {
        record.speaking = true
        record.spoken.push({ text, voice: voice.name })
      },
    })
    Object.defineProperty(window, 'speechSynthesis', { value: speech })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
  })
  await begin(page, 'es')
  expect(await spoken(page)).toEqual([])
  await button(page, 'es', 'ui.aloud.read').click()
  const said = await spoken(page)
  expect(said.map(({ text }) => text)).toEqual(expect.arrayContaining([words('es', 'facts.safety-now.question'), words('es', 'facts.safety-now.why'), words('es', 'facts.safety-now.options.none')]))
  expect(new Set(said.map(({ voice }) => voice))).toEqual(new Set(['device']))
  await expect(page.getByText(words('es', 'ui.aloud.near'))).toBeVisible()
  await expectAccessible(page)
  await button(page, 'es', 'ui.aloud.stop').click()
  expect(await speaking(page)).toBe(false)

  await button(page, 'es', 'ui.aloud.read').click()
  expect(await speaking(page)).toBe(true)
  await button(page, 'es', 'ui.tools.pause').click()
  await expect.poll(() => speaking(page)).toBe(false)
  await button(page, 'es', 'ui.paused.return').click()
  await button(page, 'es', 'ui.paused.show').click()
  await button(page, 'es', 'ui.aloud.read').click()
  await button(page, 'es', 'law.nonAnswers.later').click()
  await expect.poll(() => speaking(page)).toBe(false)

  // No voice of another language steps in.
  await page.locator('header:visible select').selectOption('ht')
  await expect(button(page, 'ht', 'ui.continue')).toBeVisible()
  await expect(button(page, 'ht', 'ui.aloud.read')).toHaveCount(0)
})
