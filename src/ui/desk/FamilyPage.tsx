/**
 * One page for a family: of those members who are not kept apart, and who want to be on it. Who is kept apart leaves
 * nothing here that tells of them.
 */
import { useState } from 'preact/compat'
import type { CaseFile } from '../../casefile/casefile.ts'
import { consentsTo } from '../../casefile/consent.ts'
import { addDays, type Day } from '../../engine/days.ts'
import type { Case, Law } from '../../engine/law.ts'
import { screen, type Screening } from '../../screening/screen.ts'
import { membersBeside } from '../../session/offers.ts'
import { familyPage, memberName } from '../../sheet/family-page.ts'
import { fileName } from '../handing/file-name.ts'
import { LanguageOfPage } from '../handing/LanguageOfPage.tsx'
import { PageShown } from '../handing/PageShown.tsx'
import { usualDays } from '../handing/consents.ts'
import handing from '../handing/Handing.module.css'
import { useLanguage, useSay, useSayIn } from '../language.tsx'
import { BackButton } from '../parts/BackButton.tsx'
import { Button } from '../parts/Button.tsx'
import { PageHeading } from '../parts/PageHeading.tsx'
import stack from '../parts/Stack.module.css'
import { CaseShell } from '../screens/CaseShell.tsx'
import { useHeld, useTell } from '../session.tsx'

export function FamilyPage() {
  const say = useSay()
  const law = useHeld((context) => context.law)
  const today = useHeld((context) => context.today)
  const file = useHeld((context) => context.file)
  const shelf = useHeld((context) => context.shelf)
  const [shown, setShown] = useState(false)
  const beside = membersBeside(file, shelf)
  const members = beside.length > 0 ? [file, ...beside] : []
  const agreed = members.filter(({ consents }) => consentsTo(consents, 'family', today).length > 0)
  return (
    <CaseShell review={false}>
      <div className={stack.page}>
        <BackButton />
        <PageHeading page="family">{say('handing.family.title')}</PageHeading>
        {members.length === 0 ? (
          <p>{say('handing.family.none')}</p>
        ) : (
          <>
            <p>{say('handing.family.intro')}</p>
            <p>{say('handing.family.found')}</p>
            <div className={stack.tight}>
              {members.map((member, i) => (
                <MemberTick key={member.id} member={member} name={memberName({ say }, member, i)} />
              ))}
            </div>
            {agreed.length < 2 && <p>{say('handing.family.at')}</p>}
            {agreed.length >= 2 && !shown && (
              <div className={stack.actions}>
                <Button onClick={() => setShown(true)}>{say('handing.screen.show')}</Button>
              </div>
            )}
            {agreed.length >= 2 && shown && law && <Shown law={law} files={agreed} hide={() => setShown(false)} />}
          </>
        )}
      </div>
    </CaseShell>
  )
}

/** One member's yes. */
function MemberTick({ member: { id, consents }, name }: { member: CaseFile; name: string }) {
  const say = useSay()
  const tell = useTell()
  const today = useHeld((context) => context.today)
  const agree = (wants: boolean) => {
    const others = consents.filter(({ to }) => to !== 'family')
    const yes = { to: 'family', name: '', parts: ['deadlines', 'findings'], on: today, until: addDays(today, usualDays) } as const
    tell({ type: 'NOTE', id, change: { consents: wants ? [...others, yes] : others } })
  }
  return (
    <label className={handing.tick}>
      <input type="checkbox" autoComplete="off" checked={consentsTo(consents, 'family', today).length > 0} onChange={(event) => agree(event.currentTarget.checked)} />
      <span>{say('handing.family.agrees', { name })}</span>
    </label>
  )
}

const known = new WeakMap<Case, { readonly law: Law; readonly today: Day; readonly screening: Screening }>()

/** A tick makes new files of the same answers: only answers are screened, and each once. Forgotten with the answers. */
function screened(law: Law, told: Case, today: Day): Screening {
  const before = known.get(told)
  if (before?.law === law && before.today === today) return before.screening
  const screening = screen(law, told, today)
  known.set(told, { law, today, screening })
  return screening
}

function Shown({ law, files, hide }: { law: Law; files: readonly CaseFile[]; hide: () => void }) {
  const today = useHeld((context) => context.today)
  const first = useLanguage()
  const [language, setLanguage] = useState(first)
  const say = useSayIn(language)
  const members = files.map((file) => ({ file, screening: screened(law, file.case, today) }))
  const [one, ...others] = members
  return (
    <>
      <LanguageOfPage language={language} choose={setLanguage} />
      <PageShown document={say && one && familyPage({ law, voice: { say, language }, members: [one, ...others] })} name={fileName(say?.('handing.family.file') ?? '')} type="large" hide={hide} />
    </>
  )
}
