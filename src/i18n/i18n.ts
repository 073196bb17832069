/**
 * Says texts by their keys: no detection, no other language in reserve, no plural forms.
 * A key that a language lacks is shown in brackets, `[ui.next]`, never in another language: tests look for brackets.
 * Our own few lines, since a first visit has no room for a library of 15 kB (docs/adr/0014).
 * Must not know any key, screen or rule.
 */
import { languages, type Language } from './languages.ts'
import { formatNumber } from './numbers.ts'
import { merge, type Review, type Texts, type TextTree } from './texts.ts'

/**
 * Says a text by its key. Placeholders are written `{name}` in the texts; numbers are written as the language does.
 * There are no plural forms: texts give a label and a number.
 */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** The texts at hand, by language. */
export type I18n = Map<Language, TextTree>

/** All languages, without texts. Add some before saying anything. */
export const createI18n = (): I18n => new Map(languages.map((language) => [language, {}]))

const wholeLanguages: Readonly<Record<Language, () => Promise<{ readonly default: Texts }>>> = {
  es: () => import('../../locales/es/index.ts'),
  en: () => import('../../locales/en/index.ts'),
  ht: () => import('../../locales/ht/index.ts'),
}

/** Loads all texts of a language at once. A browser loads them in parts: `parts.ts`. */
export async function loadTexts(language: Language): Promise<Texts> {
  const { default: texts } = await wholeLanguages[language]()
  return texts
}

/** Loads a whole language and adds its texts. */
export async function addLanguage(i18n: I18n, language: Language): Promise<void> {
  addTexts(i18n, language, await loadTexts(language))
}

/** Adds texts to those that are there. Throws when one of them is there already. */
export function addTexts(i18n: I18n, language: Language, texts: TextTree): void {
  i18n.set(language, merge(i18n.get(language) ?? {}, texts))
}

/** A text as it is written, with its placeholders; undefined where there is none. */
export function textAt(i18n: I18n, language: Language, key: string): string | undefined {
  const found = key.split('.').reduce(branchAt, i18n.get(language))
  return typeof found === 'string' && found !== '' ? found : undefined
}

type Branch = string | TextTree | undefined
const branchAt = (tree: Branch, name: string): Branch => (typeof tree === 'object' && Object.hasOwn(tree, name) ? tree[name] : undefined)

const bracketed = (key: string): string => `[${key}]`

const placeholder = /\{([^{}]+)\}/g

/** A voice in one language, whatever language the rest of the app speaks. */
export function sayIn(i18n: I18n, language: Language): Say {
  const written = (value: string | number) => (typeof value === 'number' ? formatNumber(language, value) : value)
  return (key, values = {}) => {
    const text = textAt(i18n, language, key)
    // Values are put in once and as they are: what looks like a placeholder in one of them is no placeholder.
    return text === undefined
      ? bracketed(key)
      : text.replace(placeholder, (_, name: string) => (Object.hasOwn(values, name) ? written(values[name] ?? '') : bracketed(name)))
  }
}

/** A text that not every thing of its kind has (a hint, a next step); undefined where there is none. */
export function sayIfAny(say: Say, key: string, values?: Parameters<Say>[1]): string | undefined {
  const text = say(key, values)
  return text === bracketed(key) ? undefined : text
}

/** The review of each file of texts of a language, by file name; empty while the language is not loaded. */
export function reviewsIn(i18n: I18n, language: Language): Readonly<Record<string, Review>> {
  return (i18n.get(language)?.['reviews'] ?? {}) as Readonly<Record<string, Review>>
}
