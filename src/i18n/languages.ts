/** The languages of Umbral, by their own names. Must not know the device: the list of its languages is an argument. */

/** In the order in which they are offered. */
export const languages = ['es', 'en', 'ht'] as const
export type Language = (typeof languages)[number]

/** Each language as its speakers write it. */
export const endonyms: Readonly<Record<Language, string>> = {
  es: 'Español',
  en: 'English',
  ht: 'Kreyòl ayisyen',
}

/** The first of the device's languages (as in `navigator.languages`) that Umbral speaks; undefined when it speaks none. */
export function deviceLanguage(list: readonly string[]): Language | undefined {
  const primary = list.map((tag) => tag.split('-', 1)[0]?.toLowerCase())
  return primary.flatMap((code) => languages.filter((language) => language === code))[0]
}
