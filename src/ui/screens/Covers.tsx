/** What can lie over the session: paused, stopped, and the question before it ends. None shows anything of the case. */
import { useState } from 'preact/compat'
import { useKeeping } from '../keeping/keeper-context.tsx'
import { useSay } from '../language.tsx'
import { Button } from '../parts/Button.tsx'
import { PageHeading } from '../parts/PageHeading.tsx'
import stack from '../parts/Stack.module.css'
import { Twice } from '../parts/Twice.tsx'
import { useHeld, useTell } from '../session.tsx'
import { Shell } from '../Shell.tsx'

/** Coming back takes two different buttons, so that no passing finger uncovers the screen. */
export function Paused() {
  const say = useSay()
  const tell = useTell()
  const [asked, setAsked] = useState(false)
  return (
    <Shell without={['language', 'pause']}>
      {asked ? (
        <div className={stack.page}>
          <PageHeading page="paused-sure">{say('ui.paused.sure')}</PageHeading>
          <div className={stack.actions}>
            <Button look="second" onClick={() => setAsked(false)}>
              {say('ui.paused.stay')}
            </Button>
            <Button onClick={() => tell({ type: 'RESUME' })}>{say('ui.paused.show')}</Button>
          </div>
        </div>
      ) : (
        <div className={stack.page}>
          <PageHeading page="paused">{say('ui.paused.title')}</PageHeading>
          <p>{say('ui.paused.text')}</p>
          <div className={stack.actions}>
            <Button look="second" onClick={() => setAsked(true)}>
              {say('ui.paused.return')}
            </Button>
          </div>
        </div>
      )}
    </Shell>
  )
}

export function Ending() {
  const say = useSay()
  const tell = useTell()
  const isKept = useHeld(({ file, shelf }) => [file, ...shelf].some(({ kept }) => kept !== undefined))
  const { saving } = useKeeping()
  const isUnsaved = useHeld(({ file, shelf }) => [file, ...shelf].some(({ id, kept }) => kept && typeof saving.get(id) === 'object'))
  return (
    <Shell>
      <div className={stack.page}>
        <PageHeading page="ending">{say(isKept ? 'keep.ending.title' : 'ui.ending.title')}</PageHeading>
        <p>{say(isKept ? 'keep.ending.text' : 'ui.ending.text')}</p>
        {isUnsaved && (
          <p>
            <strong>{say('keep.ending.unsaved')}</strong>
          </p>
        )}
        <div className={stack.actions}>
          <Button onClick={() => tell({ type: 'END' })}>{say(isKept ? 'keep.ending.end' : 'ui.ending.end')}</Button>
          <Button look="second" onClick={() => tell({ type: 'STAY' })}>
            {say('ui.ending.stay')}
          </Button>
        </div>
      </div>
    </Shell>
  )
}

const steps = ['device', 'call', 'silence'] as const

/** Stop, and call the supervisor. Held nowhere but on the screen: neither case shows that the other exists. */
export function Stopped() {
  const say = useSay()
  const tell = useTell()
  const kept = useHeld(({ file }) => file.kept !== undefined)
  return (
    <Shell without={['language']}>
      <div className={stack.page}>
        <PageHeading page="stopped">{say('people.stopped.title')}</PageHeading>
        <ol className={stack.list}>
          {steps.map((step) => (
            <li key={step}>{say(`people.stopped.steps.${step}`)}</li>
          ))}
        </ol>
        <p>{say('people.stopped.trace')}</p>
        <div className={stack.tight}>
          <div className={stack.actions}>
            <Button onClick={() => tell({ type: 'RESUME' })}>{say('people.stopped.resume')}</Button>
          </div>
          <Twice label={say('people.stopped.erase')}>
            <p>{say('people.stopped.eraseText')}</p>
            {kept && <p>{say('people.stopped.eraseKept')}</p>}
            <div className={stack.actions}>
              <Button onClick={() => tell({ type: 'ERASE' })}>{say('people.stopped.eraseButton')}</Button>
            </div>
          </Twice>
          <Twice label={say('people.stopped.apartTitle')}>
            <p>{say('people.stopped.apart')}</p>
          </Twice>
        </div>
      </div>
    </Shell>
  )
}
