/** Answers in words. Must not know any fact by name: the fact, with its kind, is an argument. */
import { isNonAnswer, type Answer } from '../engine/answers.ts'
import type { Fact } from '../engine/law.ts'
import { formatDateAnswer } from './dates.ts'
import type { Say } from './i18n.ts'
import type { Language } from './languages.ts'
import { formatNumber } from './numbers.ts'

/** The text of an answer to a fact, in the words in which it was offered. */
export function answerText(say: Say, language: Language, fact: Fact, factId: string, answer: Answer): string {
  if (isNonAnswer(answer)) return say(`law.nonAnswers.${answer}`)
  const each = typeof answer === 'object' ? answer : [String(answer)]
  switch (fact.kind) {
    case 'yes-no':
      return say(`law.yesNo.${String(answer)}`)
    case 'choice':
    case 'several':
      return each.map((value) => say(`facts.${factId}.options.${value}`)).join('; ')
    case 'country':
    case 'countries':
      return each.map((code) => say(`law.countries.${code}`)).join(', ')
    case 'count':
      return formatNumber(language, Number(answer))
    case 'date':
    case 'instant':
      return formatDateAnswer(say, language, String(answer))
  }
}

export interface NamedCountry {
  readonly code: string
  readonly name: string
}

/** Codes that are no country: they stand after the names. No nationality; not in the list. */
const last = ['XX', 'ZZ']

/** Countries by their names in the order of the alphabet, without asking the device how to sort. */
export function countriesByName(say: Say, codes: readonly string[]): readonly NamedCountry[] {
  return codes
    .map((code) => ({ code, name: say(`law.countries.${code}`), order: `${last.indexOf(code) + 1}${plain(say(`law.countries.${code}`))}` }))
    .sort((one, other) => (one.order < other.order ? -1 : one.order > other.order ? 1 : 0))
    .map(({ code, name }) => ({ code, name }))
}

/** Without accents and capitals: Ecuador, El Salvador, Etiopía. */
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
