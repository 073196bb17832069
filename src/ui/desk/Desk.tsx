/**
 * The files of this session and those kept on this device, and what can be done with them. Who stands beside may see
 * this screen: other people's files are folded away, and who is kept apart from a family looks like anybody else.
 */
import { hasAnswers, isBlank, type CaseFile } from '../../casefile/casefile.ts'
import { filesIn } from '../../session/files.ts'
import { membersBeside } from '../../session/offers.ts'
import { KeptList } from '../keeping/KeptList.tsx'
import { useSay } from '../language.tsx'
import { BackButton } from '../parts/BackButton.tsx'
import { Button } from '../parts/Button.tsx'
import { PageHeading } from '../parts/PageHeading.tsx'
import stack from '../parts/Stack.module.css'
import { Twice } from '../parts/Twice.tsx'
import { CaseShell } from '../screens/CaseShell.tsx'
import { useHeld, useTell } from '../session.tsx'
import styles from './Desk.module.css'
import { groupsOf } from './groups.ts'
import { ImportFile } from './ImportFile.tsx'

export function Desk() {
  const say = useSay()
  const tell = useTell()
  const file = useHeld(({ file }) => file)
  const shelf = useHeld(({ shelf }) => shelf)
  // What was pressed may be gone with the file: the heading takes the focus anew.
  const page = ['desk', file.id, shelf.length, membersBeside(file, shelf).length].join(' ')
  return (
    <CaseShell review={false} desk={false}>
      <div className={stack.page}>
        <BackButton />
        <PageHeading page={page}>{say('people.desk.title')}</PageHeading>
        {isBlank(file) ? <KeptList /> : <AtHand file={file} beside={membersBeside(file, shelf)} />}
        <Another file={file} />
        <AllFiles />
        <ImportFile />
        {!isBlank(file) && <KeptList />}
        <section className={stack.tight} aria-labelledby="desk-more">
          <h2 className={styles.title} id="desk-more">
            {say('people.desk.more')}
          </h2>
          <div className={stack.actions}>
            <Button look="second" onClick={() => tell({ type: 'ASIDE', to: 'blank' })}>
              {say('people.desk.blank')}
            </Button>
            <Button look="second" onClick={() => tell({ type: 'ASIDE', to: 'totals' })}>
              {say('totals.open')}
            </Button>
          </div>
        </section>
      </div>
    </CaseShell>
  )
}

function AtHand({ file, beside }: { file: CaseFile; beside: readonly CaseFile[] }) {
  const say = useSay()
  const tell = useTell()
  return (
    <section className={styles.box} aria-labelledby="desk-at-hand">
      <h2 className={styles.title} id="desk-at-hand">
        {say('people.desk.atHand')}
      </h2>
      <p className={styles.words}>{nameOf(file) ?? say('people.desk.thisPerson')}</p>
      {nameOf(file) && <p className={stack.soft}>{say('people.desk.keepPaper')}</p>}
      <div className={stack.actions}>
        <Button onClick={() => tell({ type: 'BACK' })}>{say('people.desk.goOn')}</Button>
        {beside.length > 0 && (
          <Button look="second" onClick={() => tell({ type: 'ASIDE', to: 'family' })}>
            {say('people.desk.family')}
          </Button>
        )}
      </div>
      <div>
        {beside.length > 0 && (
          <Twice label={say('people.desk.apart')}>
            <p>{say('people.desk.apartText')}</p>
            <div className={stack.actions}>
              <Button onClick={() => file.family && tell({ type: 'NOTE', change: { family: { ...file.family, apart: true } } })}>
                {say('people.desk.apartButton')}
              </Button>
            </div>
          </Twice>
        )}
        <TakeOut file={file} label={say('people.desk.drop')} />
      </div>
    </section>
  )
}

/** The next person: alone, or a member of the family of the one at hand. */
function Another({ file }: { file: CaseFile }) {
  const say = useSay()
  const tell = useTell()
  const makeFile = useHeld(({ makeFile }) => makeFile)
  const begun = hasAnswers(file)
  const addMember = () => {
    // Who is kept apart, or has no family yet, begins one of their own.
    const family = file.family?.apart === false ? file.family : { id: makeFile(undefined).id, apart: false }
    tell({ type: 'NEW', family })
  }
  return (
    <div className={stack.tight}>
      <div className={stack.actions}>
        <Button look="second" onClick={() => tell({ type: 'NEW' })}>
          {say('people.desk.next')}
        </Button>
        {begun && (
          <Button look="second" aria-describedby="desk-member" onClick={addMember}>
            {say('people.desk.member')}
          </Button>
        )}
      </div>
      {begun && (
        <p id="desk-member" className={stack.soft}>
          {say('people.desk.memberText')}
        </p>
      )}
    </div>
  )
}

/** Folded away: only the advocate may read by which words other people are called. It is there with no other file too. */
function AllFiles() {
  const say = useSay()
  const file = useHeld(({ file }) => file)
  const shelf = useHeld(({ shelf }) => shelf)
  const { families, alone } = groupsOf(filesIn({ file, shelf }))
  return (
    <Twice label={say('people.desk.others')}>
      <p>{say('people.desk.othersText')}</p>
      {families.length + alone.length === 0 && <p>{say('people.desk.none')}</p>}
      {families.map((members) => (
        <Group key={members[0]?.family?.id} title={say('people.desk.familyTitle')} files={members} atHand={file} />
      ))}
      {alone.length > 0 && <Group title={families.length > 0 ? say('people.desk.oneByOne') : undefined} files={alone} atHand={file} />}
    </Twice>
  )
}

function Group({ title, files, atHand }: { title: string | undefined; files: readonly CaseFile[]; atHand: CaseFile }) {
  const say = useSay()
  const tell = useTell()
  return (
    <div className={stack.tight}>
      {title && <h3 className={styles.title}>{title}</h3>}
      <ul className={styles.files}>
        {files.map((file) => {
          const words = nameOf(file) ?? say('people.desk.thisPerson')
          return (
            <li key={file.id}>
              {file.id === atHand.id ? (
                <p className={styles.file}>
                  <strong>{words}</strong>
                  <span className={stack.soft}>{say('people.desk.here')}</span>
                </p>
              ) : (
                <>
                  <Button look="quiet" onClick={() => tell({ type: 'SWITCH', id: file.id })}>
                    {say('people.desk.switch', { words })}
                  </Button>
                  <TakeOut file={file} label={say('people.desk.dropOther', { words })} />
                </>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function TakeOut({ file, label }: { file: CaseFile; label: string }) {
  const say = useSay()
  const tell = useTell()
  const isSealed = useHeld(({ saved }) => saved.get(file.id) === file)
  const after = !file.kept ? 'dropErased' : isSealed ? 'dropKept' : 'dropUnsealed'
  return (
    <Twice label={label}>
      <p>{say(`people.desk.${after}`)}</p>
      <div className={stack.actions}>
        <Button onClick={() => tell({ type: 'DROP', id: file.id })}>{say('people.desk.dropButton')}</Button>
      </div>
    </Twice>
  )
}

/** The case words; undefined while nothing was answered: until then they can still change. */
const nameOf = (file: CaseFile): string | undefined => (hasAnswers(file) && file.words !== '' ? file.words : undefined)
