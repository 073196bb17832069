/**
 * The language of the screens: which one is spoken, and how to say a text in it or in another.
 * The session decides the language; while its texts load, the screens go on in the one before. Texts come in parts: a
 * screen is shown once those it needs are here.
 * Must not know any key.
 */
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'preact/compat'
import { reviewsIn, sayIn, textAt, type Depth, type I18n, type Language, type Review, type Say, type TextLoader } from '../i18n/index.ts'

interface Spoken {
  readonly i18n: I18n
  readonly texts: TextLoader
  readonly language: Language
  readonly say: Say
  /** Another language is wanted, and its texts are not here yet. */
  readonly pending: boolean
  /** What is wanted could not be loaded; it is tried again. */
  readonly failed: boolean
  /** Are the texts here that a screen needs? */
  readonly has: (depth: Depth) => boolean
}

const SpokenContext = createContext<Spoken | undefined>(undefined)

const secondsBetweenTries = 4

interface Here {
  readonly language: Language
  readonly depth: Depth
}

interface LanguageProviderProps {
  i18n: I18n
  texts: TextLoader
  wanted: Language
  /** How much of it the screen needs. */
  depth: Depth
  children: ReactNode
}

/** Loads the wanted language, tells the page about it, and shows the children in the words there are. */
export function LanguageProvider({ i18n, texts, wanted, depth, children }: LanguageProviderProps) {
  // What was loaded before the first screen is spoken in it: the page comes with its words.
  const [here, setHere] = useState<Here | undefined>(() => (texts.has(wanted, 'start') ? { language: wanted, depth: 'start' } : undefined))
  const [missed, setMissed] = useState<Here>()
  const language = here?.language

  useEffect(() => {
    let again: ReturnType<typeof setTimeout> | undefined
    let current = true
    const attempt = () =>
      void texts.load(wanted, depth).then(
        () => current && setHere((before) => (before?.language === wanted && before.depth === depth ? before : { language: wanted, depth })),
        () => {
          if (!current) return
          setMissed({ language: wanted, depth })
          again = setTimeout(attempt, secondsBetweenTries * 1000)
        },
      )
    attempt()
    return () => {
      current = false
      clearTimeout(again)
    }
  }, [texts, wanted, depth])

  useEffect(() => {
    if (language) document.documentElement.lang = language
  }, [language])

  const pending = language !== wanted
  const failed = (pending || !texts.has(wanted, depth)) && missed?.language === wanted && missed.depth === depth
  // Said anew with each part that came: what was not there before may be now.
  const value = useMemo(
    () => here && { i18n, texts, language: here.language, say: sayIn(i18n, here.language), pending, failed, has: (needed: Depth) => texts.has(here.language, needed) },
    [i18n, texts, here, pending, failed],
  )
  return <SpokenContext value={value}>{children}</SpokenContext>
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
  return (key) => textAt(i18n, language, key) !== undefined
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
  const { i18n, texts } = useWords()
  const [ready, setReady] = useState<Language | undefined>(() => (texts.has(language, 'all') ? language : undefined))
  useEffect(() => {
    let current = true
    // A language that cannot be loaded stays unsaid: the caller shows what it has.
    texts.load(language, 'all').then(() => current && setReady(language), () => undefined)
    return () => {
      current = false
    }
  }, [texts, language])
  return useMemo(() => (ready === language ? sayIn(i18n, language) : undefined), [i18n, ready, language])
}
