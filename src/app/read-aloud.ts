/**
 * Speaks texts with a voice of this device. Only voices that work on the device itself: others send what they speak to a
 * service on the network, and nothing leaves the device. Only voices of the language itself. Silent when the page goes
 * out of sight and when the session is left.
 */
import type { Language } from '../i18n/index.ts'
import type { Session } from '../session/early.ts'
import type { Reader } from '../ui/reader-context.tsx'

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>

/** The places whose way of speaking is tried first: near the people who listen. */
const nearest: Readonly<Record<Language, readonly string[]>> = { es: ['es-mx', 'es-us', 'es-419'], en: ['en-us'], ht: ['ht-ht'] }

/** The voice for a language: of the device itself, of that very language; from near rather than from far. */
export function voiceFor<V extends Voice>(voices: readonly V[], language: Language): V | undefined {
  const tag = ({ lang }: Voice) => lang.toLowerCase().replace('_', '-')
  const own = voices.filter((voice) => voice.localService === true && tag(voice).split('-')[0] === language)
  const near = nearest[language].flatMap((place) => own.filter((voice) => tag(voice) === place))
  return near[0] ?? own.find((voice) => voice.default) ?? own[0]
}

/** A reader over the speech of a device. */
export function startReader(speech: SpeechSynthesis, session: Session): Reader {
  const listeners = new Set<() => void>()
  let voices = speech.getVoices()
  let reading: string | undefined
  /** What ended may end late: only the newest reading counts. */
  let turn = 0
  const publish = () => listeners.forEach((listener) => listener())
  const stop = () => {
    turn += 1
    speech.cancel()
    if (reading === undefined) return
    reading = undefined
    publish()
  }
  speech.addEventListener('voiceschanged', () => {
    voices = speech.getVoices()
    publish()
  })
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && stop())
  window.addEventListener('pagehide', stop)
  session.subscribe({ complete: stop })
  return {
    speaks: (language) => voiceFor(voices, language) !== undefined,
    reading: () => reading,
    stop,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    read: (id, language, texts) => {
      const voice = voiceFor(voices, language)
      if (!voice) return
      stop()
      reading = id
      const mine = turn
      const over = () => mine === turn && stop()
      // Each text by itself: some devices fall silent in the middle of a long one.
      texts.forEach((text, i) => {
        const utterance = new SpeechSynthesisUtterance(text)
        utterance.voice = voice
        utterance.lang = voice.lang
        if (i === texts.length - 1) utterance.addEventListener('end', over)
        utterance.addEventListener('error', over)
        speech.speak(utterance)
      })
      publish()
    },
  }
}
