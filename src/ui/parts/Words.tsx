/** A text with its foreign names in their own language, so that what speaks the page changes its voice for them. */
import { Fragment } from 'preact/compat'
import { runsOf, type Language } from '../../i18n/index.ts'
import { useLanguage } from '../language.tsx'

interface WordsProps {
  /** The language of the text, where it is not that of the screens. */
  in?: Language | undefined
  children: string
}

export function Words({ in: own, children }: WordsProps) {
  const screens = useLanguage()
  return runsOf(own ?? screens, children).map(({ text, lang }, i) => {
    // The same runs as long as the text is the same.
    const key = `${i}${text}`
    return lang ? (
      <span key={key} lang={lang}>
        {text}
      </span>
    ) : (
      <Fragment key={key}>{text}</Fragment>
    )
  })
}
