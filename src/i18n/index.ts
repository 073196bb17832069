/** Languages: loading their texts, saying them, and writing days, numbers and answers in each. */
export { answerText, countriesByName } from './answers.ts'
export { contradictionText } from './contradictions.ts'
export { formatDateAnswer, formatDay, formatMonth, formatTime } from './dates.ts'
export { addLanguage, addTexts, createI18n, loadTexts, reviewsIn, sayIfAny, sayIn, textAt, type I18n, type Say } from './i18n.ts'
export { deviceLanguage, endonyms, languages, type Language } from './languages.ts'
export { formatNumber } from './numbers.ts'
export type { Depth, TextLoader } from './parts.ts'
export type { Review } from './texts.ts'
