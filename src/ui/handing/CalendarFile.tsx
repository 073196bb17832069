/** The dates to plan for as a calendar file. Must not know any deadline by name, or how a calendar file is written. */
import { useId, useState } from 'preact/compat'
import type { CaseFile } from '../../casefile/casefile.ts'
import type { DeadlineItem } from '../../sheet/deadlines.ts'
import type { Voice } from '../../sheet/words.ts'
import { useSay } from '../language.tsx'
import { Button } from '../parts/Button.tsx'
import stack from '../parts/Stack.module.css'
import { useHeld } from '../session.tsx'
import { fileNameOf } from './file-name.ts'
import { save } from './save.ts'

/** How many were saved since the page was opened: of two made on one day, the later one counts. */
let turn = 0

type Done = { readonly saved: string } | 'failed'

interface CalendarFileProps {
  deadlines: readonly DeadlineItem[]
  file: Pick<CaseFile, 'id' | 'words'>
  /** The voice of the calendar, which may be another than that of the screen. */
  voice: Voice
}

export function CalendarFile({ deadlines, file, voice }: CalendarFileProps) {
  const say = useSay()
  const today = useHeld((context) => context.today)
  const id = useId()
  const [done, setDone] = useState<Done>()
  const hasDates = deadlines.some(({ dates }) => dates?.plan !== undefined)

  const make = async () => {
    setDone(undefined)
    try {
      // Its library is large: loaded only when it is wanted.
      const { icsOf } = await import('../../sheet/ics.ts')
      const name = `${fileNameOf(voice.say('handoff.calendar.kind'), file.words)}.ics`
      save(name, 'text/calendar;charset=utf-8', icsOf(deadlines, file, voice, today, turn++))
      setDone({ saved: name })
    } catch {
      setDone('failed')
    }
  }

  return (
    <section className={stack.group} aria-labelledby={id}>
      <h2 id={id}>{say('handoff.calendar.title')}</h2>
      {hasDates ? (
        <>
          <p>{say('handoff.calendar.about')}</p>
          <p>
            <strong>{say('handoff.calendar.warning')}</strong>
          </p>
          <div className={stack.actions}>
            <Button look="second" onClick={() => void make()}>
              {say('handoff.calendar.save')}
            </Button>
          </div>
          <output>
            {done === 'failed' && say('handoff.failed')}
            {typeof done === 'object' && say('handoff.calendar.saved', { name: done.saved })}
          </output>
        </>
      ) : (
        <p>{say('handoff.calendar.none')}</p>
      )}
    </section>
  )
}
