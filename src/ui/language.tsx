/**
 * The language of the screens: which one is spoken, and how to say a text in it or in another.
 * The session decides the language; while its texts load, the screens go on in the one before.
 * Must not know any key.
 */
import type { i18n } from 'i18next'
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import { addLanguage, reviewsIn, sayIn, type Language, type Review, type Say } from '../i18n/index.ts'

interface Spoken {
  readonly i18n: i18n
  readonly language: Language
  readonly say: Say
  /** Another language is wanted, and its texts are not here yet. */
  readonly pending: boolean
  /** They could not be loaded; it is tried again. */
  readonly failed: boolean
}

const SpokenContext = createContext<Spoken | undefined>(undefined)

const secondsBetweenTries = 4

/** Loads the wanted language, tells the page about it, and shows the children in the words there are. */
export function LanguageProvider({ i18n, wanted, children }: { i18n: i18n; wanted: Language; children: ReactNode }) {
  const [language, setLanguage] = useState<Language>()
  const [missed, setMissed] = useState<Language>()

  useEffect(() => {
    let again: ReturnType<typeof setTimeout> | undefined
    let current = true
    const attempt = () =>
      void load(i18n, wanted).then(
        () => current && setLanguage(wanted),
        () => {
          if (!current) return
          setMissed(wanted)
          again = setTimeout(attempt, secondsBetweenTries * 1000)
        },
      )
    attempt()
    return () => {
      current = false
      clearTimeout(again)
    }
  }, [i18n, wanted])

  useEffect(() => {
    if (language) document.documentElement.lang = language
  }, [language])

  const pending = language !== wanted
  const failed = pending && missed === wanted
  const value = useMemo(
    () => language && { i18n, language, say: sayIn(i18n, language), pending, failed },
    [i18n, language, pending, failed],
  )
  return <SpokenContext value={value}>{children}</SpokenContext>
}

/** A language is loaded once; a failure is forgotten. */
function load(i18n: i18n, language: Language): Promise<void> {
  return i18n.hasResourceBundle(language, 'translation') ? Promise.resolve() : addLanguage(i18n, language)
}

/** What is spoken now, or undefined while no language has loaded yet. */
export function useSpoken(): Spoken | undefined {
  return useContext(SpokenContext)
}

function useWords(): Spoken {
  const spoken = useSpoken()
  if (!spoken) throw new Error('No language was loaded for this screen')
  return spoken
}

/** Says a text in the language of the screens. */
export const useSay = (): Say => useWords().say

/** Is there a text under this key? For texts that a language may leave out, such as help. */
export function useHasText(): (key: string) => boolean {
  const { i18n, language } = useWords()
  return (key) => i18n.exists(key, { lng: language })
}

/** The language of the screens. */
export const useLanguage = (): Language => useWords().language

/** Who reviewed the texts of the language of the screens, by file. */
export function useReviews(): Readonly<Record<string, Review>> {
  const { i18n, language } = useWords()
  return reviewsIn(i18n, language)
}

/** Who reviewed the texts of another language than that of the screens, once they are loaded. */
export function useReviewsIn(language: Language): Readonly<Record<string, Review>> {
  return reviewsIn(useWords().i18n, language)
}

/** A voice in any language, loaded on demand: undefined until its texts are there. */
export function useSayIn(language: Language): Say | undefined {
  const { i18n } = useWords()
  const [ready, setReady] = useState<Language | undefined>(() =>
    i18n.hasResourceBundle(language, 'translation') ? language : undefined,
  )
  useEffect(() => {
    let current = true
    // A language that cannot be loaded stays unsaid: the caller shows what it has.
    load(i18n, language).then(() => current && setReady(language), () => undefined)
    return () => {
      current = false
    }
  }, [i18n, language])
  return useMemo(() => (ready === language ? sayIn(i18n, language) : undefined), [i18n, ready, language])
}
