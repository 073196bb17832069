/** What leaves the room: the page for the person, the page for a partner, the whole summary, and files; each with recorded consent. */
import { useState } from 'preact/compat'
import type { Consent } from '../../casefile/consent.ts'
import { useSay } from '../language.tsx'
import { BackButton } from '../parts/BackButton.tsx'
import { PageHeading } from '../parts/PageHeading.tsx'
import stack from '../parts/Stack.module.css'
import { CaseShell } from '../screens/CaseShell.tsx'
import { useDerived } from '../session.tsx'
import { useConsents } from './consents.ts'
import { OwnFilePart } from './OwnFilePart.tsx'
import { PartnerPart } from './PartnerPart.tsx'
import { PersonPart } from './PersonPart.tsx'
import { SpokenChoice } from './SpokenChoice.tsx'

export function HandPage() {
  const say = useSay()
  const { screening } = useDerived()
  // One page at a time: what is shown is what is printed.
  const [shown, setShown] = useState<Consent>()
  const { consents } = useConsents()
  const stillHeld = consents.find((consent) => consent === shown)
  return (
    <CaseShell review={false}>
      <div className={stack.page}>
        <BackButton />
        <PageHeading page="hand">{say('handing.open')}</PageHeading>
        <p>{say('handing.screen.intro')}</p>
        {screening.next && <p>{say('handing.screen.draft')}</p>}
        <SpokenChoice />
        <PersonPart shown={stillHeld} show={setShown} />
        <PartnerPart shown={stillHeld} show={setShown} />
        <OwnFilePart shown={stillHeld} show={setShown} />
      </div>
    </CaseShell>
  )
}
