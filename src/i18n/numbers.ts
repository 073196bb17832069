/** Numbers as each language writes them, without Intl, which knows no Creole. Spanish as in Mexico: 1,234.5. */
import type { Language } from './languages.ts'

const marks: Readonly<Record<Language, { readonly group: string; readonly decimal: string }>> = {
  es: { group: ',', decimal: '.' },
  en: { group: ',', decimal: '.' },
  ht: { group: '\u202F', decimal: ',' },
}

/** 1,234.5 or 1 234,5 (with a narrow no-break space). Throws RangeError on what is not a finite number. */
export function formatNumber(language: Language, value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a number that can be written: ${value}`)
  const [whole = '', fraction] = plainDigits(value).split('.')
  const { group, decimal } = marks[language]
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group)
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`
}

/** Never 1e+21: nothing here is so large, but a number must not turn into letters. */
const plainDigits = (value: number): string =>
  Number.isInteger(value) ? BigInt(value).toString() : /e/.test(String(value)) ? value.toFixed(20).replace(/0+$/, '') : String(value)
