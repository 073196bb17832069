/**
 * i18next, set up once: no detection, no other language in reserve, no plural forms.
 * A key that a language lacks is shown in brackets, `[ui.next]`, never in another language: tests look for brackets.
 * Must not know any key, screen or rule.
 */
import i18next, { type i18n } from 'i18next'
import { languages, type Language } from './languages.ts'
import { formatNumber } from './numbers.ts'
import type { Review, Texts } from './texts.ts'

/**
 * Says a text by its key. Placeholders are written `{name}` in the texts; numbers are written as the language does.
 * There are no plural forms: texts give a label and a number.
 */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

const namespace = 'translation'

const bundles: Readonly<Record<Language, () => Promise<{ readonly default: Texts }>>> = {
  es: () => import('../../locales/es/index.ts'),
  en: () => import('../../locales/en/index.ts'),
  ht: () => import('../../locales/ht/index.ts'),
}

/** Loads all texts of a language: one chunk of the app's own files. */
export async function loadTexts(language: Language): Promise<Texts> {
  const { default: texts } = await bundles[language]()
  return texts
}

/** An i18next of its own, without texts. Add languages before saying anything. */
export function createI18n(): i18n {
  const made = i18next.createInstance()
  void made.init({
    initAsync: false,
    resources: {},
    supportedLngs: [...languages],
    fallbackLng: false,
    load: 'currentOnly',
    nsSeparator: false,
    returnEmptyString: false,
    // React escapes what it shows; elsewhere texts are plain.
    interpolation: { prefix: '{', suffix: '}', escapeValue: false },
    parseMissingKeyHandler: bracketed,
    returnedObjectHandler: bracketed,
    missingInterpolationHandler: (_text, match: RegExpExecArray) => bracketed(match[1] ?? ''),
  })
  return made
}

const bracketed = (key: string): string => `[${key}]`

/** Loads a language and adds its texts. */
export async function addLanguage(i18n: i18n, language: Language): Promise<void> {
  addTexts(i18n, language, await loadTexts(language))
}

/** Adds texts that are already at hand. */
export function addTexts(i18n: i18n, language: Language, texts: Texts): void {
  i18n.addResourceBundle(language, namespace, texts, true, true)
}

/** A voice in one language, whatever language the rest of the app speaks. */
export function sayIn(i18n: i18n, language: Language): Say {
  const translate = i18n.getFixedT(language)
  // `replace` keeps values out of i18next's own options: a value named `count` must not ask Intl for plural forms.
  return (key, values) => translate(key, { replace: written(language, values) })
}

/** A text that not every thing of its kind has (a hint, a next step); undefined where there is none. */
export function sayIfAny(say: Say, key: string, values?: Parameters<Say>[1]): string | undefined {
  const text = say(key, values)
  return text === bracketed(key) ? undefined : text
}

const written = (language: Language, values: Parameters<Say>[1] = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? formatNumber(language, value) : value]),
  )

/** The review of each file of texts of a language, by file name; empty while the language is not loaded. */
export function reviewsIn(i18n: i18n, language: Language): Readonly<Record<string, Review>> {
  return (i18n.getResource(language, namespace, 'reviews') as Readonly<Record<string, Review>> | undefined) ?? {}
}
