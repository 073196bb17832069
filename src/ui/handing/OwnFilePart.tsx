/** The whole summary for the file of those who screen: shown only under a consent that says so, and until when. */
import { useState } from 'preact/compat'
import { fullDocument } from '../../sheet/full-document.ts'
import { sheetFor } from '../../sheet/page-words.ts'
import { useLanguage, useReviewsIn, useSayIn } from '../language.tsx'
import { useLaw } from '../law-context.tsx'
import { useDerived, useHeld } from '../session.tsx'
import { ConsentsPart, type PageProps, type PartProps } from './ConsentsPart.tsx'
import { fileNameOf } from './file-name.ts'
import { LanguageOfPage } from './LanguageOfPage.tsx'
import { PageShown } from './PageShown.tsx'

export const OwnFilePart = (props: PartProps) => <ConsentsPart to="own-file" Page={Shown} {...props} />

function Shown({ hide }: PageProps) {
  const law = useLaw()
  const { screening } = useDerived()
  const file = useHeld((context) => context.file)
  const first = useLanguage()
  const [language, setLanguage] = useState(first)
  const say = useSayIn(language)
  const reviews = useReviewsIn(language)
  return (
    <>
      <LanguageOfPage language={language} choose={setLanguage} />
      <PageShown
        document={say && fullDocument(sheetFor({ law, screening, file }), say, language, law, reviews, file.words)}
        name={fileNameOf(say?.('handing.screen.file') ?? '', file.words)}
        type="small"
        hide={hide}
      />
    </>
  )
}
