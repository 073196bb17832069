/** The page for a partner organisation: shown only under a consent that says what, to whom and until when. */
import { useState } from 'preact/compat'
import { covers } from '../../casefile/consent.ts'
import { deadlinesOn } from '../../sheet/deadlines.ts'
import { sheetFor } from '../../sheet/page-words.ts'
import { partnerPage } from '../../sheet/partner-page.ts'
import { useLanguage, useSayIn } from '../language.tsx'
import { useLaw } from '../law-context.tsx'
import { useDerived, useHeld } from '../session.tsx'
import { CalendarFile } from './CalendarFile.tsx'
import { ConsentsPart, type PageProps, type PartProps } from './ConsentsPart.tsx'
import { fileNameOf } from './file-name.ts'
import { LanguageOfPage } from './LanguageOfPage.tsx'
import { PageShown } from './PageShown.tsx'
import { SealedFile } from './SealedFile.tsx'

export const PartnerPart = (props: PartProps) => <ConsentsPart to="partner" Page={Shown} {...props} />

function Shown({ consent, hide }: PageProps) {
  const law = useLaw()
  const { screening } = useDerived()
  const file = useHeld((context) => context.file)
  const first = useLanguage()
  const [language, setLanguage] = useState(first)
  const say = useSayIn(language)
  return (
    <>
      <LanguageOfPage language={language} choose={setLanguage} />
      <PageShown document={say && partnerPage({ law, screening, file, consent, voice: { say, language } })} name={fileNameOf(say?.('handing.screen.file') ?? '', file.words)} type="small" hide={hide}>
        {say && covers(consent, 'deadlines') && <CalendarFile deadlines={deadlinesOn(sheetFor({ law, screening, file }))} file={file} voice={{ say, language }} />}
        <SealedFile file={file} consent={consent} />
      </PageShown>
    </>
  )
}
